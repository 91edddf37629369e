import type { Dataset, DatasetId } from "../domain/dataset.ts";
import { fromSmallToLarge, type RegionLevel } from "../domain/region.ts";
import { isTotalLabel } from "../normalise/fold-text.ts";
import { described, toShape, type DatasetShape, type MeasureShape } from "./dataset-shape.ts";

/**
 * The bundled dataset that a table continues or corrects: it has all measures of the table, for the same kind of period, at
 * the table's finest level of place, and crossed by the same dimensions. The one that is most like it goes first, then the
 * one that the catalogue names first. Nothing when none fits: a table of men only never continues a table of everybody.
 */
export function findTarget(dataset: Dataset, shapes: readonly DatasetShape[]): DatasetId | undefined {
  const { measures } = toShape(dataset);
  return shapes
    .map(({ id, measures: offered }) => ({ id, score: Math.min(...measures.map((own) => scoreOf(own, offered))) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)[0]?.id;
}

/** How much a measure of a table is like the same measure of a dataset; 0 when it does not belong there. */
function scoreOf(own: MeasureShape, offered: readonly MeasureShape[]): number {
  const other = offered.find(({ measure }) => measure === own.measure);
  if (other === undefined || !own.periods.every((kind) => other.periods.includes(kind))) return 0;
  const finest = finestOf(own.levels);
  if (finest === undefined || !other.levels.includes(finest)) return 0;
  // A column of its own for sex becomes a category where the other has it so; see `sexAsCategory`.
  const nameOf = (name: string): string => (name === "sex" && !hasColumn(other, "sex") ? "category" : name);
  const dimensions = own.dimensions.map(nameOf);
  if (!dimensions.every((name) => other.dimensions.includes(name))) return 0;
  const agrees = Object.entries(own.constants).every(([name, label]) => {
    if (described.has(name) || isTotalLabel(label)) return true;
    return other.dimensions.includes(nameOf(name)) || other.constants[nameOf(name)] === label;
  });
  if (!agrees) return 0;
  const isSame = dimensions.length === other.dimensions.length;
  return (isSame ? 4 : 1) + (own.mainAge === other.mainAge ? 2 : 0) + (finestOf(other.levels) === finest ? 1 : 0);
}

function hasColumn({ dimensions, constants }: MeasureShape, name: string): boolean {
  return dimensions.includes(name) || constants[name] !== undefined;
}

function finestOf(levels: readonly RegionLevel[]): RegionLevel | undefined {
  return fromSmallToLarge.find((level) => levels.includes(level));
}
