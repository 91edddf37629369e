import { textOf } from "../parse/raw.ts";
import type { DatasetBuilder } from "./dataset-builder.ts";
import { assignTargets, type Variable } from "./dimensions.ts";
import { foldText, isTotalLabel } from "./fold-text.ts";
import { createLabelColumn } from "./label-column.ts";
import type { Table } from "./reading.ts";

/** Writes one variable of a row (sector, nationality, sex …) into the dataset. */
export interface VariableWriter {
  /** The column of the dataset that tells its classes apart. */
  readonly column: string;
  /** Sets the codes for the next observation; says whether the row's label is a printed total. */
  readonly write: (row: number) => boolean;
}

/** A variable that the header of a value column names, beside those of the rows: its labels are set per observation. */
export type LabelSetter = (label: string) => void;

/** The row variables of a long table, with the variable of its value columns (when they are classes) as the last one. */
export function createRowVariables(
  table: Table,
  labels: readonly string[],
  columns: { readonly variables: readonly number[]; readonly feature?: number },
  columnTopic: string,
  builder: DatasetBuilder,
): { readonly writers: readonly VariableWriter[]; readonly setColumnLabel: LabelSetter | undefined } {
  const named = columns.variables.map((column) => ({ column, name: labels[column] ?? "" }));
  const naming = named.find(({ name }) => foldText(name) === "indeling");
  const classes = named.find(({ name }) => foldText(name) === "categorie");
  const writers: VariableWriter[] = [];
  let rest = named;
  if (naming !== undefined && classes !== undefined) {
    rest = named.filter((each) => each !== naming && each !== classes);
    writers.push(createPairWriter(table, naming.column, classes.column, builder));
  }
  if (columns.feature !== undefined) writers.push(createFeatureWriter(table, columns.feature, builder));
  const names = rest.map(({ name }) => name);
  const variables = assignTargets(columnTopic === "" ? names : [...names, columnTopic]);
  rest.forEach(({ column }, index) => {
    const variable = variables[index];
    if (variable !== undefined) writers.push(createWriter(table, column, variable, builder));
  });
  const last = columnTopic === "" ? undefined : variables.at(-1);
  return { writers, setColumnLabel: last === undefined ? undefined : createLabelSetter(last, builder) };
}

/** A function that sets the label of a variable for the next observation. */
export function createLabelSetter({ target }: Variable, builder: DatasetBuilder): LabelSetter {
  const out = builder.column(target.kind === "category" ? "category" : target.column, "dimension");
  const dimension = target.kind === "category" ? builder.column("dimension", "dimension") : undefined;
  const dimensionCode = target.kind === "category" ? (dimension?.codeOf(target.dimension) ?? 0) : 0;
  return (label) => {
    out.set(out.codeOf(label));
    dimension?.set(dimensionCode);
  };
}

function createWriter(table: Table, column: number, { target }: Variable, builder: DatasetBuilder): VariableWriter {
  const name = target.kind === "category" ? "category" : target.column;
  const labels = createLabelColumn(table, column, builder.column(name, "dimension"));
  if (target.kind === "column") return { column: name, write: labels.write };
  const dimension = builder.column("dimension", "dimension");
  const code = dimension.codeOf(target.dimension);
  return {
    column: name,
    write: (row) => {
      dimension.set(code);
      return labels.write(row);
    },
  };
}

/** Indeling and Categorie: one column names the variable, the other its class. */
function createPairWriter(table: Table, naming: number, classes: number, builder: DatasetBuilder): VariableWriter {
  const dimension = createLabelColumn(table, naming, builder.column("dimension", "dimension"));
  const category = createLabelColumn(table, classes, builder.column("category", "dimension"));
  return {
    column: "category",
    write: (row) => {
      dimension.write(row);
      return category.write(row);
    },
  };
}

/** Kenmerk: variable and class in one text, `Studieniveau: laagopgeleid`. */
function createFeatureWriter(table: Table, feature: number, builder: DatasetBuilder): VariableWriter {
  const dimension = builder.column("dimension", "dimension");
  const category = builder.column("category", "dimension");
  return {
    column: "category",
    write: (row) => {
      const text = textOf(table.sheet.cellAt(row, feature));
      const colon = text.indexOf(": ");
      dimension.set(dimension.codeOf(colon < 0 ? "" : text.slice(0, colon)));
      category.set(category.codeOf(colon < 0 ? text : text.slice(colon + 2)));
      return isTotalLabel(text);
    },
  };
}
