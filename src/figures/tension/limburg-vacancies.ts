import { forLimburg } from "../say-levels.ts";
import { countOf } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";

/** What the report of autumn 2023 says of the vacancies of Limburg, as quoted. */
export const limburgVacancies = defineQuotedNumbers({
  id: "vacatures-limburg",
  name: { nl: "Vacatures in Limburg volgens het verslag", en: "Vacancies in Limburg by the report" },
  concept: "ontvangen-vacature",
  traits: ["quoted", "by-workplace"],
  levels: ["province"],
  existsFor: forLimburg,
  dataset: "limburg-2020-2023",
  title: { nl: "Limburg: vacatures volgens het verslag van 2023", en: "Limburg: vacancies by the report of 2023" },
  finding: { nl: "Limburg: {gemeld} gemeld aan VDAB", en: "Limburg: {gemeld} reported to VDAB" },
  subtitle: { nl: "Verslag van najaar 2023", en: "Report of autumn 2023" },
  groups: [
    {
      key: "verslag",
      label: { nl: "Verslag van najaar 2023", en: "Report of autumn 2023" },
      items: [
        {
          key: "gemeld",
          label: { nl: "Gemeld aan VDAB", en: "Reported to VDAB" },
          filter: { measure: "ontvangen_vacatures" },
          unit: countOf(["vacature", "vacatures"], ["vacancy", "vacancies"]),
          explanation: {
            nl: "De tekst zegt augustus 2023; de omvang wijst op een som over 12 maanden.",
            en: "The text says August 2023; the size points to a sum over 12 months.",
          },
        },
        {
          key: "rang",
          label: {
            nl: "Plaats onder de provincies (1 = kleinste daling)",
            en: "Place among the provinces (1 = smallest fall)",
          },
          filter: { measure: "vacatures_verandering_rang" },
          unit: { kind: "year" },
          explanation: {
            nl: "Kleinste daling in Oost-Vlaanderen, dan in Limburg; grootste daling in West-Vlaanderen.",
            en: "Smallest fall in Oost-Vlaanderen, then in Limburg; largest fall in West-Vlaanderen.",
          },
        },
      ],
    },
  ],
  reading: [
    {
      nl: "Het verslag noemt {gemeld} die aan VDAB gemeld zijn.",
      en: "The report speaks of {gemeld} that were reported to VDAB.",
    },
    {
      nl: "Limburg staat op plaats {rang} van de provincies (1 = kleinste daling).",
      en: "Limburg is in place {rang} of the provinces (1 = smallest fall).",
    },
  ],
});
