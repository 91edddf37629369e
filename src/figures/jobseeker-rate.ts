import { selectObservations } from "../domain/dataset.ts";
import { toYearKey, yearOf } from "../domain/period.ts";
import { pageRegions } from "../domain/region.ts";
import { roundHalfUp } from "../domain/round.ts";
import { formatAbout, formatPoints, formatPointsChange, formatRate } from "../format/format-number.ts";
import { formatList } from "../format/format-list.ts";
import { toValueAxis } from "./axis.ts";
import type { Fact, Figure, Point, Series } from "./figure.ts";
import { toEmptyFigure } from "./empty-figure.ts";
import type { FigureDefinition, FigureInput } from "./figure-input.ts";
import { drawnValue, drawnValues, toMissingPoint, toPublishedPoint } from "./points.ts";
import { roleOf, toPlayedRegions } from "./roles.ts";
import { toSource } from "./sources.ts";
import { joinYears, noteOnYear, selectYears, toYearCategories } from "./years.ts";

const id = "werkzoekendengraad-gemeenten";

/** The werkzoekendengraad: jobseekers without work as a share of the labour force, yearly average. */
export const jobseekerRate: FigureDefinition = {
  id: "werkzoekendengraad",
  name: { nl: "Werkzoekendengraad", en: "Jobseeker rate" },
  datasets: [id],
  build,
};

function build(input: FigureInput): Figure {
  const { selection } = input;
  const { language } = selection;
  const nl = language === "nl";
  const places = pageRegions.map(({ key }) => key);
  const observations = selectObservations(input.dataset(id), { measure: "werkzoekendengraad", region: places });
  const allYears = observations.map(({ period }) => yearOf(period));
  const years = selectYears(Math.min(...allYears), Math.max(...allYears), selection);
  const pointOf = (place: string, year: number): Point => {
    const found = observations.find(
      (observation) => observation.region === place && yearOf(observation.period) === year,
    );
    return found === undefined
      ? toMissingPoint("not-published", language)
      : toPublishedPoint(found.cell, formatRate, language, [found.place]);
  };
  const chosen = toPlayedRegions(selection);
  const others = pageRegions.filter(
    ({ key, level }) => level === "province" && !chosen.some((player) => player.region.key === key),
  );
  const series = [...chosen, ...others.map((place) => ({ region: place, role: roleOf(place.key, selection) }))].map(
    ({ region: place, role }): Series => {
      const points = years.map((year) => pointOf(place.key, year));
      return {
        key: place.key,
        label: place.name,
        role,
        points,
        gaps: "break",
        endLabel: `${place.name} ${points.at(-1)?.text ?? ""}`.trim(),
      };
    },
  );
  const last = years.at(-1);
  const names = formatList(
    chosen.map((player) => player.region.name),
    language,
  );
  const span = years.length === 0 ? "" : `, ${joinYears(years, language)}`;
  const subtitle = nl
    ? `Werkzoekenden zonder werk in % van de beroepsbevolking, ${names}, jaargemiddelde${span}`
    : `Jobseekers without work in % of the labour force, ${names}, yearly average${span}`;
  const base = {
    id: jobseekerRate.id,
    language,
    subtitle,
    sources: [toSource(input.entry(id), language, true)],
    absent: [],
  };
  const home = series[0];
  if (last === undefined || home === undefined) {
    return toEmptyFigure({
      ...base,

      reading: [nl ? "Onze bron begint later." : "Our source starts later."],
    });
  }
  return {
    ...base,
    kind: "series",
    shape: "line",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: nl ? "Jaar" : "Year",
    title: toTitle(home, series.slice(1), language),
    categories: toYearCategories(years),
    series,
    axis: toValueAxis({
      values: drawnValues(series),
      fromZero: false,
      format: (value) => formatRate(value, language, 0),
      language,
    }),
    breaks:
      years.includes(2021) && years[0] !== 2021
        ? [{ category: toYearKey(2021), label: nl ? "van NWWZ naar WZW" : "from NWWZ to WZW" }]
        : [],
    reading: toReading(home, series.slice(1), last, language),
    notes: [
      nl
        ? "Provincies en Vlaanderen zijn berekend uit de gemeenten (som van de werkzoekenden gedeeld door som van de beroepsbevolking), nauwkeurig tot ongeveer 0,02."
        : "Provinces and Vlaanderen were computed from the municipalities (sum of jobseekers over sum of the labour force), exact to about 0.02.",
      nl
        ? "Dit is niet de werkloosheidsgraad van de enquête (ILO): daar tellen alleen mensen die actief zoeken en beschikbaar zijn."
        : "This is not the unemployment rate of the survey (ILO), which counts only people who actively seek and are available.",
      nl
        ? "Sinds juli 2021 telt VDAB werkzoekenden zonder werk (WZW) in plaats van niet-werkende werkzoekenden (NWWZ); de bron rekende de reeks terug."
        : "Since July 2021 VDAB counts jobseekers without work (WZW) instead of NWWZ; the source recalculated the series.",
      nl
        ? "Publicaties van vóór ongeveer 2021 deelden door een grotere beroepsbevolking en zijn lager: zet ze niet naast deze reeks."
        : "Publications from before about 2021 divided by a larger labour force and are lower: do not set them beside this series.",
      nl
        ? "Leeftijd: 18–64 jaar volgens de leeftijdsgroepen van de bron; VDAB zelf noemt 18–65 jaar."
        : "Ages: 18–64 by the age bands of the source; VDAB itself speaks of 18–65.",
      ...noteOnYear(last, selection),
    ],
    facts: toFacts(home, years, language),
  };
}

/** Half of what two derived rates, each exact to about 0.02, can be off together. */
const changeMargin = 0.04;

/** "ongeveer" before a change that could be printed otherwise within the exactness of the derived rates. */
function hedge(text: string, change: number, language: "nl" | "en"): string {
  return roundHalfUp(change - changeMargin, 1) === roundHalfUp(change + changeMargin, 1)
    ? text
    : formatAbout(text, language);
}

/** Two rates that are printed alike are called alike, whatever their hidden decimals. */
function isSameAsPrinted(a: number, b: number): boolean {
  return roundHalfUp(a, 1) === roundHalfUp(b, 1);
}

function lastValues(series: Series): readonly [last: number | undefined, before: number | undefined] {
  const values = series.points.map(drawnValue);
  return [values.at(-1), values.at(-2)];
}

function toFacts(home: Series, years: readonly number[], language: "nl" | "en"): readonly Fact[] {
  const [last, before] = lastValues(home);
  const text = home.points.at(-1)?.text;
  if (last === undefined || text === undefined) return [];
  const facts: Fact[] = [{ key: "level", label: String(years.at(-1)), text, value: last }];
  if (before !== undefined) {
    facts.push({
      key: "change",
      label: isSameAsPrinted(last, before)
        ? language === "nl"
          ? `aan ${years.at(-2)}`
          : `as in ${years.at(-2)}`
        : language === "nl"
          ? `tegenover ${years.at(-2)}`
          : `compared with ${years.at(-2)}`,
      text: isSameAsPrinted(last, before)
        ? language === "nl"
          ? "vrijwel gelijk"
          : "almost the same"
        : hedge(formatPointsChange(last - before, language), last - before, language),
      value: last - before,
    });
  }
  return facts;
}

/** Which places lie below, level with and above the chosen one, by what is printed. */
function toTitle(home: Series, others: readonly Series[], language: "nl" | "en"): string {
  const nl = language === "nl";
  const [own] = lastValues(home);
  const flanders = others.find(({ role }) => role === "flanders");
  const compared = flanders === undefined ? undefined : lastValues(flanders)[0];
  const text = home.points.at(-1)?.text ?? "";
  if (own === undefined || flanders === undefined || compared === undefined) {
    return nl ? `Werkzoekendengraad in ${home.label}: ${text}` : `Jobseeker rate in ${home.label}: ${text}`;
  }
  const difference = roundHalfUp(own, 1) - roundHalfUp(compared, 1);
  if (roundHalfUp(difference, 1) === 0) {
    return nl
      ? `Werkzoekendengraad in ${home.label}: ${text}, even hoog als in ${flanders.label}`
      : `Jobseeker rate in ${home.label}: ${text}, as high as in ${flanders.label}`;
  }
  const lower = difference < 0;
  return nl
    ? `Werkzoekendengraad in ${home.label}: ${text}, ${lower ? "lager" : "hoger"} dan in ${flanders.label}`
    : `Jobseeker rate in ${home.label}: ${text}, ${lower ? "lower" : "higher"} than in ${flanders.label}`;
}

function toReading(home: Series, others: readonly Series[], year: number, language: "nl" | "en"): readonly string[] {
  const nl = language === "nl";
  const [own, before] = lastValues(home);
  const text = home.points.at(-1)?.text ?? "";
  if (own === undefined)
    return [nl ? `Voor ${home.label} is er geen cijfer.` : `There is no figure for ${home.label}.`];
  const sentences = [
    nl
      ? `In ${year} was ${text} van de beroepsbevolking in ${home.label} werkzoekend zonder werk.`
      : `In ${year}, ${text} of the labour force in ${home.label} was seeking and without work.`,
  ];
  if (before !== undefined) {
    const change = own - before;
    const size = hedge(formatPoints(Math.abs(change), language), change, language);
    sentences.push(
      isSameAsPrinted(own, before)
        ? nl
          ? `Dat is vrijwel gelijk aan ${year - 1}.`
          : `That is almost the same as in ${year - 1}.`
        : nl
          ? `Dat is ${size} ${change > 0 ? "meer" : "minder"} dan in ${year - 1}.`
          : `That is ${size} ${change > 0 ? "more" : "less"} than in ${year - 1}.`,
    );
  }
  const named = others
    .filter(({ role }) => role !== "context")
    .flatMap((series) => {
      const value = series.points.at(-1);
      return value === undefined || value.kind === "missing" ? [] : [`${value.text} in ${series.label}`];
    });
  if (named.length > 0) {
    sentences.push(
      nl ? `Ter vergelijking: ${formatList(named, language)}.` : `For comparison: ${formatList(named, language)}.`,
    );
  }
  return sentences;
}
