import type { Language } from "../../domain/language.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { formatPace } from "../employment/employment-facts.ts";
import type { FigureInput } from "../figure-input.ts";
import { sayPeople, type RoadAnswer, type Span } from "./road-answer.ts";
import { comparePaces } from "./road-pace.ts";
import { sayCorona, sayMade, sayNoPace, sayPaceBase } from "./road-pace-texts.ts";

/** The finding: the pace that is needed beside the one that was made, both in points, so that neither moves with the inhabitants. */
export function toTempoTitle(answer: RoadAnswer, perYear: Span, language: Language): string {
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

/** What is needed, what was made beside it, and where that pace starts. */
export function toTempoReading(answer: RoadAnswer, perYear: Span, { selection }: FigureInput): readonly string[] {
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
export function noteOnGrowth(
  { ofGap, ofGrowth, inputs, isExact }: RoadAnswer,
  { selection }: FigureInput,
): readonly string[] {
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

/** How the pace that was made was counted, or why there is none. */
export function noteOnMade(answer: RoadAnswer, language: Language): string {
  const { pace, pacePersons, half } = answer;
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
  return sayNoPace(answer, language);
}
