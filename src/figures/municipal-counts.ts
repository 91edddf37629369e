import { selectObservations, type Dataset } from "../domain/dataset.ts";
import { flanders, regionLevelOf, type Region, type RegionKey } from "../domain/region.ts";
import { hideSmallCount } from "../domain/small-counts.ts";
import { yearOf } from "../domain/period.ts";
import { toMunicipalSums, type ShareOfInhabitants } from "../indicators/municipal-sums.ts";
import type { Sum, SuppressionRule } from "../indicators/sum-of-parts.ts";
import type { FigureInput } from "./figure-input.ts";
import { nameOf } from "./place-names.ts";

export const inhabitantsDataset = "bevolking-gemeenten";

/** A table of municipal counts: its dataset, its measure, and what a suppressed cell of it can be. */
export interface MunicipalCount {
  readonly dataset: string;
  readonly measure: string;
  readonly rule: SuppressionRule;
  /** No change is told from a smaller number than this: nothing may follow about so few. */
  readonly fewest: number;
}

/** Jobseekers without work, yearly mean. VDAB hides 1, 2 and 3. */
export const seekersCount: MunicipalCount = {
  dataset: "wzw-gemeenten",
  measure: "wzw",
  rule: { low: 1, high: 3 },
  fewest: 4,
};

/**
 * Jobseekers without work on 1 January. The source hides numbers "when they could identify a person" and a 3 does occur, so
 * the documented 1 to 3 does not hold here; 0 to 9 is our cautious reading.
 */
export const seekersOnJanuary1: MunicipalCount = {
  dataset: "wzw-1-januari-gemeenten",
  measure: "wzw_1_januari",
  rule: { low: 0, high: 9 },
  fewest: 4,
};

/** Vacancies are never suppressed: 1, 2 and 3 are shown. A hidden cell would be a surprise and leaves no interval. */
export const receivedVacancies: MunicipalCount = {
  dataset: "ontvangen-vacatures-gemeenten",
  measure: "ontvangen_vacatures",
  rule: { low: 0, high: Infinity },
  fewest: 0,
};
export const openVacancies: MunicipalCount = {
  dataset: "open-vacatures-gemeenten",
  measure: "open_vacatures",
  rule: { low: 0, high: Infinity },
  fewest: 0,
};

/**
 * A municipal count added up to a province or Vlaanderen, per year, in the division of 2025. Of a single municipality it is
 * the cell itself: a hidden one is missing there and never an interval, because nothing may be told of 1 to 3 persons.
 */
export function sumUp(input: FigureInput, count: MunicipalCount, region: RegionKey): ReadonlyMap<number, Sum> {
  const { municipalities } = input;
  const [counts, inhabitants] = [input.dataset(count.dataset), input.dataset(inhabitantsDataset)];
  const known = remembered.get(counts) ?? new Map<string, Remembered>();
  remembered.set(counts, known);
  const key = `${count.measure} ${region}`;
  const before = known.get(key);
  if (before?.inhabitants === inhabitants && before.municipalities === municipalities) return before.sums;
  const sums =
    regionLevelOf(region) === "municipality" ? readOwnCounts(input, count, region) : addUp(input, count, region);
  known.set(key, { inhabitants, municipalities, sums });
  return sums;
}

interface Remembered {
  readonly inhabitants: Dataset;
  readonly municipalities: readonly Region[];
  readonly sums: ReadonlyMap<number, Sum>;
}

/** Several figures of a page ask for the same sums over 285 municipalities; a dataset never changes once it is read. */
const remembered = new WeakMap<Dataset, Map<string, Remembered>>();

function addUp(input: FigureInput, count: MunicipalCount, region: RegionKey): ReadonlyMap<number, Sum> {
  const members = input.municipalities
    .filter(({ province }) => region === flanders || province === region)
    .map(({ key }) => key);
  return toMunicipalSums(
    input.dataset(count.dataset),
    count.measure,
    members,
    toShareOfInhabitants(input, members),
    count.rule,
  );
}

function readOwnCounts(input: FigureInput, count: MunicipalCount, region: RegionKey): ReadonlyMap<number, Sum> {
  return new Map(
    selectObservations(input.dataset(count.dataset), { measure: count.measure, region })
      .filter(({ isTotal }) => !isTotal)
      .map(({ cell: printed, period, place }): readonly [number, Sum] => {
        const cell = hideSmallCount(count.measure, printed);
        return [
          yearOf(period),
          cell.kind === "value" && (cell.precision === "exact" || cell.precision === "flagged")
            ? { kind: "exact", value: cell.value, places: [place] }
            : {
                kind: "missing",
                lacking: [region],
                ...(cell.kind === "missing" ? { reason: cell.reason, places: [place] } : {}),
              },
        ];
      }),
  );
}

/** Shares by the last population of the source; small places are what it is for, so the year hardly matters. */
function toShareOfInhabitants(input: FigureInput, members: readonly RegionKey[]): ShareOfInhabitants {
  const inhabitants = new Map<RegionKey, { readonly year: number; readonly value: number }>();
  for (const { cell, region, period, get } of selectObservations(input.dataset(inhabitantsDataset), {
    region: members,
  })) {
    if (cell.kind !== "value" || get("ageBand") !== "Totaal") continue;
    const year = yearOf(period);
    if ((inhabitants.get(region)?.year ?? 0) <= year) inhabitants.set(region, { year, value: cell.value });
  }
  let total = 0;
  for (const { value } of inhabitants.values()) total += value;
  return (municipality) => {
    const own = inhabitants.get(municipality);
    return own === undefined ? undefined : own.value / total;
  };
}

/** Names for the sentences of a sum. */
export function municipalityName(input: FigureInput): (key: string) => string {
  return (key) => nameOf(key as RegionKey, input.municipalities);
}
