import { parsePeriod, type Period, type PeriodKey } from "../domain/period.ts";
import { regionLevelOf, type RegionKey, type RegionLevel } from "../domain/region.ts";
import type { Dataset, DatasetId } from "../domain/dataset.ts";
import { columnOf } from "./recognise.ts";

/** What one measure of a dataset covers. */
export interface MeasureShape {
  readonly measure: string;
  readonly periods: readonly Period["kind"][];
  readonly levels: readonly RegionLevel[];
  /** Dimensions besides measure, period and place in which its observations differ. */
  readonly dimensions: readonly string[];
  /** Columns that say the same of all its observations: `concept: EAK`, `ageBand: 18-64`. */
  readonly constants: Readonly<Record<string, string>>;
}

/** What a bundled dataset covers, without its numbers. */
export interface DatasetShape {
  readonly id: DatasetId;
  readonly measures: readonly MeasureShape[];
}

const basic = new Set(["measure", "period", "region"]);
/** Attributes that a figure may ask for, and that a file of a reader leaves out because its title says them. */
const described = new Set(["concept", "source", "quality", "unit"]);

/** The shape of a dataset, for the catalogue of the build and for a file that was read. */
export function toShape(dataset: Dataset): DatasetShape {
  const measures = columnOf(dataset, "measure");
  const periods = columnOf(dataset, "period");
  const regions = columnOf(dataset, "region");
  const others = dataset.columns.filter(({ name, role }) =>
    role === "dimension" ? !basic.has(name) : described.has(name),
  );
  const shapes = measures.labels.map((measure) => ({
    measure,
    periods: new Set<Period["kind"]>(),
    levels: new Set<RegionLevel>(),
    codes: others.map(() => new Set<number>()),
  }));
  for (let i = 0; i < dataset.length; i++) {
    const shape = shapes[measures.codes[i] as number];
    if (shape === undefined) continue;
    const kind = parsePeriod(periods.labels[periods.codes[i] as number] as PeriodKey)?.kind;
    if (kind !== undefined) shape.periods.add(kind);
    shape.levels.add(regionLevelOf(regions.labels[regions.codes[i] as number] as RegionKey));
    others.forEach(({ codes }, index) => shape.codes[index]?.add(codes[i] as number));
  }
  return {
    id: dataset.id,
    measures: shapes.map(({ measure, periods: kinds, levels, codes }) => ({
      measure,
      periods: [...kinds],
      levels: [...levels],
      dimensions: others
        .filter(({ role }, index) => role === "dimension" && (codes[index]?.size ?? 0) > 1)
        .map(({ name }) => name),
      constants: Object.fromEntries(
        others.flatMap(({ name, labels }, index) => {
          const [only] = codes[index] ?? [];
          const label = only === undefined ? "" : (labels[only] ?? "");
          return codes[index]?.size === 1 && label !== "" ? [[name, label]] : [];
        }),
      ),
    })),
  };
}

/**
 * The bundled dataset that a table continues or corrects: it has all measures of the table, for the same kind of period, at
 * the table's finest level of place, and crossed by the same dimensions. Nothing when none fits, or when two fit equally well.
 */
export function findTarget(dataset: Dataset, shapes: readonly DatasetShape[]): DatasetId | undefined {
  const { measures } = toShape(dataset);
  const scored = shapes
    .map(({ id, measures: offered }) => ({ id, score: Math.min(...measures.map((own) => scoreOf(own, offered))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best === undefined || best.score === second?.score ? undefined : best.id;
}

function scoreOf(own: MeasureShape, offered: readonly MeasureShape[]): number {
  const other = offered.find(({ measure }) => measure === own.measure);
  if (other === undefined || !own.periods.every((kind) => other.periods.includes(kind))) return 0;
  const finest = finestOf(own.levels);
  if (finest === undefined || !other.levels.includes(finest)) return 0;
  const shared = own.dimensions.filter((name) => other.dimensions.includes(name)).length;
  const isSame = shared === own.dimensions.length && shared === other.dimensions.length;
  if (shared < own.dimensions.length) return 0;
  const agrees = Object.entries(own.constants).every(
    ([name, label]) => described.has(name) || (other.constants[name] ?? label) === label,
  );
  return agrees ? (isSame ? 4 : 1) + (finestOf(other.levels) === finest ? 1 : 0) : 0;
}

const fineness: readonly RegionLevel[] = [
  "municipality",
  "district",
  "referenceRegion",
  "province",
  "region",
  "country",
];

function finestOf(levels: readonly RegionLevel[]): RegionLevel | undefined {
  return fineness.find((level) => levels.includes(level));
}
