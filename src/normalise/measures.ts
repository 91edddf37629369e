import type { Unit } from "../domain/unit.ts";
import { foldText, toIdText } from "./fold-text.ts";
import type { NumberUse } from "./read-number.ts";

/** What a table or column measures, as far as its title tells. */
export interface Measure {
  readonly id: string;
  /** The unit in the catalogue's words; "" when the title does not tell. */
  readonly unit: Unit | "";
  readonly concept: string;
  /** Named in the way of Swing (provincies.incijfers.be), with the unit in square brackets. */
  readonly isSwing?: true;
}

const known: readonly (readonly [RegExp, Measure])[] = [
  [/werkzoekenden( zonder werk)? op 1 januari/, { id: "wzw_1_januari", unit: "persons", concept: "WZW" }],
  [
    /aandeel in inwoners 18 64|wzw.* aandeel.* 18 64/,
    { id: "wzw_aandeel_18_64_1_januari", unit: "percent", concept: "WZW" },
  ],
  [/werkzoekendengraad/, { id: "werkzoekendengraad", unit: "percent", concept: "WZW" }],
  [/werkloosheidsgraad.*(ilo|iab|15 74)/, { id: "werkloosheidsgraad_ilo", unit: "percent", concept: "EAK" }],
  [/werkloosheidsgraad/, { id: "werkloosheidsgraad", unit: "percent", concept: "" }],
  [
    /werkzaamheidsgraad|werkgelegenheidsgraad|employment rate/,
    { id: "werkzaamheidsgraad", unit: "percent", concept: "" },
  ],
  [/activiteitsgraad/, { id: "activiteitsgraad", unit: "percent", concept: "" }],
  [/openstaande vacatures per 100|vacatures per 100/, { id: "open_vacatures_per_100_wzw", unit: "ratio", concept: "" }],
  [/spanning(sindicator|sratio)/, { id: "spanningsindicator", unit: "ratio", concept: "" }],
  [/ontvangen vacatures/, { id: "ontvangen_vacatures", unit: "vacancies", concept: "NEC" }],
  [/open(staande)? vacatures/, { id: "open_vacatures", unit: "vacancies", concept: "NEC" }],
  [/niet werkende werkzoekenden|\bnwwz\b/, { id: "nwwz", unit: "persons", concept: "NWWZ" }],
  [/werkzoekenden|\bwzw\b/, { id: "wzw", unit: "persons", concept: "WZW" }],
  [/^bevolking|inwoners/, { id: "bevolking", unit: "persons", concept: "" }],
  [/knelpuntberoep/, { id: "knelpuntberoep", unit: "occupations", concept: "" }],
];

/** What a title, column header or indicator text names, or nothing when it names no measure that we know. */
export function findMeasure(text: string): Measure | undefined {
  const folded = foldText(text);
  return known.find(([pattern]) => pattern.test(folded))?.[1];
}

const bracketUnits: readonly (readonly [RegExp, Unit])[] = [
  [/[[(]\s*(%|procent|percent)\s*[\])]/i, "percent"],
  [/[[(]\s*(ratio)\s*[\])]/i, "ratio"],
  [/[[(]\s*(aantal|personen)\s*[\])]/i, "persons"],
];

/** The measure that a text names; an unknown one keeps its own words as id. */
export function readMeasure(text: string): Measure {
  const found = findMeasure(text);
  const bracket = bracketUnits.find(([pattern]) => pattern.test(text))?.[1];
  const swing = /\[[^\]]+\]/.test(text) ? ({ isSwing: true } as const) : {};
  if (found !== undefined) return { ...found, unit: found.unit === "" ? (bracket ?? "") : found.unit, ...swing };
  const unit = bracket ?? (/%|procent|percent|graad|aandeel/i.test(text) ? "percent" : "");
  return { id: ownId(text), unit, concept: "", ...swing };
}

function ownId(text: string): string {
  return toIdText(text.replace(/[([][^)\]]*[)\]]/g, "")) || "waarde";
}

/**
 * The measures that several labels of one table name. Where two labels come down to the same measure (`WZW` and `WZW
 * niet-EU herkomst`), the shortest is that measure and the others keep their own words as id.
 */
export function distinguishMeasures(labels: readonly string[]): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure>();
  const taken = new Set<string>();
  for (const label of [...new Set(labels)].sort((a, b) => a.length - b.length)) {
    if (label === "") continue;
    const measure = readMeasure(label);
    measures.set(label, taken.has(measure.id) ? { ...measure, id: ownId(label) } : measure);
    taken.add(measure.id);
  }
  return measures;
}

/** Whether the numbers of a measure are counts. */
export function numberUseOfUnit(unit: Unit | ""): NumberUse {
  switch (unit) {
    case "persons":
    case "vacancies":
    case "jobs":
    case "occupations":
      return "count";
    case "percent":
    case "percentage-points":
    case "ratio":
    case "index":
    case "euro":
      return "rate";
    case "other":
    case "":
      return "unknown";
  }
}

/** The age band that a title or header names: `20-64` in "Bevolking 20-64 jaar". */
export function readAgeBand(text: string): string | undefined {
  const match = /(?<![\d-])(\d{2})\s*(?:-|–|tot)\s*(\d{2})(?![\d-])/.exec(text);
  return match === null ? undefined : `${match[1] ?? ""}-${match[2] ?? ""}`;
}
