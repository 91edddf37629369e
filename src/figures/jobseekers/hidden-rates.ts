import { selectObservations, type Dataset, type Observation } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import { yearOf } from "../../domain/period.ts";
import { regionLevelOf } from "../../domain/region.ts";
import type { Point } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import type { MunicipalCount } from "../municipal-counts.ts";
import { toMissingPoint, toObservedPoint, type NumberFormat } from "../points.ts";

/** No rate is shown that is built on fewer persons than this. */
const fewestPersons = 4;

/**
 * Tells which rates of municipalities may not be shown: those of a place and year whose count is hidden, lacking or below
 * 4. The bundled export prints such rates all the same (Herstappe: 0 in 2023, 10.8 a year before); from them the hidden count
 * could be computed back. Source of the rule: VDAB, Arvastat help (derived figures below 4 are hidden).
 * A published count of nobody hides nothing. For rates of groups whose own counts we do not have, `groups` says over how many
 * the count is spread: it must then allow 4 persons in each.
 */
export function findHiddenRates(input: FigureInput, count: MunicipalCount, groups = 1): (rate: Observation) => boolean {
  const sure = findSure(input.dataset(count.dataset), count.measure, fewestPersons * groups);
  return ({ region, period }) => regionLevelOf(region) === "municipality" && !sure.has(`${region} ${yearOf(period)}`);
}

/** Every figure of a rate asks the same of the same table; a dataset never changes once it is read. */
const remembered = new WeakMap<Dataset, Map<string, ReadonlySet<string>>>();

/** The places and years whose count is published and is nobody or at least so many. */
function findSure(counts: Dataset, measure: string, fewest: number): ReadonlySet<string> {
  const known = remembered.get(counts) ?? new Map<string, ReadonlySet<string>>();
  remembered.set(counts, known);
  const before = known.get(`${measure} ${fewest}`);
  if (before !== undefined) return before;
  const sure = new Set(
    selectObservations(counts, { measure }).flatMap(({ cell, region, period }) =>
      cell.kind === "value" && (cell.value === 0 || cell.value >= fewest) ? [`${region} ${yearOf(period)}`] : [],
    ),
  );
  known.set(`${measure} ${fewest}`, sure);
  return sure;
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
