import type { Cell } from "../domain/cell.ts";
import { readObservation, type Dataset, type Observation } from "../domain/dataset.ts";
import { regionCodeOf, regionLevelOf, regionLevels } from "../domain/region.ts";
import type { Message, Result } from "../domain/result.ts";
import type { PlaceRegister } from "../normalise/place-register.ts";
import { unpackFiles } from "../parse/read-workbook.ts";
import { importFile, type ImportOptions } from "./import-file.ts";

/** One observation as the report of a file gives it: texts and numbers only, rows and columns counted from 1. */
export interface InspectedObservation {
  readonly period: string;
  readonly region: string;
  readonly regionCode: string | null;
  readonly regionLevel: string;
  readonly measure: string;
  readonly unit: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly status: "value" | "suppressed" | "missing" | "unreliable";
  /** How exact the source calls the number (a bound, rounded, about, flagged); left out when it is exact. */
  readonly precision?: string;
  readonly isTotal: boolean;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What became of one file: its observations, or none and the reasons why. */
export interface Inspection {
  readonly ok: boolean;
  readonly file: string;
  readonly observations: readonly InspectedObservation[];
  readonly warnings: readonly InspectedMessage[];
  readonly errors: readonly InspectedMessage[];
}

/** A message in the words of one language; `rows` is there when it is about more than one row. */
export interface InspectedMessage {
  readonly severity: Message["severity"];
  readonly code: string;
  readonly message: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly rows?: readonly number[];
  readonly column?: number;
  readonly found?: string;
  readonly expected?: string;
}

/** The files in what was given (an archive holds several), each read and reported on. Never throws on bad input. */
export async function inspectFile(
  bytes: Uint8Array,
  file: string,
  options: ImportOptions,
): Promise<readonly Inspection[]> {
  const unpacked = unpackFiles(bytes, file);
  if (!unpacked.ok) return [toInspection(file, unpacked, options.register)];
  const inspections: Inspection[] = [];
  for (const each of unpacked.value) {
    const result = await importFile(each.bytes, each.file, options);
    inspections.push(toInspection(each.file, result, options.register));
  }
  return inspections;
}

/** The report of one file. Remarks count as warnings: they leave the file in. */
export function toInspection(file: string, result: Result<Dataset>, register: PlaceRegister): Inspection {
  const messages = result.messages.map(toInspectedMessage);
  return {
    ok: result.ok,
    file,
    observations: result.ok ? toObservations(result.value, register) : [],
    warnings: messages.filter(({ severity }) => severity !== "error"),
    errors: messages.filter(({ severity }) => severity === "error"),
  };
}

function toInspectedMessage({
  severity,
  code,
  message,
  file: _file,
  choice: _choice,
  ...where
}: Message): InspectedMessage {
  return { severity, code, message: message.nl, ...where };
}

const hidden = new Set(["measure", "period", "region", "dimension", "category"]);

function toObservations(dataset: Dataset, register: PlaceRegister): readonly InspectedObservation[] {
  const further = dataset.columns.filter(({ name, role }) => role === "dimension" && !hidden.has(name));
  return Array.from({ length: dataset.length }, (_, index) => {
    const observation = readObservation(dataset, index);
    const { period, region, measure, cell, isTotal, place, get } = observation;
    const level = regionLevelOf(region);
    return {
      period,
      region: register.nameOf(region) ?? regionCodeOf(region),
      regionCode: level === "area" ? null : regionCodeOf(region),
      regionLevel: regionLevels[level],
      measure,
      unit: get("unit"),
      dimensions: toDimensions(
        observation,
        further.map(({ name }) => name),
      ),
      ...toStatus(cell),
      isTotal,
      sheet: place.sheet,
      row: place.row,
      column: place.column,
    };
  });
}

/** The classes of an observation by the name of their variable; `fromEntries` keeps names such as `__proto__` harmless. */
function toDimensions({ get }: Observation, further: readonly string[]): Readonly<Record<string, string>> {
  const [dimension, category] = [get("dimension"), get("category")];
  const own: readonly (readonly [string, string])[] =
    category === "" && dimension === "" ? [] : [[dimension === "" ? "categorie" : dimension, category]];
  const others = further
    .map((name) => [names.get(name) ?? name, get(name)] as const)
    .filter(([name, label]) => label !== "" && name !== dimension);
  return Object.fromEntries([...own, ...others]);
}

const names: ReadonlyMap<string, string> = new Map([
  ["ageBand", "leeftijd"],
  ["sex", "geslacht"],
  ["geography", "indeling"],
]);

function toStatus(cell: Cell): Pick<InspectedObservation, "value" | "status" | "precision"> {
  if (cell.kind === "value") {
    const { value, precision } = cell;
    if (precision === "exact") return { value, status: "value" };
    return { value, status: "value", precision };
  }
  switch (cell.reason) {
    case "suppressed":
    case "unreliable":
      return { value: null, status: cell.reason };
    case "absent":
    case "not-applicable":
    case "not-a-number":
    case "unreadable":
      return { value: null, status: "missing" };
  }
}
