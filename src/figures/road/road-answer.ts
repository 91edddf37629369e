import { roundHalfUp, roundToStep } from "../../domain/round.ts";
import type { Language } from "../../domain/language.ts";
import { formatPlural } from "../../format/format-list.ts";
import { formatAbout, formatCount, formatInterval } from "../../format/format-number.ts";
import { computeArrival, type Arrival } from "../../indicators/arrival.ts";
import { computeRoad, type Road } from "../../indicators/road-to-goal.ts";
import type { FigureInput } from "../figure-input.ts";
import { stepOf } from "../employment/employment-facts.ts";
import { readRoadInputs, type RoadInputs, type RoadNumber } from "./road-inputs.ts";
import { comparePaces, readPace, type RoadPace } from "./road-pace.ts";

/** A pace is drawn on up to this year and no further. */
export const lastDrawnYear = 2045;

/** A number of persons between two ends, which are equal where nothing was rounded away. */
export interface Span {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A pace of the past in persons: the change of the rate, counted on the inhabitants that the sources have. It does not move with
 * what the reader fills in, and nobody counted these persons.
 */
export interface PacePersons {
  readonly perYear: number;
  readonly base: RoadNumber;
}

/** Where a place stands: `about` is a rounded rate that may lie on either side of the goal, `on` prints like the goal itself. */
export type Standing = "below" | "on" | "above" | "about";

/** The way to the goal, computed once for every figure and for the form beside them. */
export interface RoadAnswer {
  readonly inputs: RoadInputs;
  readonly road: Road;
  readonly standing: Standing;
  /** Half the width of the rate in points, when the source rounded it. */
  readonly half: number;
  /** Every count was filled in by the reader, so that the result is exact for these counts. */
  readonly isExact: boolean;
  /** Everyone more who is needed: for the gap and for the growth of the population. Nothing when nobody more is needed. */
  readonly needed: Span | undefined;
  /** Who is needed among as many inhabitants as now; nothing at or above the goal. */
  readonly ofGap: Span | undefined;
  /** Who is needed more (or, negative, less) because the population changes; nothing when it stays as it is. */
  readonly ofGrowth: number | undefined;
  readonly perYear: Span | undefined;
  /** The rise of the rate that is needed every year, in points; nothing when the goal is reached or does not lie ahead. */
  readonly pointsPerYear: number | undefined;
  readonly pace: RoadPace | undefined;
  /** The pace in persons; nothing where the rate did not rise or no source has the inhabitants. */
  readonly pacePersons: PacePersons | undefined;
  /** How the pace that was made compares with the one that is needed; nothing when one of them is not there. */
  readonly verdict: ReturnType<typeof comparePaces> | undefined;
  /** The year in which the pace of the past years reaches the goal; nothing without a pace. */
  readonly arrival: Arrival | undefined;
}

/** The answer, or why there is none: an input is missing, or more people work than live there. */
export type RoadOutcome =
  | { readonly kind: "answer"; readonly inputs: RoadInputs; readonly answer: RoadAnswer }
  | { readonly kind: "incomplete" | "impossible"; readonly inputs: RoadInputs };

/** Computes the way to the goal from what the reader filled in and what the sources have. */
export function answerRoad(input: FigureInput): RoadOutcome {
  const inputs = readRoadInputs(input);
  const { employed, population, populationThen, series, year } = inputs;
  if (employed === undefined || population === undefined || populationThen === undefined) {
    return { kind: "incomplete", inputs };
  }
  const { goal } = input.selection;
  const years = goal.year - year;
  const road = computeRoad({
    employed: employed.value,
    population: population.value,
    populationThen: populationThen.value,
    goal: goal.rate,
    years,
  });
  if (road === undefined) return { kind: "impossible", inputs };
  const half = (employed.half / population.value) * 100;
  const standing = toStanding(road.gapPoints, half);
  const toNeed = (persons: number): Span | undefined =>
    standing === "about" || persons <= 0.5 ? undefined : toSpan(persons, employed.half);
  const needed = toNeed(road.personsNeeded);
  const pace = readPace(series, year);
  const base = inputs.sourced.population;
  const isRise = pace !== undefined && toRealPace(pace) > 0;
  const pointsPerYear = standing === "below" && years > 0 ? road.gapPoints / years : undefined;
  return {
    kind: "answer",
    inputs,
    answer: {
      inputs,
      road,
      standing,
      half,
      isExact: employed.origin === "own" && population.origin === "own" && populationThen.origin !== "projection",
      needed,
      ofGap: toNeed(road.personsOfGap),
      ofGrowth: populationThen.value === population.value ? undefined : road.personsOfGrowth,
      perYear:
        needed === undefined || years <= 0
          ? undefined
          : { value: needed.value / years, low: needed.low / years, high: needed.high / years },
      pointsPerYear,
      pace,
      pacePersons:
        isRise && base !== undefined ? { perYear: (pace.pointsPerYear / 100) * base.value, base } : undefined,
      verdict: isRise && pointsPerYear !== undefined ? comparePaces(pace.pointsPerYear, pointsPerYear) : undefined,
      arrival: pace === undefined ? undefined : computeArrival(roundHalfUp(road.gapPoints, 6), toRealPace(pace), year),
    },
  };
}

function toStanding(gapPoints: number, half: number): Standing {
  if (half > 0 && roundHalfUp(Math.abs(gapPoints), 6) <= half) return "about";
  const printed = roundHalfUp(gapPoints, 1);
  return printed === 0 ? "on" : printed > 0 ? "below" : "above";
}

/** A pace that is printed as zero goes nowhere, whatever its hidden decimals. */
function toRealPace({ pointsPerYear }: RoadPace): number {
  return roundHalfUp(pointsPerYear, 1) > 0 ? pointsPerYear : 0;
}

function toSpan(value: number, half: number): Span {
  return { value, low: Math.max(0, value - half), high: value + half };
}

/**
 * An estimate of persons: `ongeveer 19.300`, or the interval that a rounded rate leaves, or the exact number of own counts. What
 * would be printed as none is `minder dan 1`.
 */
export function sayPersons({ value, low, high }: Span, isExact: boolean, language: Language): string {
  const nl = language === "nl";
  if (high > low) {
    const [from, to] = [low, high].map((end) => roundToStep(end, stepOf(high)));
    if (from !== undefined && to !== undefined && from < to) return formatInterval(from, to, language);
  }
  const rounded = isExact ? roundHalfUp(value, 0) : roundToStep(value, stepOf(value));
  if (rounded === 0 && value > 0) return nl ? "minder dan 1" : "less than 1";
  const count = formatCount(rounded, language);
  return isExact && high <= low ? count : formatAbout(count, language);
}

/** The same with its noun: `ongeveer 19.300 mensen`, `1 mens`. */
export function sayPeople(span: Span, isExact: boolean, language: Language): string {
  const [one, many] = language === "nl" ? ["mens", "mensen"] : ["person", "people"];
  const text = sayPersons(span, isExact, language);
  return formatPlural(isOnePerson(text) ? 1 : 2, text, one, many);
}

/** Whether a number of persons, as it is printed, asks for a noun in the singular: `1`, `minder dan 1`, `0 tot 1`. */
export function isOnePerson(text: string): boolean {
  return /^(?:.* )?1$/.test(text);
}
