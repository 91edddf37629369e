import { lowerFirst } from "../../format/first-letter.ts";
import { selectObservations, type Observation } from "../../domain/dataset.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { yearOf } from "../../domain/period.ts";
import { flanders, type Region } from "../../domain/region.ts";
import { populationDataset } from "../employment/population-base.ts";
import type { FigureInput } from "../figure-input.ts";
import { inhabitantsDataset } from "../municipal-counts.ts";
import { readInhabitants, toRecodedPoint } from "../municipality/recoded-inhabitants.ts";
import type { PlayedRegion } from "../roles.ts";
import { joinYears } from "../years.ts";

/** The dataset of inhabitants of provinces and Vlaanderen, by age. */
export const populationOfRates = populationDataset;

/** The population by which counts are divided: derived by the collectors of the data, on the boundaries of 2025, within 0.3%. */
const ageBand = "18-64 (benadering)";
/** How far that population may lie from the true one, as a share. */
const populationMargin = 0.003;

/** By whom counts are divided: the inhabitants by place and year, and what there is to say of them. */
export interface Divisors {
  readonly counts: ReadonlyMap<string, number>;
  readonly datasets: readonly string[];
  readonly words: Localised;
  readonly note: Localised;
  /** How far a number of inhabitants may lie from the true one, as a share. */
  readonly margin: number;
  /** By place and year: of which former municipalities a number of inhabitants is the sum. */
  readonly summed: ReadonlyMap<string, string>;
}

/** The inhabitants by which the counts of the chosen place and those beside it are divided. */
export function readDivisors(input: FigureInput): Divisors {
  return input.selection.region.level === "municipality" ? readAllAges(input) : readAges18To64(input);
}

function toCounts(observations: readonly Observation[]): ReadonlyMap<string, number> {
  return new Map(
    observations.flatMap(({ cell, region, period }): readonly [string, number][] =>
      cell.kind === "value" && cell.value > 0 ? [[`${region} ${yearOf(period)}`, cell.value]] : [],
    ),
  );
}

/** Provinces and Vlaanderen: inhabitants of 18–64, as the collectors of the data derived them. */
function readAges18To64(input: FigureInput): Divisors {
  return {
    counts: toCounts(selectObservations(input.dataset(populationOfRates), { ageBand, sex: "Totaal" })),
    datasets: [populationOfRates],
    words: { nl: "per 1.000 inwoners van 18–64 jaar", en: "per 1,000 inhabitants aged 18–64" },
    note: {
      nl: "De bevolking van 18–64 jaar is een benadering (op 0,3% na) in de indeling van 2025; een precies aantal per provincie staat niet in onze bronnen.",
      en: "The population aged 18–64 is an approximation (within 0.3%) with the boundaries of 2025; our sources have no exact number by province.",
    },
    margin: populationMargin,
    summed: new Map(),
  };
}

/**
 * Municipalities: all inhabitants, by Statbel, for after 2015 there is no number by age. Counts are of the present territory, so of
 * before a merger the former municipalities are added up, in the years for which all of them have a number. Beside it Vlaanderen,
 * whose border never moved.
 */
function readAllAges(input: FigureInput): Divisors {
  const { municipalities } = input;
  const mergedIn = new Map<string, number>(
    municipalities.flatMap(({ key, merger }) =>
      merger === undefined ? [] : [[key, Number(merger.date.slice(0, 4))] as const],
    ),
  );
  const own = selectObservations(input.dataset(inhabitantsDataset), { ageBand: "Totaal" }).filter(
    ({ region, period, get }) =>
      get("geography").startsWith("codes 2025") && yearOf(period) >= (mergedIn.get(region) ?? 0),
  );
  const whole = selectObservations(input.dataset(populationOfRates), {
    ageBand: "Totaal",
    sex: "Totaal",
    region: flanders,
  }).filter(({ get }) => get("source").startsWith("Statbel"));
  const sums = [input.selection.region, ...input.selection.comparisons].flatMap((place) => addUpFormer(place, input));
  return {
    counts: new Map([...toCounts([...own, ...whole]), ...sums.map(({ at, count }) => [at, count] as const)]),
    datasets: [inhabitantsDataset, populationOfRates],
    words: { nl: "per 1.000 inwoners van alle leeftijden", en: "per 1,000 inhabitants of all ages" },
    note: {
      nl: "Inwoners van 18–64 jaar zijn er per gemeente alleen voor 2009–2015. We delen daarom door alle inwoners; zet dit niet naast het cijfer van een provincie, dat door 18–64 jaar deelt.",
      en: "By municipality there are inhabitants aged 18–64 for 2009–2015 only. We therefore divide by all inhabitants; do not set this beside the figure of a province, which divides by ages 18–64.",
    },
    margin: 0,
    summed: new Map(sums.map(({ at, text }) => [at, text] as const)),
  };
}

/** The inhabitants of a merged municipality in the years before its merger in which all its parts have a number. */
function addUpFormer(
  place: Region,
  input: FigureInput,
): readonly { readonly at: string; readonly count: number; readonly text: string }[] {
  const { language } = input.selection;
  if (place.merger === undefined) return [];
  return [...readInhabitants(input, place, "Totaal").recoded].flatMap(([period, recoded]) => {
    const { explanation = "" } = toRecodedPoint(recoded, place, language);
    const text = `${language === "nl" ? "Inwoners" : "Inhabitants"}: ${lowerFirst(explanation)}`;
    return recoded.method === "sum" ? [{ at: `${place.key} ${yearOf(period)}`, count: recoded.value, text }] : [];
  });
}

/** Which places have inhabitants of before their merger, and that we added those up. */
export function noteOnSums(
  players: readonly PlayedRegion[],
  years: readonly number[],
  { summed }: Divisors,
  language: Language,
): readonly string[] {
  return players.flatMap(({ region: { key, name } }) => {
    const added = years.filter((year) => summed.has(`${key} ${year}`));
    if (added.length === 0) return [];
    const when = joinYears(added, language);
    return [
      language === "nl"
        ? `${when}: de inwoners van ${name} zijn de som van de gemeenten van vóór de fusie.`
        : `${when}: the inhabitants of ${name} are the sum of the municipalities of before the merger.`,
    ];
  });
}
