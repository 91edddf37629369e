import { selectObservations, type Dataset, type Observation } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import { yearOf, type PeriodKey } from "../../domain/period.ts";
import { regionCodeOf, type Region } from "../../domain/region.ts";
import { formatCount } from "../../format/format-number.ts";
import { formatList } from "../../format/format-list.ts";
import { recodeMunicipality, type Recoded } from "../../indicators/recode-municipality.ts";
import type { Point } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { inhabitantsDataset } from "../municipal-counts.ts";
import { toMissingPoint, toObservedPoint, toPublishedPoint } from "../points.ts";

/** The inhabitants of a municipality per period on its territory of today, and what they were read from. */
export interface Inhabitants {
  readonly recoded: ReadonlyMap<PeriodKey, Recoded>;
  /** The years that the table has for anybody. */
  readonly first: number;
  readonly last: number;
  /** The row of a municipality of any map, by code and year: `72025 2016`. */
  readonly partRows: ReadonlyMap<string, Observation>;
  /** The rows behind the numbers, for the sources. */
  readonly used: readonly Observation[];
}

/** How the table calls the ages of a mode. */
export function ageBandOf(mode: string): string {
  return mode === "18-64" ? "18-64" : "Totaal";
}

/** Reads the table of inhabitants for one municipality; rows of all others tell on which map each year stands. */
export function readInhabitants(input: FigureInput, region: Region, ageBand: string): Inhabitants {
  const { rows, first, last, byCode } = readRows(input.dataset(inhabitantsDataset), ageBand);
  const recoded = recodeMunicipality(region, rows, { kind: "count", rule: { low: 0, high: Infinity } });
  const codes = new Set([region.code, ...(region.merger?.parts ?? []).map(({ code }) => code)]);
  return {
    recoded,
    first,
    last,
    partRows: byCode,
    used: rows.filter((row) => codes.has(regionCodeOf(row.region))),
  };
}

interface Rows {
  readonly rows: readonly Observation[];
  readonly first: number;
  readonly last: number;
  readonly byCode: ReadonlyMap<string, Observation>;
}

const remembered = new WeakMap<Dataset, Map<string, Rows>>();

/** The rows of one age band, the official ones last: where two copies give a number, those count. */
function readRows(dataset: Dataset, ageBand: string): Rows {
  const known = remembered.get(dataset) ?? new Map<string, Rows>();
  remembered.set(dataset, known);
  const before = known.get(ageBand);
  if (before !== undefined) return before;
  const all = selectObservations(dataset, { ageBand }).filter(({ cell }) => cell.kind === "value");
  const isOfficial = ({ get }: Observation): boolean =>
    get("quality").startsWith("official") || get("quality") === "officieel";
  const rows = [...all.filter((row) => !isOfficial(row)), ...all.filter(isOfficial)];
  const years = rows.map(({ period }) => yearOf(period));
  const read: Rows = {
    rows,
    first: years.reduce((a, b) => Math.min(a, b), Infinity),
    last: years.reduce((a, b) => Math.max(a, b), -Infinity),
    byCode: new Map(rows.map((row) => [`${regionCodeOf(row.region)} ${yearOf(row.period)}`, row])),
  };
  known.set(ageBand, read);
  return read;
}

/** A recoded number as a point that says how it came about and what it is made of. */
export function toRecodedPoint(recoded: Recoded | undefined, region: Region, language: Language): Point {
  if (recoded === undefined) return toMissingPoint("not-published", language);
  const nl = language === "nl";
  const { places } = recoded;
  switch (recoded.method) {
    case "as-published":
      return toPublishedPoint(recoded.cell, formatCount, language, places);
    case "recast-by-source": {
      const point = toPublishedPoint(recoded.cell, formatCount, language, places);
      return { ...point, explanation: nl ? "Omgerekend door de bron." : "Recalculated by the source." };
    }
    case "sum":
    case "weighted":
      return {
        kind: "value",
        value: recoded.value,
        text: formatCount(recoded.value, language),
        explanation: `${nl ? "Som van" : "Sum of"} ${sayPartNumbers(recoded, language)}.`,
        places,
      };
    case "bounds":
    case "none":
      return { ...toMissingPoint("not-published", language), explanation: sayWhyNone(recoded, region, language) };
  }
}

/** `Neerpelt (16.969) en Overpelt (14.951)`. */
function sayPartNumbers({ parts }: Recoded, language: Language): string {
  return formatList(
    parts.map(({ name, cell }) => (cell?.kind === "value" ? `${name} (${formatCount(cell.value, language)})` : name)),
    language,
  );
}

function sayWhyNone(recoded: Recoded, { name, code, merger }: Region, language: Language): string {
  const nl = language === "nl";
  const others = (merger?.parts ?? []).filter((part) => part.code !== code).map((part) => part.name);
  if (recoded.method === "none" && recoded.reason === "unclear-territory") {
    return nl
      ? `De bron telt op de grenzen van dat jaar: ${name} zonder ${formatList(others, "nl")}.`
      : `The source counts with the boundaries of that year: ${name} without ${formatList(others, "en")}.`;
  }
  const lacking = recoded.parts.filter(({ cell }) => cell?.kind !== "value").map((part) => part.name);
  const names = formatList(lacking.length === 0 ? others : lacking, language);
  if (names === "") return nl ? "Niet beschikbaar in onze bronnen." : "Not available in our sources.";
  return nl
    ? `Geen som: voor ${names} hebben onze bronnen in dat jaar geen aantal.`
    : `No sum: our sources have no number of ${names} in that year.`;
}

/** The number of a former municipality, as it was published. */
export function toPartPoint(row: Observation | undefined, language: Language): Point {
  return toObservedPoint(row, formatCount, language);
}
