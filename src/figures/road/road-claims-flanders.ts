import { flemishGoal } from "../../domain/goal.ts";
import { flanders, toRegionKey } from "../../domain/region.ts";
import { roundToStep } from "../../domain/round.ts";
import { selectObservations, type Observation } from "../../domain/dataset.ts";
import { formatAbout, formatCount, formatRate } from "../../format/format-number.ts";
import { computeRoad } from "../../indicators/road-to-goal.ts";
import { employmentDataset } from "../employment/employment-series.ts";
import type { FigureInput } from "../figure-input.ts";
import { formatPersons, quote, recompute, type ToldClaims } from "./road-claim.ts";
import { countsDataset, type RoadCell } from "./road-inputs.ts";

export const measuresDataset = "maatregelen";

const source = { nl: "Steunpunt Werk, 2019", en: "Steunpunt Werk, 2019" } as const;
const [first, last] = [2018, 2024];

/** The claims of 2019 about 120,000 more people at work, the distance behind them, the goal itself, and what Statbel says of Belgium. */
export function tellFlanders(input: FigureInput): ToldClaims | undefined {
  const { language } = input.selection;
  const nl = language === "nl";
  const [employed, population, then, expected] = ["werkenden", "bevolking", "werkenden_doel", "bevolking_prognose"].map(
    (measure) => readCount(input, measure),
  );
  const [extra] = selectObservations(input.dataset(measuresDataset), {
    measure: "extra_werkenden_doel",
    region: flanders,
  });
  if (
    employed === undefined ||
    population === undefined ||
    then === undefined ||
    expected === undefined ||
    extra?.cell.kind !== "value"
  ) {
    return undefined;
  }
  const start = { employed: employed.value, population: population.value, goal: flemishGoal.rate, years: 0 };
  const constant = computeRoad({ ...start, populationThen: population.value });
  const shrinking = computeRoad({ ...start, populationThen: expected.value });
  const count = (value: number): string => formatCount(value, language);
  const rateOf = (part: number, whole: number): string => formatRate((part / whole) * 100, language);
  const about = (value: number): string => formatAbout(formatPersons(roundToStep(value, 100), language), language);
  const aim = formatRate(flemishGoal.rate, language, 0);
  const extraCell: RoadCell = { dataset: measuresDataset, observation: extra };
  const toGo = (key: string, needed: number, inhabitants: Count, when: string) =>
    recompute(
      input,
      {
        key,
        value: roundToStep(needed, 100),
        text: about(needed),
        formula: `${aim} × ${count(inhabitants.value)} − ${count(employed.value)} = ${count(needed)}`,
        when,
      },
      [employed.cell, inhabitants.cell],
    );
  const goal = quote(
    input,
    employmentDataset,
    { measure: "werkzaamheidsgraad_doel", period: String(flemishGoal.year) },
    {
      key: "goal",
      label: { nl: "Doelstelling", en: "Goal" },
      format: (value, written) => formatRate(value, written, 0),
    },
  );
  return {
    from: first,
    title: {
      nl: `120.000 extra werkenden brengen Vlaanderen op ${rateOf(then.value, expected.value)}`,
      en: `120,000 more at work bring Vlaanderen to ${rateOf(then.value, expected.value)}`,
    },
    groups: [
      { key: "goal", label: { nl: "De doelstelling", en: "The goal" }, claims: goal },
      {
        key: "rate",
        label: { nl: `De graad van ${first}`, en: `The rate of ${first}` },
        claims: [
          ...quote(
            input,
            employmentDataset,
            { measure: "werkzaamheidsgraad", period: String(first), category: "", ageBand: "20-64" },
            { key: "quoted", label: source, format: formatRate },
          ),
          recompute(
            input,
            {
              key: "computed",
              value: (employed.value / population.value) * 100,
              text: rateOf(employed.value, population.value),
              formula: `${count(employed.value)} ÷ ${count(population.value)} = ${rateOf(employed.value, population.value)}`,
              when: String(first),
            },
            [employed.cell, population.cell],
          ),
        ],
      },
      {
        key: "extra",
        label: { nl: "Met 120.000 extra aan het werk", en: "With 120,000 more at work" },
        claims: [
          ...quote(
            input,
            employmentDataset,
            { measure: "werkzaamheidsgraad_doel", period: String(last) },
            { key: "quoted", label: source, format: formatRate },
          ),
          recompute(
            input,
            {
              key: "computed",
              value: (then.value / expected.value) * 100,
              text: rateOf(then.value, expected.value),
              formula: `(${count(employed.value)} + ${count(extra.cell.value)}) ÷ ${count(expected.value)} = ${count(then.value)} ÷ ${count(expected.value)} = ${rateOf(then.value, expected.value)}`,
              when: String(last),
            },
            [employed.cell, extraCell, then.cell, expected.cell],
          ),
        ],
      },
      {
        key: "needed",
        label: { nl: `Nodig voor ${aim}, vanaf ${first}`, en: `Needed for ${aim}, from ${first}` },
        claims: [
          ...(constant === undefined
            ? []
            : [toGo("constant", constant.personsNeeded, population, nl ? "evenveel inwoners" : "as many inhabitants")]),
          ...(shrinking === undefined
            ? []
            : [toGo("projection", shrinking.personsNeeded, expected, nl ? `prognose ${last}` : `projection ${last}`)]),
        ],
      },
      {
        key: "belgium",
        label: { nl: `België, nodig voor ${aim}`, en: `Belgium, needed for ${aim}` },
        claims: [2022, 2023].flatMap((year) =>
          quote(
            input,
            countsDataset,
            { measure: "extra_werkenden_nodig_voor_80", region: toRegionKey("country", "01000"), period: String(year) },
            {
              key: `quoted-${year}`,
              label: { nl: "Statbel", en: "Statbel" },
              format: formatPersons,
              place: nl ? "België" : "Belgium",
            },
          ),
        ),
      },
    ],
    reading: [
      {
        nl: `In ${first} werkten volgens de bron ${count(employed.value)} van de ${count(population.value)} inwoners van 20 tot 64 jaar, of ${rateOf(employed.value, population.value)}.`,
        en: `In ${first}, by the source, ${count(employed.value)} of the ${count(population.value)} inhabitants aged 20 to 64 were at work, or ${rateOf(employed.value, population.value)}.`,
      },
      {
        nl: `Met ${count(extra.cell.value)} meer zijn dat er ${count(then.value)}: op ${count(expected.value)} verwachte inwoners is dat ${rateOf(then.value, expected.value)}, niet ${aim}.`,
        en: `With ${count(extra.cell.value)} more that is ${count(then.value)}: of ${count(expected.value)} expected inhabitants that is ${rateOf(then.value, expected.value)}, not ${aim}.`,
      },
    ],
    notes: [
      {
        nl: "De aantallen zijn door de bron afgerond op duizendtallen. Voor België hebben onze bronnen geen inwoners van 20–64 jaar: dat getal is niet nagerekend.",
        en: "The source rounded the numbers to thousands. For Belgium our sources have no inhabitants aged 20–64: that number was not recomputed.",
      },
    ],
  };
}

interface Count {
  readonly value: number;
  readonly cell: RoadCell;
}

function readCount(input: FigureInput, measure: string): Count | undefined {
  const [observation]: readonly Observation[] = selectObservations(input.dataset(countsDataset), {
    measure,
    region: flanders,
  });
  return observation?.cell.kind === "value"
    ? { value: observation.cell.value, cell: { dataset: countsDataset, observation } }
    : undefined;
}
