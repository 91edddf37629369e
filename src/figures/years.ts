import type { Selection } from "./figure-input.ts";

/** The years between the first and last that lie inside the selection. */
export function selectYears(first: number, last: number, { from, to }: Selection): readonly number[] {
  const start = from === "first" ? first : Math.max(first, from);
  const end = to === "latest" ? last : Math.min(last, to);
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => start + i);
}

/** The note of a figure that shows an older year than the one asked for; nothing when it shows what was asked. */
export function noteOnYear(shown: number, { to, language }: Selection): readonly string[] {
  if (to === "latest" || to === shown) return [];
  return [
    language === "nl"
      ? `Voor ${to} is hier geen cijfer gepubliceerd; getoond wordt ${shown}.`
      : `No figure has been published here for ${to}; ${shown} is shown.`,
  ];
}
