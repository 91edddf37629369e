import { findColumn, type Dataset, type DatasetColumn } from "../domain/dataset.ts";
import { foldText, isTotalLabel } from "../normalise/fold-text.ts";
import { columnOf } from "./recognise.ts";

const topic = "geslacht";

/**
 * A table with a column of its own for sex in the words of one that has sex as a category: both sexes together are no category
 * at all, one sex is a category of `geslacht`. Tables that have another category too are left as they are.
 */
export function sexAsCategory(base: Dataset, own: Dataset): Dataset {
  const sex = findColumn(own, "sex");
  const hasCategory = findColumn(own, "category") !== undefined;
  if (sex === undefined || hasCategory || findColumn(base, "sex") !== undefined) return own;
  const known = new Map(columnOf(base, "category").labels.map((label) => [foldText(label), label] as const));
  const labels = sex.labels.map((label) => (isTotalLabel(label) ? "" : (known.get(foldText(label)) ?? label)));
  const dimension: DatasetColumn = {
    name: "dimension",
    role: "dimension",
    labels: ["", topic],
    codes: Uint16Array.from(sex.codes, (code) => (labels[code] === "" ? 0 : 1)),
  };
  const columns = own.columns.filter((column) => column !== sex && column.name !== "dimension");
  return { ...own, columns: [...columns, dimension, { ...sex, name: "category", labels }] };
}
