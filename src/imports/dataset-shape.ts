import { parsePeriod, type Period, type PeriodKey } from "../domain/period.ts";
import { regionLevelOf, type RegionKey, type RegionLevel } from "../domain/region.ts";
import type { Dataset, DatasetColumn, DatasetId } from "../domain/dataset.ts";
import { columnOf } from "./recognise.ts";

/** What one measure of a dataset covers. */
export interface MeasureShape {
  readonly measure: string;
  readonly periods: readonly Period["kind"][];
  readonly levels: readonly RegionLevel[];
  /** Dimensions besides measure, period and place in which its observations differ. */
  readonly dimensions: readonly string[];
  /** The age band of most of its observations; "" when that is none. */
  readonly mainAge: string;
  /** Columns that say the same of all its observations: `concept: EAK`, `ageBand: 18-64`. */
  readonly constants: Readonly<Record<string, string>>;
}

/** What a bundled dataset covers, without its numbers. */
export interface DatasetShape {
  readonly id: DatasetId;
  readonly measures: readonly MeasureShape[];
}

const basic = new Set(["measure", "period", "region"]);
/** Attributes by which figures select, and that a file of a reader may leave out. */
export const described = new Set(["concept", "source", "quality", "unit"]);

/** How often each label of a column occurs with each measure. */
function countPairs(measures: DatasetColumn, column: DatasetColumn, length: number): readonly Uint32Array[] {
  const counts = measures.labels.map(() => new Uint32Array(column.labels.length));
  for (let i = 0; i < length; i++) {
    const row = counts[measures.codes[i] as number] as Uint32Array;
    const code = column.codes[i] as number;
    row[code] = (row[code] as number) + 1;
  }
  return counts;
}

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
    ages: new Map<string, number>(),
  }));
  const ages = columnOf(dataset, "ageBand");
  // What a label means is looked up once per label and measure, not once per observation.
  const everyPair = (
    column: DatasetColumn,
    use: (shape: (typeof shapes)[number], code: number, count: number) => void,
  ) => {
    countPairs(measures, column, dataset.length).forEach((counts, measure) => {
      const shape = shapes[measure];
      if (shape !== undefined) counts.forEach((count, code) => count > 0 && use(shape, code, count));
    });
  };
  everyPair(periods, (shape, code) => {
    const kind = parsePeriod(periods.labels[code] as PeriodKey)?.kind;
    if (kind !== undefined) shape.periods.add(kind);
  });
  everyPair(regions, ({ levels }, code) => levels.add(regionLevelOf(regions.labels[code] as RegionKey)));
  everyPair(ages, (shape, code, count) => shape.ages.set(ages.labels[code] ?? "", count));
  others.forEach((column, index) => everyPair(column, ({ codes }, code) => codes[index]?.add(code)));
  return {
    id: dataset.id,
    measures: shapes.map(({ measure, periods: kinds, levels, codes, ages: counted }) => ({
      measure,
      mainAge: [...counted].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "",
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
