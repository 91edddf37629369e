import type { Figure } from "../figures/figure.ts";
import { toRows } from "./to-rows.ts";

/** The area that a file is named after. */
export interface HomePlace {
  readonly name: string;
  readonly code: string;
}

/**
 * The area that all numbers of a figure are about, where that is one: a list for all of Vlaanderen is not named after the province on
 * whose page it stands. Else the chosen area.
 */
export function homePlaceOf(figure: Figure): HomePlace {
  const rows = toRows(figure);
  const [first, ...others] = new Set(rows.map(({ placeCode }) => placeCode));
  const name = rows[0]?.place ?? "";
  return others.length > 0 || first === undefined || first === "" || name === "" ? figure.place : { name, code: first };
}
