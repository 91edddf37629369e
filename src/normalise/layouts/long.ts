import { textOf, type RawSheet } from "../../parse/raw.ts";
import { fillDown } from "../fill-down.ts";
import { toIdText } from "../fold-text.ts";
import { findLongColumns, type LongColumns } from "../long-columns.ts";
import { measureOfTable, reportUnknownMeasure } from "../measure-of-table.ts";
import { readAgeBand, readLabelMeasure, type Measure } from "../measures.ts";
import { periodOfFileName } from "../period-of-file.ts";
import { createPeriodReader, firstYearOf, firstYearOfPeriod } from "../periods-of-column.ts";
import { placeOfTable } from "../place-of-table.ts";
import { createPlaceReader } from "../places-of-column.ts";
import { readPreamble } from "../preamble.ts";
import type { Layout, Reading, Table } from "../reading.ts";
import { createAttributeWriter } from "../row-attributes.ts";
import { createRowVariables } from "../row-variables.ts";
import { countFilled, isBlankRow } from "../table.ts";
import { readValueColumns } from "../value-columns.ts";
import { chooseColumnStyle, combineStatus, ValueReader } from "../value-reader.ts";
import { isWrongTable } from "../wrong-table.ts";

/**
 * L1 and L2: one row per observation, labels repeated on every row (or on the first row of a group), one or more columns of
 * numbers. The period stands in a column (with or without a header), or above the table. Totals are rows whose label says so.
 */
export const longLayout: Layout = {
  id: "long",
  matches: (sheet, row) => {
    if (countFilled(sheet, row) < 2 || hasNumbers(sheet, row)) return false;
    const columns = findLongColumns(sheet, row);
    const [firstValue] = columns.values;
    const hasKey = columns.place !== undefined || columns.code !== undefined || columns.variables.length > 0;
    return (
      firstValue !== undefined &&
      !columns.ignored.some((column) => column < firstValue) &&
      (hasKey || columns.period !== undefined)
    );
  },
  read: readLong,
};

/** A header row has no numbers. */
function hasNumbers(sheet: RawSheet, row: number): boolean {
  return sheet.columns.some((_column, index) => {
    const cell = sheet.cellAt(row, index);
    return cell.kind === "number" || cell.kind === "date" || /^\d+([.,]\d+)?$/.test(textOf(cell));
  });
}

function keysOf({ period, outerPlace, place, code, variables, feature }: LongColumns): readonly number[] {
  return [period?.column, code, outerPlace?.column, place?.column, ...variables, feature]
    .filter((column) => column !== undefined)
    .sort((a, b) => a - b);
}

function readLong(given: Table, reading: Reading): void {
  const { builder, hints, register } = reading;
  const columns = findLongColumns(given.sheet, given.headerRow);
  const table = fillDown(given, keysOf(columns), reading);
  const { sheet, sheetIndex } = table;
  const facts = readPreamble(table.preamble, register);
  const tableMeasure = measureOfTable(facts, sheet.name, reading);
  const values = readValueColumns(columns.values, columns.labels, tableMeasure, hints);
  const hasPlaces = columns.place !== undefined || columns.code !== undefined;
  if (columns.measure === undefined) {
    const measures = [tableMeasure, ...columns.values.map((column) => readLabelMeasure(columns.labels[column] ?? ""))];
    if (isWrongTable(facts, hasPlaces, measures, table, reading)) return;
    if (tableMeasure === undefined && values.some(({ isOwn }) => !isOwn)) reportUnknownMeasure(table, reading);
  }
  const readPeriodAt =
    columns.period === undefined
      ? undefined
      : createPeriodReader(table, columns.period.column, columns.period.isDate, reading);
  const fixedPeriod = readPeriodAt === undefined ? (facts.period ?? periodOfFileName(table, reading)) : undefined;
  const firstYear =
    columns.period === undefined ? firstYearOfPeriod(fixedPeriod) : firstYearOf(table, columns.period.column);
  const places = createPlaceReader(
    table,
    {
      place: columns.place,
      outer: columns.outerPlace,
      codeColumn: columns.code,
      preambleLevel: facts.level,
      firstYear,
      totalPlace: placeOfTable(facts, table, { hasPlaces, firstYear }, reading),
    },
    reading,
  );
  const titleAge = hints.ageBand ?? readAgeBand(facts.title) ?? "";

  const outMeasure = builder.column("measure", "dimension");
  const outPeriod = builder.column("period", "dimension");
  const outRegion = builder.column("region", "dimension");
  builder.clear();
  const topic = values.find(({ category }) => category !== undefined)?.category?.topic ?? "";
  const { writers, setColumnLabel } = createRowVariables(table, columns.labels, columns, topic, builder);
  const outUnit = builder.column("unit", "attribute");
  const hasAges = titleAge !== "" || values.some(({ ageBand }) => ageBand !== "");
  const ownsAge = writers.some(({ column }) => column === "ageBand");
  const outAge = hasAges && !ownsAge ? builder.column("ageBand", "dimension") : undefined;
  const attributes = createAttributeWriter(table, columns.attributes, builder, reading);
  const measureColumn = columns.measure === undefined ? undefined : sheet.columns[columns.measure];
  const measureOf = createMeasureLookup(hints.measures);
  const readers = values.map(
    ({ column, use }) => new ValueReader(table, column, chooseColumnStyle(table, [column], use, reading), reading),
  );

  for (let row = table.bodyStart; row < table.bodyEnd; row++) {
    if (isBlankRow(sheet, row)) continue;
    const period = readPeriodAt === undefined ? fixedPeriod : readPeriodAt(row);
    if (period === undefined) continue;
    outPeriod.set(outPeriod.codeOf(period));
    const place = places.readAt(row);
    outRegion.set(outRegion.codeOf(place.key));
    let isTotalRow = place.isTotal;
    for (const writer of writers) isTotalRow = writer.write(row) || isTotalRow;
    const status = attributes.write(row);
    const rowMeasure =
      measureColumn === undefined ? undefined : measureOf(textOf(measureColumn.cellOf(measureColumn.codeAt(row))));
    for (const [index, value] of values.entries()) {
      const reader = readers[index];
      if (reader === undefined) continue;
      outMeasure.set(outMeasure.codeOf(value.isOwn ? value.measure : (rowMeasure?.id ?? value.measure)));
      outUnit.set(outUnit.codeOf(value.unit === "" ? (rowMeasure?.unit ?? "") : value.unit));
      outAge?.set(outAge.codeOf(value.ageBand === "" ? titleAge : value.ageBand));
      if (value.category !== undefined) setColumnLabel?.(value.category.label);
      const cell = reader.readAt(row);
      const position = { sheet: sheetIndex, row, column: value.column };
      builder.add(cell.value, combineStatus(cell, status), isTotalRow || value.isTotal, position);
    }
  }
}

/** The measure that a row names: by the catalogue's id when it has one, else by our own. */
function createMeasureLookup(hinted: readonly string[] | undefined): (text: string) => Measure {
  const known = new Map<string, Measure>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      const own = readLabelMeasure(text);
      const id = hinted?.find((each) => each === toIdText(text));
      found = id === undefined ? own : { ...own, id };
      known.set(text, found);
    }
    return found;
  };
}
