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
  for (let i = 0; i < dataset.length; i++) {
    const shape = shapes[measures.codes[i] as number];
    if (shape === undefined) continue;
    const kind = parsePeriod(periods.labels[periods.codes[i] as number] as PeriodKey)?.kind;
    if (kind !== undefined) shape.periods.add(kind);
    shape.levels.add(regionLevelOf(regions.labels[regions.codes[i] as number] as RegionKey));
    const age = ages.labels[ages.codes[i] as number] ?? "";
    shape.ages.set(age, (shape.ages.get(age) ?? 0) + 1);
    others.forEach(({ codes }, index) => shape.codes[index]?.add(codes[i] as number));
  }
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
