import { selectObservations, type Observation } from "../../domain/dataset.ts";
import { yearOf } from "../../domain/period.ts";
import type { RegionKey } from "../../domain/region.ts";
import { readQuality } from "../sources.ts";
import type { FigureInput } from "../figure-input.ts";

export const populationDataset = "bevolking-provincies";

/** A known number of inhabitants of 20–64 on 1 January, and of which year. */
export interface PopulationBase {
  readonly year: number;
  readonly value: number;
  readonly observation: Observation;
}

const order = ["official", "derived", "quoted"] as const;

/**
 * The population of 20–64 of a place in a year, else of the last year before it, else of the first after it; nothing when no
 * source has one. Never estimated forward.
 */
export function readPopulationBase(input: FigureInput, region: RegionKey, wanted: number): PopulationBase | undefined {
  const [best] = selectObservations(input.dataset(populationDataset), { region, ageBand: "20-64", sex: "Totaal" })
    .flatMap((observation) =>
      observation.cell.kind === "value" && observation.cell.precision === "exact"
        ? [
            {
              year: yearOf(observation.period),
              value: observation.cell.value,
              observation,
              rank: order.indexOf(readQuality(observation.get("quality"))),
            },
          ]
        : [],
    )
    .sort((a, b) => distance(a.year, wanted) - distance(b.year, wanted) || a.rank - b.rank);
  return best === undefined ? undefined : { year: best.year, value: best.value, observation: best.observation };
}

/** Any earlier year is nearer than any later one. */
function distance(year: number, wanted: number): number {
  return year <= wanted ? wanted - year : 1000 + year - wanted;
}
