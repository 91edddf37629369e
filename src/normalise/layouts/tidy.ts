import type { Status } from "../../domain/cell.ts";
import { regionLevels, toRegionKey, type RegionKey } from "../../domain/region.ts";
import { textOf, type RawColumn, type RawSheet } from "../../parse/raw.ts";
import { foldText, isTotalLabel } from "../fold-text.ts";
import type { AttributeName } from "../header-roles.ts";
import { createLabelColumn } from "../label-column.ts";
import { createPeriodReader } from "../periods-of-column.ts";
import { readLevel } from "../place-register.ts";
import type { Layout, Reading, Table } from "../reading.ts";
import { reportStatus } from "../row-attributes.ts";
import { readStatusWord } from "../status-words.ts";
import { textsOfRow } from "../table.ts";
import { numberUseOf } from "../units.ts";
import { chooseColumnStyle, chooseStyleOfTexts, combineStatus, isMissing, ValueReader } from "../value-reader.ts";

type ColumnName = AttributeName | "measure" | "dimension" | "category" | "ageBand";

/** Header labels of the tidy file, folded, and the dataset column that each fills. */
const plainColumns: Readonly<Record<string, { readonly name: ColumnName; readonly role: "dimension" | "attribute" }>> =
  {
    indicator: { name: "measure", role: "dimension" },
    dimensie: { name: "dimension", role: "dimension" },
    categorie: { name: "category", role: "dimension" },
    leeftijd: { name: "ageBand", role: "dimension" },
    eenheid: { name: "unit", role: "attribute" },
    concept: { name: "concept", role: "attribute" },
    bron: { name: "source", role: "attribute" },
    publicatie: { name: "publication", role: "attribute" },
    gepubliceerd: { name: "publishedOn", role: "attribute" },
    kwaliteit: { name: "quality", role: "attribute" },
    opmerking: { name: "remark", role: "attribute" },
    basis: { name: "basis", role: "attribute" },
    definitie: { name: "definition", role: "attribute" },
    status: { name: "statusText", role: "attribute" },
  };

/** L6: the tidy file of this project. One row per value, columns by name in any order, more columns allowed. */
export const tidyLayout: Layout = {
  id: "tidy",
  matches: (sheet, row) => {
    const labels = new Set(textsOfRow(sheet, row).map(foldText));
    return labels.has("indicator") && labels.has("periode") && labels.has("waarde");
  },
  read: readTidy,
};

function readTidy(table: Table, reading: Reading): void {
  const { sheet, sheetIndex } = table;
  const { builder } = reading;
  const at = findColumns(sheet, table.headerRow);
  const column = (label: string): RawColumn | undefined => sheet.columns[at.get(label) ?? -1];
  const readPeriodAt = createPeriodReader(table, at.get("periode") ?? 0, true, reading);
  builder.clear();
  const outPeriod = builder.column("period", "dimension");
  const outRegion = builder.column("region", "dimension");
  const copied = Object.entries(plainColumns).flatMap(([label, { name, role }]) => {
    const from = at.get(label);
    return from === undefined ? [] : [createLabelColumn(table, from, builder.column(name, role))];
  });
  const outText = builder.column("valueText", "attribute");
  const status = column("status");
  const category = column("categorie");
  const valueColumn = at.get("waarde") ?? 0;
  const values = createTidyValues(table, valueColumn, at.get("eenheid"), reading);
  const places = createTidyPlaceReader(table, at, reading);

  for (let row = table.bodyStart; row < table.bodyEnd; row++) {
    const period = readPeriodAt(row);
    if (period === undefined) continue;
    outPeriod.set(outPeriod.codeOf(period));
    outRegion.set(outRegion.codeOf(places(row)));
    for (const labels of copied) labels.write(row);
    const word = status === undefined ? "" : textOf(status.cellOf(status.codeAt(row)));
    const given = readStatusWord(word);
    if (given === undefined) reportStatus(word, table, row, at.get("status") ?? 0, reading);
    const text = textOf(sheet.cellAt(row, valueColumn));
    outText.set(outText.codeOf(given === "not-a-number" ? text : ""));
    const { value, status: read } = readCell(row, given, values(row));
    const isTotal = category !== undefined && isTotalLabel(textOf(category.cellOf(category.codeAt(row))));
    builder.add(value, read, isTotal, { sheet: sheetIndex, row, column: valueColumn });
  }
}

function readCell(row: number, given: Status | undefined, values: ValueReader): { value: number; status: Status } {
  if (given !== undefined && isMissing(given)) return { value: 0, status: given };
  const cell = values.readAt(row);
  return { value: cell.value, status: combineStatus(cell, given) };
}

/**
 * The reader of values for each row. Counts and rates share a column, and `1.234` is not the same in both: the rows with a unit
 * that counts are read by what is written in them.
 */
function createTidyValues(
  table: Table,
  column: number,
  unitColumn: number | undefined,
  reading: Reading,
): (row: number) => ValueReader {
  const { sheet, bodyStart, bodyEnd } = table;
  const rates = new ValueReader(table, column, chooseColumnStyle(table, [column], "rate", reading), reading);
  const units = unitColumn === undefined ? undefined : sheet.columns[unitColumn];
  if (units === undefined) return () => rates;
  const known = new Map<number, boolean>();
  const isCount = (row: number): boolean => {
    const code = units.codeAt(row);
    const found = known.get(code) ?? numberUseOf(textOf(units.cellOf(code))) === "count";
    known.set(code, found);
    return found;
  };
  const texts = new Set<string>();
  for (let row = bodyStart; row < bodyEnd; row++) {
    const cell = isCount(row) ? sheet.cellAt(row, column) : undefined;
    if (cell?.kind === "text") texts.add(textOf(cell));
  }
  const counts = new ValueReader(
    table,
    column,
    chooseStyleOfTexts([...texts], "count", table, column, reading),
    reading,
  );
  return (row) => (isCount(row) ? counts : rates);
}

function findColumns(sheet: RawSheet, headerRow: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  textsOfRow(sheet, headerRow).forEach((label, column) => {
    const folded = foldText(label);
    if (folded !== "" && !found.has(folded)) found.set(folded, column);
  });
  return found;
}

/** A place of the tidy file: the code with the level beside it; a name only where there is no code. */
function createTidyPlaceReader(
  table: Table,
  at: ReadonlyMap<string, number>,
  { register, messages }: Reading,
): (row: number) => RegionKey {
  const text = (label: string, row: number): string => textOf(table.sheet.cellAt(row, at.get(label) ?? -1));
  const known = new Map<string, RegionKey>();
  return (row) => {
    const code = text("gebiedscode", row);
    const name = text("gebied", row);
    const levelWord = text("niveau", row);
    const key = JSON.stringify([code, name, levelWord]);
    let found = known.get(key);
    if (found !== undefined) return found;
    const level = readLevel(levelWord);
    const padded = /^\d{4}$/.test(code) ? `0${code}` : code;
    const candidates = code === "" ? register.findByName(name) : register.findByCode(padded);
    const fitting = level === undefined ? candidates : candidates.filter((each) => each.level === level);
    const isOther = levelWord !== "" && level === undefined;
    const chosen = isOther ? candidates.find((each) => each.level === "area") : fitting.at(-1);
    found = chosen?.key ?? toRegionKey("area", code === "" ? foldText(name).replaceAll(" ", "-") : code);
    known.set(key, found);
    if (chosen === undefined && !isOther) {
      messages.add({
        severity: "warning",
        code: "place-unknown",
        sheet: table.sheet.name,
        row,
        column: at.get("gebied") ?? at.get("gebiedscode") ?? 0,
        found: `${code} ${name}`.trim(),
        expected: Object.values(regionLevels).join(", "),
        message: {
          nl: `“${`${code} ${name}`.trim()}” kennen we niet als ${levelWord === "" ? "plaats" : levelWord}.`,
          en: `We do not know “${`${code} ${name}`.trim()}” as a place of that level.`,
        },
      });
    }
    return found;
  };
}
