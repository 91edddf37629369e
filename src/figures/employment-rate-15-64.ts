import { selectObservations } from "../domain/dataset.ts";
import { toYearKey, yearOf } from "../domain/period.ts";
import { flanders, pageRegions, type Region } from "../domain/region.ts";
import { roundHalfUp } from "../domain/round.ts";
import { formatList } from "../format/format-list.ts";
import { formatPoints, formatRate } from "../format/format-number.ts";
import { toValueAxis } from "./axis.ts";
import { toEmptyFigure } from "./empty-figure.ts";
import type { Figure, Point, Series } from "./figure.ts";
import type { FigureDefinition, FigureInput } from "./figure-input.ts";
import { drawnValue, drawnValues, toMissingPoint, toPublishedPoint } from "./points.ts";
import { roleOf } from "./roles.ts";
import { toSource } from "./sources.ts";
import { joinYears, noteOnYear, selectYears, toYearCategories } from "./years.ts";

const id = "werkzaamheidsgraad-15-64-provincies";

/** The employment rate 15–64 by province: another age band, so no 80% line on it. */
export const employmentRate1564: FigureDefinition = {
  id: "werkzaamheidsgraad-15-64",
  name: { nl: "Werkzaamheidsgraad 15–64 per provincie", en: "Employment rate 15–64 by province" },
  datasets: [id],
  build,
};

function build(input: FigureInput): Figure {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const dataset = input.dataset(id);
  const observations = selectObservations(dataset, {}).filter(({ isTotal }) => !isTotal);
  const allYears = observations.map(({ period }) => yearOf(period));
  const years = selectYears(Math.min(...allYears), Math.max(...allYears), selection);
  const lastYear = years.at(-1);
  const base = { id: employmentRate1564.id, language, sources: [toSource(input.entry(id), language)], facts: [] };
  if (lastYear === undefined) {
    const reading = nl
      ? "Voor deze periode hebben onze bronnen geen graad van 15–64 jaar."
      : "Our sources have no rate of ages 15–64 for this period.";
    const subtitle = nl ? "Werkzaamheidsgraad, 15–64 jaar, per provincie" : "Employment rate, ages 15–64, by province";
    return toEmptyFigure({ ...base, subtitle, reading: [reading], absent: [] });
  }
  const crossed = breakYears.filter((year) => years.includes(year) && years[0] !== year);
  const provinces = pageRegions.filter(({ key }) => key !== flanders);
  const series = provinces.map((place): Series => {
    const own = observations.filter((observation) => observation.region === place.key);
    const points = years.map((year): Point => {
      const found = own.find(({ period }) => yearOf(period) === year);
      return found === undefined
        ? toMissingPoint("not-published", language)
        : toPublishedPoint(found.cell, formatRate, language, [found.place]);
    });
    const last = points.at(-1);
    return {
      key: place.key,
      label: place.name,
      role: roleOf(place.key, selection),
      points,
      gaps: "break",
      endLabel: last === undefined ? place.name : `${place.name} ${last.text}`,
    };
  });
  const sorted = [...series].sort((a, b) => Number(a.role === "context") - Number(b.role === "context"));
  return {
    ...base,
    kind: "series",
    shape: "line",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: nl ? "Jaar" : "Year",
    title: toTitle(region, series, years, language),
    subtitle: nl
      ? `Werkzaamheidsgraad, 15–64 jaar, per provincie, in %, ${joinYears(years, language)}`
      : `Employment rate, ages 15–64, by province, in %, ${joinYears(years, language)}`,
    categories: toYearCategories(years),
    series: sorted,
    axis: toValueAxis({
      values: drawnValues(sorted),
      fromZero: false,
      format: (value) => formatRate(value, language, 0),
      language,
    }),
    breaks: crossed.map((year) => ({
      category: toYearKey(year),
      label: `${nl ? "breuk" : "break"}: ${describeBreak(year, language)}`,
    })),
    reading: toReading(region, series, years, language),
    notes: [
      nl
        ? "Hier staat geen 80-lijn: de doelstelling geldt voor 20–64 jaar. Bij 15–64 jaar tellen ook scholieren en jonge studenten mee, en dat drukt de graad."
        : "There is no 80 line here: the goal is about ages 20–64. Ages 15–64 also count pupils and young students, which lowers the rate.",
      ...(years.some((year) => year >= 2021)
        ? [
            nl
              ? "Vlaams-Brabant 2021–2024: Statbel noemt deze cijfers onderschat. Ze zijn als onzeker gemerkt."
              : "Vlaams-Brabant 2021–2024: Statbel calls these figures underestimated. They are marked as uncertain.",
          ]
        : []),
      ...toBreakNote(crossed, language),
      nl
        ? "Provincies zoals vóór 2025: Zwijndrecht telt hier bij Antwerpen."
        : "Provinces as before 2025: Zwijndrecht counts for Antwerpen here.",
      ...noteOnYear(lastYear, selection),
    ],
    absent:
      region.key === flanders || selection.comparisons.some(({ key }) => key === flanders)
        ? [
            nl
              ? "Vlaanderen: deze Eurostat-reeks bevat alleen provincies."
              : "Vlaanderen: this Eurostat series holds provinces only.",
          ]
        : [],
  };
}

/** The years in which the survey changed so much that a step in the line may come from the survey. */
const breakYears: readonly number[] = [2017, 2021];

function describeBreak(year: number, language: "nl" | "en"): string {
  if (year === 2017) return language === "nl" ? "nieuwe enquête" : "new survey";
  return language === "nl" ? "nieuwe vragenlijst" : "new questionnaire";
}

function toBreakNote(crossed: readonly number[], language: "nl" | "en"): readonly string[] {
  if (crossed.length === 0) return [];
  const list = formatList(
    crossed.map((year) => `${year} (${describeBreak(year, language)})`),
    language,
  );
  return [
    language === "nl"
      ? `De reeks heeft ${crossed.length === 1 ? "een breuk" : "breuken"} in ${list}; vergelijk daaroverheen met zorg. De enquête is een steekproef: kleine verschillen zeggen weinig.`
      : `The series has ${crossed.length === 1 ? "a break" : "breaks"} in ${list}; compare across ${crossed.length === 1 ? "it" : "them"} with care. The survey is a sample: small differences say little.`,
  ];
}

function toTitle(region: Region, series: readonly Series[], years: readonly number[], language: "nl" | "en"): string {
  const nl = language === "nl";
  const points = series.find(({ key }) => key === region.key)?.points ?? [];
  const [first, last] = [points[0], points.at(-1)].map((point) =>
    point === undefined ? undefined : drawnValue(point),
  );
  const isUnsure = [points[0], points.at(-1)].some((point) => point?.kind === "value" && point.mark === "flagged");
  if (isUnsure) {
    return nl
      ? `${region.name}, 15 tot 64 jaar: het cijfer is onzeker`
      : `${region.name}, ages 15 to 64: the figure is uncertain`;
  }
  if (first === undefined || last === undefined || years.length < 2) {
    return nl ? "De graad per provincie, 15 tot 64 jaar" : "The rate by province, ages 15 to 64";
  }
  const change = roundHalfUp(last - first, 1);
  if (change === 0)
    return nl
      ? `${region.name}, 15 tot 64 jaar: even hoog als in ${years[0]}`
      : `${region.name}, ages 15 to 64: as high as in ${years[0]}`;
  const size = formatPoints(Math.abs(change), language);
  return nl
    ? `${region.name}, 15 tot 64 jaar: ${size} ${change > 0 ? "hoger" : "lager"} dan in ${years[0]}`
    : `${region.name}, ages 15 to 64: ${size} ${change > 0 ? "higher" : "lower"} than in ${years[0]}`;
}

function toReading(
  region: Region,
  series: readonly Series[],
  years: readonly number[],
  language: "nl" | "en",
): readonly string[] {
  const nl = language === "nl";
  const lastYear = years.at(-1);
  if (lastYear === undefined) return [];
  const last = series.flatMap(({ key, label, points }) => {
    const point = points.at(-1);
    const value = point === undefined ? undefined : drawnValue(point);
    return value === undefined || point === undefined ? [] : [{ key, label, value, point }];
  });
  const isUnsure = ({ point }: (typeof last)[number]): boolean => point.kind === "value" && point.mark === "flagged";
  const ranked = last.filter((each) => !isUnsure(each)).sort((a, b) => b.value - a.value);
  const unsure = last.filter(isUnsure).map(({ label }) => label);
  const [top] = ranked;
  const own = last.find(({ key }) => key === region.key);
  const sentences: string[] = [];
  if (own !== undefined) {
    const place = ranked.filter(({ value }) => value > own.value).length + 1;
    const level = nl
      ? `In ${lastYear} werkte ${own.point.text} van de inwoners van 15 tot 64 jaar in ${region.name}`
      : `In ${lastYear}, ${own.point.text} of the inhabitants of ${region.name} aged 15 to 64 were at work`;
    if (isUnsure(own)) {
      sentences.push(
        `${level}.`,
        nl
          ? "Statbel noemt dat cijfer te laag; het krijgt daarom geen plaats in de rangorde."
          : "Statbel calls that figure too low; it therefore gets no place in the ranking.",
      );
    } else {
      sentences.push(
        nl
          ? `${level}: plaats ${place} van ${ranked.length} (1 = hoogste).`
          : `${level}: place ${place} of ${ranked.length} (1 = highest).`,
      );
      if (unsure.length > 0) {
        sentences.push(
          nl
            ? `${formatList(unsure, language)} telt niet mee in die rangorde: het cijfer is onzeker.`
            : `${formatList(unsure, language)} is not in that ranking: its figure is uncertain.`,
        );
      }
    }
  }
  if (top !== undefined && own !== undefined && own.value === top.value) {
    const shared = ranked.filter(({ value, key }) => value === top.value && key !== own.key).map(({ label }) => label);
    if (shared.length > 0) {
      sentences.push(
        nl
          ? `Die plaats is gedeeld met ${formatList(shared, language)}.`
          : `That place is shared with ${formatList(shared, language)}.`,
      );
    }
  } else if (top !== undefined) {
    const ties = ranked.filter(({ value }) => value === top.value).map(({ label }) => label);
    sentences.push(
      nl
        ? `Het hoogst ${ties.length === 1 ? "is" : "zijn"} ${formatList(ties, language)} met ${top.point.text}.`
        : `The highest ${ties.length === 1 ? "is" : "are"} ${formatList(ties, language)} at ${top.point.text}.`,
    );
  }
  return sentences;
}
