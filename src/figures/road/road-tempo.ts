import type { Language } from "../../domain/language.ts";
import { toCountAxis } from "../count-axis.ts";
import { roundToStep } from "../../domain/round.ts";
import { formatPace, stepOf } from "../employment/employment-facts.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { Category, FigureBody, Point } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { answerRoad, sayPersons, type RoadAnswer, type Span } from "./road-answer.ts";
import { noteOnBreaks, sayMade, sayPaceBase } from "./road-pace-texts.ts";
import { noteOnGrowth, noteOnMade, toTempoReading, toTempoTitle } from "./road-tempo-texts.ts";
import { toAnswerFacts, toRoadFormula } from "./road-facts.ts";
import { roadDatasets } from "./road-inputs.ts";
import { cellsOf, toRoadSources } from "./road-origins.ts";

/** How many more people at work a year: made in the past years, and needed from now on. */
export const roadTempo: FigureDefinition = {
  id: "weg-tempo",
  name: { nl: "Tempo: gehaald en nodig", en: "Pace: made and needed" },
  concept: "afstand",
  related: ["werkzaamheidsgraad"],
  traits: ["survey", "survey-province", "old-base"],
  levels: ["municipality", "province", "region"],
  datasets: roadDatasets,
  build,
};

const measure = {
  nl: "Mensen extra aan het werk, gemiddeld per jaar",
  en: "More people at work, average per year",
} as const;

function build(input: FigureInput): FigureBody {
  const { language, region } = input.selection;
  const nl = language === "nl";
  const outcome = answerRoad(input);
  if (outcome.kind === "answer" && outcome.answer.perYear !== undefined) {
    return toBars(outcome.answer, outcome.answer.perYear, input);
  }
  return toEmptyFigure({
    id: roadTempo.id,
    language,
    title: nl ? `Geen tempo voor ${region.name}` : `No pace for ${region.name}`,
    subtitle: measure[language],
    reading: [
      outcome.kind === "answer"
        ? nl
          ? "Er is niemand extra nodig, of het jaar van de doelstelling ligt niet meer voor ons."
          : "Nobody more is needed, or the year of the goal does not lie ahead."
        : nl
          ? `Voor ${region.name} hebben onze bronnen geen graad waarmee we kunnen rekenen. Vul bovenaan zelf het aantal werkenden in.`
          : `Our sources have no rate of ${region.name} to compute with. Fill in the number at work yourself, at the top.`,
    ],
    sources: [],
    absent: [],
  });
}

function toBars(answer: RoadAnswer, perYear: Span, input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, goal } = selection;
  const nl = language === "nl";
  const { inputs, pace } = answer;
  const cells = cellsOf(inputs);
  const bars: readonly (readonly [Category, Point])[] = [
    ...(pace === undefined
      ? []
      : [[toCategory(pace.from, pace.to, nl ? "gehaald" : "made"), toMadePoint(answer, pace, language)] as const]),
    [
      { ...toCategory(inputs.year, goal.year, nl ? "nodig" : "needed"), role: "home" },
      toNeededPoint(
        answer,
        perYear,
        cells.map(({ observation: { place } }) => place),
        language,
      ),
    ],
  ];
  const points = bars.map(([, point]) => point);
  const series = [
    { key: "persons", label: measure[language], role: "context", points, gaps: "break", endLabel: "" },
  ] as const;
  const formula = toRoadFormula(answer, selection);
  return {
    kind: "series",
    shape: "bars",
    id: roadTempo.id,
    language,
    unit: "persons",
    unitLabel: nl ? "mensen per jaar" : "people a year",
    categoryLabel: nl ? "Jaren" : "Years",
    title: toTempoTitle(answer, perYear, language),
    subtitle: `${measure[language]}, ${inputs.region.name}`,
    categories: bars.map(([category]) => category),
    series,
    axis: toCountAxis(series, language),
    breaks: [],
    reading: toTempoReading(answer, perYear, input),
    notes: [...noteOnGrowth(answer, input), noteOnMade(answer, language), ...noteOnBreaks(pace, language)],
    ...(formula === undefined
      ? {}
      : { formula: `${formula}; ÷ ${goal.year - inputs.year} (${inputs.year}–${goal.year})` }),
    sources: toRoadSources([...cells, ...(pace?.cells ?? [])], input),
    facts: toAnswerFacts(answer, selection),
    absent: [],
  };
}

function toCategory(from: number, to: number, name: string): Category {
  const label = `${from}–${to}: ${name}`;
  return { key: `${from}-${to}`, label, shortLabel: label };
}

/** A rate that fell made nobody: a bar has no length below zero, so the fall is told in words. */
function toMadePoint(
  { pacePersons }: RoadAnswer,
  { from, to, pointsPerYear, cells }: NonNullable<RoadAnswer["pace"]>,
  language: Language,
): Point {
  const nl = language === "nl";
  const places = cells.map(({ observation: { place } }) => place);
  if (pacePersons === undefined) {
    const size = formatPace(pointsPerYear, language);
    const isFall = pointsPerYear < 0;
    return {
      kind: "missing",
      reason: "not-applicable",
      text: nl ? "geen" : "none",
      explanation: nl
        ? `In ${from}–${to} steeg de graad niet: de verandering was ${isFall ? "−" : ""}${size}.`
        : `In ${from}–${to} the rate did not rise: the change was ${isFall ? "−" : ""}${size}.`,
      places,
    };
  }
  const { perYear: value, base } = pacePersons;
  return {
    kind: "value",
    // What is drawn, downloaded and printed is one number: the estimate, not what it was rounded from.
    value: roundToStep(value, stepOf(value)),
    text: sayPersons({ value, low: value, high: value }, false, language),
    explanation: `${sayMade({ from, to, pointsPerYear, cells, breaks: [] }, language)}, ${sayPaceBase(base, language)}.`,
    places: [...places, ...base.cells.map(({ observation: { place } }) => place)],
  };
}

function toNeededPoint(
  { inputs, isExact }: RoadAnswer,
  perYear: Span,
  places: Point["places"],
  language: Language,
): Point {
  const { employed, population, populationThen } = inputs;
  const isOwn = [employed, population, populationThen].some((number) => number?.origin === "own");
  const ownNote = language === "nl" ? "Berekend met uw eigen aantallen." : "Computed with your own numbers.";
  return {
    ...(perYear.high > perYear.low
      ? { kind: "interval", ...perYear }
      : { kind: "value", value: isExact ? perYear.value : roundToStep(perYear.value, stepOf(perYear.value)) }),
    text: sayPersons(perYear, isExact, language),
    ...(isOwn ? { explanation: ownNote } : {}),
    places,
  };
}
