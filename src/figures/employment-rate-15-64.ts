import { selectObservations } from "../domain/dataset.ts";
import { toYearKey, yearOf } from "../domain/period.ts";
import { flanders, pageRegions, type Region } from "../domain/region.ts";
import { roundHalfUp } from "../domain/round.ts";
import { formatList } from "../format/format-list.ts";
import { formatPoints, formatRate } from "../format/format-number.ts";
import { toValueAxis } from "./axis.ts";
import type { Figure, Point, Series } from "./figure.ts";
import type { FigureDefinition, FigureInput } from "./figure-input.ts";
import { drawnValue, toMissingPoint, toPublishedPoint } from "./points.ts";
import { roleOf } from "./roles.ts";
import { toSource } from "./sources.ts";
import { noteOnYear, selectYears } from "./years.ts";

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
    kind: "series",
    shape: "line",
    id: employmentRate1564.id,
    language,
    unit: "percent",
    unitLabel: "%",
    categoryLabel: nl ? "Jaar" : "Year",
    title: toTitle(region, series, years, language),
    subtitle: nl
      ? `Werkzaamheidsgraad, 15–64 jaar, per provincie, in %, ${years[0] ?? ""}–${lastYear ?? ""}`
      : `Employment rate, ages 15–64, by province, in %, ${years[0] ?? ""}–${lastYear ?? ""}`,
    categories: years.map((year) => ({ key: toYearKey(year), label: String(year), shortLabel: String(year) })),
    series: sorted,
    axis: toValueAxis({
      values: sorted.flatMap(({ points }) => points.flatMap((point) => drawnValue(point) ?? [])),
      fromZero: false,
      format: (value) => formatRate(value, language, 0),
      language,
    }),
    breaks: [2017, 2021]
      .filter((year) => years.includes(year) && years[0] !== year)
      .map((year) => ({
        category: toYearKey(year),
        label: nl
          ? year === 2017
            ? "breuk: nieuwe enquête"
            : "breuk: nieuwe vragenlijst"
          : year === 2017
            ? "break: new survey"
            : "break: new questionnaire",
      })),
    reading: toReading(region, series, years, language),
    notes: [
      nl
        ? "Hier staat geen 80-lijn: de doelstelling geldt voor 20–64 jaar. Bij 15–64 jaar tellen ook scholieren en jonge studenten mee, en dat drukt de graad."
        : "There is no 80 line here: the goal is about ages 20–64. Ages 15–64 also count pupils and young students, which lowers the rate.",
      nl
        ? "Vlaams-Brabant 2021–2024: de bron noemt deze cijfers onderschat. Ze zijn als onzeker gemerkt."
        : "Vlaams-Brabant 2021–2024: the source calls these figures underestimated. They are marked as uncertain.",
      ...(lastYear === undefined ? [] : noteOnYear(lastYear, selection)),
    ],
    sources: [toSource(input.entry(id), language)],
    facts: [],
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

function valuesOf(series: readonly Series[], key: string): readonly (number | undefined)[] {
  return series.find((candidate) => candidate.key === key)?.points.map(drawnValue) ?? [];
}

function toTitle(region: Region, series: readonly Series[], years: readonly number[], language: "nl" | "en"): string {
  const nl = language === "nl";
  const values = valuesOf(series, region.key);
  const first = values[0];
  const last = values.at(-1);
  if (first === undefined || last === undefined) {
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
  if (lastYear === undefined)
    return [nl ? "Voor deze periode zijn er geen cijfers." : "There are no figures for this period."];
  const ranked = series
    .flatMap(({ key, label, points }) => {
      const point = points.at(-1);
      const value = point === undefined ? undefined : drawnValue(point);
      return value === undefined || point === undefined ? [] : [{ key, label, value, point }];
    })
    .sort((a, b) => b.value - a.value);
  const [top] = ranked;
  const own = ranked.find(({ key }) => key === region.key);
  const sentences: string[] = [];
  if (own !== undefined) {
    const higher = ranked.filter(({ value }) => value > own.value).length;
    sentences.push(
      nl
        ? `In ${lastYear} werkte ${own.point.text} van de inwoners van 15 tot 64 jaar in ${region.name}: plaats ${higher + 1} van ${ranked.length} (1 = hoogste).`
        : `In ${lastYear}, ${own.point.text} of the inhabitants of ${region.name} aged 15 to 64 were at work: place ${higher + 1} of ${ranked.length} (1 = highest).`,
    );
    if (own.point.kind === "value" && own.point.mark === "flagged") {
      sentences.push(
        nl ? "De bron noemt dat cijfer weinig betrouwbaar." : "The source marks that figure as of low reliability.",
      );
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
