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
            nl: "Plaats onder de 5 provincies (1 = kleinste daling)",
            en: "Place among the 5 provinces (1 = smallest fall)",
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
      nl: "Het verslag noemt {gemeld} die aan VDAB gemeld zijn, en dateert ze in augustus 2023.",
      en: "The report speaks of {gemeld} that were reported to VDAB, and dates them in August 2023.",
    },
    {
      nl: "Na Oost-Vlaanderen daalden de vacatures in Limburg het minst: plaats {rang} van de 5 provincies.",
      en: "After Oost-Vlaanderen vacancies fell least in Limburg: place {rang} of the 5 provinces.",
    },
  ],
  notes: [
    {
      nl: "Het aantal is te groot voor één maand: wie de gegevens verzamelde, leidde er 12 maanden uit af (september 2022–augustus 2023).",
      en: "The number is too large for one month: the collector of the data inferred 12 months from it (September 2022–August 2023).",
    },
  ],
});
