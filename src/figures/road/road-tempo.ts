import type { Language } from "../../domain/language.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { toCountAxis } from "../count-axis.ts";
import { formatPace } from "../employment/employment-facts.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { Category, FigureBody, Point } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { answerRoad, sayPeople, sayPersons, type RoadAnswer, type Span } from "./road-answer.ts";
import { comparePaces } from "./road-pace.ts";
import { noteOnBreaks, sayCorona, sayMade, sayPaceBase } from "./road-pace-texts.ts";
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
    title: toTitle(answer, perYear, language),
    subtitle: `${measure[language]}, ${inputs.region.name}`,
    categories: bars.map(([category]) => category),
    series,
    axis: toCountAxis(series, language),
    breaks: [],
    reading: toReading(answer, perYear, input),
    notes: [...noteOnGrowth(answer, input), toNote(answer, language), ...noteOnBreaks(pace, language)],
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
    value,
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
    ...(perYear.high > perYear.low ? { kind: "interval", ...perYear } : { kind: "value", value: perYear.value }),
    text: sayPersons(perYear, isExact, language),
    ...(isOwn ? { explanation: ownNote } : {}),
    places,
  };
}

/** The finding: the pace that is needed beside the one that was made, both in points, so that neither moves with the inhabitants. */
function toTitle(answer: RoadAnswer, perYear: Span, language: Language): string {
  const nl = language === "nl";
  const { pace, pointsPerYear, verdict, isExact, inputs } = answer;
  const { name } = inputs.region;
  const made = pace === undefined ? "" : `${pace.from}–${pace.to}`;
  const before = pace?.beforeCorona;
  // A pace from the low point of the pandemic is no finding by itself where the year before leads to another one.
  const isFlattered =
    before !== undefined &&
    pointsPerYear !== undefined &&
    comparePaces(before.pointsPerYear, pointsPerYear) !== verdict;
  switch (verdict) {
    case "faster":
      if (isFlattered) {
        return nl
          ? `${name}: alleen het tempo sinds coronajaar ${pace?.from ?? ""} volstaat`
          : `${name}: only the pace since pandemic year ${pace?.from ?? ""} is enough`;
      }
      return nl
        ? `${name}: een trager tempo dan in ${made} volstaat`
        : `${name}: a slower pace than in ${made} is enough`;
    case "slower":
      return nl ? `${name} moet sneller dan in ${made}` : `${name} must go faster than in ${made}`;
    case "alike":
      if (isFlattered) {
        return nl
          ? `${name}: tempo sinds coronajaar ${pace?.from ?? ""} vrijwel gelijk aan wat nodig is`
          : `${name}: pace since pandemic year ${pace?.from ?? ""} almost what is needed`;
      }
      return nl
        ? `${name}: het tempo van ${made} is vrijwel wat nodig is`
        : `${name}: the pace of ${made} is almost what is needed`;
    case undefined: {
      const people = sayPeople(perYear, isExact, language);
      return nl ? `${name}: ${people} per jaar nodig` : `${name}: ${people} a year needed`;
    }
  }
}

function toReading(answer: RoadAnswer, perYear: Span, { selection }: FigureInput): readonly string[] {
  const { language, goal } = selection;
  const nl = language === "nl";
  const { pace, pacePersons, pointsPerYear, verdict, isExact, inputs } = answer;
  const aim = formatGoal(goal, language);
  const people = sayPeople(perYear, isExact, language);
  const isOne = /(?:mens|person)$/.test(people);
  const needed = nl
    ? `Om in ${goal.year} op ${aim} te komen, ${isOne ? "moet" : "moeten"} er in ${inputs.region.name} elk jaar ${people} extra aan het werk.`
    : `To reach ${aim} in ${goal.year}, ${people} more must come to work every year in ${inputs.region.name}.`;
  if (pace === undefined) return [needed];
  if (pacePersons === undefined) {
    const made = `${pace.from}–${pace.to}`;
    return [needed, nl ? `In ${made} steeg de graad niet.` : `In ${made} the rate did not rise.`];
  }
  const corona = sayCorona(pace, language);
  if (pointsPerYear === undefined) return [needed, `${sayMade(pace, language)}.`, ...corona];
  const wanted = formatPace(pointsPerYear, language);
  const beside =
    verdict === "alike"
      ? nl
        ? `, vrijwel evenveel als nodig is (${wanted})`
        : `, almost what is needed (${wanted})`
      : nl
        ? `; nodig is ${wanted}`
        : `; ${wanted} is needed`;
  return [needed, `${sayMade(pace, language)}${beside}.`, ...corona];
}

/** That what is needed is not for the gap alone, where the population changes, and what it is without. */
function noteOnGrowth({ ofGap, ofGrowth, inputs, isExact }: RoadAnswer, { selection }: FigureInput): readonly string[] {
  const { language, goal } = selection;
  if (ofGrowth === undefined) return [];
  const years = goal.year - inputs.year;
  const nl = language === "nl";
  const opening = nl
    ? "Nodig: met de verandering van het aantal inwoners erbij"
    : "Needed: with the change of the number of inhabitants";
  if (ofGap === undefined) return [`${opening}.`];
  const perYear = { value: ofGap.value / years, low: ofGap.low / years, high: ofGap.high / years };
  const people = sayPeople(perYear, isExact, language);
  return [
    nl
      ? `${opening}; bij evenveel inwoners als nu is het ${people} per jaar.`
      : `${opening}; with as many inhabitants as now it is ${people} a year.`,
  ];
}

function toNote({ pace, pacePersons, half }: RoadAnswer, language: Language): string {
  const nl = language === "nl";
  if (pace !== undefined) {
    const on = pacePersons === undefined ? "" : `, ${sayPaceBase(pacePersons.base, language)}`;
    return nl
      ? `Gehaald: de gemiddelde verandering van de graad in ${pace.from}–${pace.to}${on}; niemand telde die mensen zelf.`
      : `Made: the average change of the rate in ${pace.from}–${pace.to}${on}; nobody counted these people themselves.`;
  }
  if (half > 0) {
    return nl
      ? "De bron rondde de graad af op hele procenten: wat nodig is, ligt daarom tussen twee getallen."
      : "The source rounded the rate to whole percents: what is needed therefore lies between two numbers.";
  }
  return nl
    ? "Voor de voorbije vijf jaar hebben onze bronnen geen twee cijfers van dezelfde maker."
    : "For the last five years our sources have no two figures of one maker.";
}
