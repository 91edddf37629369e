import { utils, write } from "@e965/xlsx";
import { gzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import Papa from "papaparse";

/** One sample text in another container: the same cells as another program would have saved them. */
export interface Container {
  readonly file: string;
  readonly bytes: Uint8Array;
}

type Value = string | number | null;

function rowsOf(text: string): readonly (readonly string[])[] {
  const delimiter = text.includes(";") ? ";" : ",";
  return Papa.parse<string[]>(text.trimEnd(), { delimiter }).data;
}

/** A cell as a spreadsheet program would type it: numbers become numbers and codes lose their leading zero. */
function toValue(text: string, isDutch: boolean): Value {
  if (text === "") return null;
  const plain = isDutch ? text.replaceAll(".", "").replace(",", ".") : text;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

function valuesOf(text: string): Value[][] {
  return rowsOf(text).map((row) => row.map((cell) => toValue(cell, text.includes(";"))));
}

function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const bytes = Array.from(`${hasMark ? "\ufeff" : ""}${text}`).flatMap((character) => {
    const code = character.charCodeAt(0);
    return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  });
  return Uint8Array.from(bytes);
}

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text, (character) => (character === "–" ? 0x96 : character.charCodeAt(0))));
}

function toHtml(text: string): string {
  const escape = (cell: string): string =>
    cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("ë", "&euml;");
  const rows = rowsOf(text).map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`);
  return `<html xmlns:x="urn:x"><head><meta http-equiv=Content-Type content="text/html"></head><body><table>${rows.join("\r\n")}</table></body></html>`;
}

/** An .xlsx workbook with one sheet of these cells; percentages are fractions with a percent format, as Excel has them. */
export async function toXlsx(text: string): Promise<Uint8Array> {
  const rows = valuesOf(text);
  const cells = new Map<string, { value: number; style: { numFmt: string } }>();
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const percent = typeof cell === "string" ? /^([+-]?)(\d+),(\d)%$/.exec(cell) : null;
      if (percent === null) return;
      const value = Number(`${percent[1]}${percent[2]}.${percent[3]}`) / 100;
      row[c] = value;
      cells.set(`${r},${c}`, { value, style: { numFmt: "0.0%" } });
    });
  });
  return writeXlsx({ sheets: [{ name: "Data", rows, cells }] });
}

/** The ways in which the same table can come, apart from the text itself. */
export const containers: readonly (readonly [string, (text: string) => Container | Promise<Container>])[] = [
  ["xlsx", async (text) => ({ file: "x.xlsx", bytes: await toXlsx(text) })],
  ["xls (BIFF8)", (text) => ({ file: "x.xls", bytes: toBiff8(text) })],
  ["HTML named .xls", (text) => ({ file: "x.xls", bytes: new TextEncoder().encode(toHtml(text)) })],
  ["UTF-8 with a mark", (text) => ({ file: "x.csv", bytes: new TextEncoder().encode(`\ufeff${text}`) })],
  ["Windows line ends", (text) => ({ file: "x.csv", bytes: new TextEncoder().encode(text.replaceAll("\n", "\r\n")) })],
  ["Windows-1252", (text) => ({ file: "x.csv", bytes: windows1252(text) })],
  ["UTF-16", (text) => ({ file: "x.txt", bytes: utf16(text, false, true) })],
  ["UTF-16 without a mark", (text) => ({ file: "x.txt", bytes: utf16(text, false, false) })],
  ["UTF-16 big-endian", (text) => ({ file: "x.txt", bytes: utf16(text, true, true) })],
  [
    "tabs",
    (text) => ({
      file: "x.tsv",
      bytes: new TextEncoder().encode(
        Papa.unparse(
          rowsOf(text).map((row) => [...row]),
          { delimiter: "\t" },
        ),
      ),
    }),
  ],
  [
    "all cells quoted",
    (text) => ({
      file: "x.csv",
      bytes: new TextEncoder().encode(
        Papa.unparse(
          rowsOf(text).map((row) => [...row]),
          { delimiter: ";", quotes: true },
        ),
      ),
    }),
  ],
  ["a zip archive", (text) => ({ file: "x.zip", bytes: zipSync({ "map/x.csv": new TextEncoder().encode(text) }) })],
  ["a gzip file", (text) => ({ file: "x.csv.gz", bytes: gzipSync(new TextEncoder().encode(text)) })],
];

function toBiff8(text: string): Uint8Array {
  const sheet = utils.aoa_to_sheet(valuesOf(text));
  const written: unknown = write(
    { SheetNames: ["Data"], Sheets: { Data: sheet } },
    { type: "array", bookType: "biff8" },
  );
  if (!(written instanceof ArrayBuffer)) throw new Error("The writer of .xls gave no bytes");
  return new Uint8Array(written);
}
