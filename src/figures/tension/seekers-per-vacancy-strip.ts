import { pageRegions, type RegionKey } from "../../domain/region.ts";
import { formatCount, formatRatio } from "../../format/format-number.ts";
import { boundsOf, type Sum } from "../../indicators/sum-of-parts.ts";
import type { Point } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { inhabitantsDataset, openVacancies, seekersOnJanuary1, sumUp } from "../municipal-counts.ts";
import { defineComputedStrip } from "../builders/place-strip.ts";
import type { StripPoints } from "../builders/place-strip-plan.ts";
import { toMissingPoint } from "../points.ts";
import { tightestFirst, toRatioPoint } from "./seekers-per-vacancy.ts";
import { toSource } from "../sources.ts";

/** With fewer open vacancies a ratio says nothing: one vacancy more or less moves it by a tenth or more. */
const fewestVacancies = 10;

/** Jobseekers per open vacancy on 1 January of all municipalities of an area on one axis; none where one of the two is tiny. */
export const seekersPerVacancyStrip = defineComputedStrip({
  id: "werkzoekenden-per-vacature-gemeenten",
  name: { nl: "Werkzoekenden per open vacature, per gemeente", en: "Jobseekers per open vacancy, by municipality" },
  concept: "werkzoekenden-per-vacature",
  related: ["spanningsindicator", "open-vacature", "werkzoekende"],
  traits: ["by-workplace", "by-residence", "recast"],
  datasets: [seekersOnJanuary1.dataset, openVacancies.dataset, inhabitantsDataset],
  compute: computeSeekersPerVacancy,
  label: { nl: "aantal werkzoekenden per vacature", en: "number of jobseekers per vacancy" },
  isNeuter: true,
  lowestFirst: {
    first: tightestFirst,
    topic: { nl: "krapte", en: "tightness" },
    meaning: {
      nl: "Het krapst is het waar de minste werkzoekenden per vacature zijn.",
      en: "It is tightest where there are fewest jobseekers per vacancy.",
    },
  },
  measure: {
    nl: "Werkzoekenden zonder werk per open vacature, per gemeente, 1 januari, eigen berekening. Hoger is ruimer",
    en: "Jobseekers without work per open vacancy, by municipality, 1 January, our computation. Higher is looser",
  },
  notes: (language) => [
    language === "nl"
      ? `Een gemeente met minder dan ${fewestVacancies} open vacatures of minder dan 4 werkzoekenden krijgt geen cijfer: één vacature meer of minder zou het sterk veranderen.`
      : `A municipality with fewer than ${fewestVacancies} open vacancies or fewer than 4 jobseekers gets no figure: one vacancy more or less would change it strongly.`,
    language === "nl"
      ? "Een hoog cijfer betekent niet dat inwoners weinig kans op werk hebben: in een woongemeente is het werk elders."
      : "A high figure does not mean that inhabitants have little chance of work: in a residential municipality the work is elsewhere.",
    language === "nl"
      ? "Dit is niet de spanningsindicator van VDAB. De datum van de open vacatures is waarschijnlijk 1 januari."
      : "This is not VDAB's tension indicator. The date of the open vacancies is probably 1 January.",
  ],
});

/** Jobseekers on 1 January per open vacancy, for municipalities, provinces and Vlaanderen. */
export function computeSeekersPerVacancy(input: FigureInput): StripPoints {
  const { language } = input.selection;
  const sums = new Map<
    RegionKey,
    { readonly seekers: ReadonlyMap<number, Sum>; readonly open: ReadonlyMap<number, Sum> }
  >();
  const sumsOf = (place: RegionKey) => {
    const known = sums.get(place) ?? {
      seekers: sumUp(input, seekersOnJanuary1, place),
      open: sumUp(input, openVacancies, place),
    };
    sums.set(place, known);
    return known;
  };
  const [first] = pageRegions;
  const whole = first === undefined ? undefined : sumsOf(first.key);
  return {
    years: [...(whole?.seekers.keys() ?? [])].filter((year) => whole?.open.has(year) === true),
    pointOf: (place, year) => {
      const { seekers, open } = sumsOf(place);
      return toPoint(seekers.get(year), open.get(year), language);
    },
    unit: "ratio",
    format: formatRatio,
    sources: [seekersOnJanuary1, openVacancies].map(({ dataset }) => toSource(input.entry(dataset), language, true)),
    margin: 0,
  };
}

function toPoint(seekers: Sum | undefined, open: Sum | undefined, language: "nl" | "en"): Point {
  if (seekers === undefined || open === undefined) return toMissingPoint("not-published", language);
  const nl = language === "nl";
  const places = [seekers, open].flatMap((sum) => sum.places ?? []);
  const persons = boundsOf(seekers);
  if (persons?.high === 0) {
    return {
      ...toMissingPoint("absent", language, places),
      explanation: nl
        ? "Volgens de bron waren er geen werkzoekenden: een verhouding zou niets zeggen."
        : "According to the source there were no jobseekers: a ratio would say nothing.",
    };
  }
  if (persons === undefined || persons.low < 4) {
    return {
      ...toMissingPoint("suppressed", language, places),
      explanation: nl
        ? "Afgeschermd: het cijfer zou op minder dan 4 werkzoekenden steunen, of hun aantal is niet gepubliceerd."
        : "Suppressed: the figure would rest on fewer than 4 jobseekers, or their number is not published.",
    };
  }
  const vacancies = boundsOf(open);
  if (vacancies === undefined || vacancies.low < fewestVacancies) {
    const count = vacancies === undefined ? "" : ` (${formatCount(vacancies.low, language)})`;
    return {
      ...toMissingPoint("absent", language, places),
      explanation: nl
        ? `Te weinig open vacatures${count}: een verhouding zou niets zeggen.`
        : `Too few open vacancies${count}: a ratio would say nothing.`,
    };
  }
  return toRatioPoint(seekers, open, language);
}
