import type { Unit } from "../domain/unit.ts";
import { toIdText } from "./fold-text.ts";

/** Tables of Eurostat that this dashboard knows, with the measure of our own that they hold. */
const datasets: ReadonlyMap<string, { readonly measure: string; readonly unit: Unit }> = new Map([
  ["lfst_r_lfe2emprt", { measure: "werkzaamheidsgraad", unit: "percent" }],
  ["tgs00007", { measure: "werkzaamheidsgraad", unit: "percent" }],
  ["lfst_r_lfu3rt", { measure: "werkloosheidsgraad_ilo", unit: "percent" }],
  ["tgs00010", { measure: "werkloosheidsgraad_ilo", unit: "percent" }],
  ["lfst_r_lfp2actrt", { measure: "activiteitsgraad", unit: "percent" }],
  ["tgs00109", { measure: "hooggeschoolden_25_64", unit: "percent" }],
  ["demo_r_d2jan", { measure: "bevolking", unit: "persons" }],
]);

/**
 * The table that a text names: `ESTAT:LFST_R_LFE2EMPRT(1.0)` or `estat_lfst_r_lfe2emprt_en.tsv`. A table that we do not know
 * is its own measure.
 */
export function readEurostatDataset(text: string): {
  readonly id: string;
  readonly measure: string;
  readonly unit: Unit | "";
} {
  const lower = text.toLowerCase();
  for (const [id, { measure, unit }] of datasets) if (lower.includes(id)) return { id, measure, unit };
  const id = lower
    .replace(/^.*[/:]/, "")
    .replace(/^estat_/, "")
    .replace(/[(.].*$/, "");
  return { id, measure: toIdText(id) || "waarde", unit: "" };
}

/** An age class: `Y20-64` is `20-64`, `TOTAL` is `Totaal`. */
export function readEurostatAge(code: string): string {
  if (code === "TOTAL") return "Totaal";
  const match = /^Y(?:_?(GE|LT))?(\d+)(?:-(\d+))?$/.exec(code);
  if (match === null) return code;
  const [, bound, from = "", to] = match;
  if (bound === "GE") return `${from}+`;
  if (bound === "LT") return `<${from}`;
  return to === undefined ? from : `${from}-${to}`;
}

/** A sex: T, M or F, in the words of the Dutch exports. */
export function readEurostatSex(code: string): string {
  if (code === "T") return "Totaal";
  if (code === "M") return "Mannen";
  return code === "F" ? "Vrouwen" : code;
}

/** A unit in the catalogue's words, or the code itself. */
export function readEurostatUnit(code: string): string {
  if (code.startsWith("PC")) return "percent";
  return code === "NR" ? "persons" : code;
}
