import { flanders, pageRegions, type Region } from "../../domain/region.ts";
import type { Selection } from "../figure-input.ts";

/** The places around one, near to far: of a municipality its province and Vlaanderen, of a province Vlaanderen. */
export function areasAround({ key, province }: Region): readonly Region[] {
  return pageRegions.filter((page) => page.key !== key && (page.key === province || page.key === flanders));
}

/** The same selection with the places around it as its comparisons, whatever the reader put beside it. */
export function besideAreasAround(selection: Selection): Selection {
  return { ...selection, comparisons: areasAround(selection.region) };
}
