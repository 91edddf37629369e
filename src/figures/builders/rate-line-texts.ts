import type { Language } from "../../domain/language.ts";
import { yearBefore, type PeriodKey } from "../../domain/period.ts";
import { pageRegions } from "../../domain/region.ts";
import { roundHalfUp } from "../../domain/round.ts";
import { formatList } from "../../format/format-list.ts";
import { formatPointsChange, formatSigned } from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { computeRank } from "../../indicators/rank.ts";
import type { Fact, Point, Series } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { drawnValue } from "../points.ts";
import type { RateLinePlan } from "./rate-line-plan.ts";
import { comparePrinted, formatChange, type Printed } from "../sentences/printed.ts";
import { sayChange } from "../sentences/say-change.ts";
import { sayComparison } from "../sentences/say-comparison.ts";
import { sayExtremes } from "../sentences/say-extremes.ts";
import { formatRank, sayLeftOut, type LeftOut } from "../sentences/say-rank.ts";

interface LineTexts {
  readonly title: string;
  readonly reading: readonly string[];
  readonly facts: readonly Fact[];
}

/** The last number of the chosen place in words: level, change, comparison, rank; and the same as facts. */
export function describeLine(
  plan: RateLinePlan,
  series: readonly Series[],
  periods: readonly PeriodKey[],
  input: FigureInput,
): LineTexts {
  const { language } = input.selection;
  const nl = language === "nl";
  const [home, ...others] = series;
  if (home === undefined) throw new Error(`${plan.id}: a line without the chosen place`);
  const at = home.points.findLastIndex((point) => drawnValue(point) !== undefined);
  const own = toPrinted(plan, home, home.points[at], input);
  const period = periods[at];
  const label = plan.label[language];
  if (own === undefined || period === undefined) {
    const told = home.points.findLast(({ kind }) => kind !== "missing");
    return {
      title: nl ? `${label} in ${home.label}: geen precies cijfer` : `${label} in ${home.label}: no exact figure`,
      reading: [told?.explanation ?? (nl ? "Er is geen precies cijfer." : "There is no exact figure.")],
      facts: [],
    };
  }
  const when = formatPeriod(period, language);
  const isDoubted = isFlagged(home.points[at]);
  // A change is told over a year (for a quarter since the same quarter of the year before), or since the measurement before.
  const previousAt =
    plan.gaps === "bridge"
      ? home.points.slice(0, at).findLastIndex((point) => drawnValue(point) !== undefined)
      : periods.indexOf(yearBefore(period));
  const before = toPrinted(plan, home, home.points[previousAt], input);
  const previous = periods[previousAt];
  const flanders = others.find(({ role }) => role === "flanders");
  const beside = flanders === undefined ? undefined : toPrinted(plan, flanders, flanders.points[at], input);
  const compared = others
    .filter(({ role }) => role !== "context")
    .flatMap((other) => {
      const number = toPrinted(plan, other, other.points[at], input);
      return number === undefined || isFlagged(other.points[at]) ? [] : [{ name: other.label, number }];
    });
  const rank = isDoubted ? [] : rankAmongProvinces(series, at, own, language);
  return {
    title: toTitle(
      label,
      home.label,
      own,
      at < periods.length - 1 ? when : "",
      isDoubted,
      flanders?.label ?? "",
      beside,
      nl,
    ),
    reading: [
      plan.level({ period: when, place: home.label, text: own.text }, language),
      ...(isDoubted
        ? [
            nl
              ? "De bron noemt dat cijfer onzeker; we vergelijken het daarom met niets."
              : "The source calls that figure uncertain; we therefore compare it with nothing.",
          ]
        : [
            ...(before === undefined || previous === undefined || isFlagged(home.points[previousAt])
              ? []
              : [sayChange({ now: own, before, when: formatPeriod(previous, language), unit: plan.unit }, language)]),
            ...sayComparison(own, compared, plan.unit, language),
            ...rank,
          ]),
      // Last, because "dat" in the sentences above is the number, not its absence.
      ...sayLater(home, at, periods, language),
    ],
    facts: toFacts(plan, own, before, when, previous === undefined ? "" : formatPeriod(previous, language), language),
  };
}

/** What a figure says when the source has the other places only: which of them is highest and lowest in the last period. */
export function describeWithoutHome(
  plan: RateLinePlan,
  series: readonly Series[],
  periods: readonly PeriodKey[],
  input: FigureInput,
): LineTexts {
  const { language } = input.selection;
  const at = periods.findLastIndex((_, index) => series.some(({ points }) => points[index]?.kind === "value"));
  const period = periods[at];
  const label = plan.label[language];
  const when = period === undefined ? "" : formatPeriod(period, language);
  const groups = series.flatMap((each) => {
    const number = toPrinted(plan, each, each.points[at], input);
    return number === undefined || isFlagged(each.points[at]) ? [] : [{ name: each.label, number }];
  });
  return {
    title: language === "nl" ? `${label} per provincie` : `${label} by province`,
    reading: [
      language === "nl"
        ? `${label} in ${when}, voor de gebieden die de bron heeft.`
        : `${label} in ${when}, for the places that the source has.`,
      ...sayExtremes(groups, plan.unit, language, "places"),
      ...sayLeftOut(splitProvinces(series, at).leftOut, language),
    ],
    facts: [],
  };
}

function toPrinted(
  plan: RateLinePlan,
  series: Series,
  point: Point | undefined,
  { selection, municipalities }: FigureInput,
): Printed | undefined {
  const value = point === undefined ? undefined : drawnValue(point);
  if (point === undefined || value === undefined) return undefined;
  const isRounded = point.kind === "value" && (point.mark === "rounded" || point.mark === "about");
  const place = [selection.region, ...selection.comparisons, ...pageRegions, ...municipalities].find(
    ({ key }) => key === series.key,
  );
  const margin = place === undefined ? 0 : (plan.margin?.(place) ?? 0);
  return { value, text: point.text, decimals: isRounded ? 0 : 1, margin: isRounded ? 0.5 : margin };
}

function isFlagged(point: Point | undefined): boolean {
  return point?.kind === "value" && point.mark === "flagged";
}

function toTitle(
  label: string,
  place: string,
  own: Printed,
  when: string,
  isDoubted: boolean,
  other: string,
  beside: Printed | undefined,
  nl: boolean,
): string {
  const level = `${label} in ${place}${when === "" ? "" : ` in ${when}`}: ${own.text}`;
  if (isDoubted) return `${level}${nl ? ", maar onzeker" : ", but uncertain"}`;
  if (beside === undefined) return level;
  switch (comparePrinted(own, beside)) {
    case "same":
      return `${level}${nl ? `, even hoog als in ${other}` : `, as high as in ${other}`}`;
    case "about":
      return `${level}${nl ? `, ongeveer zoals in ${other}` : `, about as in ${other}`}`;
    case "more":
      return `${level}${nl ? `, hoger dan in ${other}` : `, higher than in ${other}`}`;
    case "less":
      return `${level}${nl ? `, lager dan in ${other}` : `, lower than in ${other}`}`;
  }
}

/** That the last number is not of the last year, and why there is none since. */
function sayLater(
  { label, points }: Series,
  at: number,
  periods: readonly PeriodKey[],
  language: Language,
): readonly string[] {
  const last = points.at(-1);
  const [from, to] = [periods[at + 1], periods.at(-1)];
  if (from === undefined || to === undefined || last?.kind !== "missing") return [];
  const [first, until] = [formatPeriod(from, language), formatPeriod(to, language)];
  const span = first === until ? first : `${first}–${until}`;
  return [
    language === "nl" ? `Voor ${span} is er geen cijfer van ${label}.` : `There is no figure of ${label} for ${span}.`,
  ];
}

const provinces = pageRegions.filter(({ level }) => level === "province");

/** The place of a province among those with a certain figure in that period, and who is left out; nothing for other places. */
function rankAmongProvinces(
  series: readonly Series[],
  at: number,
  own: Printed,
  language: Language,
): readonly string[] {
  const [home] = series;
  if (home === undefined || !provinces.some(({ key }) => key === home.key)) return [];
  const { known, leftOut } = splitProvinces(series, at);
  if (known.length < 3) return [];
  const rank = computeRank(
    own.value,
    known.map(({ value }) => value),
    own.decimals,
  );
  const tied = known.filter(
    ({ key, value }) => key !== home.key && roundHalfUp(value, own.decimals) === roundHalfUp(own.value, own.decimals),
  );
  const names = formatList(
    tied.map(({ name }) => name),
    language,
  );
  const place = formatRank(rank, language);
  const nl = language === "nl";
  const shared = tied.length === 0 ? "" : nl ? `, samen met ${names}` : `, together with ${names}`;
  return [
    nl ? `Onder de provincies is dat ${place}${shared}.` : `Among the provinces that is ${place}${shared}.`,
    ...sayLeftOut(leftOut, language),
  ];
}

interface Province {
  readonly key: string;
  readonly name: string;
  readonly value: number;
}

/** The provinces with a certain figure in a period, and those without one. */
function splitProvinces(
  series: readonly Series[],
  at: number,
): { readonly known: readonly Province[]; readonly leftOut: LeftOut } {
  const pointOf = (key: string): Point | undefined => series.find((each) => each.key === key)?.points[at];
  const known = provinces.flatMap(({ key, name }): readonly Province[] => {
    const point = pointOf(key);
    const value = point === undefined || isFlagged(point) ? undefined : drawnValue(point);
    return value === undefined ? [] : [{ key, name, value }];
  });
  const others = provinces.filter(({ key }) => !known.some((each) => each.key === key));
  const isUncertain = (key: string): boolean => {
    const point = pointOf(key);
    return isFlagged(point) || (point?.kind === "missing" && point.reason === "unreliable");
  };
  return {
    known,
    leftOut: {
      without: others.filter(({ key }) => !isUncertain(key)).map(({ name }) => name),
      uncertain: others.filter(({ key }) => isUncertain(key)).map(({ name }) => name),
    },
  };
}

function toFacts(
  plan: RateLinePlan,
  own: Printed,
  before: Printed | undefined,
  when: string,
  previous: string,
  language: Language,
): readonly Fact[] {
  const nl = language === "nl";
  const facts: Fact[] = [{ key: "level", label: when, text: own.text, value: own.value }];
  if (before === undefined) return facts;
  const comparison = comparePrinted(own, before);
  const isSame = comparison === "same" || comparison === "about";
  const change = own.value - before.value;
  const size = formatChange(
    own,
    before,
    (value) => (plan.unit === "percent" ? formatPointsChange(value, language) : formatSigned(value, language, 1)),
    language,
  );
  facts.push({
    key: "change",
    label: isSame
      ? nl
        ? `aan ${previous}`
        : `as in ${previous}`
      : nl
        ? `tegenover ${previous}`
        : `compared with ${previous}`,
    text: isSame ? (nl ? "vrijwel gelijk" : "almost the same") : size,
    value: change,
  });
  return facts;
}
