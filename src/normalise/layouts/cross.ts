import { textOf, type RawSheet } from "../../parse/raw.ts";
import type { PeriodKey } from "../../domain/period.ts";
import type { RegionKey } from "../../domain/region.ts";
import { assignTargets, type Variable } from "../dimensions.ts";
import { isTotalLabel } from "../fold-text.ts";
import { fillRight, periodOfLabel, toHeaderLevel, type HeaderLevel } from "../header-levels.ts";
import { readHeaderRole } from "../header-roles.ts";
import { measureOfTable } from "../measure-of-table.ts";
import { numberUseOfUnit, readAgeBand, readMeasure, type Measure } from "../measures.ts";
import { periodOfFileName } from "../period-of-file.ts";
import { createPeriodReader } from "../periods-of-column.ts";
import { createPlaceReader, unnamedTotal } from "../places-of-column.ts";
import { readPreamble, type PreambleFacts } from "../preamble.ts";
import { chooseNumberStyle, type NumberUse } from "../read-number.ts";
import type { Layout, Reading, Table } from "../reading.ts";
import { resolvePlaces } from "../resolve-places.ts";
import { countFilled, isBlankRow, describeColumn, distinctCells, holdsNumbers, textsOfRow } from "../table.ts";
import { numberUseOf } from "../units.ts";
import { ValueReader } from "../value-reader.ts";

/**
 * L5 and L3: one row per place (or other class), one column per period, class, or both. Above the lowest header row may
 * stand one or two more, whose labels hold from their column to the next label.
 */
export const crossLayout: Layout = {
  id: "cross",
  matches: (sheet, row) => findShape(sheet, row) !== undefined,
  read: readCross,
};

/** The columns of a cross table: what leads its rows, and where its numbers stand. */
interface Shape {
  readonly topRow: number;
  readonly leads: readonly number[];
  readonly values: readonly number[];
}

function findShape(sheet: RawSheet, row: number): Shape | undefined {
  const labels = textsOfRow(sheet, row);
  if (labels[0] === undefined || labels[0] === "" || countFilled(sheet, row) < 2) return undefined;
  const topRow = findTopRow(sheet, row);
  const body = { sheet, sheetIndex: 0, headerRow: row, bodyStart: row + 1, bodyEnd: sheet.rowCount };
  const leads: number[] = [];
  const values: number[] = [];
  for (const [column, label] of labels.entries()) {
    const isLead = values.length === 0 && column < 6 && periodOfLabel(label) === undefined;
    const content = describeColumn(body, column);
    if (isLead && label !== "" && (readHeaderRole(label).kind === "place-code" || !holdsNumbers(content)))
      leads.push(column);
    else if (holdsNumbers(content) && (label !== "" || topRow < row)) values.push(column);
    else if (content.filled > 0) return undefined;
  }
  if (leads.length === 0 || values.length === 0) return undefined;
  const periods = values.filter((column) => periodOfLabel(labels[column] ?? "") !== undefined).length;
  return topRow < row || (periods >= 1 && periods === values.length) ? { topRow, leads, values } : undefined;
}

/** The highest of the header rows: rows directly above with an empty first cell and labels further on. */
function findTopRow(sheet: RawSheet, row: number): number {
  let top = row;
  while (top > 0 && row - top < 3) {
    const above = top - 1;
    if (textOf(sheet.cellAt(above, 0)) !== "" || countFilled(sheet, above) === 0) break;
    top = above;
  }
  return top;
}

/** What one column of numbers stands for. */
interface CrossColumn {
  readonly column: number;
  readonly measure: Measure;
  readonly period?: PeriodKey;
  readonly place?: { readonly key: RegionKey; readonly isTotal: boolean };
  readonly labels: readonly string[];
  readonly isTotal: boolean;
}

function readCross(table: Table, reading: Reading): void {
  const { sheet, sheetIndex } = table;
  const { builder, register, hints, messages } = reading;
  const shape = findShape(sheet, table.headerRow);
  if (shape === undefined) return;
  const facts = readPreamble(table.preamble, register);
  const headerLabels = textsOfRow(sheet, table.headerRow);
  const levels: HeaderLevel[] = [];
  for (let row = shape.topRow; row <= table.headerRow; row++) {
    levels.push(toHeaderLevel(fillRight(sheet, row, shape.values), register));
  }
  const roles = shape.leads.map((column) => ({ column, role: readHeaderRole(headerLabels[column] ?? "") }));
  const nameColumn = roles.find(({ role }) => role.kind === "place");
  const codeColumn = roles.find(({ role }) => role.kind === "place-code");
  const periodColumn = roles.find(({ role }) => role.kind === "period");
  const rowVariables = roles.filter(({ role }) => role.kind === "other" || role.kind === "feature");
  const columnVariables = levels.filter(({ kind }) => kind === "variable");
  const variables = assignTargets([
    ...rowVariables.map(({ column }) => headerLabels[column] ?? ""),
    ...columnVariables.map(({ name }) => name),
  ]);
  const rowPeriod =
    periodColumn === undefined ? undefined : createPeriodReader(table, periodColumn.column, false, reading);
  const needsPeriod = rowPeriod === undefined && !levels.some(({ kind }) => kind === "period");
  const fixedPeriod = needsPeriod ? (facts.period ?? periodOfFileName(table, reading)) : undefined;
  const columns = toCrossColumns(shape.values, levels, columnVariables, facts, reading);
  const level = nameColumn?.role.kind === "place" ? nameColumn.role.level : undefined;
  const places = createPlaceReader(
    table,
    {
      ...(nameColumn === undefined ? {} : { nameColumn: nameColumn.column }),
      ...(codeColumn === undefined ? {} : { codeColumn: codeColumn.column }),
      context: {
        ...(level === undefined ? {} : { level }),
        ...(facts.level === undefined ? {} : { preambleLevel: facts.level }),
        ...(hints.vintage === undefined ? {} : { vintage: hints.vintage }),
      },
      totalPlace: facts.place?.key ?? unnamedTotal,
    },
    reading,
  );

  const outMeasure = builder.column("measure", "dimension");
  const outPeriod = builder.column("period", "dimension");
  const outRegion = builder.column("region", "dimension");
  const outUnit = builder.column("unit", "attribute");
  const ageBand = hints.ageBand ?? readAgeBand(facts.title) ?? "";
  const ownsAge = variables.some(({ target }) => target.kind === "column" && target.column === "ageBand");
  const outAge = ageBand === "" || ownsAge ? undefined : builder.column("ageBand", "dimension");
  outAge?.set(outAge.codeOf(ageBand));
  const setVariable = toVariableSetters(variables, reading);
  const readers = toReaders(table, columns, hints.units?.[0], messages);

  for (let row = table.bodyStart; row < table.bodyEnd; row++) {
    if (isBlankRow(sheet, row)) continue;
    const periodOfRow = rowPeriod?.(row) ?? fixedPeriod;
    const place = places.readAt(row);
    let isTotalRow = place.isTotal;
    rowVariables.forEach(({ column }, index) => {
      const label = textOf(sheet.cellAt(row, column));
      isTotalRow ||= isTotalLabel(label);
      setVariable[index]?.(label);
    });
    columns.forEach((column, index) => {
      const period = column.period ?? periodOfRow;
      const reader = readers[index];
      if (period === undefined || reader === undefined) return;
      outMeasure.set(outMeasure.codeOf(hints.measures?.[0] ?? column.measure.id));
      outUnit.set(outUnit.codeOf(hints.units?.[0] ?? column.measure.unit));
      outPeriod.set(outPeriod.codeOf(period));
      outRegion.set(outRegion.codeOf(column.place?.key ?? place.key));
      column.labels.forEach((label, position) => setVariable[rowVariables.length + position]?.(label));
      const { value, status } = reader.readAt(row);
      builder.add(value, status, isTotalRow || column.isTotal, { sheet: sheetIndex, row, column: column.column });
    });
  }
}

function toCrossColumns(
  values: readonly number[],
  levels: readonly HeaderLevel[],
  variables: readonly HeaderLevel[],
  facts: PreambleFacts,
  reading: Reading,
): readonly CrossColumn[] {
  const { register } = reading;
  const titleMeasure = measureOfTable(facts, reading) ?? readMeasure(facts.title);
  const levelOf = (kind: HeaderLevel["kind"]): HeaderLevel | undefined => levels.find((level) => level.kind === kind);
  const measures = levelOf("measure");
  const periods = levelOf("period");
  const placeLabels = levelOf("place")?.labels;
  const places = resolvePlaces(
    (placeLabels ?? []).filter((label) => !isTotalLabel(label)),
    register,
    {},
  );
  return values.map((column, index) => {
    const measureLabel = measures?.labels[index] ?? "";
    const period = periodOfLabel(periods?.labels[index] ?? "");
    const placeLabel = placeLabels?.[index] ?? "";
    const labels = variables.map((level) => level.labels[index] ?? "");
    const isTotalPlace = placeLabel !== "" && isTotalLabel(placeLabel);
    const key = isTotalPlace ? (facts.place?.key ?? unnamedTotal) : places.get(placeLabel)?.key;
    return {
      column,
      measure: measureLabel === "" ? titleMeasure : readMeasure(measureLabel),
      ...(period === undefined ? {} : { period }),
      ...(key === undefined ? {} : { place: { key, isTotal: isTotalPlace } }),
      labels,
      isTotal: isTotalPlace || labels.some(isTotalLabel),
    };
  });
}

/** One function per variable that sets its label for the next observation. */
function toVariableSetters(variables: readonly Variable[], { builder }: Reading): readonly ((label: string) => void)[] {
  return variables.map(({ target }) => {
    const out = builder.column(target.kind === "category" ? "category" : target.column, "dimension");
    if (target.kind === "category") {
      const dimension = builder.column("dimension", "dimension");
      dimension.set(dimension.codeOf(target.dimension));
    }
    return (label) => out.set(out.codeOf(label));
  });
}

/** The columns of one measure are written in one style; it is chosen over all of them together. */
function toReaders(
  table: Table,
  columns: readonly CrossColumn[],
  unit: string | undefined,
  messages: Reading["messages"],
): readonly ValueReader[] {
  const styles = new Map<string, ReturnType<typeof chooseNumberStyle>>();
  const useOf = ({ unit: own }: Measure): NumberUse => (unit === undefined ? numberUseOfUnit(own) : numberUseOf(unit));
  return columns.map(({ column, measure }) => {
    let style = styles.get(measure.id);
    if (style === undefined) {
      const texts = columns
        .filter((other) => other.measure.id === measure.id)
        .flatMap((other) => distinctCells(table, other.column))
        .filter((cell) => cell.kind === "text")
        .map(textOf);
      style = chooseNumberStyle(texts, useOf(measure));
      styles.set(measure.id, { style: style.style, isMixed: style.isMixed });
    }
    return new ValueReader(table, column, useOf(measure), messages, style);
  });
}
