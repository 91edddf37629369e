import { roundHalfUp } from "../../domain/round.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { formatCount, formatPoints } from "../../format/format-number.ts";
import { factText } from "../employment/employment-texts.ts";
import type { Fact } from "../figure.ts";
import type { Selection } from "../figure-input.ts";
import { lastDrawnYear, sayPeople, type RoadAnswer } from "./road-answer.ts";

/** The finding about a place on its way, ten words or so. */
export function toRoadTitle(answer: RoadAnswer, facts: readonly Fact[], { language, goal }: Selection): string {
  const nl = language === "nl";
  const { standing, perYear, needed, isExact } = answer;
  const { name } = answer.inputs.region;
  const aim = formatGoal(goal, language);
  const gap = factText(facts, "gap-points") ?? "";
  switch (standing) {
    case "about":
      return nl ? `${name}: ongeveer ${aim}, afgerond door de bron` : `${name}: about ${aim}, rounded by the source`;
    case "on":
      return nl ? `${name} haalt precies ${aim}` : `${name} is exactly at ${aim}`;
    case "above":
      return nl ? `${name} ligt ${gap} boven ${aim}` : `${name} is ${gap} above ${aim}`;
    case "below":
      if (needed === undefined) {
        return nl ? `${name} heeft niemand extra nodig voor ${aim}` : `${name} needs nobody more for ${aim}`;
      }
      if (perYear === undefined) return nl ? `${name}: nog ${gap} tot ${aim}` : `${name}: ${gap} to go to ${aim}`;
      return nl
        ? `${name} heeft ${sayPersonsAtWork(answer, isExact)} per jaar nodig`
        : `${name} needs ${sayPeople(perYear, isExact, "en").replace(/(person|people)$/, "more $1")} at work a year`;
  }
}

function sayPersonsAtWork({ perYear }: RoadAnswer, isExact: boolean): string {
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
  return [level, ...sayGap(answer, facts, selection), ...sayPace(answer, facts, selection)];
}

function sayGap(answer: RoadAnswer, facts: readonly Fact[], { language, goal }: Selection): readonly string[] {
  const nl = language === "nl";
  const { standing, needed, isExact, inputs } = answer;
  const aim = formatGoal(goal, language);
  const gap = factText(facts, "gap-points") ?? "";
  const people = needed === undefined ? "" : sayPeople(needed, isExact, language);
  const then = inputs.populationThen;
  const isConstant = then === undefined || then.origin === "constant";
  const count = formatCount(then?.value ?? 0, language);
  switch (standing) {
    case "about":
      return [
        nl
          ? `De bron rondde af op hele procenten: de graad kan iets onder of boven de doelstelling van ${aim} liggen.`
          : `The source rounded to whole percents: the rate may lie slightly below or above the goal of ${aim}.`,
      ];
    case "on":
    case "above": {
      const here =
        standing === "on"
          ? nl
            ? `Dat is precies de doelstelling van ${aim}.`
            : `That is exactly the goal of ${aim}.`
          : nl
            ? `Dat is ${gap} boven de doelstelling van ${aim}.`
            : `That is ${gap} above the goal of ${aim}.`;
      if (needed === undefined || isConstant) return [here];
      return [
        here,
        nl
          ? `Met ${count} inwoners in ${goal.year} zijn er toch ${people} extra nodig.`
          : `With ${count} inhabitants in ${goal.year} it still takes ${people} more.`,
      ];
    }
    case "below":
      if (needed === undefined) {
        return [
          nl
            ? `Dat is ${gap} onder de doelstelling van ${aim}, maar met ${count} inwoners in ${goal.year} volstaan de werkenden van nu.`
            : `That is ${gap} below the goal of ${aim}, but with ${count} inhabitants in ${goal.year} those at work now are enough.`,
        ];
      }
      return [
        nl
          ? `Tot de doelstelling van ${aim} in ${goal.year} ontbreekt nog ${gap}: ${people}${isConstant ? "" : ` bij ${count} inwoners`}.`
          : `The goal of ${aim} in ${goal.year} is still ${gap} away: ${people}${isConstant ? "" : ` with ${count} inhabitants`}.`,
      ];
  }
}

function sayPace(answer: RoadAnswer, facts: readonly Fact[], { language, goal }: Selection): readonly string[] {
  const nl = language === "nl";
  const { needed, perYear, pace, isExact, inputs, arrival, half } = answer;
  if (needed === undefined) return [];
  const sentences: string[] = [];
  if (perYear === undefined) {
    sentences.push(
      nl
        ? `Het jaar ${goal.year} ligt niet na ${inputs.year}: een tempo per jaar is er dan niet.`
        : `The year ${goal.year} does not lie after ${inputs.year}: there is no pace per year then.`,
    );
  } else {
    const people = sayPeople(perYear, isExact, language);
    sentences.push(
      nl
        ? `Dat zijn er ${people.replace(/ mens(en)?$/, "")} per jaar in ${inputs.year}–${goal.year}.`
        : `That is ${people} a year in ${inputs.year}–${goal.year}.`,
    );
  }
  if (pace === undefined) {
    sentences.push(
      half > 0
        ? nl
          ? "Omdat de bron afrondde, kennen we het tempo van de voorbije vijf jaar niet."
          : "As the source rounded, we do not know the pace of the last five years."
        : nl
          ? "Het tempo van de voorbije vijf jaar kennen we niet: onze bronnen hebben geen twee cijfers van dezelfde maker."
          : "We do not know the pace of the last five years: our sources have no two figures of one maker.",
    );
    return sentences;
  }
  const made = `${pace.from}–${pace.to}`;
  const change = roundHalfUp(pace.pointsPerYear, 1);
  if (arrival?.kind === "never") {
    const size = formatPoints(Math.abs(pace.pointsPerYear), language);
    sentences.push(
      change < 0
        ? nl
          ? `In ${made} daalde de graad met ${size} per jaar: aan dat tempo komt het doel nooit dichterbij.`
          : `In ${made} the rate fell by ${size} a year: at that pace the goal never comes closer.`
        : nl
          ? `In ${made} bleef de graad vrijwel gelijk: aan dat tempo komt het doel nooit dichterbij.`
          : `In ${made} the rate stayed almost the same: at that pace the goal never comes closer.`,
    );
    return sentences;
  }
  const persons = factText(facts, "pace-made-persons") ?? "";
  sentences.push(nl ? `In ${made} kwamen er ${persons} per jaar bij.` : `In ${made} it was ${persons} a year.`);
  if (arrival?.kind === "year") sentences.push(sayArrival(arrival.year, formatGoal(goal, language), language));
  return sentences;
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
