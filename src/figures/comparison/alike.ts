import type { Region } from "../../domain/region.ts";
import { rankByLikeness } from "../../indicators/likeness.ts";
import type { FigureInput } from "../figure-input.ts";
import { placeCriteria, type PlaceCriterion } from "./criteria.ts";

/** So many municipalities are shown as alike. */
export const mostAlike = 8;

/** How a municipality is on one criterion, and how far from the chosen one. */
export interface CriterionMatch {
  readonly criterion: PlaceCriterion;
  readonly text: string;
  readonly ownText: string;
  /** In standard deviations over the 285 municipalities. */
  readonly difference: number;
}

/** A municipality that is like the chosen one. */
export interface AlikePlace {
  readonly place: Region;
  readonly distance: number;
  readonly matches: readonly CriterionMatch[];
}

/** The criteria that count: all but those that the reader left out. */
export function toUsedCriteria(dropped: readonly string[]): readonly PlaceCriterion[] {
  return placeCriteria.filter(({ key }) => !dropped.includes(key));
}

/** The municipalities that are most like the chosen one on the criteria that the reader kept, the most alike first. */
export function findAlike(input: FigureInput): readonly AlikePlace[] {
  const { municipalities, selection } = input;
  const own = municipalities.findIndex(({ key }) => key === selection.region.key);
  if (own < 0) return [];
  const criteria = toUsedCriteria(selection.placeComparison.dropped);
  const read = criteria.map((criterion) => criterion.read(input));
  return rankByLikeness(
    own,
    municipalities.length,
    read.map(({ likeness }) => likeness),
  )
    .slice(0, mostAlike)
    .flatMap(({ index, distance, differences }): readonly AlikePlace[] => {
      const place = municipalities[index];
      if (place === undefined) return [];
      return [
        {
          place,
          distance,
          matches: criteria.map((criterion, position) => ({
            criterion,
            text: read[position]?.textOf(index, own) ?? "",
            ownText: read[position]?.textOf(own, own) ?? "",
            difference: differences[position] ?? 0,
          })),
        },
      ];
    });
}
