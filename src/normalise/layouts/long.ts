import { textOf, type RawSheet } from "../../parse/raw.ts";
import type { Status } from "../../domain/cell.ts";
import { assignTargets, type Target } from "../dimensions.ts";
import { foldText, isTotalLabel } from "../fold-text.ts";
import { findLongColumns, type LongColumns } from "../long-columns.ts";
import { findMeasure, readAgeBand, readMeasure } from "../measures.ts";
import { measureOfTable } from "../measure-of-table.ts";
import { periodOfFileName } from "../period-of-file.ts";
import { createPeriodReader } from "../periods-of-column.ts";
import { createPlaceReader, unnamedTotal } from "../places-of-column.ts";
import { readPreamble } from "../preamble.ts";
import type { Layout, Reading, Table } from "../reading.ts";
import { readStatusWord } from "../status-words.ts";
import { readValueColumns } from "../value-columns.ts";
import { combineStatus, ValueReader } from "../value-reader.ts";
import { countFilled, isBlankRow } from "../table.ts";

/**
 * L1 and L2: one row per observation, labels repeated on every row, one or more columns of numbers. The period stands in a
 * column (with or without a header), or above the table. Totals are rows whose label says so.
 */
export const longLayout: Layout = {
  id: "long",
  matches: (sheet, row) => {
    if (countFilled(sheet, row) < 2) return false;
    const columns = findLongColumns(sheet, row);
    const hasKey = columns.place !== undefined || columns.code !== undefined || columns.variables.length > 0;
    return columns.values.length > 0 && isUnbroken(sheet, row, columns) && (hasKey || columns.period !== undefined);
  },
  read: readLong,
};

/** A header row has no numbers, and everything to the left of its first value column has a role. */
function isUnbroken(sheet: RawSheet, row: number, { values, ignored, labels }: LongColumns): boolean {
  const [firstValue = 0] = values;
  if (ignored.some((column) => column < firstValue)) return false;
  return labels.every((label, column) => sheet.cellAt(row, column).kind !== "number" && !/^\d+([.,]\d+)?$/.test(label));
}

function readLong(table: Table, reading: Reading): void {
  const { builder, hints, messages, register } = reading;
  const { sheet, sheetIndex } = table;
  const columns = findLongColumns(sheet, table.headerRow);
  const facts = readPreamble(table.preamble, register);
  const values = readValueColumns(columns.values, columns.labels, measureOfTable(facts, reading), hints);
  const readPeriodAt =
    columns.period === undefined
      ? undefined
      : createPeriodReader(table, columns.period.column, columns.period.isDate, reading);
  const fixedPeriod = readPeriodAt === undefined ? (facts.period ?? periodOfFileName(table, reading)) : undefined;
  const places = createPlaceReader(
    table,
    {
      ...(columns.place === undefined ? {} : { nameColumn: columns.place.column }),
      ...(columns.code === undefined ? {} : { codeColumn: columns.code }),
      context: {
        ...(columns.place?.role.level === undefined ? {} : { level: columns.place.role.level }),
        ...(facts.level === undefined ? {} : { preambleLevel: facts.level }),
        ...(hints.vintage === undefined ? {} : { vintage: hints.vintage }),
      },
      totalPlace: facts.place?.key ?? unnamedTotal,
    },
    reading,
  );
  const titleAge = hints.ageBand ?? readAgeBand(facts.title) ?? "";

  const outMeasure = builder.column("measure", "dimension");
  const outPeriod = builder.column("period", "dimension");
  const outRegion = builder.column("region", "dimension");
  const writers = toVariableWriters(table, columns, reading);
  const outUnit = builder.column("unit", "attribute");
  const hasAges = titleAge !== "" || values.some(({ ageBand }) => ageBand !== "");
  const ownsAge = writers.some(({ column }) => column === "ageBand");
  const outAge = hasAges && !ownsAge ? builder.column("ageBand", "dimension") : undefined;
  const attributes = columns.attributes.map(({ column, name }) => ({
    name,
    raw: sheet.columns[column],
    column,
    out: builder.column(name, "attribute"),
    known: new Map<number, number>(),
  }));
  const measureColumn = columns.measure === undefined ? undefined : sheet.columns[columns.measure];
  const readers = values.map((value) => new ValueReader(table, value.column, value.use, messages));
  const valueCategory = values.find(({ category }) => category !== undefined)?.category;
  const outDimension = valueCategory === undefined ? undefined : builder.column("dimension", "dimension");
  const outCategory = valueCategory === undefined ? undefined : builder.column("category", "dimension");

  for (let row = table.bodyStart; row < table.bodyEnd; row++) {
    if (isBlankRow(sheet, row)) continue;
    const period = readPeriodAt === undefined ? fixedPeriod : readPeriodAt(row);
    if (period === undefined) continue;
    outPeriod.set(outPeriod.codeOf(period));
    const place = places.readAt(row);
    outRegion.set(outRegion.codeOf(place.key));
    let isTotalRow = place.isTotal;
    for (const writer of writers) isTotalRow = writer.write(row) || isTotalRow;
    let given: Status | undefined;
    for (const { name, raw, out, known, column } of attributes) {
      const code = raw?.codeAt(row) ?? 0;
      let label = known.get(code);
      if (label === undefined) {
        label = out.codeOf(raw === undefined ? "" : textOf(raw.cellOf(code)));
        known.set(code, label);
      }
      out.set(label);
      if (name === "statusText" || name === "flag") {
        given = readGiven(name, out.labels[label] ?? "", given, { table, reading, row, column });
      }
    }
    const rowMeasure =
      measureColumn === undefined ? undefined : textOf(measureColumn.cellOf(measureColumn.codeAt(row)));
    values.forEach((value, index) => {
      const reader = readers[index];
      if (reader === undefined) return;
      const measure = rowMeasure === undefined ? value.measure : measureOf(rowMeasure, hints.measures);
      outMeasure.set(outMeasure.codeOf(measure));
      outUnit.set(
        outUnit.codeOf(rowMeasure === undefined || value.unit !== "" ? value.unit : readMeasure(rowMeasure).unit),
      );
      outAge?.set(outAge.codeOf(value.ageBand === "" ? titleAge : value.ageBand));
      if (value.category !== undefined) {
        outDimension?.set(outDimension.codeOf(value.category.topic));
        outCategory?.set(outCategory.codeOf(value.category.label));
      }
      const cell = reader.readAt(row);
      builder.add(cell.value, combineStatus(cell, given), isTotalRow || value.isTotal, {
        sheet: sheetIndex,
        row,
        column: value.column,
      });
    });
  }
}

interface VariableWriter {
  readonly column: string;
  /** Sets the codes of the row; says whether the row's label is a total. */
  readonly write: (row: number) => boolean;
}

/** The row variables (sector, nationality, sex …) as columns of the dataset. */
function toVariableWriters(table: Table, columns: LongColumns, { builder }: Reading): readonly VariableWriter[] {
  const { labels, variables, feature } = columns;
  const { sheet } = table;
  const named = variables.map((column) => ({ column, name: labels[column] ?? "" }));
  const naming = named.find(({ name }) => foldText(name) === "indeling");
  const classes = named.find(({ name }) => foldText(name) === "categorie");
  const isPair = naming !== undefined && classes !== undefined;
  const rest = isPair ? named.filter((each) => each !== naming && each !== classes) : named;
  const writers: VariableWriter[] = assignTargets(rest.map(({ name }) => name)).map(({ target }, index) =>
    toWriter(table, rest[index]?.column ?? 0, target, builder),
  );
  if (isPair) {
    const dimension = builder.column("dimension", "dimension");
    const category = builder.column("category", "dimension");
    writers.push({
      column: "category",
      write: (row) => {
        const label = textOf(sheet.cellAt(row, classes.column));
        dimension.set(dimension.codeOf(textOf(sheet.cellAt(row, naming.column))));
        category.set(category.codeOf(label));
        return isTotalLabel(label);
      },
    });
  }
  if (feature !== undefined) {
    const dimension = builder.column("dimension", "dimension");
    const category = builder.column("category", "dimension");
    writers.push({
      column: "category",
      write: (row) => {
        const text = textOf(sheet.cellAt(row, feature));
        const colon = text.indexOf(": ");
        dimension.set(dimension.codeOf(colon < 0 ? "" : text.slice(0, colon)));
        category.set(category.codeOf(colon < 0 ? text : text.slice(colon + 2)));
        return isTotalLabel(text);
      },
    });
  }
  return writers;
}

function toWriter(table: Table, column: number, target: Target, builder: Reading["builder"]): VariableWriter {
  const raw = table.sheet.columns[column];
  const name = target.kind === "category" ? "category" : target.column;
  const out = builder.column(name, "dimension");
  const dimension = target.kind === "category" ? builder.column("dimension", "dimension") : undefined;
  const dimensionCode = target.kind === "category" ? (dimension?.codeOf(target.dimension) ?? 0) : 0;
  const known = new Map<number, { readonly label: number; readonly isTotal: boolean }>();
  return {
    column: name,
    write: (row) => {
      const code = raw?.codeAt(row) ?? 0;
      let found = known.get(code);
      if (found === undefined) {
        const text = raw === undefined ? "" : textOf(raw.cellOf(code));
        found = { label: out.codeOf(text), isTotal: isTotalLabel(text) };
        known.set(code, found);
      }
      out.set(found.label);
      dimension?.set(dimensionCode);
      return found.isTotal;
    },
  };
}

/** The catalogue's id for a measure that a row names, when it has one; else our own. */
function measureOf(text: string, hinted: readonly string[] | undefined): string {
  const folded = foldText(text).replaceAll(" ", "_");
  return hinted?.find((id) => id === folded) ?? findMeasure(text)?.id ?? readMeasure(text).id;
}

function readGiven(
  name: "statusText" | "flag",
  text: string,
  given: Status | undefined,
  at: { readonly table: Table; readonly reading: Reading; readonly row: number; readonly column: number },
): Status | undefined {
  if (text === "") return given;
  if (name === "flag") return /u/i.test(text) ? "flagged" : given;
  const status = readStatusWord(text);
  if (status !== undefined) return status;
  at.reading.messages.add({
    severity: "warning",
    code: "status-unknown",
    sheet: at.table.sheet.name,
    row: at.row,
    column: at.column,
    found: text,
    message: {
      nl: `De status “${text}” kennen we niet. We lezen het getal als gewoon getal en bewaren het woord.`,
      en: `We do not know the status “${text}”. The number is read as a plain number, and the word is kept.`,
    },
  });
  return given;
}
