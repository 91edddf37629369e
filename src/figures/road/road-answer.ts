import { roundHalfUp, roundToStep } from "../../domain/round.ts";
import type { Language } from "../../domain/language.ts";
import { formatPlural } from "../../format/format-list.ts";
import { formatAbout, formatCount, formatInterval } from "../../format/format-number.ts";
import { computeArrival, type Arrival } from "../../indicators/arrival.ts";
import { computeRoad, type Road } from "../../indicators/road-to-goal.ts";
import type { FigureInput } from "../figure-input.ts";
import { readRoadInputs, type RoadInputs } from "./road-inputs.ts";
import { readPace, type RoadPace } from "./road-pace.ts";

/** A pace is drawn on up to this year and no further. */
export const lastDrawnYear = 2045;

/** A number of persons between two ends, which are equal where nothing was rounded away. */
export interface Span {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Where a place stands: `about` is a rounded rate that may lie on either side of the goal. */
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
  /** Nothing when nobody more is needed. */
  readonly needed: Span | undefined;
  readonly perYear: Span | undefined;
  readonly pace: (RoadPace & { readonly personsPerYear: number }) | undefined;
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
  const needed =
    standing === "about" || road.personsNeeded <= 0.5 ? undefined : toSpan(road.personsNeeded, employed.half);
  const pace = readPace(series, year);
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
      perYear:
        needed === undefined || years <= 0
          ? undefined
          : { value: needed.value / years, low: needed.low / years, high: needed.high / years },
      pace: pace === undefined ? undefined : { ...pace, personsPerYear: (pace.pointsPerYear / 100) * population.value },
      arrival: pace === undefined ? undefined : computeArrival(roundHalfUp(road.gapPoints, 6), toRealPace(pace), year),
    },
  };
}

function toStanding(gapPoints: number, half: number): Standing {
  if (half > 0 && roundHalfUp(Math.abs(gapPoints), 6) < half) return "about";
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

/** The unit to which an estimate is rounded: as many digits as the published rates can bear. */
function stepOf(value: number): number {
  const size = Math.abs(value);
  return size >= 1000 ? 100 : size >= 100 ? 10 : 1;
}

/** An estimate of persons: `ongeveer 19.300`, or the interval that a rounded rate leaves, or the exact number of own counts. */
export function sayPersons({ value, low, high }: Span, isExact: boolean, language: Language): string {
  if (high > low) return formatInterval(roundToStep(low, stepOf(high)), roundToStep(high, stepOf(high)), language);
  if (isExact) return formatCount(value, language);
  return formatAbout(formatCount(roundToStep(value, stepOf(value)), language), language);
}

/** The same with its noun: `ongeveer 19.300 mensen`, `1 mens`. */
export function sayPeople(span: Span, isExact: boolean, language: Language): string {
  const [one, many] = language === "nl" ? ["mens", "mensen"] : ["person", "people"];
  const count = span.high > span.low ? 2 : roundHalfUp(span.value, 0);
  return formatPlural(count, sayPersons(span, isExact, language), one, many);
}
