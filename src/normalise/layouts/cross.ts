import type { PeriodKey } from "../../domain/period.ts";
import { textOf } from "../../parse/raw.ts";
import { toCrossColumns, type CrossColumn } from "../cross-columns.ts";
import { sortLeads } from "../cross-leads.ts";
import { findCrossShape, type CrossShape } from "../cross-shape.ts";
import { assignTargets } from "../dimensions.ts";
import { fillDown } from "../fill-down.ts";
import { isTotalLabel } from "../fold-text.ts";
import { spreadLabels, toHeaderLevel } from "../header-levels.ts";
import { measureOfTable, reportUnknownMeasure } from "../measure-of-table.ts";
import { distinguishMeasures, numberUseOfUnit, readAgeBand, readMeasure, type Measure } from "../measures.ts";
import { periodOfFileName } from "../period-of-file.ts";
import { createPeriodReader, firstYearOf, firstYearOfPeriod } from "../periods-of-column.ts";
import { placeOfTable } from "../place-of-table.ts";
import { createPlaceReader } from "../places-of-column.ts";
import { readPreamble } from "../preamble.ts";
import { readPeriod } from "../read-period.ts";
import type { Layout, Reading, Table } from "../reading.ts";
import { createAttributeWriter } from "../row-attributes.ts";
import { createLabelSetter } from "../row-variables.ts";
import { distinctCells, isBlankRow } from "../table.ts";
import { numberUseOf } from "../units.ts";
import { chooseColumnStyle, combineStatus, ValueReader, type Marks } from "../value-reader.ts";
import { isWrongTable } from "../wrong-table.ts";

/**
 * L5 and L3: one row per place (or other class), one column per period, class, measure, or several of these. Above the
 * lowest header row may stand up to three more, whose labels hold for their block of columns.
 */
export const crossLayout: Layout = {
  id: "cross",
  matches: (sheet, row) => findCrossShape(sheet, row) !== undefined,
  topRow: (sheet, row) => findCrossShape(sheet, row)?.topRow ?? row,
  read: (table, reading) => {
    const shape = findCrossShape(table.sheet, table.headerRow);
    if (shape !== undefined) readCross(table, shape, reading);
  },
};

function readCross(given: Table, shape: CrossShape, reading: Reading): void {
  const { builder, register, hints } = reading;
  const table = fillDown(
    given,
    shape.leads.map(({ column }) => column),
    reading,
  );
  const { sheet, sheetIndex } = table;
  const facts = readPreamble(table.preamble, register);
  const levels = Array.from({ length: table.headerRow - shape.topRow + 1 }, (_, index) =>
    toHeaderLevel(spreadLabels(sheet, shape.topRow + index, shape.values), register),
  );
  const leads = sortLeads(table, shape, register);
  const names = [...leads.variables.map(({ label }) => label), ...variableNames(levels)];
  const variables = assignTargets(names);
  const rowPeriod = leads.period === undefined ? undefined : createPeriodReader(table, leads.period, false, reading);
  const needsPeriod = rowPeriod === undefined && !levels.some(({ kind }) => kind === "period");
  const fixedPeriod = needsPeriod ? (facts.period ?? periodOfFileName(table, reading)) : undefined;
  const firstYear = findFirstYear(levels, fixedPeriod, table, leads.period);
  const hasPlaces = leads.place !== undefined || leads.code !== undefined;
  const totalPlace = placeOfTable(facts, table, { hasPlaces, firstYear }, reading);
  const columns = toCrossColumns(shape.values, levels, totalPlace, reading);
  const places = createPlaceReader(
    table,
    {
      place: leads.place,
      outer: leads.outerPlace,
      codeColumn: leads.code,
      preambleLevel: facts.level,
      firstYear,
      totalPlace,
    },
    reading,
  );
  const rowMeasures = leads.measure === undefined ? undefined : measuresOfColumn(table, leads.measure);
  const hasMeasures = rowMeasures !== undefined || columns.some(({ measure }) => measure !== undefined);
  const named = hasMeasures ? undefined : measureOfTable(facts, sheet.name, reading);
  const known = [named, ...columns.map(({ measure }) => measure), ...(rowMeasures?.values() ?? [])];
  if (isWrongTable(facts, hasPlaces || columns.some(({ place }) => place !== undefined), known, table, reading)) return;
  if (!hasMeasures && named === undefined) reportUnknownMeasure(table, reading);
  const tableMeasure = hasMeasures ? undefined : (named ?? readMeasure(facts.title));

  const outMeasure = builder.column("measure", "dimension");
  const outPeriod = builder.column("period", "dimension");
  const outRegion = builder.column("region", "dimension");
  builder.clear();
  const setters = variables.map((variable) => createLabelSetter(variable, builder));
  const outUnit = builder.column("unit", "attribute");
  const ageBand = hints.ageBand ?? readAgeBand(facts.title) ?? "";
  const ownsAge = variables.some(({ target }) => target.kind === "column" && target.column === "ageBand");
  const outAge = ownsAge ? undefined : builder.column("ageBand", "dimension");
  const attributes = createAttributeWriter(table, shape.attributes, builder, reading);
  const readers = createReaders(table, columns, tableMeasure, reading);

  for (let row = table.bodyStart; row < table.bodyEnd; row++) {
    if (isBlankRow(sheet, row)) continue;
    const periodOfRow = rowPeriod?.(row) ?? fixedPeriod;
    const place = places.readAt(row);
    const rowMeasure =
      leads.measure === undefined ? undefined : rowMeasures?.get(textOf(sheet.cellAt(row, leads.measure)));
    let isTotalRow = place.isTotal;
    for (const [index, { column }] of leads.variables.entries()) {
      const label = textOf(sheet.cellAt(row, column));
      isTotalRow ||= isTotalLabel(label);
      setters[index]?.(label);
    }
    const status = attributes.write(row);
    for (const [index, column] of columns.entries()) {
      const period = column.period ?? periodOfRow;
      const reader = readers[index];
      const measure = rowMeasure ?? column.measure ?? tableMeasure;
      if (period === undefined || reader === undefined || measure === undefined) continue;
      outMeasure.set(outMeasure.codeOf(hints.measures?.[0] ?? measure.id));
      outUnit.set(outUnit.codeOf(hints.units?.[0] ?? measure.unit));
      outAge?.set(outAge.codeOf(measure.ageBand ?? ageBand));
      outPeriod.set(outPeriod.codeOf(period));
      outRegion.set(outRegion.codeOf(column.place?.key ?? place.key));
      for (const [position, label] of column.labels.entries()) setters[leads.variables.length + position]?.(label);
      const cell = reader.readAt(row);
      const position = { sheet: sheetIndex, row, column: column.column };
      builder.add(cell.value, combineStatus(cell, status), isTotalRow || column.isTotal, position);
    }
  }
}

function findFirstYear(
  levels: readonly ReturnType<typeof toHeaderLevel>[],
  fixedPeriod: PeriodKey | undefined,
  table: Table,
  periodColumn: number | undefined,
): number | undefined {
  if (periodColumn !== undefined) return firstYearOf(table, periodColumn);
  const labels = levels.find(({ kind }) => kind === "period")?.labels;
  const years = (labels ?? []).flatMap((label) => firstYearOfPeriod(readPeriod(label)) ?? []);
  return years.length === 0 ? firstYearOfPeriod(fixedPeriod) : Math.min(...years);
}

function variableNames(levels: readonly ReturnType<typeof toHeaderLevel>[]): readonly string[] {
  return levels.filter(({ kind }) => kind === "variable").map(({ name }) => name);
}

function measuresOfColumn(table: Table, column: number): ReadonlyMap<string, Measure> {
  return distinguishMeasures(distinctCells(table, column).map(textOf));
}

/** The columns of one measure are written in one style; it is chosen over all of them together. */
function createReaders(
  table: Table,
  columns: readonly CrossColumn[],
  tableMeasure: Measure | undefined,
  reading: Reading,
): readonly ValueReader[] {
  const groups = new Map<string, CrossColumn[]>();
  for (const column of columns) {
    const id = (column.measure ?? tableMeasure)?.id ?? "";
    groups.set(id, [...(groups.get(id) ?? []), column]);
  }
  const unit = reading.hints.units?.[0];
  const styles = new Map(
    [...groups].map(([id, group]) => {
      const own = group[0]?.measure ?? tableMeasure;
      const use = unit === undefined ? numberUseOfUnit(own?.unit ?? "") : numberUseOf(unit);
      const numbers = group.map(({ column }) => column);
      return [id, chooseColumnStyle(table, numbers, use, reading)] as const;
    }),
  );
  const marks: Marks = columns.some(({ measure }) => measure?.isSwing === true) ? "swing" : "usual";
  return columns.flatMap(({ column, measure }) => {
    const style = styles.get((measure ?? tableMeasure)?.id ?? "");
    return style === undefined ? [] : [new ValueReader(table, column, style, reading, marks)];
  });
}
