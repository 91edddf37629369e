import type { Language } from "../../domain/language.ts";
import { formatPlural } from "../../format/format-list.ts";
import { formatCount, formatRateAsPrinted, formatSigned } from "../../format/format-number.ts";
import { defineQuotedRows, type RowGroupPlan } from "../builders/quoted-rows.ts";

function formatOccupations(value: number, language: Language): string {
  return language === "nl"
    ? formatPlural(value, formatCount(value, "nl"), "beroep", "beroepen")
    : formatPlural(value, formatCount(value, "en"), "occupation", "occupations");
}

function toGroup(
  key: string,
  measure: string | readonly string[],
  label: RowGroupPlan["label"],
  itemLabel: RowGroupPlan["itemLabel"],
  more: Partial<RowGroupPlan> = {},
): RowGroupPlan {
  return {
    key,
    label,
    filter: { measure, dimension: "" },
    format: formatOccupations,
    itemLabel,
    ...more,
  };
}

/** The clusters that the press counted, in its own words; they are not those of the list. */
const pressClusters: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  Bouw: { nl: "Bouw", en: "Construction" },
  "Bouw: zwaar": { nl: "Bouw, “zwaar” volgens de bron", en: "Construction, “heavy” by the source" },
  Transport: { nl: "Transport", en: "Transport" },
  Industrie: { nl: "Industrie", en: "Industry" },
};

/** What a number counts, by its measure. */
const named: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  knelpuntberoepen_nieuw: { nl: "Nieuw op de lijst", en: "New on the list" },
  knelpuntberoepen_verdwenen: { nl: "Van de lijst verdwenen", en: "Dropped from the list" },
  knelpuntberoepen_aandeel_van_beroepen: { nl: "Van alle beroepen", en: "Of all occupations" },
  knelpuntberoepen_aandeel_van_vacatures: {
    nl: "Van de vacatures, voor een knelpuntberoep",
    en: "Of the vacancies, for a shortage occupation",
  },
};

/** Newcomers, dropped occupations, shares and press counts by cluster: the single numbers about VDAB's list. */
export const shortageNumbers = defineQuotedRows({
  id: "knelpuntberoepen-cijfers",
  name: { nl: "Knelpuntberoepen: nieuw, verdwenen en aandeel", en: "Shortage occupations: new, dropped and share" },
  concept: "knelpuntberoep",
  levels: ["region"],
  fallback: "region",
  dataset: "knelpuntberoepen-aantal",
  subtitle: {
    nl: "Losse cijfers over de lijst van VDAB uit de pers",
    en: "Single numbers on the list of VDAB from the press",
  },
  groups: [
    toGroup(
      "verandering",
      "knelpuntberoepen_aantal_verandering",
      { nl: "Verandering tegenover het jaar voordien", en: "Change compared with the year before" },
      (_, language) =>
        language === "nl" ? "Beroepen meer of minder op de lijst" : "More or fewer occupations on the list",
      {
        format: (value, language) => formatSigned(value, language, 0),
        sentence: ({ when, text }, language) =>
          language === "nl"
            ? `De lijst van ${when} tegenover die van het jaar voordien: ${text} beroepen.`
            : `The list of ${when} compared with that of the year before: ${text} occupations.`,
      },
    ),
    toGroup(
      "nieuw",
      ["knelpuntberoepen_nieuw", "knelpuntberoepen_verdwenen"],
      { nl: "Nieuw en verdwenen", en: "New and dropped" },
      ({ measure }, language) => named[measure]?.[language] ?? "",
      {
        sentence: ({ when, text }, language) =>
          language === "nl" ? `In ${when} waren ${text} nieuw.` : `In ${when}, ${text} were new.`,
      },
    ),
    toGroup(
      "aandeel",
      ["knelpuntberoepen_aandeel_van_beroepen", "knelpuntberoepen_aandeel_van_vacatures"],
      { nl: "Aandeel", en: "Share" },
      ({ measure }, language) => named[measure]?.[language] ?? "",
      {
        format: formatRateAsPrinted,
        sentence: ({ when, text }, language) =>
          language === "nl"
            ? `In ${when} stond ${text} van alle beroepen op de lijst.`
            : `In ${when}, ${text} of all occupations were on the list.`,
      },
    ),
    toGroup(
      "cluster",
      "knelpuntberoepen_aantal",
      { nl: "Per cluster, in de woorden van de pers", en: "By cluster, in the words of the press" },
      ({ get }, language) => pressClusters[get("category")]?.[language] ?? get("category"),
      {
        filter: {
          measure: "knelpuntberoepen_aantal",
          dimension: "beroepencluster",
          category: Object.keys(pressClusters),
        },
      },
    ),
  ],
  title: ({ when, text, group }, language) => {
    if (group !== "verandering") {
      return language === "nl" ? "Losse cijfers over de knelpuntberoepen" : "Single numbers on shortage occupations";
    }
    return language === "nl" ? `De lijst van ${when}: ${text} beroepen` : `The list of ${when}: ${text} occupations`;
  },
  notes: (language) => [
    language === "nl"
      ? "De clusters van de pers zijn niet die van de lijst van 2026: zet de aantallen per cluster niet naast elkaar."
      : "The clusters of the press are not those of the list of 2026: do not set the numbers by cluster beside each other.",
  ],
});
