import type { Localised } from "../../domain/language.ts";
import { readPublishedRates } from "../builders/place-strip.ts";
import type { StripPoints } from "../builders/place-strip-plan.ts";
import type { FigureInput } from "../figure-input.ts";
import { inhabitantsDataset, openVacancies, seekersCount, seekersOnJanuary1 } from "../municipal-counts.ts";
import { computeSeekersPerVacancy } from "../tension/seekers-per-vacancy-strip.ts";

/** A rate or ratio that municipalities are compared on; counts of places of unequal size are not. */
export interface PlaceMeasure {
  readonly key: string;
  readonly name: Localised;
  /** "werkzoekendengraad", inside a sentence, and whether it takes "het" in Dutch. */
  readonly label: Localised;
  readonly isNeuter: boolean;
  /** Opens the subtitle: what is counted, over whom, when. */
  readonly measure: Localised;
  readonly read: (input: FigureInput) => StripPoints;
}

/** The datasets that the measures read. */
export const measureDatasets: readonly string[] = [
  "werkzoekendengraad-gemeenten",
  "werkzoekendengraad-gemeenten-leeftijd",
  seekersCount.dataset,
  seekersOnJanuary1.dataset,
  openVacancies.dataset,
  inhabitantsDataset,
];

export const placeMeasures: readonly PlaceMeasure[] = [
  {
    key: "graad",
    name: { nl: "Werkzoekendengraad", en: "Jobseeker rate" },
    label: { nl: "werkzoekendengraad", en: "jobseeker rate" },
    isNeuter: false,
    measure: {
      nl: "Werkzoekenden zonder werk in % van de beroepsbevolking, jaargemiddelde",
      en: "Jobseekers without work in % of the labour force, yearly average",
    },
    read: (input) =>
      readPublishedRates(
        {
          dataset: "werkzoekendengraad-gemeenten",
          filter: { measure: "werkzoekendengraad" },
          hiddenBy: seekersCount,
        },
        input,
      ),
  },
  {
    key: "jongeren",
    name: { nl: "18 tot 24 jaar", en: "Ages 18 to 24" },
    label: { nl: "werkzoekendengraad van 18 tot 24 jaar", en: "jobseeker rate at ages 18 to 24" },
    isNeuter: false,
    measure: {
      nl: "Werkzoekenden zonder werk van 18 tot 24 jaar in % van de beroepsbevolking van die leeftijd, jaargemiddelde",
      en: "Jobseekers without work aged 18 to 24 in % of the labour force of that age, yearly average",
    },
    read: (input) =>
      readPublishedRates(
        {
          dataset: "werkzoekendengraad-gemeenten-leeftijd",
          filter: { measure: "werkzoekendengraad", category: "18 tot 24 jaar" },
          hiddenBy: seekersCount,
        },
        input,
      ),
  },
  {
    key: "krapte",
    name: { nl: "Werkzoekenden per vacature", en: "Jobseekers per vacancy" },
    label: { nl: "aantal werkzoekenden per open vacature", en: "number of jobseekers per open vacancy" },
    isNeuter: true,
    measure: {
      nl: "Werkzoekenden zonder werk per open vacature, 1 januari, eigen berekening. Hoger is ruimer",
      en: "Jobseekers without work per open vacancy, 1 January, our computation. Higher is looser",
    },
    read: computeSeekersPerVacancy,
  },
];
