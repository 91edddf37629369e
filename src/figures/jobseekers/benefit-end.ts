import type { Language } from "../../domain/language.ts";
import { formatPlural } from "../../format/format-list.ts";
import { formatCount } from "../../format/format-number.ts";
import { defineQuotedRows } from "../builders/quoted-rows.ts";

function formatPeople(value: number, language: Language): string {
  return language === "nl"
    ? formatPlural(value, formatCount(value, "nl"), "werkzoekende", "werkzoekenden")
    : formatPlural(value, formatCount(value, "en"), "jobseeker", "jobseekers");
}

/** Of how many jobseekers VDAB knows when their benefit ends, and how many benefits end in a period: counts from press texts. */
export const benefitEnd = defineQuotedRows({
  id: "einde-uitkering",
  name: { nl: "Einde van het recht op uitkering", en: "End of the right to benefit" },
  concept: "werkzoekende",
  traits: ["quoted"],
  levels: ["region"],
  fallback: "region",
  dataset: "werkzoekenden-gepubliceerd",
  subtitle: {
    nl: "Werkzoekenden van wie de werkloosheidsuitkering in de tijd beperkt wordt",
    en: "Jobseekers whose unemployment benefit is limited in time",
  },
  groups: [
    {
      key: "einde",
      label: { nl: "Recht eindigt in deze maanden", en: "Right ends in these months" },
      filter: { measure: "wzw_einde_uitkering" },
      format: formatPeople,
      itemLabel: (_, language) =>
        language === "nl" ? "Recht eindigt, voorlopig aantal" : "Right ends, provisional number",
      sentence: ({ when, text }, language) =>
        language === "nl"
          ? `In de periode ${when} zou voor ${text} het recht op uitkering eindigen.`
          : `In the period ${when} the right to benefit would end for ${text}.`,
    },
    {
      key: "bekend",
      label: { nl: "Einddatum bekend bij VDAB", en: "End date known to VDAB" },
      filter: { measure: "wzw_met_bekende_einddatum_uitkering" },
      format: formatPeople,
      itemLabel: (_, language) => (language === "nl" ? "Met een bekende einddatum" : "With a known end date"),
      sentence: ({ when, text }, language) =>
        language === "nl"
          ? `In ${when} kende VDAB van ${text} de einddatum.`
          : `In ${when} VDAB knew the end date of ${text}.`,
    },
  ],
  title: ({ place, when, text, group }, language) => {
    if (group === "einde") {
      return language === "nl"
        ? `${place}: recht op uitkering eindigt voor ${text} (${when})`
        : `${place}: right to benefit ends for ${text} (${when})`;
    }
    return language === "nl"
      ? `${place}: einddatum bekend van ${text} (${when})`
      : `${place}: end date known of ${text} (${when})`;
  },
  notes: (language) => [
    language === "nl"
      ? "De aantallen per periode zijn voorlopig: de toestand van 31 december 2025, zoals VDAB ze in januari 2026 gaf."
      : "The numbers by period are provisional, as things were on 31 December 2025 and as VDAB gave them in January 2026.",
  ],
});
