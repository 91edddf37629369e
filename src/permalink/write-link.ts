import { writeCitation } from "../domain/citation.ts";
import { flemishGoal } from "../domain/goal.ts";
import { firstComparison } from "../domain/place-comparison.ts";
import type { Region } from "../domain/region.ts";
import { defaultComparisons, defaultState, noComparison } from "./read-link.ts";
import type { ViewState } from "./view-state.ts";

/**
 * Writes a state as the query of an address, `?geb=40000&per=2015..laatste`, or "" for the start page. Defaults are left out
 * and the order is fixed, so that one picture has one address.
 */
export function writeLink(state: ViewState): string {
  const values: [string, string][] = [];
  if (state.page !== defaultState.page) values.push(["p", state.page]);
  if (state.region.key !== defaultState.region.key) values.push(["geb", state.region.code]);
  const codes = (regions: readonly Region[]): string => regions.map(({ code }) => code).join(",");
  if (codes(state.comparisons) !== codes(defaultComparisons(state.region))) {
    values.push(["vs", codes(state.comparisons) || noComparison]);
  }
  const period = writePeriod(state);
  if (period !== "") values.push(["per", period]);
  if (state.tables.length > 0) values.push(["tabel", state.tables.join(",")]);
  if (state.maps.length > 0) values.push(["kaart", state.maps.join(",")]);
  const sorts = Object.entries(state.sorts).map(
    ([figure, { column, descending }]) => `${figure}~${column}~${descending ? "af" : "op"}`,
  );
  if (sorts.length > 0) values.push(["sorteer", sorts.join(",")]);
  const modes = Object.entries(state.modes).map(([figure, mode]) => `${figure}~${mode}`);
  if (modes.length > 0) values.push(["als", modes.join(",")]);
  values.push(...writeGoal(state), ...writeCalculation(state));
  const { group, dropped } = state.placeComparison;
  if (group !== firstComparison.group) values.push(["groep", group]);
  if (dropped.length > 0) values.push(["zonder", dropped.join(",")]);
  if (state.showsParts) values.push(["vroeger", "1"]);
  if (state.via !== "") values.push(["van", state.via]);
  if (state.sector !== "") values.push(["sector", state.sector]);
  if (state.search !== "") values.push(["zoek", state.search]);
  if (state.cluster !== "") values.push(["cluster", state.cluster]);
  if (state.citation !== undefined) values.push(["cit", writeCitation(state.citation)]);
  if (state.deck !== "") values.push(["map", state.deck]);
  if (state.language !== defaultState.language) values.push(["taal", state.language]);
  // These signs are legal in a query; left as they are, the address stays readable.
  const query = values
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll(/%(?:2C|3A|3B|7E)/g, decodeURIComponent)}`)
    .join("&");
  return query === "" ? "" : `?${query}`;
}

function writePeriod({ from, to }: ViewState): string {
  if (from === "first") return to === "latest" ? "" : String(to);
  return `${from}..${to === "latest" ? "laatste" : to}`;
}

function writeGoal({ goal: { rate, year, isShown } }: ViewState): readonly [string, string][] {
  const written = [...(isShown ? [] : [noComparison]), ...(rate === flemishGoal.rate ? [] : [String(rate)])].join(",");
  return [
    ...(written === "" ? [] : [["doel", written] as [string, string]]),
    ...(year === flemishGoal.year ? [] : [["doeljaar", String(year)] as [string, string]]),
  ];
}

function writeCalculation({ calculation }: ViewState): readonly [string, string][] {
  const { employed, population, populationThen, groups, isExtended, budget, resultShare } = calculation;
  const toValues = (numbers: readonly (readonly [string, number | undefined])[]): readonly [string, string][] =>
    numbers.flatMap(([key, count]): [string, string][] => (count === undefined ? [] : [[key, String(count)]]));
  const persons: readonly (readonly [string, number | undefined])[] = [
    ["werkenden", employed],
    ["bev", population],
    ["bevdoel", populationThen],
  ];
  return [
    ...toValues(persons),
    ...(groups.length === 0 ? [] : [["groepen", groups.join(",")] as [string, string]]),
    ...(isExtended ? [["doortrek", "1"] as [string, string]] : []),
    ...toValues([
      ["budget", budget],
      ["resultaat", resultShare],
    ]),
  ];
}
