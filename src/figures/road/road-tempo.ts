import type { Language } from "../../domain/language.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { formatPoints } from "../../format/format-number.ts";
import { toCountAxis } from "../count-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { Category, FigureBody, Point } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { answerRoad, sayPeople, sayPersons, type RoadAnswer, type Span } from "./road-answer.ts";
import { toAnswerFacts, toRoadFormula } from "./road-facts.ts";
import { roadDatasets } from "./road-inputs.ts";
import { cellsOf, toRoadSources } from "./road-origins.ts";
import { comparePrinted, printed, type Comparison } from "../sentences/printed.ts";

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
          ? `Voor ${region.name} hebben onze bronnen geen graad en bevolking waarmee we kunnen rekenen.`
          : `Our sources have no rate and population of ${region.name} to compute with.`,
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
      : [[toCategory(pace.from, pace.to, nl ? "gehaald" : "made"), toMadePoint(pace, language)] as const]),
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
    notes: [toNote(answer, language)],
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
function toMadePoint(pace: NonNullable<RoadAnswer["pace"]>, language: Language): Point {
  const nl = language === "nl";
  const places = pace.cells.map(({ observation: { place } }) => place);
  const { personsPerYear: value } = pace;
  if (value <= 0) {
    const points = formatPoints(Math.abs(pace.pointsPerYear), language);
    return {
      kind: "missing",
      reason: "not-applicable",
      text: nl ? "geen" : "none",
      explanation: nl
        ? `In ${pace.from}–${pace.to} steeg de graad niet: de verandering was −${points} per jaar.`
        : `In ${pace.from}–${pace.to} the rate did not rise: the change was −${points} a year.`,
      places,
    };
  }
  return { kind: "value", value, text: sayPersons({ value, low: value, high: value }, false, language), places };
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

/** The pace that is needed beside the one that was made, as they are printed. */
function compareWithMade({ pace, isExact }: RoadAnswer, perYear: Span, language: Language): Comparison | undefined {
  if (pace === undefined || pace.personsPerYear <= 0) return undefined;
  const { personsPerYear: value } = pace;
  return comparePrinted(
    printed(perYear.value, sayPersons(perYear, isExact, language), 0, (perYear.high - perYear.low) / 2),
    printed(value, sayPersons({ value, low: value, high: value }, false, language), 0),
  );
}

function toTitle(answer: RoadAnswer, perYear: Span, language: Language): string {
  const nl = language === "nl";
  const { pace, isExact, inputs } = answer;
  const { name } = inputs.region;
  const made = pace === undefined ? "" : `${pace.from}–${pace.to}`;
  switch (compareWithMade(answer, perYear, language)) {
    case "less":
      return nl
        ? `${name}: een trager tempo dan in ${made} volstaat`
        : `${name}: a slower pace than in ${made} is enough`;
    case "more":
      return nl ? `${name} moet sneller dan in ${made}` : `${name} must go faster than in ${made}`;
    case "same":
    case "about":
      return nl ? `${name}: het tempo van ${made} is net genoeg` : `${name}: the pace of ${made} is just enough`;
    case undefined: {
      const people = sayPeople(perYear, isExact, language);
      return nl ? `${name}: ${people} per jaar nodig` : `${name}: ${people} a year needed`;
    }
  }
}

function toReading(answer: RoadAnswer, perYear: Span, { selection }: FigureInput): readonly string[] {
  const { language, goal } = selection;
  const nl = language === "nl";
  const { pace, isExact, inputs } = answer;
  const aim = formatGoal(goal, language);
  const people = sayPeople(perYear, isExact, language);
  const needed = nl
    ? `Om in ${goal.year} op ${aim} te komen, moeten er in ${inputs.region.name} elk jaar ${people} extra aan het werk.`
    : `To reach ${aim} in ${goal.year}, ${people} more must come to work every year in ${inputs.region.name}.`;
  if (pace === undefined) return [needed];
  const made = `${pace.from}–${pace.to}`;
  if (pace.personsPerYear <= 0) {
    return [needed, nl ? `In ${made} steeg de graad niet.` : `In ${made} the rate did not rise.`];
  }
  const { personsPerYear: value } = pace;
  const before = sayPersons({ value, low: value, high: value }, false, language);
  return [needed, nl ? `In ${made} waren dat er ${before} per jaar.` : `In ${made} it was ${before} a year.`];
}

function toNote({ pace, half }: RoadAnswer, language: Language): string {
  const nl = language === "nl";
  if (pace !== undefined) {
    return nl
      ? `Gehaald: de gemiddelde stijging van de graad in ${pace.from}–${pace.to}, op evenveel inwoners als nu.`
      : `Made: the average rise of the rate in ${pace.from}–${pace.to}, on as many inhabitants as now.`;
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
