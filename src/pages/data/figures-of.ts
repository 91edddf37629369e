import type { FigureDefinition } from "../../figures/figure-input.ts";
import { gallery } from "../../figures/gallery.ts";

/** The figures that show numbers of a dataset of the site; a table that continues another one changes none. */
export function figuresOf(dataset: string | undefined): readonly FigureDefinition[] {
  return dataset === undefined ? [] : gallery.filter(({ datasets }) => datasets.includes(dataset));
}
