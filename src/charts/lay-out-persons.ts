import type { PersonGroup, PersonsFigure } from "../figures/figure.ts";

/** A person on the square: which group, which row from below, which place in the row. */
export interface PlacedPerson {
  readonly group: PersonGroup;
  readonly row: number;
  readonly column: number;
}

/** Persons per row. */
export const rowLength = 10;

/** The persons of a figure one by one: first those that count towards the sum, then the rest, in the order of the figure. */
export function toPersons({ groups }: Pick<PersonsFigure, "groups">): readonly PersonGroup[] {
  const main = groups.filter(({ within }) => within === undefined);
  const inOrder = [...main.filter(({ inSum }) => inSum), ...main.filter(({ inSum }) => !inSum)];
  return inOrder.flatMap((group) => {
    const parts = groups.filter(({ within }) => within === group.key);
    const inParts = parts.reduce((sum, { count }) => sum + count, 0);
    return [repeat(group, group.count - inParts), ...parts.map((part) => repeat(part, part.count))].flat();
  });
}

/** Where each person stands: rows of ten from below, so that the sum lies under the goal line. */
export function placePersons(figure: Pick<PersonsFigure, "groups">): readonly PlacedPerson[] {
  return toPersons(figure).map((group, index) => ({
    group,
    row: Math.floor(index / rowLength),
    column: index % rowLength,
  }));
}

function repeat(group: PersonGroup, count: number): readonly PersonGroup[] {
  return Array.from({ length: count }, () => group);
}

/** A group in the legend, with the groups that are part of it. */
export interface LegendGroup {
  readonly group: PersonGroup;
  readonly parts: readonly PersonGroup[];
}

/** The legend in the order of the drawing: from the top row down, in a row from left to right. */
export function toLegend(figure: Pick<PersonsFigure, "groups">): {
  readonly above: readonly LegendGroup[];
  readonly below: readonly LegendGroup[];
} {
  const placed = placePersons(figure);
  const firstOf = ({ key }: PersonGroup): PlacedPerson | undefined =>
    placed.find(({ group }) => group.key === key || group.within === key);
  const inOrder = figure.groups
    .filter(({ within }) => within === undefined)
    .toSorted((a, b) => {
      const [left, right] = [firstOf(a), firstOf(b)];
      const byRow = (right?.row ?? -1) - (left?.row ?? -1);
      return byRow === 0 ? (left?.column ?? 0) - (right?.column ?? 0) : byRow;
    })
    .map((group): LegendGroup => ({ group, parts: figure.groups.filter(({ within }) => within === group.key) }));
  return { above: inOrder.filter(({ group }) => !group.inSum), below: inOrder.filter(({ group }) => group.inSum) };
}
