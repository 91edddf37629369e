import type { PeriodKey } from "../domain/period.ts";
import { readPeriodKey } from "../domain/period.ts";
import { textOf, type RawCell } from "../parse/raw.ts";
import { readPeriod, toMonth } from "./read-period.ts";
import type { Reading, Table } from "./reading.ts";
import { distinctCells } from "./table.ts";

/** Reads the periods of a column. Dates that all fall on the first of a month mean months, unless the header says date. */
export function createPeriodReader(
  table: Table,
  column: number,
  isDate: boolean,
  { messages }: Reading,
): (row: number) => PeriodKey | undefined {
  const raw = table.sheet.columns[column];
  const dates = distinctCells(table, column).flatMap((cell) => readDate(cell) ?? []);
  const areMonths = !isDate && dates.length > 0 && dates.every((iso) => iso.endsWith("-01"));
  const known = new Map<number, PeriodKey | undefined>();
  return (row) => {
    const code = raw?.codeAt(row) ?? 0;
    if (raw === undefined || code === 0) return undefined;
    if (!known.has(code)) known.set(code, readCell(raw.cellOf(code), areMonths));
    const period = known.get(code);
    if (period === undefined) {
      const found = textOf(raw.cellOf(code));
      messages.add({
        severity: "warning",
        code: "period-unreadable",
        sheet: table.sheet.name,
        row,
        column,
        found,
        message: {
          nl: `“${found.slice(0, 40)}” is geen periode die we kunnen lezen. De rij is niet gelezen.`,
          en: `“${found.slice(0, 40)}” is not a period that we can read. The row was not read.`,
        },
      });
    }
    return period;
  };
}

/** The earliest year of a column of periods, when its cells can be read. */
export function firstYearOf(table: Table, column: number): number | undefined {
  const years = distinctCells(table, column).flatMap((cell) => {
    const period = cell.kind === "date" ? cell.iso : readPeriod(textOf(cell));
    return period === undefined ? [] : [Number(period.slice(0, 4))];
  });
  return years.length === 0 ? undefined : Math.min(...years);
}

/** The year in which a period begins. */
export function firstYearOfPeriod(period: PeriodKey | undefined): number | undefined {
  return period === undefined ? undefined : Number(period.slice(0, 4));
}

/** The day that a cell of a sheet holds, or that a text writes out in full. */
function readDate(cell: RawCell): string | undefined {
  if (cell.kind === "date") return cell.iso;
  if (cell.kind !== "text") return undefined;
  const period = readPeriod(cell.text);
  return period !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(period) ? period : undefined;
}

function readCell(cell: RawCell, areMonths: boolean): PeriodKey | undefined {
  const date = areMonths ? readDate(cell) : undefined;
  if (date !== undefined) return toMonth(date);
  return cell.kind === "date" ? readPeriodKey(cell.iso) : readPeriod(textOf(cell));
}
