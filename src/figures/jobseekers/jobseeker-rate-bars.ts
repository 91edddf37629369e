import { selectObservations } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import { flanders, type Region } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import type { FigureBody, Series } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import {
  readYears,
  roles,
  toBase,
  toEmpty,
  toNumber,
  toPointOf,
  type JobseekerRateGroupsPlan,
  type RateGroup,
} from "./jobseeker-rate-parts.ts";
import { seekersCount } from "../municipal-counts.ts";
import { toRateAxis } from "../rate-axis.ts";
import { comparePrinted } from "../sentences/printed.ts";
import { noteOnYear } from "../years.ts";

/** Of a province or Vlaanderen, the municipalities with most jobseekers: so many. */
const mostMunicipalities = 10;

/** The groups in the largest municipalities of an area, in its last year. */
export function buildRateBars(plan: JobseekerRateGroupsPlan, input: FigureInput): FigureBody {
  const { language, region } = input.selection;
  const nl = language === "nl";
  const year = readYears(plan, input).at(-1);
  const places = year === undefined ? [] : findLargest(input, year);
  if (year === undefined || places.length === 0) return toEmpty(plan, input, undefined);
  const pointOf = toPointOf(plan, input, places);
  const series = plan.groups.map(({ category, label }, index): Series => ({
    key: category,
    label: label[language],
    role: roles[index] ?? "compare",
    points: places.map((place) => pointOf(place, category, year)),
    gaps: "break",
    endLabel: "",
  }));
  const counts = countHighest(plan, series, places);
  const [most] = counts;
  const isMost = most !== undefined && most.count * 2 > places.length;
  return {
    ...toBase(plan, input, `${nl ? "gemeenten van" : "municipalities of"} ${region.name}, ${year}`),
    shape: "bars",
    categoryLabel: nl ? "Gemeente" : "Municipality",
    title: toTitle(region.name, isMost ? most : undefined, places.length, plan, language),
    categories: places.map(({ key, name: label }) => ({ key, label, shortLabel: label })),
    series,
    axis: toRateAxis(series, language, "zero"),
    breaks: [],
    reading: [
      nl
        ? `U ziet de ${places.length} gemeenten van ${region.name} met de meeste werkzoekenden in ${year}.`
        : `You see the ${places.length} municipalities of ${region.name} with most jobseekers in ${year}.`,
      ...sayHighest(counts, places.length, language),
    ],
    notes: [
      nl
        ? `Deze opdeling is alleen per gemeente gepubliceerd. Voor ${region.name} is er dus geen cijfer, en een gemiddelde van gemeenten zou het niet zijn.`
        : `This split is published by municipality only. There is no figure for ${region.name}, and an average of municipalities would not be it.`,
      ...noteOnYear(year, input.selection),
    ],
  };
}

/** The group that is highest in more than half of the places; else only what is shown. */
function toTitle(
  area: string,
  most: { readonly group: RateGroup; readonly count: number } | undefined,
  of: number,
  { by }: JobseekerRateGroupsPlan,
  language: Language,
): string {
  const nl = language === "nl";
  if (most === undefined) {
    return nl
      ? `${area}: werkzoekendengraad ${by.nl} in grote gemeenten`
      : `${area}: jobseeker rate ${by.en} in large municipalities`;
  }
  const { group, count } = most;
  return nl
    ? `${area}: werkzoekendengraad het hoogst bij ${group.inSentence.nl} (${count} van ${of} gemeenten)`
    : `${area}: jobseeker rate highest for ${group.inSentence.en} (${count} of ${of} municipalities)`;
}

/** In how many of the places each group is highest; in all of them, and where nobody is. */
function sayHighest(
  counts: readonly { readonly group: RateGroup; readonly count: number }[],
  of: number,
  language: Language,
): readonly string[] {
  const nl = language === "nl";
  const [most, ...others] = counts.filter(({ count }) => count > 0);
  if (most === undefined) return [];
  const { group, count } = most;
  if (count === of) {
    return [
      nl
        ? `In alle ${of} is de werkzoekendengraad het hoogst bij ${group.inSentence.nl}.`
        : `In all ${of} the jobseeker rate is highest for ${group.inSentence.en}.`,
    ];
  }
  const parts = [
    nl
      ? `in ${count} van de ${of} het hoogst bij ${group.inSentence.nl}`
      : `highest for ${group.inSentence.en} in ${count} of the ${of}`,
    ...others.map((other) =>
      nl ? `in ${other.count} bij ${other.group.inSentence.nl}` : `for ${other.group.inSentence.en} in ${other.count}`,
    ),
  ];
  let told = 0;
  for (const each of counts) told += each.count;
  const tied = of - told;
  return [
    nl ? `De werkzoekendengraad is ${formatList(parts, "nl")}.` : `The jobseeker rate is ${formatList(parts, "en")}.`,
    ...(tied === 0
      ? []
      : [
          nl
            ? `In ${tied} zijn de hoogste gelijk, of ontbreekt een cijfer.`
            : `In ${tied} the highest are equal, or a figure is missing.`,
        ]),
  ];
}

/** The municipalities with most jobseekers in a year, by published counts; hidden ones are small and stay out. */
function findLargest(input: FigureInput, year: number): readonly Region[] {
  const { region } = input.selection;
  const counts = new Map<string, number>(
    selectObservations(input.dataset(seekersCount.dataset), {
      measure: seekersCount.measure,
      period: String(year),
    }).flatMap(({ cell, region: key }) => (cell.kind === "value" ? [[key, cell.value] as const] : [])),
  );
  return input.municipalities
    .filter(({ province, key }) => (region.key === flanders || province === region.key) && counts.has(key))
    .toSorted((a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0))
    .slice(0, mostMunicipalities);
}

/** In how many places each group is the highest, the most first; a tie in print or a lacking rate counts for nobody. */
function countHighest(
  { groups }: JobseekerRateGroupsPlan,
  series: readonly Series[],
  places: readonly Region[],
): readonly { readonly group: RateGroup; readonly count: number }[] {
  const isHighest = (row: number, column: number): boolean => {
    const own = toNumber(series[row]?.points[column]);
    return (
      own !== undefined &&
      series.every(({ points }, other) => {
        const number = toNumber(points[column]);
        return other === row || (number !== undefined && comparePrinted(own, number) === "more");
      })
    );
  };
  return groups
    .map((group, row) => ({ group, count: places.filter((_, column) => isHighest(row, column)).length }))
    .toSorted((a, b) => b.count - a.count);
}
