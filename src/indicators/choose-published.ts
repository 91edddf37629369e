import type { Observation } from "../domain/dataset.ts";

/**
 * Chooses between published values of one place and measure, by the written rule in
 * `docs/decision-choosing-between-sources.md` (from the `choice_rule` of the catalogue): official before quoted before
 * derived; exact before rounded before approximate; statistical offices before others; the source that covers most periods
 * of the series, so that a change is taken from one source; the latest publication; the first in the file.
 */
export interface Chosen {
  readonly observation: Observation;
  /** The other values published for the same period, in file order. Bounds are among them. */
  readonly others: readonly Observation[];
}

const qualityOrder = ["officieel", "geciteerd", "afgeleid"];
const precisionOrder = ["exact", "flagged", "rounded", "about"];
const offices = ["statbel", "statistiek vlaanderen", "steunpunt werk", "eurostat"];

/** The maker behind a source text: "Belga, op basis van Statistiek Vlaanderen" is Statistiek Vlaanderen's number. */
export function sourceFamily(source: string): string {
  const maker = /op basis van (.+)$/i.exec(source)?.[1] ?? source;
  return maker
    .replace(/[,(].*$/, "")
    .trim()
    .toLowerCase();
}

/** The chosen value per period, in order of period. Periods with only bounds or missing values have no entry. */
export function choosePublished(observations: readonly Observation[]): ReadonlyMap<string, Chosen> {
  const usable = observations.filter(({ cell }) => cell.kind === "value" && precisionOrder.includes(cell.precision));
  const coverage = new Map<string, Set<string>>();
  for (const observation of usable) {
    const family = sourceFamily(observation.get("source"));
    coverage.set(family, (coverage.get(family) ?? new Set()).add(observation.period));
  }
  const rank = (observation: Observation): readonly number[] => {
    const family = sourceFamily(observation.get("source"));
    return [
      orderIn(qualityOrder, observation.get("quality")),
      observation.cell.kind === "value" ? orderIn(precisionOrder, observation.cell.precision) : precisionOrder.length,
      offices.some((office) => family.startsWith(office)) ? 0 : 1,
      -(coverage.get(family)?.size ?? 1),
      -Number(observation.get("publishedOn").replaceAll(/\D/g, "").slice(0, 8).padEnd(8, "0")),
      observation.index,
    ];
  };
  const periods = [...new Set(usable.map(({ period }) => period))].sort();
  return new Map(
    periods.map((period) => {
      const [observation, ...rest] = usable
        .filter((candidate) => candidate.period === period)
        .sort((a, b) => compareRanks(rank(a), rank(b)));
      if (observation === undefined) throw new Error("A period without an observation");
      const bounds = observations.filter((candidate) => candidate.period === period && !usable.includes(candidate));
      return [period, { observation, others: [...rest, ...bounds].sort((a, b) => a.index - b.index) }];
    }),
  );
}

function orderIn(order: readonly string[], label: string): number {
  const index = order.indexOf(label);
  return index === -1 ? order.length : index;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
