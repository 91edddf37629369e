import { toYearKey } from "../domain/period.ts";
import { roundHalfUp, roundToStep, roundWithin } from "../domain/round.ts";
import type { Language, Localised } from "../domain/language.ts";
import type { Unit } from "../domain/unit.ts";
import { formatList, formatPlural } from "../format/format-list.ts";
import { formatAbout, formatCount, formatInterval, formatSigned } from "../format/format-number.ts";
import { computeCountChange, type CountChange } from "../indicators/change.ts";
import type { Sum } from "../indicators/sum-of-parts.ts";
import { toValueAxis } from "./axis.ts";
import type { Fact, Figure, Point } from "./figure.ts";
import type { FigureInput } from "./figure-input.ts";
import { inhabitantsDataset, municipalityName, sumUp, type MunicipalCount } from "./municipal-counts.ts";
import { drawnValue, toMissingPoint, toSumPoint } from "./points.ts";
import { toSource } from "./sources.ts";
import { joinYears, noteOnYear, selectYears } from "./years.ts";

/** What differs between the figures that add up a municipal count per year. */
export interface CountFigurePlan {
  readonly id: string;
  readonly count: MunicipalCount;
  readonly unit: Unit;
  /** "Werkzoekenden zonder werk" as a label, and "werkzoekenden zonder werk" inside a sentence (one, many). */
  readonly label: Localised;
  readonly one: Localised;
  readonly many: Localised;
  /** How the number is dated in the subtitle and the sentence: "jaargemiddelde", "in het jaar", "op 1 januari". */
  readonly kind: Localised;
  /** The sentence with the number; `number` carries its noun: "ongeveer 26.050 werkzoekenden zonder werk". */
  readonly sentence: (
    filled: { readonly year: number; readonly place: string; readonly number: string },
    language: Language,
  ) => string;
  readonly notes: (language: Language) => readonly string[];
}

/** The datasets that every such figure needs. */
export function datasetsOf({ count }: CountFigurePlan): readonly string[] {
  return [count.dataset, inhabitantsDataset];
}

/** Columns per year for the chosen area alone: counts of unequal places never share an axis. */
export function buildCountFigure(plan: CountFigurePlan, input: FigureInput): Figure {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const sums = sumUp(input, plan.count, region.key);
  const known = [...sums.keys()].sort((a, b) => a - b);
  const years = selectYears(known[0] ?? 0, known.at(-1) ?? -1, selection);
  const names = municipalityName(input);
  const points = years.map((year): Point => {
    const sum = sums.get(year);
    return sum === undefined ? toMissingPoint("not-published", language) : toSumPoint(sum, language, names);
  });
  const last = years.at(-1);
  const lastPoint = points.at(-1);
  const change = last === undefined ? undefined : changeUpTo(sums, last);
  const subtitle = `${plan.label[language]}, ${region.name}, ${plan.kind[language]}`;
  const base = {
    id: plan.id,
    language,
    subtitle: last === undefined ? subtitle : `${subtitle}, ${years[0]}–${last}`,
    sources: [toSource(input.entry(plan.count.dataset), language, true)],
    absent: [],
  };
  if (last === undefined || lastPoint === undefined) {
    return {
      ...base,
      kind: "empty",
      title: nl ? "Geen cijfers voor deze periode" : "No figures for this period",
      reading: [
        nl
          ? `${plan.label.nl}: onze bron loopt van ${known[0]} tot ${known.at(-1)}.`
          : `${plan.label.en}: our source runs from ${known[0]} to ${known.at(-1)}.`,
      ],
      notes: [],
      facts: [],
      nearest: [],
    };
  }
  return {
    ...base,
    kind: "series",
    shape: "columns",
    unit: plan.unit,
    unitLabel: plan.many[language],
    categoryLabel: nl ? "Jaar" : "Year",
    title: toTitle(plan, input, last, lastPoint, change),
    categories: years.map((year) => ({
      key: toYearKey(year),
      label: String(year),
      shortLabel: `’${String(year).slice(2)}`,
    })),
    series: [{ key: region.key, label: region.name, role: "home", points, gaps: "break", endLabel: lastPoint.text }],
    axis: toValueAxis({
      values: points.flatMap((point) => drawnValue(point) ?? []),
      fromZero: true,
      format: (value) => formatCount(value, language),
      language,
      count: 4,
    }),
    breaks: [],
    reading: toReading(plan, input, last, lastPoint, change),
    notes: [
      ...describeGaps(sums, years, names, language),
      ...plan.notes(language),
      nl
        ? "Opgeteld uit de gemeenten, in de indeling van 1 januari 2025: Zwijndrecht telt in alle jaren bij Oost-Vlaanderen."
        : "Added up from the municipalities with the boundaries of 1 January 2025: Zwijndrecht counts for Oost-Vlaanderen in all years.",
      ...noteOnYear(last, selection),
    ],
    facts: toFacts(plan, last, lastPoint, change, language),
  };
}

function changeUpTo(sums: ReadonlyMap<number, Sum>, year: number): CountChange | undefined {
  const before = sums.get(year - 1);
  const after = sums.get(year);
  return before === undefined || after === undefined ? undefined : computeCountChange(before, after);
}

/** `+890` or `ongeveer +890` when suppressed parts leave it uncertain, and ` (+3,5%)` when that is certain. */
function formatCountChange(
  { low, high, shareLow, shareHigh }: CountChange,
  language: Language,
  signed: boolean,
): { readonly count: string; readonly share: string } {
  const rounded = low === high ? low : (roundWithin(low, high) ?? roundToStep((low + high) / 2, 10));
  const count = signed ? formatSigned(rounded, language, 0) : formatCount(Math.abs(rounded), language);
  return {
    count: low === high ? count : formatAbout(count, language),
    share: roundHalfUp(shareLow, 1) === roundHalfUp(shareHigh, 1) ? ` (${formatSigned(shareLow, language, 1)}%)` : "",
  };
}

type Direction = "up" | "down" | "same" | "unsure";

function directionOf(change: CountChange): Direction {
  if (change.low > 0) return "up";
  if (change.high < 0) return "down";
  return change.low === 0 && change.high === 0 ? "same" : "unsure";
}

const titles: Record<Direction, Localised> = {
  up: { nl: "meer", en: "more" },
  down: { nl: "minder", en: "fewer" },
  same: { nl: "evenveel", en: "as many" },
  unsure: { nl: "vrijwel evenveel", en: "almost as many" },
};

function toTitle(
  plan: CountFigurePlan,
  input: FigureInput,
  year: number,
  point: Point,
  change: CountChange | undefined,
): string {
  const { language, region } = input.selection;
  const nl = language === "nl";
  if (change === undefined) {
    return nl
      ? `${region.name} in ${year}: ${point.text} ${plan.many.nl}`
      : `${region.name} in ${year}: ${point.text} ${plan.many.en}`;
  }
  const word = titles[directionOf(change)][language];
  const than = change.low > 0 || change.high < 0 ? (nl ? "dan" : "than") : nl ? "als" : "as";
  return nl
    ? `${region.name}: in ${year} ${word} ${plan.many.nl} ${than} in ${year - 1}`
    : `${region.name}: ${word} ${plan.many.en} in ${year} ${than} in ${year - 1}`;
}

function toReading(
  plan: CountFigurePlan,
  input: FigureInput,
  year: number,
  point: Point,
  change: CountChange | undefined,
): readonly string[] {
  const { language, region } = input.selection;
  const nl = language === "nl";
  if (point.kind === "missing") return [point.explanation ?? ""];
  const number = formatPlural(point.value, point.text, plan.one[language], plan.many[language]);
  const sentences = [plan.sentence({ year, place: region.name, number }, language)];
  if (change !== undefined) {
    const direction = directionOf(change);
    if (direction === "same")
      sentences.push(nl ? `Dat is evenveel als in ${year - 1}.` : `That is as many as in ${year - 1}.`);
    else if (direction === "unsure") {
      sentences.push(nl ? `Dat is vrijwel gelijk aan ${year - 1}.` : `That is almost the same as in ${year - 1}.`);
    } else {
      const { count, share } = formatCountChange(change, language, false);
      const more = titles[direction][language];
      sentences.push(
        nl
          ? `Dat zijn er ${count} ${more} dan in ${year - 1}${share}.`
          : `That is ${count} ${more} than in ${year - 1}${share}.`,
      );
    }
  }
  if (point.explanation !== undefined) sentences.push(point.explanation);
  return sentences;
}

function toFacts(
  plan: CountFigurePlan,
  year: number,
  point: Point,
  change: CountChange | undefined,
  language: Language,
): readonly Fact[] {
  const facts: Fact[] = [
    {
      key: "level",
      label: `${plan.kind[language]} ${year}`,
      text: point.text,
      value: drawnValue(point) ?? null,
      ...(point.explanation === undefined ? {} : { explanation: point.explanation }),
    },
  ];
  if (change !== undefined) {
    facts.push({
      key: "change",
      label: language === "nl" ? `tegenover ${year - 1}` : `compared with ${year - 1}`,
      text: Object.values(formatCountChange(change, language, true)).join(""),
      value: (change.low + change.high) / 2,
    });
  }
  return facts;
}

/** What the sums leave out or hide, each thing once, with the years and the intervals that it holds for. */
function describeGaps(
  sums: ReadonlyMap<number, Sum>,
  years: readonly number[],
  nameOf: (key: string) => string,
  language: Language,
): readonly string[] {
  const nl = language === "nl";
  const without = new Map<string, number[]>();
  const hidden = new Map<string, string[]>();
  for (const year of years) {
    const sum = sums.get(year);
    if (sum === undefined || sum.kind === "exact") continue;
    const names = (keys: readonly string[]): string => formatList(keys.map(nameOf), language);
    if (sum.kind !== "interval" && sum.lacking.length > 0) {
      const lacking =
        sum.lacking.length > 5 ? `${sum.lacking.length} ${nl ? "gemeenten" : "municipalities"}` : names(sum.lacking);
      const key = `${sum.kind}/${lacking}`;
      without.set(key, [...(without.get(key) ?? []), year]);
    }
    if (sum.kind !== "missing" && sum.hidden.length > 0) {
      const key = names(sum.hidden);
      const interval = `${formatInterval(sum.low, sum.high, language)} in ${year}`;
      hidden.set(key, [...(hidden.get(key) ?? []), interval]);
    }
  }
  return [
    ...[...hidden].map(([names, intervals]) =>
      nl
        ? `Het aantal van ${names} is afgeschermd; de som is dan een interval: ${formatList(intervals, language)}.`
        : `The number of ${names} is suppressed; the sum is then an interval: ${formatList(intervals, language)}.`,
    ),
    ...[...without].map(([key, held]) => {
      const names = key.slice(key.indexOf("/") + 1);
      const when = joinYears(held, language);
      if (key.startsWith("missing/")) {
        return nl
          ? `Geen som voor ${when}: een aantal ontbreekt voor ${names}.`
          : `No sum for ${when}: a number is missing for ${names}.`;
      }
      return nl
        ? `${when}: zonder ${names}, want daarvoor geeft de bron geen aantal.`
        : `${when}: without ${names}, because the source gives no number there.`;
    }),
  ];
}
