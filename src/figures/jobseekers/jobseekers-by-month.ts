import { readPeriodKey } from "../../domain/period.ts";
import { defineQuotedMonths } from "../builders/quoted-months.ts";
import type { QuotedMonthsMode } from "../builders/quoted-months-plan.ts";

const wzwSince = readPeriodKey("2021-07");
if (wzwSince === undefined) throw new Error("July 2021 is a month");
const nwwzToWzw = { from: wzwSince, label: { nl: "van NWWZ naar WZW", en: "from NWWZ to WZW" } };
const [count, rate, change]: readonly [QuotedMonthsMode, QuotedMonthsMode, QuotedMonthsMode] = [
  {
    key: "aantal",
    name: { nl: "Aantal", en: "Number" },
    kind: "count",
    dataset: "wzw-maand",
    filter: { measure: "wzw", dimension: "", category: "Totaal" },
    unit: "persons",
    unitLabel: { nl: "werkzoekenden zonder werk", en: "jobseekers without work" },
    measure: { nl: "Werkzoekenden zonder werk", en: "Jobseekers without work" },
    title: ({ place, when, text }, language) =>
      language === "nl" ? `${place}: ${text} werkzoekenden in ${when}` : `${place}: ${text} jobseekers in ${when}`,
    sentence: ({ place, when, text }, language) =>
      language === "nl"
        ? `In ${when} telde ${place} ${text} werkzoekenden zonder werk.`
        : `In ${when}, ${place} counted ${text} jobseekers without work.`,
    break: nwwzToWzw,
    notes: (language) => [
      language === "nl"
        ? "Vóór juli 2021 telde VDAB niet-werkende werkzoekenden (NWWZ), daarna werkzoekenden zonder werk (WZW): dat is een ruimere groep. Vergelijk niet over die breuk heen."
        : "Before July 2021 VDAB counted non-working jobseekers (NWWZ), after it jobseekers without work (WZW), a wider group. Do not compare across that break.",
      language === "nl"
        ? "Een maand is geen jaargemiddelde: in augustus en september ligt het aantal hoger, door wie van school komt. Totalen uit de pers tellen soms mensen mee die buiten Vlaanderen wonen."
        : "A month is no yearly average: in August and September the number is higher because of school leavers. Totals in the press sometimes include people who live outside Vlaanderen.",
    ],
  },
  {
    key: "graad",
    name: { nl: "Graad", en: "Rate" },
    kind: "rate",
    dataset: "werkzoekenden-gepubliceerd",
    filter: { measure: "werkzoekendengraad", concept: "WZW", category: "" },
    unit: "percent",
    unitLabel: { nl: "%", en: "%" },
    measure: {
      nl: "Werkzoekendengraad, 18–65 jaar, sinds de telling van juli 2021",
      en: "Jobseeker rate, ages 18–65, as counted since July 2021",
    },
    title: ({ place, when, text }, language) =>
      language === "nl"
        ? `Werkzoekendengraad in ${place}: ${text} in ${when}`
        : `Jobseeker rate in ${place}: ${text} in ${when}`,
    sentence: ({ place, when, text }, language) =>
      language === "nl"
        ? `In ${when} was ${text} van de beroepsbevolking in ${place} werkzoekend zonder werk.`
        : `In ${when}, ${text} of the labour force in ${place} was seeking and without work.`,
    notes: (language) => [
      language === "nl"
        ? "Graden van vóór juli 2021 staan er niet bij: ze tellen een andere groep en delen door een grotere beroepsbevolking."
        : "Rates of before July 2021 are left out: they count another group and divide by a larger labour force.",
    ],
  },
  {
    key: "verandering",
    name: { nl: "Verandering in een jaar", en: "Change over a year" },
    kind: "change",
    dataset: "werkzoekenden-gepubliceerd",
    filter: { measure: "wzw_jaarevolutie", category: "" },
    unit: "percent",
    unitLabel: { nl: "%", en: "%" },
    measure: {
      nl: "Werkzoekenden zonder werk tegenover dezelfde maand een jaar eerder, in %, zoals gepubliceerd",
      en: "Jobseekers without work compared with the same month a year before, in %, as published",
    },
    title: ({ place, when, text }, language) =>
      language === "nl"
        ? `${place}: ${text} werkzoekenden in een jaar (${when})`
        : `${place}: ${text} jobseekers over a year (${when})`,
    sentence: ({ place, when, text, value = 0 }, language) => {
      const size = text.replace(/^[+−]/, "");
      if (value === 0) {
        return language === "nl"
          ? `In ${when} lag het aantal werkzoekenden in ${place} even hoog als een jaar eerder.`
          : `In ${when} the number of jobseekers in ${place} was as high as a year before.`;
      }
      return language === "nl"
        ? `In ${when} lag het aantal werkzoekenden in ${place} ${size} ${value > 0 ? "hoger" : "lager"} dan een jaar eerder.`
        : `In ${when} the number of jobseekers in ${place} was ${size} ${value > 0 ? "higher" : "lower"} than a year before.`;
    },
    notes: (language) => [
      language === "nl"
        ? "De veranderingen zijn die van de bron. Vóór juli 2022 zijn ze met NWWZ gemaakt, of met een reeks die VDAB terugrekende."
        : "The changes are those of the source. Before July 2022 they were made with NWWZ, or with a series that VDAB recalculated.",
    ],
  },
];

/** Jobseekers in single months as the press printed them: number, rate, and change over a year. Never a series. */
export const jobseekersByMonth = defineQuotedMonths({
  id: "werkzoekenden-maand",
  name: { nl: "Werkzoekenden in losse maanden", en: "Jobseekers in single months" },
  concept: "werkzoekende",
  related: ["nwwz", "werkzoekendengraad"],
  traits: ["quoted", "by-residence"],
  levels: ["municipality", "province", "region"],
  modes: [count, rate, change],
});
