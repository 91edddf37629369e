import { toYearKey } from "../../domain/period.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { formatRate } from "../../format/format-number.ts";
import { formatList } from "../../format/format-list.ts";
import { toValueAxis } from "../axis.ts";
import { changeSince, emptyAxisValues, toEmploymentFacts } from "./employment-facts.ts";
import { toEmploymentFormula, toEmploymentNotes } from "./employment-notes.ts";
import {
  employmentDataset,
  isOneSource,
  headlineYearOf,
  readEmploymentSeries,
  toEmploymentPoint,
  type EmploymentSeries,
} from "./employment-series.ts";
import { describeAbsence, factText, toEmploymentReading, toEmploymentTitle } from "./employment-texts.ts";
import type { Fact, FigureBody, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput, Selection } from "../figure-input.ts";
import { drawnValue, drawnValues, toPublishedPoint } from "../points.ts";
import { populationDataset, readPopulationBase } from "./population-base.ts";
import { nameOf } from "../place-names.ts";
import { toPlayedRegions } from "../roles.ts";
import { toRowSources } from "../sources.ts";
import { joinYears, selectYears } from "../years.ts";
import { surveyBreaks } from "./survey-breaks.ts";

/** The employment rate 20–64 against the 80% goal: level, gap in points and persons, change since 2019, pace needed. */
export const employmentRate: FigureDefinition = {
  id: "werkzaamheidsgraad",
  name: { nl: "Werkzaamheidsgraad 20–64", en: "Employment rate 20–64" },
  concept: "werkzaamheidsgraad",
  related: ["afstand", "werkzaamheidsgraad-15-64", "werkzaamheidsgraad-registers"],
  traits: ["survey", "survey-province", "old-base"],
  levels: ["province", "region"],
  datasets: [employmentDataset, populationDataset, "limburg-2020-2023"],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region, goal } = selection;
  const nl = language === "nl";
  const aim = formatGoal(goal, language);
  const played = toPlayedRegions(selection).map((player) => ({
    ...player,
    data: readEmploymentSeries(input, player.region.key),
  }));
  const home = played[0]?.data;
  if (home === undefined) throw new Error("A selection always has a region");
  const year = headlineYearOf(home, selection.to);
  const base = year === undefined ? undefined : readPopulationBase(input, region.key, year);
  const known = year === undefined ? undefined : toEmploymentFacts(home, year, base, selection);
  const lastYear =
    selection.to === "latest"
      ? Math.max(...played.flatMap(({ data }) => headlineYearOf(data, "latest") ?? []), changeSince + 1)
      : selection.to;
  const own = played.map(({ data }) => data);
  const firstYear = selection.from === "first" ? firstYearOf(own, lastYear) : selection.from;
  const years = selectYears(Math.min(firstYear, lastYear), goal.isShown ? Math.max(goal.year, lastYear) : lastYear, {
    ...selection,
    to: "latest",
  });
  const series = played.map(({ region: place, role, data }): Series => {
    const points = years.map((candidate) =>
      toEmploymentPoint(
        candidate > lastYear ? { ...data, values: new Map(), bounds: new Map() } : data,
        candidate,
        input,
      ),
    );
    const lastPoint = points.findLast((point) => drawnValue(point) !== undefined);
    return {
      key: place.key,
      label: place.name,
      role,
      points,
      gaps: isWholeSeriesOneSource(data, years) ? "bridge" : "break",
      endLabel: `${place.name} ${(lastPoint ?? points.findLast(({ kind }) => kind === "bound"))?.text ?? ""}`.trim(),
    };
  });
  const drawn = drawnValues(series);
  return {
    kind: "series",
    shape: "line",
    id: employmentRate.id,
    language,
    unit: "percent",
    unitLabel: "%",
    categoryLabel: nl ? "Jaar" : "Year",
    title: toEmploymentTitle(home, known, selection),
    subtitle: `${nl ? "Werkzaamheidsgraad volgens de enquête (EAK), 20–64 jaar, in %" : "Employment rate by the labour force survey (EAK), ages 20–64, in %"}, ${formatList(
      played.map(({ region: { name } }) => name),
      language,
    )}, ${joinYears(
      years.filter((candidate) => candidate <= lastYear),
      language,
    )}`,
    categories: years.map((candidate) => {
      const key = toYearKey(candidate);
      return { key, label: key, shortLabel: key, isAhead: candidate > lastYear };
    }),
    series,
    axis: toValueAxis({
      values: drawn.length === 0 ? emptyAxisValues(goal) : [...drawn, ...(goal.isShown ? [goal.rate] : [])],
      fromZero: false,
      format: (value) => formatRate(value, language, 0),
      language,
      ...(goal.isShown ? { atLeastTo: goal.rate } : {}),
      count: 5,
    }),
    ...(goal.isShown
      ? {
          goal: {
            value: goal.rate,
            label: nl ? `doelstelling: ${aim} in ${goal.year}` : `goal: ${aim} in ${goal.year}`,
            category: toYearKey(goal.year),
            ...(known !== undefined &&
            known.rate < goal.rate &&
            factText(known.facts, "pace-needed-points") !== undefined
              ? {
                  path: {
                    fromCategory: toYearKey(known.year),
                    fromValue: known.rate,
                    label: nl ? `nodig voor ${aim}` : `needed for ${aim}`,
                  },
                }
              : {}),
          },
        }
      : {}),
    breaks: surveyBreaks.flatMap(({ period, label }) => {
      const at = Number(period);
      // A break at the first year parts nothing.
      return years.includes(at) && years[0] !== at && lastYear >= at
        ? [{ category: toYearKey(at), label: label[language] }]
        : [];
    }),
    reading: toEmploymentReading(
      home,
      known,
      played.slice(1).map(({ data, region: { name } }) => ({ data, name })),
      selection,
    ),
    notes: [
      ...toEmploymentNotes(
        input,
        home,
        known,
        series,
        years.filter((candidate) => candidate <= lastYear),
      ),
      ...(selection.from === "first" ? sayEarlier(own, firstYear, input) : []),
    ],
    ...(base !== undefined && known !== undefined ? toEmploymentFormula(known, base.value, language) : {}),
    sources: [
      ...toRowSources(
        played.flatMap(({ data }) =>
          years
            .filter((candidate) => candidate <= lastYear)
            .flatMap((candidate) => data.values.get(candidate)?.observation ?? data.bounds.get(candidate) ?? []),
        ),
        input.entry(employmentDataset),
        language,
      ),
      ...(base === undefined || factText(known?.facts ?? [], "gap-persons") === undefined
        ? []
        : toRowSources([base.observation], input.entry(populationDataset), language)),
    ],
    facts: known?.facts ?? toBoundFacts(home, selection),
    absent: played
      .filter(({ role, data }) => role !== "home" && headlineYearOf(data, selection.to) === undefined)
      .map(({ data, region: { name } }) => describeAbsence(name, data, selection).join(" ")),
  };
}

function isWholeSeriesOneSource(series: EmploymentSeries, years: readonly number[]): boolean {
  const known = years.filter((year) => series.values.has(year));
  return known.every((year) => isOneSource(series, known[0] as number, year));
}

/** How many years a view of an older year shows before it, where no source has anything near. */
const yearsBefore = 5;

/** Years that lie further apart than this are no series any more: the older ones are told in a note. */
const furthestApart = 3;

/** The year in which a drawing begins when the reader chose none: that of the first figure of the series that leads to the last year. */
function firstYearOf(all: readonly EmploymentSeries[], lastYear: number): number {
  const known = [...new Set(all.flatMap(({ values }) => [...values.keys()]))]
    .filter((year) => year <= lastYear)
    .toSorted((a, b) => b - a);
  const run = known.reduce((start, year) => (start - year <= furthestApart ? year : start), lastYear);
  if (lastYear > changeSince) return Math.min(run, changeSince);
  return run < lastYear ? run : lastYear - yearsBefore;
}

/** The figures of before the first drawn year, too far from it for one line. */
function sayEarlier(all: readonly EmploymentSeries[], firstYear: number, input: FigureInput): readonly string[] {
  const { language } = input.selection;
  const earlier = all.flatMap((series) =>
    [...series.values.keys()]
      .filter((year) => year < firstYear)
      .map((year) => `${nameOf(series.region)} ${toEmploymentPoint(series, year, input).text} (${year})`),
  );
  if (earlier.length === 0) return [];
  const list = formatList(earlier, language);
  return [
    language === "nl"
      ? `Van vóór ${firstYear} staat in onze bronnen nog: ${list}. Kies een vroeger beginjaar om het te tekenen.`
      : `Of before ${firstYear} our sources also have: ${list}. Choose an earlier first year to draw it.`,
  ];
}

/** The last bound of a place without a value, so that a page can show what is known. */
function toBoundFacts(series: EmploymentSeries, { to, language }: Selection): readonly Fact[] {
  const [year, bound] = [...series.bounds].findLast(([known]) => to === "latest" || known === to) ?? [];
  if (year === undefined || bound === undefined) return [];
  const { text } = toPublishedPoint(bound.cell, formatRate, language, [bound.place]);
  return [{ key: "bound", label: String(year), text, value: null }];
}
