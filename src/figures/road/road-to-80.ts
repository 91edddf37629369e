import type { Language } from "../../domain/language.ts";
import { toYearKey } from "../../domain/period.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { formatRate } from "../../format/format-number.ts";
import { toValueAxis } from "../axis.ts";
import { employmentRate } from "../employment/employment-rate.ts";
import { employmentDataset } from "../employment/employment-series.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { Fact, FigureBody, Goal, Point, Series, SeriesFigure } from "../figure.ts";
import type { FigureDefinition, FigureInput, Selection } from "../figure-input.ts";
import { drawnValues, toMissingPoint } from "../points.ts";
import { answerRoad, lastDrawnYear, type RoadAnswer } from "./road-answer.ts";
import { toAnswerFacts, toRoadFormula } from "./road-facts.ts";
import { roadDatasets } from "./road-inputs.ts";
import { cellsOf, toInputFacts, toRoadSources, uniqueSources } from "./road-origins.ts";
import { noteOnBreaks } from "./road-pace-texts.ts";
import { toRoadReading, toRoadTitle } from "./road-texts.ts";
import { sayLevels } from "../say-levels.ts";

/**
 * The way to the goal: the employment rate with the path that is needed and, when switched on, the pace of the past years drawn
 * on. Its facts are the answers of the calculator and the inputs that it used.
 */
export const roadTo80: FigureDefinition = {
  id: "weg-naar-80",
  name: { nl: "De weg naar 80", en: "The road to 80" },
  concept: "afstand",
  related: ["werkzaamheidsgraad", "procentpunt"],
  traits: ["survey", "survey-province", "old-base"],
  levels: ["municipality", "province", "region"],
  datasets: [...roadDatasets, ...employmentRate.datasets.filter((id) => !roadDatasets.some((own) => own === id))],
  build,
};

function build(input: FigureInput): FigureBody {
  const outcome = answerRoad(input);
  const { language, region } = input.selection;
  const inputFacts = toInputFacts(outcome.inputs, input);
  const isPublished = employmentRate.levels.includes(region.level);
  if (!isPublished && outcome.kind !== "answer") {
    return {
      ...toEmptyFigure({
        id: roadTo80.id,
        language,
        title: language === "nl" ? `Geen cijfer voor ${region.name}` : `No figure for ${region.name}`,
        subtitle: roadTo80.name[language],
        reading: [sayLevels(employmentRate, region, language)],
        sources: toRoadSources(cellsOf(outcome.inputs), input),
        absent: [],
      }),
      // The inhabitants that a source has are offered; the people at work are for the reader to fill in.
      facts: inputFacts,
    };
  }
  const line = employmentRate.build(input);
  if (line.kind !== "series") throw new Error("The employment rate is a line");
  const { formula: _, ...body } = line;
  const common = {
    ...body,
    id: roadTo80.id,
    sources: uniqueSources([
      ...line.sources.filter(({ dataset }) => dataset === employmentDataset),
      ...toRoadSources(cellsOf(outcome.inputs), input),
    ]),
  };
  if (outcome.kind === "answer") return withAnswer(common, outcome.answer, inputFacts, input);
  const silent = { ...common, ...withoutPath(line) };
  if (outcome.kind === "impossible") return { ...silent, ...sayImpossible(input), facts: inputFacts };
  // What the sources say of the rate still holds.
  return { ...silent, facts: [...line.facts, ...inputFacts] };
}

/** Without an answer there is no path, and no sentence about a gap that is another one than that of the reader's numbers. */
function withoutPath({ goal }: SeriesFigure): Pick<SeriesFigure, "goal"> | undefined {
  if (goal === undefined) return undefined;
  const { path: _, ...rest } = goal;
  return { goal: rest };
}

/** Numbers of the reader that contradict each other lead to no answer, and to no sentence of the sources that reads like one. */
function sayImpossible({ selection: { language, region } }: FigureInput): Pick<SeriesFigure, "title" | "reading"> {
  return language === "nl"
    ? {
        title: `${region.name}: deze aantallen kunnen niet samen`,
        reading: ["Er is niets berekend: er kunnen niet meer mensen werken dan er inwoners zijn."],
      }
    : {
        title: `${region.name}: these numbers do not go together`,
        reading: ["Nothing was computed: there cannot be more people at work than inhabitants."],
      };
}

function withAnswer(
  body: SeriesFigure,
  answer: RoadAnswer,
  inputFacts: readonly Fact[],
  input: FigureInput,
): FigureBody {
  const { selection } = input;
  const { language } = selection;
  const facts = [...toAnswerFacts(answer, selection), ...inputFacts];
  const formula = toRoadFormula(answer, selection);
  const drawn = withExtension(body, answer, input);
  const goal = toGoal(body, answer, selection);
  const values = [...drawnValues(drawn.series), answer.road.rate];
  return {
    ...drawn,
    ...(goal === undefined ? {} : { goal }),
    title: toRoadTitle(answer, facts, selection),
    reading: toRoadReading(answer, facts, selection),
    notes: [...sayOwnNumbers(answer, language), ...noteOnBreaks(answer.pace, language), ...body.notes],
    axis: toValueAxis({
      values: goal === undefined ? values : [...values, goal.value],
      fromZero: false,
      format: (value) => formatRate(value, language, 0),
      language,
      ...(goal === undefined ? {} : { atLeastTo: goal.value }),
      count: 5,
    }),
    facts,
    ...(formula === undefined ? {} : { formula }),
  };
}

/** The required path starts at the rate that the calculator uses, which is that of the reader's own numbers where there are any. */
function toGoal({ goal, categories }: SeriesFigure, answer: RoadAnswer, { language }: Selection): Goal | undefined {
  if (goal === undefined) return undefined;
  const { path: _, ...rest } = goal;
  const fromCategory = toYearKey(answer.inputs.year);
  const isDrawn = categories.some(({ key }) => key === fromCategory);
  if (answer.perYear === undefined || answer.half > 0 || answer.standing !== "below" || !isDrawn) return rest;
  const aim = formatGoal({ rate: goal.value }, language);
  const label = language === "nl" ? `nodig voor ${aim}` : `needed for ${aim}`;
  return { ...rest, path: { fromCategory, fromValue: answer.road.rate, label } };
}

/** The line stays that of the sources, whatever the reader fills in; a number of now on inhabitants of years ago is named. */
function sayOwnNumbers({ inputs: { employed, population, year } }: RoadAnswer, language: Language): readonly string[] {
  if (employed?.origin !== "own" && population?.origin !== "own") return [];
  const nl = language === "nl";
  const isMixed = employed?.origin === "own" && population?.origin === "published" && population.year < year;
  return [
    nl
      ? "Het antwoord rekent met aantallen die u zelf invulde. De lijn blijft die van onze bronnen; alleen de stippellijn vertrekt van uw aantallen."
      : "The answer uses numbers that you filled in yourself. The line stays that of our sources; only the dotted line starts from your numbers.",
    ...(isMixed
      ? [
          nl
            ? `Ook de graad rust op oude inwoners: uw aantal werkenden gedeeld door de inwoners van ${population.year}.`
            : `The rate rests on old inhabitants too: your number at work divided by the inhabitants of ${population.year}.`,
        ]
      : []),
  ];
}

/** The pace of the past years drawn on as a series of its own, up to the year of arrival or the last drawn year. */
function withExtension(body: SeriesFigure, answer: RoadAnswer, input: FigureInput): SeriesFigure {
  const { pace, arrival, inputs, road } = answer;
  const { calculation, language } = input.selection;
  if (!calculation.isExtended || pace === undefined || arrival?.kind !== "year") return body;
  const nl = language === "nl";
  const last = Math.min(arrival.year, lastDrawnYear);
  const known = body.categories.map(({ key }) => Number(key));
  const first = known[0] ?? inputs.year;
  const years = Array.from({ length: Math.max(last, known.at(-1) ?? last) - first + 1 }, (_, index) => first + index);
  const missing = toMissingPoint("not-published", language);
  const explanation = nl
    ? `Doortrekking, geen voorspelling: vanaf ${inputs.year} elk jaar evenveel als gemiddeld in ${pace.from}–${pace.to}.`
    : `Drawn on, no forecast: from ${inputs.year} as much every year as on average in ${pace.from}–${pace.to}.`;
  const places = pace.cells.map(({ observation: { place } }) => place);
  const toPoint = (year: number): Point => {
    if (year < inputs.year || year > last) return missing;
    const value = road.rate + pace.pointsPerYear * (year - inputs.year);
    return { kind: "value", value, text: formatRate(value, language), explanation, places };
  };
  const name = nl ? "doortrekking, geen voorspelling" : "drawn on, no forecast";
  const extension: Series = {
    key: "extension",
    label: `${inputs.region.name}: ${name}`,
    role: "home",
    points: years.map(toPoint),
    gaps: "break",
    endLabel: name,
    isExtension: true,
  };
  return {
    ...body,
    categories: years.map((year, index) => {
      const key = toYearKey(year);
      const isAhead = (body.categories[index]?.isAhead ?? true) && year > last;
      return { key, label: key, shortLabel: key, isAhead };
    }),
    series: [
      ...body.series.map((series) => ({ ...series, points: years.map((_, index) => series.points[index] ?? missing) })),
      extension,
    ],
  };
}
