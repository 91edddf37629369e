import type { Language, Localised } from "../../domain/language.ts";
import type { FigureInput } from "../figure-input.ts";
import { openVacancies, receivedVacancies, seekersCount, seekersOnJanuary1 } from "../municipal-counts.ts";
import { readCount, readRate, readRatio, type CoreValues } from "./core-values.ts";
import { rateOfAll } from "./municipal-rates.ts";

/** One headline number: what it is called, how it is dated, and how it is read. */
export interface CoreMeasure {
  readonly key: string;
  readonly label: Localised;
  /** How the number is dated: "jaargemiddelde 2024". */
  readonly when: (year: number, language: Language) => string;
  readonly datasets: readonly string[];
  readonly isComputed: boolean;
  /** Whether the place among the municipalities of the province is told. */
  readonly isRanked: boolean;
  readonly read: (input: FigureInput) => CoreValues;
}

/** The headline numbers of a municipality, in the order of the page. */
export const coreMeasures: readonly CoreMeasure[] = [
  {
    key: "werkzoekendengraad",
    label: { nl: "Werkzoekendengraad", en: "Jobseeker rate" },
    when: (year, language) => (language === "nl" ? `jaargemiddelde ${year}` : `yearly average ${year}`),
    datasets: [rateOfAll.dataset],
    isComputed: false,
    isRanked: true,
    read: readRate,
  },
  {
    key: "werkzoekenden",
    label: { nl: "Werkzoekenden zonder werk", en: "Jobseekers without work" },
    when: (year, language) => (language === "nl" ? `jaargemiddelde ${year}` : `yearly average ${year}`),
    datasets: [seekersCount.dataset],
    isComputed: true,
    isRanked: false,
    // A yearly average in whole persons: a difference of one may be rounding.
    read: (input) => readCount(seekersCount, 1, input),
  },
  {
    key: "ontvangen-vacatures",
    label: { nl: "Ontvangen vacatures", en: "Vacancies received" },
    when: (year, language) => (language === "nl" ? `heel ${year}` : `all of ${year}`),
    datasets: [receivedVacancies.dataset],
    isComputed: true,
    isRanked: false,
    read: (input) => readCount(receivedVacancies, 0, input),
  },
  {
    key: "open-vacatures",
    label: { nl: "Open vacatures", en: "Open vacancies" },
    when: (year, language) => (language === "nl" ? `begin ${year}` : `start of ${year}`),
    datasets: [openVacancies.dataset],
    isComputed: true,
    isRanked: false,
    read: (input) => readCount(openVacancies, 0, input),
  },
  {
    key: "werkzoekenden-per-vacature",
    label: { nl: "Werkzoekenden per open vacature", en: "Jobseekers per open vacancy" },
    when: (year, language) => (language === "nl" ? `1 januari ${year}` : `1 January ${year}`),
    datasets: [seekersOnJanuary1.dataset, openVacancies.dataset],
    isComputed: true,
    isRanked: false,
    read: readRatio,
  },
];
