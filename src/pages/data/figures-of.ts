import { gallery, topicOfFigure } from "../../figures/gallery.ts";
import type { FigureDefinition } from "../../figures/figure-input.ts";
import type { PageName } from "../../permalink/view-state.ts";

/** The figures that show numbers of a dataset of the site; a table that continues another one changes none. */
export function figuresOf(dataset: string | undefined): readonly FigureDefinition[] {
  return dataset === undefined ? [] : gallery.filter(({ datasets }) => datasets.includes(dataset));
}

/** The page that a figure stands on. */
export function pageOfFigure(figure: FigureDefinition): PageName {
  return topicOfFigure(figure);
}
