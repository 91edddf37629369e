/**
 * How alike things are on several criteria at once. Per criterion a difference is counted in standard deviations over all
 * things, so that inhabitants (thousands) and growth (percents) weigh the same.
 */

/** A criterion that measures: a value per thing, in the order of the things; undefined where there is none. */
export interface Measured {
  readonly kind: "measured";
  readonly values: readonly (number | undefined)[];
}

/** A criterion of place: coordinates in one unit (kilometres) per thing. The difference is the distance. */
export interface Located {
  readonly kind: "located";
  readonly points: readonly (readonly [number, number] | undefined)[];
}

/** A criterion that is the same or not: 0 or 1 standard deviation. */
export interface Labelled {
  readonly kind: "labelled";
  readonly labels: readonly string[];
}

export type LikenessCriterion = Measured | Located | Labelled;

/** How far one thing is from the chosen one: over all criteria, and on each of them, in standard deviations. */
export interface Likeness {
  readonly index: number;
  readonly distance: number;
  readonly differences: readonly number[];
}

/**
 * All other things, the most alike first: the root of the mean of the squared differences. A thing without a value on one of
 * the criteria is left out, because a distance over fewer criteria would be another measure. Without criteria there is no
 * likeness and the list is empty. Equal distances keep the order of the things.
 */
export function rankByLikeness(
  own: number,
  count: number,
  criteria: readonly LikenessCriterion[],
): readonly Likeness[] {
  if (criteria.length === 0) return [];
  const measures = criteria.map(toDifference);
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => index !== own)
    .flatMap((index): readonly Likeness[] => {
      const differences = measures.flatMap((differenceOf) => differenceOf(own, index) ?? []);
      if (differences.length < criteria.length) return [];
      const squares = differences.reduce((sum, difference) => sum + difference ** 2, 0);
      return [{ index, differences, distance: Math.sqrt(squares / criteria.length) }];
    })
    .toSorted((a, b) => a.distance - b.distance || a.index - b.index);
}

type DifferenceOf = (a: number, b: number) => number | undefined;

function toDifference(criterion: LikenessCriterion): DifferenceOf {
  switch (criterion.kind) {
    case "measured": {
      const { values } = criterion;
      const spread = Math.sqrt(varianceOf(values.filter((value) => value !== undefined)));
      return (a, b) => {
        const [one, other] = [values[a], values[b]];
        return one === undefined || other === undefined ? undefined : inSpreads(Math.abs(one - other), spread);
      };
    }
    case "located": {
      const { points } = criterion;
      const known = points.filter((point) => point !== undefined);
      const spread = Math.sqrt(varianceOf(known.map(([x]) => x)) + varianceOf(known.map(([, y]) => y)));
      return (a, b) => {
        const [one, other] = [points[a], points[b]];
        if (one === undefined || other === undefined) return undefined;
        return inSpreads(Math.hypot(one[0] - other[0], one[1] - other[1]), spread);
      };
    }
    case "labelled":
      return (a, b) => (criterion.labels[a] === criterion.labels[b] ? 0 : 1);
  }
}

/** When all are equal there is no spread, and no difference. */
function inSpreads(difference: number, spread: number): number {
  return spread === 0 ? 0 : difference / spread;
}

function varianceOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
