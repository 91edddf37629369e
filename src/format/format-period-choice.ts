import type { Language } from "../domain/language.ts";

/** The chosen period in words, as one would select it elsewhere: `laatste jaar`, `2023`, `2015–2023`. */
export function formatPeriodChoice(
  { from, to }: { readonly from: number | "first"; readonly to: number | "latest" },
  language: Language,
): string {
  const last = to === "latest" ? (language === "nl" ? "het laatste jaar" : "the latest year") : String(to);
  if (from === "first") return last;
  return to === "latest"
    ? language === "nl"
      ? `${from} tot en met ${last}`
      : `${from} up to ${last}`
    : `${from}–${to}`;
}
