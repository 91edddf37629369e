import { toRegionKey, type RegionKey } from "../domain/region.ts";
import { textOf } from "../parse/raw.ts";
import { isTotalLabel } from "./fold-text.ts";
import { describeResolution } from "./place-messages.ts";
import type { Reading, Table } from "./reading.ts";
import { resolvePlaces, type PlaceContext, type Resolution } from "./resolve-places.ts";
import { distinctCells } from "./table.ts";

/** The place of a table that names no place anywhere. */
export const unnamedPlace = toRegionKey("area", "onbekend");

/** The place of a total when nothing in the file says of which place it is the total. */
export const unnamedTotal = toRegionKey("area", "totaal");

/** The place of a row: by code where there is one, else by name. Totals have the place that the whole table is about. */
export interface PlaceReader {
  readonly readAt: (row: number) => { readonly key: RegionKey; readonly isTotal: boolean };
}

/** What is known about the place columns of a table. */
export interface PlaceColumns {
  readonly nameColumn?: number;
  readonly codeColumn?: number;
  readonly context: PlaceContext;
  readonly totalPlace: RegionKey;
}

/** Resolves the place columns of a table once, for all rows together. */
export function createPlaceReader(table: Table, columns: PlaceColumns, reading: Reading): PlaceReader {
  const { nameColumn, codeColumn } = columns;
  const codes = codeColumn === undefined ? undefined : readCodes(table, codeColumn, columns.context, reading);
  const names = nameColumn === undefined ? undefined : readNames(table, nameColumn, columns, reading);
  const hasPlaces = nameColumn !== undefined || codeColumn !== undefined;
  const otherwise = hasPlaces ? columns.totalPlace : placeOfPlaceless(columns.totalPlace, table, reading);
  return {
    readAt: (row) => {
      const code = codes?.(row);
      if (code !== undefined) return { key: code, isTotal: false };
      return names?.(row) ?? { key: otherwise, isTotal: false };
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

function readCodes(
  table: Table,
  column: number,
  context: PlaceContext,
  { register, messages }: Reading,
): (row: number) => RegionKey | undefined {
  const raw = table.sheet.columns[column];
  const known = new Map<number, RegionKey | undefined>();
  return (row) => {
    if (raw === undefined) return undefined;
    const code = raw.codeAt(row);
    if (known.has(code)) return known.get(code);
    const text = textOf(raw.cellOf(code));
    const found = register.findByCode(text.length === 4 && /^\d+$/.test(text) ? `0${text}` : text);
    const key = (found.find(({ level }) => level === context.level) ?? found[0])?.key;
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
    known.set(code, key);
    return key;
  };
}

function readNames(
  table: Table,
  column: number,
  { context, totalPlace, codeColumn }: PlaceColumns,
  reading: Reading,
): (row: number) => { readonly key: RegionKey; readonly isTotal: boolean } {
  const names = distinctCells(table, column).map(textOf);
  const { vintage, answers } = reading.hints;
  const places = resolvePlaces(
    names.filter((name) => name !== "" && !isTotalLabel(name)),
    reading.register,
    {
      ...context,
      ...(vintage === undefined ? {} : { vintage }),
      ...(answers?.territory === undefined ? {} : { vintage: answers.territory }),
      ...(answers?.level === undefined ? {} : { answeredLevel: answers.level }),
    },
  );
  const raw = table.sheet.columns[column];
  const known = new Map<number, { readonly key: RegionKey; readonly isTotal: boolean }>();
  return (row) => {
    const code = raw?.codeAt(row) ?? 0;
    let found = known.get(code);
    if (found === undefined) {
      const name = raw === undefined ? "" : textOf(raw.cellOf(code));
      const isTotal = isTotalLabel(name);
      const resolution = isTotal || name === "" ? undefined : places.get(name);
      found = { key: resolution?.key ?? totalPlace, isTotal };
      known.set(code, found);
      if (resolution !== undefined && codeColumn === undefined) report(name, resolution, table, row, column, reading);
    }
    return found;
  };
}

function report(name: string, found: Resolution, table: Table, row: number, column: number, reading: Reading): void {
  const remark = describeResolution(name, found);
  if (remark !== undefined) reading.messages.add({ ...remark, sheet: table.sheet.name, row, column, found: name });
}
