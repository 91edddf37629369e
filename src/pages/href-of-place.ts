import type { Region } from "../domain/region.ts";
import type { ViewState } from "../permalink/view-state.ts";
import { withRegion } from "../permalink/with-region.ts";
import { hrefOf } from "./view.ts";

/** The address of the page of a place; `via` is the other name that leads there. */
export function hrefOfPlace(state: ViewState, place: Region, via = ""): string {
  return hrefOf(state, { page: "overzicht", ...withRegion(state, place), via, search: "", cluster: "" });
}
