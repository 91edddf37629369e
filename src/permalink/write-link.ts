import { regionCodeOf } from "../domain/region.ts";
import { defaultComparisons, defaultState, noComparison } from "./read-link.ts";
import type { ViewState } from "./view-state.ts";

/**
 * Writes a state as the query of an address, `?geb=40000&per=2015..laatste`, or "" for the start page. Defaults are left out
 * and the order is fixed, so that one picture has one address.
 */
export function writeLink(state: ViewState): string {
  const values: [string, string][] = [];
  if (state.page !== defaultState.page) values.push(["p", state.page]);
  if (state.region !== defaultState.region) values.push(["geb", regionCodeOf(state.region)]);
  if (state.comparisons.join() !== defaultComparisons(state.region).join()) {
    values.push(["vs", state.comparisons.map(regionCodeOf).join(",") || noComparison]);
  }
  const period = writePeriod(state);
  if (period !== "") values.push(["per", period]);
  if (state.tables.length > 0) values.push(["tabel", state.tables.join(",")]);
  const sorts = Object.entries(state.sorts).map(
    ([figure, { column, descending }]) => `${figure}~${column}~${descending ? "af" : "op"}`,
  );
  if (sorts.length > 0) values.push(["sorteer", sorts.join(",")]);
  if (state.search !== "") values.push(["zoek", state.search]);
  if (state.cluster !== "") values.push(["cluster", state.cluster]);
  if (state.language !== defaultState.language) values.push(["taal", state.language]);
  // Commas, colons and tildes are legal in a query; left as they are, the address stays readable.
  const query = values
    .map(
      ([key, value]) =>
        `${key}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%7E", "~")}`,
    )
    .join("&");
  return query === "" ? "" : `?${query}`;
}

function writePeriod({ from, to }: ViewState): string {
  if (from === "first") return to === "latest" ? "" : String(to);
  return `${from}..${to === "latest" ? "laatste" : to}`;
}
