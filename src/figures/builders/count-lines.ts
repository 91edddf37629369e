import { selectObservations, type Observation } from "../../domain/dataset.ts";
import { yearOf } from "../../domain/period.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { flanders, pageRegions, type Region } from "../../domain/region.ts";
import { roundHalfUp } from "../../domain/round.ts";
import { formatList } from "../../format/format-list.ts";
import { formatIndex, formatRatio } from "../../format/format-number.ts";
import { boundsOf, type Sum } from "../../indicators/sum-of-parts.ts";
import { toValueAxis } from "../axis.ts";
import type { CountFigurePlan } from "./count-figure-plan.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureInput, FigureMode } from "../figure-input.ts";
import { inhabitantsDataset, sumUp } from "../municipal-counts.ts";
import { readInhabitants as readRecodedInhabitants, toRecodedPoint } from "../municipality/recoded-inhabitants.ts";
import { drawnValue, drawnValues, toMissingPoint, type NumberFormat } from "../points.ts";
import { populationDataset } from "../employment/population-base.ts";
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
export const populationOfRates = populationDataset;

/** The population by which counts are divided: derived by the collectors of the data, on the boundaries of 2025, within 0.3%. */
const ageBand = "18-64 (benadering)";
/** How far that population may lie from the true one, as a share. */
const populationMargin = 0.003;

/** A line per place of a count that was made comparable: as an index, or per 1,000 inhabitants of 18–64. */
export function buildCountLines(plan: CountFigurePlan, input: FigureInput): FigureBody {
  const { selection, mode } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const isIndex = mode === "index";
  const players = toPlayers(input);
  const sums = new Map(players.map(({ region: { key } }) => [key, sumUp(input, plan.count, key)]));
  const known = [...(sums.get(region.key)?.keys() ?? [])].sort((a, b) => a - b);
  const divisors = isIndex ? undefined : readInhabitants(input);
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

/** By whom counts are divided: the inhabitants by place and year, and what there is to say of them. */
interface Inhabitants {
  readonly counts: ReadonlyMap<string, number>;
  readonly datasets: readonly string[];
  readonly words: Localised;
  readonly note: Localised;
  /** How far a number of inhabitants may lie from the true one, as a share. */
  readonly margin: number;
  /** By place and year: of which former municipalities a number of inhabitants is the sum. */
  readonly summed: ReadonlyMap<string, string>;
}

function readInhabitants(input: FigureInput): Inhabitants {
  return input.selection.region.level === "municipality" ? readAllAges(input) : readAges18To64(input);
}

function toCounts(observations: readonly Observation[]): ReadonlyMap<string, number> {
  return new Map(
    observations.flatMap(({ cell, region, period }): readonly [string, number][] =>
      cell.kind === "value" && cell.value > 0 ? [[`${region} ${yearOf(period)}`, cell.value]] : [],
    ),
  );
}

/** Provinces and Vlaanderen: inhabitants of 18–64, as the collectors of the data derived them. */
function readAges18To64(input: FigureInput): Inhabitants {
  return {
    counts: toCounts(selectObservations(input.dataset(populationOfRates), { ageBand, sex: "Totaal" })),
    datasets: [populationOfRates],
    words: { nl: "per 1.000 inwoners van 18–64 jaar", en: "per 1,000 inhabitants aged 18–64" },
    note: {
      nl: "De bevolking van 18–64 jaar is een benadering (op 0,3% na) in de indeling van 2025; een precies aantal per provincie staat niet in onze bronnen.",
      en: "The population aged 18–64 is an approximation (within 0.3%) with the boundaries of 2025; our sources have no exact number by province.",
    },
    margin: populationMargin,
    summed: new Map(),
  };
}

/**
 * Municipalities: all inhabitants, by Statbel, for after 2015 there is no number by age. Counts are of the present territory, so of
 * before a merger the former municipalities are added up, in the years for which all of them have a number. Beside it Vlaanderen,
 * whose border never moved.
 */
function readAllAges(input: FigureInput): Inhabitants {
  const { municipalities } = input;
  const mergedIn = new Map<string, number>(
    municipalities.flatMap(({ key, merger }) =>
      merger === undefined ? [] : [[key, Number(merger.date.slice(0, 4))] as const],
    ),
  );
  const own = selectObservations(input.dataset(inhabitantsDataset), { ageBand: "Totaal" }).filter(
    ({ region, period, get }) =>
      get("geography").startsWith("codes 2025") && yearOf(period) >= (mergedIn.get(region) ?? 0),
  );
  const whole = selectObservations(input.dataset(populationOfRates), {
    ageBand: "Totaal",
    sex: "Totaal",
    region: flanders,
  }).filter(({ get }) => get("source").startsWith("Statbel"));
  const sums = [input.selection.region, ...input.selection.comparisons].flatMap((place) => addUpFormer(place, input));
  return {
    counts: new Map([...toCounts([...own, ...whole]), ...sums.map(({ at, count }) => [at, count] as const)]),
    datasets: [inhabitantsDataset, populationOfRates],
    words: { nl: "per 1.000 inwoners van alle leeftijden", en: "per 1,000 inhabitants of all ages" },
    note: {
      nl: "Inwoners van 18–64 jaar zijn er per gemeente alleen voor 2009–2015. We delen daarom door alle inwoners; zet dit niet naast het cijfer van een provincie, dat door 18–64 jaar deelt.",
      en: "By municipality there are inhabitants aged 18–64 for 2009–2015 only. We therefore divide by all inhabitants; do not set this beside the figure of a province, which divides by ages 18–64.",
    },
    margin: 0,
    summed: new Map(sums.map(({ at, text }) => [at, text] as const)),
  };
}

/** The inhabitants of a merged municipality in the years before its merger in which all its parts have a number. */
function addUpFormer(
  place: Region,
  input: FigureInput,
): readonly { readonly at: string; readonly count: number; readonly text: string }[] {
  const { language } = input.selection;
  if (place.merger === undefined) return [];
  return [...readRecodedInhabitants(input, place, "Totaal").recoded].flatMap(([period, recoded]) => {
    const { explanation = "" } = toRecodedPoint(recoded, place, language);
    const text = `${language === "nl" ? "Inwoners" : "Inhabitants"}: ${explanation.charAt(0).toLowerCase()}${explanation.slice(1)}`;
    return recoded.method === "sum" ? [{ at: `${place.key} ${yearOf(period)}`, count: recoded.value, text }] : [];
  });
}

/** Of a place without a number of inhabitants in the last years: the last rate there is, and the years for which it is impossible. */
function sayLastRate(
  { many }: CountFigurePlan,
  { key, label, points }: Series,
  years: readonly number[],
  sums: ReadonlyMap<number, Sum> | undefined,
  { counts, words }: Inhabitants,
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

/** Which places have inhabitants of before their merger, and that we added those up. */
function noteOnSums(
  players: readonly PlayedRegion[],
  years: readonly number[],
  { summed }: Inhabitants,
  language: Language,
): readonly string[] {
  return players.flatMap(({ region: { key, name } }) => {
    const added = years.filter((year) => summed.has(`${key} ${year}`));
    if (added.length === 0) return [];
    const when = joinYears(added, language);
    return [
      language === "nl"
        ? `${when}: de inwoners van ${name} zijn de som van de gemeenten van vóór de fusie.`
        : `${when}: the inhabitants of ${name} are the sum of the municipalities of before the merger.`,
    ];
  });
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
