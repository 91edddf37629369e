import { roundHalfUp } from "../../domain/round.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { formatPoints, formatRate } from "../../format/format-number.ts";
import { changeSince, type EmploymentFacts } from "./employment-facts.ts";
import { rateOf, type EmploymentSeries } from "./employment-series.ts";
import type { Fact } from "../figure.ts";
import type { Selection } from "../figure-input.ts";
import { toPublishedPoint } from "../points.ts";

/** The text of a fact, when there is such a fact. */
export function factText(facts: readonly Fact[], key: string): string | undefined {
  return facts.find((fact) => fact.key === key)?.text;
}

/** Whether a rate that its source rounded may lie on either side of the goal. */
function isRoundedToGoal({ facts, isRounded }: EmploymentFacts): boolean {
  return isRounded && factText(facts, "gap-points") === undefined;
}

/** The finding about a place, ten words or so. */
export function toEmploymentTitle(
  series: EmploymentSeries,
  known: EmploymentFacts | undefined,
  { language, to, goal, region: { name } }: Selection,
): string {
  const nl = language === "nl";
  const aim = formatGoal(goal, language);
  if (known === undefined) {
    const when = to === "latest" ? "" : nl ? ` voor ${to}` : ` for ${to}`;
    return nl
      ? `${name}: geen precies cijfer${when} in onze bronnen`
      : `${name}: no exact figure${when} in our sources`;
  }
  if (series.isDoubted(known.year)) {
    return nl ? `${name}: het cijfer van ${known.year} is te laag` : `${name}: the figure of ${known.year} is too low`;
  }
  if (isRoundedToGoal(known)) {
    return nl ? `${name}: ongeveer ${aim}, afgerond door de bron` : `${name}: about ${aim}, rounded by the source`;
  }
  const gap = known.facts.find(({ key }) => key === "gap-points");
  if (gap?.value === undefined || gap.value === null) {
    return nl ? `${name} haalt precies ${aim}` : `${name} is exactly at ${aim}`;
  }
  if (gap.value < 0) return nl ? `${name} ligt ${gap.text} boven ${aim}` : `${name} is ${gap.text} above ${aim}`;
  const change = known.facts.find(({ key }) => key === "change")?.value;
  if (change !== undefined && change !== null && roundHalfUp(change, 1) > 0) {
    return nl
      ? `${name} klimt naar ${aim}: nog ${gap.text} te gaan`
      : `${name} climbs towards ${aim}: ${gap.text} to go`;
  }
  return nl ? `${name}: nog ${gap.text} tot ${aim}` : `${name}: ${gap.text} to ${aim}`;
}

/** Level and change, gap and pace, comparison: two or three sentences. */
export function toEmploymentReading(
  home: EmploymentSeries,
  known: EmploymentFacts | undefined,
  others: readonly { readonly data: EmploymentSeries; readonly name: string }[],
  selection: Selection,
): readonly string[] {
  const { language, region } = selection;
  const nl = language === "nl";
  if (known === undefined) return describeAbsence(region.name, home, selection);
  const rate = factText(known.facts, "rate");
  const since = toChangeClause(home, known, language);
  const level = nl
    ? `In ${known.year} werkte ${rate} van de inwoners van 20 tot 64 jaar in ${region.name}${since}.`
    : `In ${known.year}, ${rate} of the inhabitants of ${region.name} aged 20 to 64 were at work${since}.`;
  if (home.isDoubted(known.year)) {
    return [
      level,
      nl
        ? "Dat cijfer is te laag: de bron heeft het later herzien. We rekenen er daarom niet mee door."
        : "That figure is too low: the source revised it later. We therefore compute nothing from it.",
    ];
  }
  return [
    level,
    ...toGapSentences(known, language),
    ...others.flatMap(({ data, name }) => compare(known, data, name, language)),
  ];
}

/** `, 3,9 procentpunt meer dan in 2019 (72,4%)`; nothing when the change is not known. */
function toChangeClause(home: EmploymentSeries, { facts }: EmploymentFacts, language: "nl" | "en"): string {
  const nl = language === "nl";
  const change = facts.find(({ key }) => key === "change")?.value;
  const before = rateOf(home, changeSince);
  if (change === undefined || change === null || before === undefined) return "";
  if (roundHalfUp(change, 1) === 0) return nl ? `, even hoog als in ${changeSince}` : `, as high as in ${changeSince}`;
  const size = formatPoints(Math.abs(change), language);
  const was = formatRate(before, language);
  return nl
    ? `, ${size} ${change > 0 ? "meer" : "minder"} dan in ${changeSince} (${was})`
    : `, ${size} ${change > 0 ? "more" : "less"} than in ${changeSince} (${was})`;
}

function toGapSentences(known: EmploymentFacts, language: "nl" | "en"): readonly string[] {
  const { facts, rate, goal } = known;
  const nl = language === "nl";
  const aim = formatGoal(goal, language);
  if (isRoundedToGoal(known)) {
    return [
      nl
        ? `De bron rondde af op hele procenten: de graad kan iets onder of boven de doelstelling van ${aim} liggen.`
        : `The source rounded to whole percents: the rate may lie slightly below or above the goal of ${aim}.`,
    ];
  }
  const gap = factText(facts, "gap-points");
  if (gap === undefined) {
    return [nl ? `Dat is precies de doelstelling van ${aim}.` : `That is exactly the goal of ${aim}.`];
  }
  if (rate > goal.rate) {
    return [nl ? `Dat is ${gap} boven de doelstelling van ${aim}.` : `That is ${gap} above the goal of ${aim}.`];
  }
  const persons = factText(facts, "gap-persons");
  const people = persons === undefined ? "" : nl ? `, ${persons} mensen` : `, ${persons} people`;
  const sentence = nl
    ? `Tot de doelstelling van ${aim} in ${goal.year} ontbreekt nog ${gap}${people}.`
    : `The goal of ${aim} in ${goal.year} is still ${gap} away${people}.`;
  return [sentence, ...toPaceSentences(known, language)];
}

function toPaceSentences({ facts, year, goal }: EmploymentFacts, language: "nl" | "en"): readonly string[] {
  const nl = language === "nl";
  const pace = factText(facts, "pace-needed-points");
  if (pace === undefined) return [];
  const persons = factText(facts, "pace-needed-persons");
  const people = persons === undefined ? "" : nl ? ` of ${persons} mensen per jaar` : ` or ${persons} people a year`;
  const made = facts.find(({ key }) => key === "pace-made-points");
  const span = `${year}–${goal.year}`;
  const before = `${changeSince}–${year}`;
  if (made?.value === undefined || made.value === null) {
    return [nl ? `Daarvoor is in ${span} ${pace} nodig${people}.` : `That takes ${pace}${people} in ${span}.`];
  }
  if (roundHalfUp(made.value, 1) < 0) {
    const fall = made.text.replace("−", "");
    return [
      nl
        ? `Daarvoor is in ${span} ${pace} nodig${people}; in ${before} daalde de graad met ${fall}.`
        : `That takes ${pace}${people} in ${span}; in ${before} the rate fell by ${fall}.`,
    ];
  }
  return [
    nl
      ? `Daarvoor is in ${span} ${pace} nodig${people}; in ${before} was het ${made.text}.`
      : `That takes ${pace}${people} in ${span}; in ${before} it was ${made.text}.`,
  ];
}

/** Compares with another place in the same year only; different years are never set against each other. */
function compare(
  { year, rate, isRounded }: EmploymentFacts,
  other: EmploymentSeries,
  name: string,
  language: "nl" | "en",
): readonly string[] {
  const value = rateOf(other, year);
  if (value === undefined || other.isDoubted(year)) return [];
  const nl = language === "nl";
  const cell = other.values.get(year)?.observation.cell;
  const otherRounded = cell?.kind === "value" && cell.precision !== "exact";
  const text = formatRate(value, language, otherRounded ? 0 : 1);
  if (isRounded || otherRounded) return [nl ? `In ${name} was het ${text}.` : `In ${name} it was ${text}.`];
  const difference = rate - value;
  if (roundHalfUp(difference, 1) === 0) {
    return [nl ? `Dat is even hoog als in ${name}.` : `That is as high as in ${name}.`];
  }
  const size = formatPoints(Math.abs(difference), language);
  const place = `in ${name} (${text} in ${year})`;
  return [
    nl
      ? `De graad ligt ${size} ${difference > 0 ? "hoger" : "lager"} dan ${place}.`
      : `The rate is ${size} ${difference > 0 ? "higher" : "lower"} than ${place}.`,
  ];
}

/** Why there is no figure for the chosen year, and what is known instead. */
export function describeAbsence(
  name: string,
  series: EmploymentSeries,
  { language, to }: Selection,
): readonly string[] {
  const nl = language === "nl";
  const inReach = (year: number): boolean => to === "latest" || year <= to;
  const [year, bound] = [...series.bounds].findLast(([known]) => to === "latest" || known === to) ?? [];
  if (year !== undefined && bound?.cell.kind === "value") {
    const { text } = toPublishedPoint(bound.cell, formatRate, language, []);
    return [
      nl
        ? `Voor ${name} zeggen onze bronnen alleen dat de graad in ${year} ${text} was.`
        : `For ${name} our sources only say that the rate was ${text} in ${year}.`,
    ];
  }
  const before = [...series.values.keys()].filter((known) => inReach(known) && !series.isDoubted(known));
  const last = before.length === 0 ? undefined : Math.max(...before);
  const rate = last === undefined ? undefined : rateOf(series, last);
  const sentence = nl
    ? `Voor ${name} hebben onze bronnen geen werkzaamheidsgraad van 20–64 jaar voor ${to === "latest" ? "deze periode" : to}.`
    : `Our sources have no employment rate 20–64 of ${name} for ${to === "latest" ? "this period" : to}.`;
  if (last === undefined || rate === undefined) return [sentence];
  return [
    sentence,
    nl
      ? `Het laatste cijfer daarvóór is ${formatRate(rate, language)} in ${last}.`
      : `The last figure before it is ${formatRate(rate, language)} in ${last}.`,
  ];
}
