import { flanders } from "../domain/region.ts";
import type { FigureDefinition } from "../figures/figure-input.ts";
import { findFigurePage } from "../figures/topics/figure-loaders.ts";
import { withRegion } from "../permalink/with-region.ts";
import { hrefOf, type View } from "./view.ts";

/**
 * The address of a figure on the page that it stands on, for the chosen place. Figures of the page of a municipality lead to one
 * in the chosen place when that is larger.
 */
export function hrefOfFigure({ state, municipalities }: View, figure: Pick<FigureDefinition, "id">): string {
  const page = findFigurePage(figure.id) ?? "overzicht";
  const { region } = state;
  const example =
    page === "overzicht" && region.level !== "municipality"
      ? municipalities.find(({ province }) => region.key === flanders || province === region.key)
      : undefined;
  return hrefOf(
    state,
    { ...(example === undefined ? {} : withRegion(state, example)), page, search: "", cluster: "" },
    `#${figure.id}`,
  );
}
