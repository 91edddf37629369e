import { findTables } from "../normalise/normalise.ts";
import { foldText } from "../normalise/fold-text.ts";
import { readPeriod } from "../normalise/read-period.ts";
import { textsOfRow } from "../normalise/table.ts";
import type { RawWorkbook } from "../parse/raw.ts";
import { hashBytes } from "./hash-bytes.ts";
import type { RecognisedTable } from "./types.ts";

/** How a file is laid out: the id of its layout, and a mark that files of one layout share whatever their numbers. */
export interface LayoutMark {
  readonly layout: string;
  readonly fingerprint: string;
  readonly tables: readonly RecognisedTable[];
}

const encoder = new TextEncoder();

/** The mark of a workbook: its layouts, its title without digits, and its column headers with periods left open. */
export function markLayout(workbook: RawWorkbook): LayoutMark {
  const tables = findTables(workbook);
  const parts = tables.map(({ layout, table }) => {
    const headers = textsOfRow(table.sheet, table.headerRow).map((label) =>
      readPeriod(label) === undefined ? foldText(label).replaceAll(/\d+/g, "#") : "period",
    );
    const [title = ""] = table.preamble;
    return [layout.id, foldText(title).replaceAll(/\d+/g, "#"), ...new Set(headers)];
  });
  return {
    layout: [...new Set(tables.map(({ layout }) => layout.id))].join("+"),
    fingerprint: hashBytes(encoder.encode(JSON.stringify(parts))),
    tables: tables.map(({ layout, table: { sheet, headerRow, bodyEnd } }) => ({
      sheet: sheet.name,
      headerFirst: (layout.topRow?.(sheet, headerRow) ?? headerRow) + 1,
      headerLast: headerRow + 1,
      bodyLast: bodyEnd,
    })),
  };
}
