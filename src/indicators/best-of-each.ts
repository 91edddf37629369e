/** One class of a split in one place, in persons. */
export interface GroupCount {
  readonly key: string;
  readonly employed: number;
  readonly population: number;
}

/** A class beside the place where it works most. `bestPlaces` are several when they are equal; it may be the place itself. */
export interface BestOfGroup {
  readonly key: string;
  readonly rate: number;
  readonly bestRate: number;
  readonly bestPlaces: readonly string[];
  /** Who would be at work if the class had the rate of its best place. Not rounded. */
  readonly employedAtBest: number;
}

/** All classes together: as they are, and as if each had reached its best place. Rates in percent, persons not rounded. */
export interface BestOfEach {
  readonly groups: readonly BestOfGroup[];
  readonly population: number;
  readonly employed: number;
  readonly rate: number;
  readonly employedAtBest: number;
  readonly rateAtBest: number;
}

/**
 * What a place would reach if each class of a split (education, sex) worked as much as it does in the place where that class works
 * most. Classes in `unchanged` (unknown) count along as they are. Nothing when a class is missing somewhere or has nobody in it:
 * a best of some places only is no best.
 */
export function computeBestOfEach(
  own: readonly GroupCount[],
  places: ReadonlyMap<string, readonly GroupCount[]>,
  unchanged: readonly string[] = [],
): BestOfEach | undefined {
  const groups: BestOfGroup[] = [];
  for (const group of own) {
    const rate = rateOf(group);
    const others = [...places].map(([place, counts]) => {
      const same = counts.find(({ key }) => key === group.key);
      return { place, rate: same === undefined ? undefined : rateOf(same) };
    });
    if (rate === undefined || others.length === 0) return undefined;
    const known = others.flatMap(({ place, rate: each }) => (each === undefined ? [] : [{ place, rate: each }]));
    if (known.length < others.length) return undefined;
    const highest = Math.max(rate, ...known.map((each) => each.rate));
    const isUnchanged = unchanged.includes(group.key);
    const bestRate = isUnchanged ? rate : highest;
    groups.push({
      key: group.key,
      rate,
      bestRate,
      bestPlaces: isUnchanged ? [] : known.filter((each) => each.rate === highest).map(({ place }) => place),
      employedAtBest: (bestRate / 100) * group.population,
    });
  }
  const sum = (values: readonly number[]): number => values.reduce((sofar, value) => sofar + value, 0);
  const population = sum(own.map((group) => group.population));
  const employed = sum(own.map((group) => group.employed));
  const employedAtBest = sum(groups.map((group) => group.employedAtBest));
  if (population <= 0) return undefined;
  return {
    groups,
    population,
    employed,
    rate: (employed / population) * 100,
    employedAtBest,
    rateAtBest: (employedAtBest / population) * 100,
  };
}

function rateOf({ employed, population }: GroupCount): number | undefined {
  return population > 0 ? (employed / population) * 100 : undefined;
}
