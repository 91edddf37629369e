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
  /** The age band in the label itself: `Bevolking 20-64`. */
  readonly ageBand?: string;
}

const known: readonly (readonly [RegExp, Measure])[] = [
  [/\bwerkzoekenden( zonder werk)? op 1 januari/, { id: "wzw_1_januari", unit: "persons", concept: "WZW" }],
  [
    /\baandeel in inwoners 18 64( jaar)?|\bwzw aandeel.* 18 64/,
    { id: "wzw_aandeel_18_64_1_januari", unit: "percent", concept: "WZW" },
  ],
  [/\bwerkzoekendengraad/, { id: "werkzoekendengraad", unit: "percent", concept: "WZW" }],
  [
    /\bwerkloosheidsgraad.*(\bilo\b|\biab\b|\b15 74\b)/,
    { id: "werkloosheidsgraad_ilo", unit: "percent", concept: "EAK" },
  ],
  [/\bwerkloosheidsgraad/, { id: "werkloosheidsgraad", unit: "percent", concept: "" }],
  [
    /\b(werkzaamheidsgraad|werkgelegenheidsgraad|employment rate)/,
    { id: "werkzaamheidsgraad", unit: "percent", concept: "" },
  ],
  [/\bactiviteitsgraad/, { id: "activiteitsgraad", unit: "percent", concept: "" }],
  [/\b(openstaande )?vacatures per 100\b/, { id: "open_vacatures_per_100_wzw", unit: "ratio", concept: "" }],
  [/\bspanning(sindicator|sratio)/, { id: "spanningsindicator", unit: "ratio", concept: "" }],
  [/\bontvangen vacatures/, { id: "ontvangen_vacatures", unit: "vacancies", concept: "NEC" }],
  [/\bopen(staande)? vacatures/, { id: "open_vacatures", unit: "vacancies", concept: "NEC" }],
  [/\bniet werkende werkzoekenden|\bnwwz\b/, { id: "nwwz", unit: "persons", concept: "NWWZ" }],
  [/\bwerkzoekenden( zonder werk)?\b|\bwzw\b/, { id: "wzw", unit: "persons", concept: "WZW" }],
  [/^(totale )?bevolking\b|^(aantal )?inwoners\b/, { id: "bevolking", unit: "persons", concept: "" }],
  [/\bknelpuntberoep/, { id: "knelpuntberoep", unit: "occupations", concept: "" }],
];

/** Words that say how a measure was counted or shown, and do not make it another measure. */
const plainWords =
  /\b(aantal|jaargemiddelde?|maandgemiddelde?|gemiddelde?|procent|percent|jaar|per|maand|in|van|de|het|wzw|nwwz|eak|ilo|iab|ratio|totaal|\d+)\b/g;

/** What a column header adds to the measure that it names: a change or a share of it is a measure of its own. */
const changes: readonly (readonly [RegExp, string, Unit])[] = [
  [/\bjaarevolutie\b|\bevolutie( in)? procent\b/, "_jaarevolutie", "percent"],
  [/\baandeel\b/, "_aandeel", "percent"],
  [/\bkloof\b/, "_kloof", "percentage-points"],
  [/\b(verandering|verschil|wijziging)\b/, "_verandering", "percentage-points"],
];

/** What a title, column header or indicator text names, or nothing when it names no measure that we know. */
export function findMeasure(text: string): Measure | undefined {
  const folded = foldText(text);
  const found = known.find(([pattern]) => pattern.test(folded))?.[1];
  if (found === undefined || /aandeel|verandering|kloof/.test(found.id)) return found;
  const change = changes.find(([pattern]) => pattern.test(folded));
  return change === undefined ? found : { ...found, id: `${found.id}${change[1]}`, unit: change[2] };
}

/** Whether a label names a measure and nothing besides: `WZW niet-EU herkomst` names more than jobseekers. */
function isPlainLabel(text: string): boolean {
  const folded = foldText(text);
  const pattern = known.find(([each]) => each.test(folded))?.[0];
  return pattern !== undefined && folded.replace(pattern, " ").replace(plainWords, " ").trim() === "";
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
  const age = readAgeBand(text);
  const further = {
    ...(/\[[^\]]+\]/.test(text) ? ({ isSwing: true } as const) : {}),
    ...(age === undefined ? {} : { ageBand: age }),
  };
  if (found !== undefined) return { ...found, unit: found.unit === "" ? (bracket ?? "") : found.unit, ...further };
  const unit = bracket ?? (/%|procent|percent|graad|aandeel/i.test(text) ? "percent" : "");
  return { id: ownId(text), unit, concept: "", ...further };
}

function ownId(text: string): string {
  const id = toIdText(text.replace(/[([][^)\]]*[)\]]/g, ""));
  return id === "" || /^(totaal|aantal|value|obs_value)$/.test(id) ? "waarde" : id;
}

/** The measure that a label of a column or row names; one that says more than the measure keeps its own words as id. */
export function readLabelMeasure(label: string): Measure {
  const measure = readMeasure(label);
  return isPlainLabel(label) ? measure : { ...measure, id: ownId(label) };
}

/**
 * The measures that the labels of a table name, one by one. A label that says more than the measure (`WZW niet-EU herkomst`,
 * `openstaande vacatures bouw`) is a measure of its own and keeps its words as id.
 */
export function distinguishMeasures(labels: readonly string[]): ReadonlyMap<string, Measure> {
  const named = [...new Set(labels)].filter((label) => label !== "");
  return new Map(named.map((label) => [label, readLabelMeasure(label)] as const));
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
