import { selectObservations, type Dataset, type Observation, type SourcePlace } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import { yearOf } from "../../domain/period.ts";
import { regionLevelOf } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import { holdsTooFew, type WholePlace } from "../../indicators/group-persons.ts";
import type { Point } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { seekersCount, seekersOnJanuary1, type MunicipalCount } from "../municipal-counts.ts";
import { toMissingPoint, toObservedPoint, type NumberFormat } from "../points.ts";

/** No rate is shown that is built on fewer persons than this. */
const fewestPersons = 4;

/** The published rate of everybody, per municipality. */
export const rateDataset = "werkzoekendengraad-gemeenten";
const rateMeasure = "werkzoekendengraad";
/** The tables of its groups, whose own counts nobody publishes. */
const groupDatasets: readonly string[] = [
  "werkzoekendengraad-gemeenten-leeftijd",
  "werkzoekendengraad-gemeenten-geslacht",
];

/** The tables whose served files have dashes in place of numbers that may not be shown. */
export const datasetsWithHiddenCells: readonly string[] = [rateDataset, ...groupDatasets, seekersOnJanuary1.dataset];

/** What a figure of the rates of groups must load to know which of them are hidden. */
export const hidingDatasets: readonly string[] = [seekersCount.dataset, rateDataset];

/** Whether a rate may not be shown. */
type IsHidden = (rate: Observation) => boolean;
type Tables = Pick<FigureInput, "dataset">;

/**
 * Tells which rates of municipalities may not be shown. Of everybody: those of a place and year whose count is hidden, lacking or
 * below 4. The bundled export prints such rates all the same (Herstappe: 0 in 2023, 10.8 a year before); from them the hidden
 * count could be computed back. Source of the rule: VDAB, Arvastat help (derived figures below 4 are hidden). A published
 * count of nobody hides nothing. Of an age or a sex: those that may rest on fewer than 4 persons too.
 */
export function findHiddenRates(input: Tables, dataset: string, count: MunicipalCount = seekersCount): IsHidden {
  const counts = input.dataset(count.dataset);
  if (groupDatasets.includes(dataset)) {
    const hidden = readHiddenGroups(input.dataset(dataset), input.dataset(rateDataset), counts);
    return (rate) => hidden.has(keyOfGroup(rate));
  }
  const sure = readSureCounts(counts, count.measure);
  return (rate) => regionLevelOf(rate.region) === "municipality" && !sure.has(keyOf(rate));
}

/** Where the files print what may not be shown, as a rate or as a count: served copies of them leave those cells out. */
export function listHiddenCells(input: Tables): readonly SourcePlace[] {
  return datasetsWithHiddenCells.flatMap((dataset) => {
    const isHidden = findHiddenRates(
      input,
      dataset,
      dataset === seekersOnJanuary1.dataset ? seekersOnJanuary1 : seekersCount,
    );
    return selectObservations(input.dataset(dataset), {})
      .filter((each) => each.cell.kind === "value" && isHidden(each))
      .map(({ place }) => place);
  });
}

const keyOf = ({ region, period }: Observation): string => `${region} ${yearOf(period)}`;
const keyOfGroup = (rate: Observation): string => `${keyOf(rate)} ${rate.get("category")}`;

/** Every figure of a rate asks the same of the same table; a dataset never changes once it is read. */
const remembered = new WeakMap<Dataset, Map<string, ReadonlyMap<string, number>>>();

/** The counts of places and years that are published and are nobody or at least 4. */
function readSureCounts(counts: Dataset, measure: string): ReadonlyMap<string, number> {
  const known = remembered.get(counts) ?? new Map<string, ReadonlyMap<string, number>>();
  remembered.set(counts, known);
  const before = known.get(measure);
  if (before !== undefined) return before;
  const sure = new Map(
    selectObservations(counts, { measure }).flatMap((each): readonly (readonly [string, number])[] =>
      each.cell.kind === "value" && (each.cell.value === 0 || each.cell.value >= fewestPersons)
        ? [[keyOf(each), each.cell.value]]
        : [],
    ),
  );
  known.set(measure, sure);
  return sure;
}

interface HiddenGroups {
  readonly rates: Dataset;
  readonly counts: Dataset;
  readonly hidden: ReadonlySet<string>;
}

const rememberedGroups = new WeakMap<Dataset, HiddenGroups>();

/** The places, years and groups whose rate is hidden. */
function readHiddenGroups(groups: Dataset, rates: Dataset, counts: Dataset): ReadonlySet<string> {
  const before = rememberedGroups.get(groups);
  if (before?.rates === rates && before.counts === counts) return before.hidden;
  const sure = readSureCounts(counts, seekersCount.measure);
  const whole = new Map(
    selectObservations(rates, { measure: rateMeasure }).flatMap((each): readonly (readonly [string, WholePlace])[] => {
      const count = sure.get(keyOf(each));
      return count !== undefined && each.cell.kind === "value" ? [[keyOf(each), { count, rate: each.cell.value }]] : [];
    }),
  );
  const all = selectObservations(groups, { measure: rateMeasure }).filter(
    ({ region }) => regionLevelOf(region) === "municipality",
  );
  const few = all.filter((rate) => restsOnFew(rate, whole.get(keyOf(rate))));
  // About half of a labour force is of each sex, so that the other one would follow from the first and the total.
  const sexless = new Set(few.filter((rate) => sexes.has(rate.get("category"))).map(keyOf));
  const others = all.filter((rate) => sexes.has(rate.get("category")) && sexless.has(keyOf(rate)));
  const hidden = new Set([...few, ...others].map(keyOfGroup));
  rememberedGroups.set(groups, { rates, counts, hidden });
  return hidden;
}

function restsOnFew(rate: Observation, whole: WholePlace | undefined): boolean {
  if (whole === undefined) return true;
  const { cell } = rate;
  if (cell.kind === "missing") return cell.reason === "suppressed";
  return holdsTooFew(cell.value, shareOf(rate), whole, fewestPersons);
}

const sexes: ReadonlySet<string> = new Set(["Mannen", "Vrouwen"]);

/**
 * How much of a labour force a group has at the very least: an assumption of ours, well below what Vlaanderen has. Few people
 * of 60 to 64 were in it until about 2016. Nothing but what is hidden follows from it: docs/decision-hidden-rates.md.
 */
function shareOf(rate: Observation): number {
  const category = rate.get("category");
  if (sexes.has(category)) return 0.4;
  switch (category) {
    case "18 tot 24 jaar":
      return 0.04;
    case "25 tot 59 jaar":
      return 0.6;
    case "60 tot 64 jaar":
      return yearOf(rate.period) <= 2016 ? 0.02 : 0.03;
    default:
      return 0;
  }
}

/** The point of a rate, or the reason why it is not shown. `isHidden` is what `findHiddenRates` gave. */
export function toRatePoint(
  rate: Observation | undefined,
  isHidden: (rate: Observation) => boolean,
  format: NumberFormat,
  language: Language,
): Point {
  return rate !== undefined && isHidden(rate) ? toHiddenRate(rate, language) : toObservedPoint(rate, format, language);
}

function toHiddenRate({ place }: Observation, language: Language): Point {
  return {
    ...toMissingPoint("suppressed", language, [place]),
    explanation:
      language === "nl"
        ? "Afgeschermd: de graad kan op minder dan 4 werkzoekenden steunen, of hun aantal is niet gepubliceerd."
        : "Suppressed: the rate may rest on fewer than 4 jobseekers, or their number is not published.",
  };
}

/** Which groups of a place are hidden in a year; what is said after it is about the others. */
export function sayHiddenGroups(
  names: readonly string[],
  place: string,
  year: number,
  language: Language,
): readonly string[] {
  if (names.length === 0) return [];
  const groups = formatList(names, language);
  return [
    language === "nl"
      ? `In ${year} is in ${place} de graad bij ${groups} afgeschermd; hier staan de andere groepen.`
      : `In ${year} the rate for ${groups} in ${place} is suppressed; these are the other groups.`,
  ];
}
