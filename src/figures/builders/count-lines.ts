import type { Language } from "../../domain/language.ts";
import { pageRegions, type Region } from "../../domain/region.ts";
import { roundHalfUp } from "../../domain/round.ts";
import { formatList } from "../../format/format-list.ts";
import { formatIndex, formatRatio } from "../../format/format-number.ts";
import { boundsOf, type Sum } from "../../indicators/sum-of-parts.ts";
import { toValueAxis } from "../axis.ts";
import type { CountFigurePlan } from "./count-figure-plan.ts";
import { noteOnSums, readDivisors, type Divisors } from "./divisors.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureInput, FigureMode } from "../figure-input.ts";
import { sumUp } from "../municipal-counts.ts";
import { drawnValue, drawnValues, toMissingPoint, type NumberFormat } from "../points.ts";
import { roleOf, toPlayedRegions, type PlayedRegion } from "../roles.ts";
import { printed } from "../sentences/printed.ts";
import { sayComparison } from "../sentences/say-comparison.ts";
import { toSource } from "../sources.ts";
import { joinYears, noteOnYear, selectYears, toYearCategories } from "../years.ts";

/** The ways to count: as they are, and in two ways in which unequal places may stand on one axis. */
export const countModes: readonly FigureMode[] = [
  { key: "aantal", name: { nl: "Aantal", en: "Number" } },
  { key: "index", name: { nl: "Index", en: "Index" } },
  { key: "graad", name: { nl: "Per 1.000 inwoners", en: "Per 1,000 inhabitants" } },
];
/** A line per place of a count that was made comparable: as an index, or per 1,000 inhabitants of 18–64. */
export function buildCountLines(plan: CountFigurePlan, input: FigureInput): FigureBody {
  const { selection, mode } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const isIndex = mode === "index";
  const players = toPlayers(input);
  const sums = new Map(players.map(({ region: { key } }) => [key, sumUp(input, plan.count, key)]));
  const known = [...(sums.get(region.key)?.keys() ?? [])].sort((a, b) => a - b);
  const divisors = isIndex ? undefined : readDivisors(input);
  const inhabitants = divisors?.counts ?? new Map<string, number>();
  const [span, margin] = [divisors?.words[language] ?? "", divisors?.margin ?? 0];
  const all = isIndex
    ? known
    : known.filter((year) => players.some(({ region: { key } }) => inhabitants.has(`${key} ${year}`)));
  const years = selectYears(all[0] ?? 0, all.at(-1) ?? -1, selection);
  const base = years[0];
  const format: NumberFormat = isIndex ? formatIndex : (value) => formatRatio(value, language);
  const what = isIndex ? (nl ? `index, ${base} = 100` : `index, ${base} = 100`) : span;
  const told = {
    id: plan.id,
    language,
    sources: [
      toSource(input.entry(plan.count.dataset), language, true),
      ...(divisors?.datasets ?? []).map((id) => toSource(input.entry(id), language, true)),
    ],
    absent: [],
  };
  const subtitle = `${plan.label[language]}, ${what}, ${plan.kind[language]}`;
  const series = players
    .map(({ region: place, role }): Series => {
      const own = sums.get(place.key);
      const points = years.map((year): Point => {
        const sum = own?.get(year);
        const divisor = isIndex ? boundsOf(own?.get(base ?? year) ?? missing) : undefined;
        const population = inhabitants.get(`${place.key} ${year}`);
        if (isIndex) return toIndex(sum, divisor, input);
        const rate = toPerThousand(sum, population, input);
        const summed = divisors?.summed.get(`${place.key} ${year}`);
        return summed === undefined || rate.kind === "missing" ? rate : { ...rate, explanation: summed };
      });
      return {
        key: place.key,
        label: place.name,
        role,
        points,
        gaps: "break",
        endLabel: `${place.name} ${points.findLast((point) => drawnValue(point) !== undefined)?.text ?? ""}`.trim(),
      };
    })
    .filter(({ role, points }) => role === "home" || points.some((point) => drawnValue(point) !== undefined));
  const home = series[0];
  const last = years.at(-1);
  const point = home?.points.at(-1);
  const value = point === undefined ? undefined : drawnValue(point);
  if (home === undefined || last === undefined || base === undefined || drawnValues([home]).length === 0) {
    return toEmptyFigure({
      ...told,
      title: isIndex
        ? nl
          ? `Geen index voor ${region.name}`
          : `No index for ${region.name}`
        : nl
          ? `Geen cijfer per 1.000 inwoners voor ${region.name}`
          : `No figure per 1,000 inhabitants for ${region.name}`,
      subtitle,
      reading: sayWhyEmpty(input, sums.get(region.key) ?? new Map(), inhabitants, isIndex),
    });
  }
  return {
    ...told,
    kind: "series",
    shape: "line",
    unit: isIndex ? "index" : "ratio",
    unitLabel: what,
    categoryLabel: nl ? "Jaar" : "Year",
    title: toTitle(plan, home, base, last, isIndex ? undefined : span, nl),
    subtitle: `${subtitle}, ${formatList(
      series.filter(({ role }) => role !== "context").map(({ label }) => label),
      language,
    )}, ${joinYears(years, language)}`,
    categories: toYearCategories(years),
    series,
    axis: toValueAxis({
      values: [...drawnValues(series), ...(isIndex ? [100] : [])],
      fromZero: !isIndex,
      format: (tick) => format(tick, language, 0),
      language,
    }),
    breaks: [],
    reading:
      point === undefined || value === undefined
        ? [
            nl
              ? `Voor ${region.name} is er in ${last} geen cijfer.`
              : `There is no figure of ${region.name} in ${last}.`,
            ...(divisors === undefined ? [] : sayLastRate(plan, home, years, sums.get(region.key), divisors, language)),
          ]
        : isIndex
          ? [sayIndex(home.label, point.text, value, base, last, nl)]
          : [
              nl
                ? `In ${last} waren er in ${home.label} ${point.text} ${plan.many.nl} ${span}.`
                : `In ${last} there were ${point.text} ${plan.many.en} ${span} in ${home.label}.`,
              ...sayComparison(
                printed(value, point.text, 1, value * margin),
                series.slice(1).flatMap(({ label, role, points }) => {
                  const other = points.at(-1);
                  const beside = other === undefined ? undefined : drawnValue(other);
                  return role === "context" || other === undefined || beside === undefined
                    ? []
                    : [{ name: label, number: printed(beside, other.text, 1, beside * margin) }];
                }),
                "ratio",
                language,
              ),
            ],
    notes: [
      isIndex
        ? nl
          ? `Elke lijn begint op 100 in ${base}: zo vergelijkt u het verloop van gebieden van ongelijke grootte, niet hun aantallen.`
          : `Every line starts at 100 in ${base}: this compares the course of places of unequal size, not their numbers.`
        : (divisors?.note[language] ?? ""),
      ...(divisors === undefined ? [] : noteOnSums(players, years, divisors, language)),
      ...plan.notes(language),
      ...noteOnYear(last, selection),
    ],
    facts: [],
  };
}

const missing: Sum = { kind: "missing", lacking: [] };

function toPlayers({ selection }: FigureInput): readonly PlayedRegion[] {
  const chosen = toPlayedRegions(selection);
  if (selection.region.level === "municipality") return chosen;
  const others = pageRegions.filter(
    ({ key, level }) => level === "province" && !chosen.some((player) => player.region.key === key),
  );
  return [...chosen, ...others.map((place: Region) => ({ region: place, role: roleOf(place.key, selection) }))];
}

/** Of a place without a number of inhabitants in the last years: the last rate there is, and the years for which it is impossible. */
function sayLastRate(
  { many }: CountFigurePlan,
  { key, label, points }: Series,
  years: readonly number[],
  sums: ReadonlyMap<number, Sum> | undefined,
  { counts, words }: Divisors,
  language: Language,
): readonly string[] {
  const at = points.findLastIndex((point) => drawnValue(point) !== undefined);
  const [year, text] = [years[at], points[at]?.text];
  const without = years.filter((each) => sums?.get(each)?.kind === "exact" && !counts.has(`${key} ${each}`));
  if (year === undefined || text === undefined || without.length === 0) return [];
  const when = joinYears(without, language);
  return language === "nl"
    ? [
        `Het laatste is van ${year}: ${text} ${many.nl} ${words.nl}.`,
        `Voor ${when} hebben onze bronnen geen inwoners van ${label} binnen de grenzen van nu.`,
      ]
    : [
        `The last one is of ${year}: ${text} ${many.en} ${words.en}.`,
        `For ${when} our sources have no inhabitants of ${label} within the boundaries of now.`,
      ];
}

/** Why there is no index or no rate, and for which years there is a number all the same. */
function sayWhyEmpty(
  { selection: { language, region } }: FigureInput,
  sums: ReadonlyMap<number, Sum>,
  inhabitants: ReadonlyMap<string, number>,
  isIndex: boolean,
): readonly string[] {
  const nl = language === "nl";
  const counted = [...sums]
    .flatMap(([year, sum]) => (boundsOf(sum) === undefined ? [] : [year]))
    .toSorted((a, b) => a - b);
  const rated = counted.filter((year) => inhabitants.has(`${region.key} ${year}`));
  const years = isIndex ? counted : rated;
  const when = joinYears(years, language);
  if (isIndex) {
    return [
      nl
        ? `Een index van ${region.name} is er niet: het aantal van het eerste jaar is nul, kleiner dan 4, afgeschermd of niet gepubliceerd.`
        : `There is no index of ${region.name}: the number of the first year is zero, less than 4, suppressed or not published.`,
      ...(years.length === 0 ? [] : [nl ? `Een aantal is er voor ${when}.` : `There is a number for ${when}.`]),
    ];
  }
  if (years.length > 0) {
    return [
      nl
        ? `Voor ${region.name} bestaat dit cijfer alleen voor ${when}.`
        : `For ${region.name} this figure exists for ${when} only.`,
    ];
  }
  return [
    nl
      ? `Voor ${region.name} hebben onze bronnen geen aantal en inwoners van hetzelfde jaar.`
      : `Our sources have no number and inhabitants of the same year for ${region.name}.`,
  ];
}

/** A count as an index of its first year; nothing from a base of zero, nothing, or too few to tell. */
function toIndex(
  sum: Sum | undefined,
  divisor: { readonly low: number; readonly high: number } | undefined,
  { selection: { language } }: FigureInput,
): Point {
  const bounds = sum === undefined ? undefined : boundsOf(sum);
  if (sum === undefined || sum.kind === "missing" || bounds === undefined || divisor === undefined || divisor.low < 4) {
    return toMissingPoint(sum?.kind === "missing" ? (sum.reason ?? "absent") : "not-published", language, sum?.places);
  }
  return toSure(
    (bounds.low / divisor.high) * 100,
    (bounds.high / divisor.low) * 100,
    sum,
    (value) => formatIndex(value, language),
    language,
  );
}

function toPerThousand(
  sum: Sum | undefined,
  population: number | undefined,
  { selection: { language } }: FigureInput,
): Point {
  const bounds = sum === undefined ? undefined : boundsOf(sum);
  if (sum === undefined || sum.kind === "missing" || bounds === undefined || population === undefined) {
    return toMissingPoint(sum?.kind === "missing" ? (sum.reason ?? "absent") : "not-published", language, sum?.places);
  }
  return toSure(
    (bounds.low / population) * 1000,
    (bounds.high / population) * 1000,
    sum,
    (value) => formatRatio(value, language),
    language,
  );
}

/** One number when both ends of what is known are printed alike, else both ends. */
function toSure(
  low: number,
  high: number,
  sum: Exclude<Sum, { readonly kind: "missing" }>,
  format: (value: number) => string,
  language: "nl" | "en",
): Point {
  const middle = (low + high) / 2;
  const { places } = sum;
  if (format(low) === format(high)) return { kind: "value", value: middle, text: format(middle), places };
  return {
    kind: "interval",
    value: middle,
    low,
    high,
    text: `${format(low)} ${language === "nl" ? "tot" : "to"} ${format(high)}`,
    places,
  };
}

function toTitle(
  plan: CountFigurePlan,
  home: Series,
  base: number,
  last: number,
  span: string | undefined,
  nl: boolean,
): string {
  const text = home.points.at(-1)?.text ?? "";
  const isKnown = home.points.at(-1)?.kind !== "missing";
  if (span === undefined) {
    if (!isKnown)
      return nl
        ? `${plan.label.nl} in ${home.label}: geen index in ${last}`
        : `${plan.label.en} in ${home.label}: no index in ${last}`;
    return nl
      ? `${plan.label.nl} in ${home.label}: ${text} in ${last} (${base} = 100)`
      : `${plan.label.en} in ${home.label}: ${text} in ${last} (${base} = 100)`;
  }
  if (!isKnown)
    return nl ? `${home.label}: geen cijfer ${span} in ${last}` : `${home.label}: no figure ${span} in ${last}`;
  return nl ? `${home.label}: ${text} ${plan.many.nl} ${span}` : `${home.label}: ${text} ${plan.many.en} ${span}`;
}

function sayIndex(name: string, text: string, value: number, base: number, last: number, nl: boolean): string {
  const change = roundHalfUp(value - 100, 0);
  const size = `${Math.abs(change)}%`;
  if (base === last || change === 0) {
    return nl
      ? `In ${name} staat de index in ${last} op ${text}, even hoog als in ${base}.`
      : `In ${name} the index stands at ${text} in ${last}, as high as in ${base}.`;
  }
  return nl
    ? `In ${name} staat de index in ${last} op ${text}: ${size} ${change > 0 ? "meer" : "minder"} dan in ${base}.`
    : `In ${name} the index stands at ${text} in ${last}: ${size} ${change > 0 ? "more" : "less"} than in ${base}.`;
}
