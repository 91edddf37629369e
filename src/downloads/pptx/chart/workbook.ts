import { writeXlsx, type Cell, type CellStyle, type CellValue, type WriteSheet } from "hucre/xlsx";
import type { Language } from "../../../domain/language.ts";
import { slideWords } from "../../../format/slide-words.ts";
import type { ChartModel } from "./chart-model.ts";
import { sheetName, toDataSheet } from "./data-sheet.ts";

const textStyle: CellStyle = { numFmt: "@" };

/**
 * The workbook inside a presentation that opens at "Edit data". Numbers are numbers, with their format; years and names are
 * texts; a gap is an empty cell. Marks of the figure stand on a second sheet with what they mean.
 */
export async function writeChartWorkbook(chart: ChartModel, language: Language, day: string): Promise<Uint8Array> {
  const words = slideWords[language].workbook;
  const { header, rows, formats } = toDataSheet(chart);
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      if (value === null) return;
      const numFmt = formats[column] ?? "";
      cells.set(`${index + 1},${column}`, { value, style: numFmt === "" ? textStyle : { numFmt } });
    });
  });
  const data: WriteSheet = {
    name: sheetName,
    columns: header.map((_, column) => ({ width: column === 0 ? 32 : 18 })),
    rows: [header, ...rows].map((row): CellValue[] => [...row]),
    cells,
    freezePane: { rows: 1 },
  };
  const marks: WriteSheet = {
    name: words.marks,
    columns: [{ width: 32 }, { width: 32 }, { width: 24 }, { width: 80 }],
    rows: [
      [words.category, words.series, words.shown, words.explanation],
      ...chart.marks.map(({ category, series, text, explanation }) => [category, series, text, explanation]),
    ],
  };
  // A day, not a clock: the same figures give the same bytes.
  const created = new Date(`${day}T12:00:00Z`);
  return writeXlsx({
    sheets: chart.marks.length === 0 ? [data] : [data, marks],
    properties: { created, modified: created },
  });
}
