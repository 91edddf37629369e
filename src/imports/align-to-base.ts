import { findColumn, type Dataset, type DatasetColumn } from "../domain/dataset.ts";
import { isTotalLabel } from "../normalise/fold-text.ts";
import { toShape } from "./dataset-shape.ts";
import { isIdentifying, joinColumn } from "./position-keys.ts";
import { sexAsCategory } from "./sex-as-category.ts";

/** An attribute that holds for a measure whatever the source; a quality does not. */
const ofMeasure = new Set(["unit"]);

/**
 * A reader's own table in the words of the table that it continues. What the other says of all observations of a measure (its
 * concept, source or age band) and this one leaves open, holds here too.
 */
export function alignToBase(base: Dataset, given: Dataset): Dataset {
  const own = sexAsCategory(base, given);
  const shapes = new Map(toShape(base).measures.map((shape) => [shape.measure, shape]));
  const measure = joinColumn("measure", [own]);
  const [measureCodes = new Uint32Array()] = measure.codes;
  if (!measure.labels.some((label) => shapes.has(label))) return own;
  const inBase = new Map(base.columns.map((column) => [column.name, column]));
  const columns = own.columns.filter((column) => {
    const [only = ""] = column.labels;
    const isNeutral = column.labels.length === 1 && (only === "" || isTotalLabel(only));
    return inBase.has(column.name) || !isNeutral || (column.role === "attribute" && !isIdentifying(column));
  });
  const filled = base.columns
    .filter((column) => column.role === "dimension" || isIdentifying(column) || ofMeasure.has(column.name))
    .flatMap((column) => {
      const constants = measure.labels.map((label) => shapes.get(label)?.constants[column.name] ?? "");
      return constants.every((label) => label === "") ? [] : [{ column, constants }];
    })
    .map(({ column, constants }) => fillColumn(column, constants, own, measureCodes));
  const quality = base.columns.some(({ name }) => name === "quality") ? qualityOfSource(own) : undefined;
  if (quality !== undefined) filled.push(quality);
  const names = new Set(filled.map(({ name }) => name));
  return { ...own, columns: [...columns.filter(({ name }) => !names.has(name)), ...filled] };
}

/** What a statistical office publishes itself is official; of other files only their own column tells. */
function qualityOfSource(own: Dataset): DatasetColumn | undefined {
  const source = findColumn(own, "source");
  if (source === undefined || findColumn(own, "quality") !== undefined) return undefined;
  const labels = ["", "officieel"];
  const code = source.labels.map((label) => (/^(eurostat|statbel)\b/i.test(label) ? 1 : 0));
  return {
    name: "quality",
    role: "attribute",
    labels,
    codes: Uint16Array.from(source.codes, (each) => code[each] ?? 0),
  };
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
