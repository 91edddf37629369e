import type { Dataset, DatasetColumn } from "../domain/dataset.ts";
import { toShape } from "./find-target.ts";
import { isIdentifying, joinColumn } from "./position-keys.ts";

/** An attribute that holds for a measure whatever the source; a quality does not. */
const ofMeasure = new Set(["unit"]);

/**
 * A reader's own table in the words of the table that it continues. What the other says of all observations of a measure (its
 * concept, source or age band) and this one leaves open, holds here too; what only this one says of all of them is left out.
 */
export function alignToBase(base: Dataset, own: Dataset): Dataset {
  const shapes = new Map(toShape(base).measures.map((shape) => [shape.measure, shape]));
  const measure = joinColumn("measure", [own]);
  const [measureCodes = new Uint32Array()] = measure.codes;
  if (!measure.labels.some((label) => shapes.has(label))) return own;
  const inBase = new Map(base.columns.map((column) => [column.name, column]));
  const columns = own.columns.filter((column) => {
    const isConstant = column.labels.length === 1;
    return inBase.has(column.name) || !isConstant || (column.role === "attribute" && !isIdentifying(column));
  });
  const filled = base.columns
    .filter((column) => column.role === "dimension" || isIdentifying(column) || ofMeasure.has(column.name))
    .flatMap((column) => {
      const constants = measure.labels.map((label) => shapes.get(label)?.constants[column.name] ?? "");
      return constants.every((label) => label === "") ? [] : [{ column, constants }];
    })
    .map(({ column, constants }) => fillColumn(column, constants, own, measureCodes));
  const names = new Set(filled.map(({ name }) => name));
  return { ...own, columns: [...columns.filter(({ name }) => !names.has(name)), ...filled] };
}

function fillColumn(
  { name, role }: DatasetColumn,
  constants: readonly string[],
  own: Dataset,
  measureCodes: Uint16Array | Uint32Array,
): DatasetColumn {
  const known = joinColumn(name, [own]);
  const [codes = new Uint32Array()] = known.codes;
  const labels = [...known.labels];
  const codeOf = constants.map((label) => {
    const found = labels.indexOf(label);
    return found >= 0 ? found : labels.push(label) - 1;
  });
  const filled = codes.map((code, index) =>
    labels[code] === "" ? (codeOf[measureCodes[index] as number] as number) : code,
  );
  return { name, role, labels, codes: filled };
}
