import type { NumberUnit } from "./quoted-points.ts";

/** A noun with its plural, in both languages: how a quoted count is written. */
export function countOf(
  nl: readonly [one: string, many: string],
  en: readonly [one: string, many: string],
): NumberUnit {
  return { kind: "count", one: { nl: nl[0], en: en[0] }, many: { nl: nl[1], en: en[1] } };
}

export const persons = countOf(["persoon", "personen"], ["person", "persons"]);
/** In Dutch a number of years has no plural. */
export const years = countOf(["jaar", "jaar"], ["year", "years"]);
export const months = countOf(["maand", "maanden"], ["month", "months"]);
export const percent = { kind: "percent" } as const satisfies NumberUnit;
/** A date or a range that the source prints in words. */
export const asPrinted = { kind: "text" } as const satisfies NumberUnit;
