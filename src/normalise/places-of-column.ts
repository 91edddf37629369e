import { toRegionKey, type RegionKey, type RegionLevel } from "../domain/region.ts";
import { textOf } from "../parse/raw.ts";
import { isTotalLabel } from "./fold-text.ts";
import type { NamedPlaceColumn } from "./place-columns.ts";
import { describeResolution } from "./place-messages.ts";
import type { Reading, Table } from "./reading.ts";
import { resolvePlaces } from "./resolve-places.ts";
import { distinctCells, textsOfRow } from "./table.ts";

/** The place of a row or table that names no place. */
export const unnamedPlace = toRegionKey("area", "onbekend");

/** The place of a total when nothing in the file says of which place it is the total. */
export const unnamedTotal = toRegionKey("area", "totaal");

/** The place of a row, and whether the row is a printed total over places. */
export interface PlaceOfRow {
  readonly key: RegionKey;
  readonly isTotal: boolean;
}

/** Reads the place of a row: by code where there is one, else by name. */
export interface PlaceReader {
  readonly readAt: (row: number) => PlaceOfRow;
}

/** What is known about the places of a table. */
export interface PlaceColumns {
  readonly place: NamedPlaceColumn | undefined;
  /** A coarser column of places, for rows that are totals over the finer one. */
  readonly outer: NamedPlaceColumn | undefined;
  readonly codeColumn: number | undefined;
  readonly preambleLevel: RegionLevel | undefined;
  readonly firstYear: number | undefined;
  /** The place of totals: the one that the whole table is about. */
  readonly totalPlace: RegionKey;
}

/** Resolves the place columns of a table once, for all rows together. */
export function createPlaceReader(table: Table, columns: PlaceColumns, reading: Reading): PlaceReader {
  const { place, outer, codeColumn, totalPlace } = columns;
  if (place === undefined && codeColumn === undefined) {
    const key = placeOfPlaceless(totalPlace, table, reading);
    return { readAt: () => ({ key, isTotal: false }) };
  }
  const codes = codeColumn === undefined ? undefined : createCodeReader(table, codeColumn, place?.level, reading);
  const outerNames = outer === undefined ? undefined : createNameReader(table, outer, columns, reading);
  const names = place === undefined ? undefined : createNameReader(table, place, columns, reading);
  return {
    readAt: (row) => {
      const code = codes?.(row);
      if (code !== undefined) return { key: code, isTotal: false };
      const own = names?.(row);
      if (own !== undefined && own !== "total") return { key: own, isTotal: false };
      const wider = outerNames?.(row);
      if (wider !== undefined && wider !== "total") return { key: wider, isTotal: own === "total" };
      if (own === "total" || textsOfRow(table.sheet, row).some(isTotalLabel)) {
        return { key: totalPlace, isTotal: own === "total" };
      }
      reportBlank(table, row, place?.column ?? codeColumn ?? 0, reading);
      return { key: unnamedPlace, isTotal: false };
    },
  };
}

/** The place of all rows of a table without a column of places: the one named above it, else none, with a message. */
export function placeOfPlaceless(named: RegionKey, table: Table, { messages }: Reading): RegionKey {
  if (named !== unnamedTotal) return named;
  messages.add({
    severity: "warning",
    code: "place-missing",
    sheet: table.sheet.name,
    message: {
      nl: "Deze tabel noemt nergens een plaats. De cijfers staan los van kaart en vergelijking.",
      en: "This table names no place anywhere. Its figures stand apart from maps and comparisons.",
    },
  });
  return unnamedPlace;
}

function reportBlank(table: Table, row: number, column: number, { messages }: Reading): void {
  messages.add({
    severity: "warning",
    code: "place-blank",
    sheet: table.sheet.name,
    row,
    column,
    message: {
      nl: "Deze rij noemt geen plaats. De cijfers blijven bewaard zonder plaats.",
      en: "This row names no place. Its figures are kept without a place.",
    },
  });
}

/** The place behind the code of a row; nothing where there is no code that we know. */
function createCodeReader(
  table: Table,
  column: number,
  level: RegionLevel | undefined,
  { register, messages }: Reading,
): (row: number) => RegionKey | undefined {
  const raw = table.sheet.columns[column];
  const known = new Map<number, RegionKey | undefined>();
  return (row) => {
    const code = raw?.codeAt(row) ?? 0;
    if (raw === undefined || known.has(code)) return known.get(code);
    const text = textOf(raw.cellOf(code));
    // A sheet drops the leading zero of 02000.
    const found = register.findByCode(/^\d{4}$/.test(text) ? `0${text}` : text);
    const key = (found.find((each) => each.level === level) ?? found[0])?.key;
    known.set(code, key);
    if (key === undefined && text !== "" && !isTotalLabel(text)) {
      messages.add({
        severity: "warning",
        code: "place-code-unknown",
        sheet: table.sheet.name,
        row,
        column,
        found: text,
        message: { nl: `De gebiedscode “${text}” kennen we niet.`, en: `We do not know the area code “${text}”.` },
      });
    }
    return key;
  };
}

/** The place behind the name of a row, "total" for a printed total, nothing for a blank cell. */
function createNameReader(
  table: Table,
  { column, level }: NamedPlaceColumn,
  { preambleLevel, firstYear, codeColumn }: PlaceColumns,
  { register, hints, messages }: Reading,
): (row: number) => RegionKey | "total" | undefined {
  const { vintage, answers } = hints;
  const names = distinctCells(table, column).map(textOf);
  const places = resolvePlaces(
    names.filter((name) => name !== "" && !isTotalLabel(name)),
    register,
    {
      level,
      preambleLevel,
      firstYear,
      vintage: answers?.territory ?? vintage,
      answeredLevel: answers?.level,
    },
  );
  const raw = table.sheet.columns[column];
  const known = new Map<number, RegionKey | "total" | undefined>();
  return (row) => {
    const code = raw?.codeAt(row) ?? 0;
    if (raw === undefined || known.has(code)) return known.get(code);
    const name = textOf(raw.cellOf(code));
    const resolution = name === "" ? undefined : places.get(name);
    const found = isTotalLabel(name) ? "total" : resolution?.key;
    known.set(code, found);
    // With codes in the table the names are only labels.
    const remark =
      resolution === undefined || codeColumn !== undefined ? undefined : describeResolution(name, resolution);
    if (remark !== undefined) messages.add({ ...remark, sheet: table.sheet.name, row, column, found: name });
    return found;
  };
}
