import { roundHalfUp } from "../../domain/round.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { formatCount } from "../../format/format-number.ts";
import { computeArrival } from "../../indicators/arrival.ts";
import { formatPace } from "../employment/employment-facts.ts";
import { factText } from "../employment/employment-texts.ts";
import type { Fact } from "../figure.ts";
import type { Selection } from "../figure-input.ts";
import { isOnePerson, lastDrawnYear, sayPeople, sayPersons, type RoadAnswer } from "./road-answer.ts";
import { sayCorona, sayMade, sayNoPace } from "./road-pace-texts.ts";

/** The finding about a place on its way, ten words or so. */
export function toRoadTitle(answer: RoadAnswer, facts: readonly Fact[], { language, goal }: Selection): string {
  const nl = language === "nl";
  const { standing, perYear, needed } = answer;
  const { name } = answer.inputs.region;
  const aim = formatGoal(goal, language);
  const gap = factText(facts, "gap-points") ?? "";
  switch (standing) {
    case "about":
      return nl ? `${name}: ongeveer ${aim}, afgerond door de bron` : `${name}: about ${aim}, rounded by the source`;
    case "on":
      if (isExactlyOn(answer)) return nl ? `${name} haalt precies ${aim}` : `${name} is exactly at ${aim}`;
      return nl ? `${name} haalt afgerond ${aim}` : `${name} is at ${aim}, rounded`;
    case "above":
      return nl ? `${name} ligt ${gap} boven ${aim}` : `${name} is ${gap} above ${aim}`;
    case "below":
      if (needed === undefined) {
        return nl ? `${name} heeft niemand extra nodig voor ${aim}` : `${name} needs nobody more for ${aim}`;
      }
      if (perYear === undefined) return nl ? `${name}: nog ${gap} tot ${aim}` : `${name}: ${gap} to go to ${aim}`;
      return nl
        ? `${name} heeft ${sayPersonsAtWork(answer)} per jaar nodig`
        : `${name} needs ${sayPeople(perYear, answer.isExact, "en").replace(/(person|people)$/, "more $1")} at work a year`;
  }
}

/** Whether the rate is the goal itself, and not only printed like it. */
function isExactlyOn({ road }: RoadAnswer): boolean {
  return roundHalfUp(road.gapPoints, 6) === 0;
}

function sayPersonsAtWork({ perYear, isExact }: RoadAnswer): string {
  if (perYear === undefined) return "";
  return sayPeople(perYear, isExact, "nl")
    .replace(/mens$/, "extra werkende")
    .replace(/mensen$/, "extra werkenden");
}

/** Level, gap, pace and arrival: one short sentence each, as far as they are known. */
export function toRoadReading(answer: RoadAnswer, facts: readonly Fact[], selection: Selection): readonly string[] {
  const { language } = selection;
  const nl = language === "nl";
  const { inputs } = answer;
  const rate = factText(facts, "rate") ?? "";
  const isOwn =
    inputs.employed?.origin === "own" ||
    (inputs.employed?.origin === "published" && inputs.population?.origin === "own");
  const { name } = inputs.region;
  const level = isOwn
    ? nl
      ? `Met uw aantallen werkt ${rate} van de inwoners van 20 tot 64 jaar in ${name}.`
      : `With your numbers ${rate} of the inhabitants of ${name} aged 20 to 64 are at work.`
    : nl
      ? `In ${inputs.year} werkte ${rate} van de inwoners van 20 tot 64 jaar in ${name}.`
      : `In ${inputs.year}, ${rate} of the inhabitants of ${name} aged 20 to 64 were at work.`;
  return [level, ...sayGap(answer, facts, selection), ...sayPace(answer, selection)];
}

function sayGap(answer: RoadAnswer, facts: readonly Fact[], selection: Selection): readonly string[] {
  const { language, goal } = selection;
  const nl = language === "nl";
  const { standing, needed, ofGap, ofGrowth, isExact } = answer;
  const aim = formatGoal(goal, language);
  const gap = factText(facts, "gap-points") ?? "";
  const people = ofGap === undefined ? "" : sayPeople(ofGap, isExact, language);
  if (standing === "about") {
    return [
      nl
        ? `De bron rondde af op hele procenten: de graad kan iets onder of boven de doelstelling van ${aim} liggen.`
        : `The source rounded to whole percents: the rate may lie slightly below or above the goal of ${aim}.`,
    ];
  }
  // The rate of a year per year closes the sentence that names everyone who is needed.
  const isWhole = ofGrowth === undefined && needed !== undefined;
  const rhythm = isWhole ? sayRhythm(answer, selection) : "";
  const constant = ofGrowth === undefined ? "" : nl ? " bij evenveel inwoners" : " with as many inhabitants";
  const growth = sayGrowth(answer, selection);
  if (standing === "above") {
    return [
      nl ? `Dat is ${gap} boven de doelstelling van ${aim}.` : `That is ${gap} above the goal of ${aim}.`,
      ...growth,
    ];
  }
  if (standing === "on") {
    if (ofGap === undefined) {
      const size = isExactlyOn(answer) ? (nl ? "precies" : "exactly") : nl ? "afgerond" : "rounded";
      return [nl ? `Dat is ${size} de doelstelling van ${aim}.` : `That is ${size} the goal of ${aim}.`, ...growth];
    }
    return [
      nl
        ? `Dat is afgerond de doelstelling van ${aim}; precies gerekend: nog ${people}${constant}${rhythm}.`
        : `That is the goal of ${aim}, rounded; to be exact, ${people} to go${constant}${rhythm}.`,
      ...growth,
    ];
  }
  // A fraction of one person is nobody to look for.
  const whom = ofGap === undefined ? "" : `: ${people}${constant}${rhythm}`;
  return [
    nl
      ? `Tot de doelstelling van ${aim} in ${goal.year} ontbreekt nog ${gap}${whom}.`
      : `The goal of ${aim} in ${goal.year} is still ${gap} away${whom}.`,
    ...growth,
  ];
}

/** What another number of inhabitants adds to the gap or takes off it, and what that makes together. */
function sayGrowth(answer: RoadAnswer, selection: Selection): readonly string[] {
  const { ofGrowth, ofGap, needed, isExact, inputs } = answer;
  if (ofGrowth === undefined) return [];
  const { language, goal } = selection;
  const nl = language === "nl";
  const count = formatCount(inputs.populationThen?.value ?? 0, language);
  // A projection is for a year of its own, which need not be that of the goal.
  const expected = inputs.populationThen?.origin === "projection" ? inputs.populationThen.year : undefined;
  const opening =
    expected === undefined
      ? nl
        ? `Met ${count} inwoners in ${goal.year}`
        : `With ${count} inhabitants in ${goal.year}`
      : nl
        ? `Met ${count} inwoners (prognose voor ${expected})`
        : `With ${count} inhabitants (projection for ${expected})`;
  if (needed === undefined) {
    return [nl ? `${opening} volstaan de werkenden van nu.` : `${opening} those at work now are enough.`];
  }
  const [people, rhythm] = [sayPeople(needed, isExact, language), sayRhythm(answer, selection)];
  const together = `${people}${rhythm}`;
  if (ofGap === undefined) {
    return [
      nl
        ? `${opening} ${people.endsWith("mens") ? "is" : "zijn"} er toch ${people} extra nodig${rhythm}.`
        : `${opening} it still takes ${people} more${rhythm}.`,
    ];
  }
  const size = Math.abs(ofGrowth);
  const change = sayPersons({ value: size, low: size, high: size }, isExact, language);
  const isOne = isOnePerson(change);
  if (ofGrowth > 0) {
    return [
      nl
        ? `${opening} ${isOne ? "komt" : "komen"} er ${change} bij: samen ${together}.`
        : `${opening} ${change} more are needed: ${together} together.`,
    ];
  }
  return [
    nl
      ? `${opening} ${isOne ? "is" : "zijn"} er ${change} minder nodig: samen ${together}.`
      : `${opening} ${change} fewer are needed: ${together} together.`,
  ];
}

/** `, of ongeveer 2.800 per jaar`; nothing where no year lies ahead. */
function sayRhythm({ perYear, isExact }: RoadAnswer, { language }: Selection): string {
  if (perYear === undefined) return "";
  const persons = sayPersons(perYear, isExact, language);
  return language === "nl" ? `, of ${persons} per jaar` : `, or ${persons} a year`;
}

function sayPace(answer: RoadAnswer, selection: Selection): readonly string[] {
  const { language, goal } = selection;
  const nl = language === "nl";
  const { needed, perYear, pace, inputs, arrival, standing } = answer;
  if (needed === undefined) return [];
  const sentences: string[] = [];
  if (perYear === undefined) {
    sentences.push(
      nl
        ? `Het jaar ${goal.year} ligt niet na ${inputs.year}: een tempo per jaar is er dan niet.`
        : `The year ${goal.year} does not lie after ${inputs.year}: there is no pace per year then.`,
    );
  }
  if (pace === undefined) return [...sentences, sayNoPace(answer, language)];
  if (standing !== "below") return sentences;
  const made = `${pace.from}–${pace.to}`;
  const change = roundHalfUp(pace.pointsPerYear, 1);
  if (arrival?.kind === "never") {
    const size = formatPace(pace.pointsPerYear, language);
    sentences.push(
      change < 0
        ? nl
          ? `In ${made} daalde de graad met ${size}: aan dat tempo komt het doel nooit dichterbij.`
          : `In ${made} the rate fell by ${size}: at that pace the goal never comes closer.`
        : nl
          ? `In ${made} bleef de graad vrijwel gelijk: aan dat tempo komt het doel nooit dichterbij.`
          : `In ${made} the rate stayed almost the same: at that pace the goal never comes closer.`,
    );
    return sentences;
  }
  sentences.push(`${sayMade(pace, language)}.`);
  if (arrival?.kind === "year") sentences.push(sayArrival(arrival.year, formatGoal(goal, language), language));
  return [...sentences, ...sayFromBeforeCorona(answer, selection)];
}

/** A pace from the low point of the pandemic flatters: what it is from the year before, and where that leads. */
function sayFromBeforeCorona({ pace, road, inputs }: RoadAnswer, { language }: Selection): readonly string[] {
  const before = pace?.beforeCorona;
  const [sentence] = sayCorona(pace, language);
  if (sentence === undefined) return [];
  if (before === undefined || roundHalfUp(before.pointsPerYear, 1) <= 0) return [sentence];
  const arrival = computeArrival(roundHalfUp(road.gapPoints, 6), before.pointsPerYear, inputs.year);
  if (arrival.kind !== "year" || arrival.year > lastDrawnYear) return [sentence];
  return [
    sentence.replace(
      /\.$/,
      language === "nl" ? `; zo komt het doel in ${arrival.year}.` : `; so the goal comes in ${arrival.year}.`,
    ),
  ];
}

function sayArrival(year: number, aim: string, language: "nl" | "en"): string {
  if (year > lastDrawnYear) {
    return language === "nl"
      ? `Trekken we dat tempo door, dan is ${aim} in ${lastDrawnYear} nog niet bereikt; dat is geen voorspelling.`
      : `If we draw that pace on, ${aim} is not reached by ${lastDrawnYear}; that is no forecast.`;
  }
  return language === "nl"
    ? `Trekken we dat tempo door, dan komt ${aim} in ${year}; dat is geen voorspelling.`
    : `If we draw that pace on, ${aim} comes in ${year}; that is no forecast.`;
}
