import { read, type CellObject, type WorkSheet } from "@e965/xlsx";
import { strFromU8 } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { languages, type Language } from "../../src/domain/language.ts";
import { roundHalfUp } from "../../src/domain/round.ts";
import { toDataFile } from "../../src/downloads/data-files.ts";
import type { OutgoingFigure } from "../../src/downloads/outgoing-figure.ts";
import { toExcelCsv, toMachineCsv } from "../../src/downloads/to-csv.ts";
import { toJson } from "../../src/downloads/to-json.ts";
import { toXlsx } from "../../src/downloads/to-xlsx.ts";
import { toFigureTable } from "../../src/figures/figure-table.ts";
import type { Figure, Point } from "../../src/figures/figure.ts";
import { gallery } from "../../src/figures/gallery.ts";
import { downloadWords } from "../../src/format/download-words.ts";
import { buildFigure, select } from "../support/real-input.ts";

/** A province, the region, a large municipality, and one whose small numbers are hidden. */
const names = ["Limburg", "Vlaanderen", "Genk", "Herstappe"];
const cases = gallery.flatMap((definition) =>
  names.flatMap((name) => languages.map((language) => ({ definition, id: definition.id, name, language }))),
);

function toOutgoing(figure: Figure): OutgoingFigure {
  return { figure, address: `https://example.org/?geb=1#${figure.id}`, release: "2026-11-28", madeOn: "2026-11-28" };
}

/** The points of a figure in the order of its table. */
function pointsOf(figure: Figure): readonly Point[] {
  switch (figure.kind) {
    case "series":
      return [
        ...figure.categories.flatMap(({ isAhead }, index) =>
          isAhead === true ? [] : figure.series.flatMap(({ points }) => points[index] ?? []),
        ),
        ...(figure.references ?? []).flatMap(({ point }) => figure.series.map(() => point)),
      ];
    case "persons":
      return figure.groups.map(({ count, text, places }) => ({ kind: "value", value: count, text, places }));
    case "numbers":
      return figure.groups.flatMap(({ items }) => items.map(({ point }) => point));
    case "list":
    case "empty":
      return [];
  }
}

/** The number in a text of the page, read the plain way. */
function printedNumber(text: string, language: Language): number {
  const [number = ""] = /\d(?:[\d.,]*\d)?/.exec(text) ?? [];
  const digits = language === "nl" ? number.replaceAll(".", "").replace(",", ".") : number.replaceAll(",", "");
  return /^\D*[−-]/.test(text) ? -Number(digits) : Number(digits);
}

function decimalsOf(text: string, language: Language): number {
  const [number = ""] = /\d(?:[\d.,]*\d)?/.exec(text) ?? [];
  return (language === "nl" ? /,(\d+)/ : /\.(\d+)/).exec(number)?.[1]?.length ?? 0;
}

/** Whether a point has one number to export. */
function hasNumber(point: Point): boolean {
  if (!/\d/.test(point.text)) return false;
  return point.kind === "value" || (point.kind === "interval" && !/\d\D+ \d/.test(point.text));
}

function readCsv(text: string, delimiter: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { delimiter, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** What the page prints for each point, as numbers; nothing where there is none. */
function printedNumbers(points: readonly Point[], language: Language): readonly (number | null)[] {
  return points.map((point) => (hasNumber(point) ? printedNumber(point.text, language) : null));
}

/** Exported numbers, rounded to the decimals that the page prints. */
function roundAsPrinted(
  exported: readonly (number | null)[],
  points: readonly Point[],
  language: Language,
): readonly (number | null)[] {
  return exported.map((number, index) =>
    number === null ? null : roundHalfUp(number, decimalsOf(points[index]?.text ?? "", language)),
  );
}

/** The numbers of the figure itself with all their decimals, but for estimates that are printed as "ongeveer". */
function exactNumbers(points: readonly Point[]): readonly (number | null)[] {
  return points.map((point) =>
    point.kind === "value" && hasNumber(point) && !/^(ongeveer|about) /.test(point.text)
      ? roundHalfUp(point.value, 8)
      : null,
  );
}

function toNumber(text: string | undefined): number | null {
  return text === undefined || text === "" ? null : Number(text);
}

function cellAt(sheet: WorkSheet | undefined, row: number, column: number): CellObject | undefined {
  const dense: unknown = sheet?.["!data"];
  if (!Array.isArray(dense)) throw new Error("The sheet was not read as rows");
  return (dense as (CellObject | undefined)[][])[row]?.[column];
}

describe.each(cases)("$id for $name, $language", ({ definition, name, language }) => {
  const built = (async () => toOutgoing(await buildFigure(definition, select(name, { language }))))();

  it("gives a program each number once, with its status, and hides what is hidden", async () => {
    const outgoing = await built;
    const { figure } = outgoing;
    const [header = [], ...rows] = readCsv(toMachineCsv(outgoing), ",");
    const points = pointsOf(figure);
    const column = (key: string): readonly string[] => rows.map((row) => row[header.indexOf(key)] ?? "");
    expect(header[0]).toBe("figure");
    expect(rows.filter(({ length }) => length !== header.length)).toEqual([]);
    expect(column("value").filter((text) => !/^(-?\d+(\.\d+)?)?$/.test(text))).toEqual([]);
    expect(column("value").filter((text) => text.replaceAll(/\D/g, "").replace(/^0+/, "").length > 12)).toEqual([]);
    expect(column("period").filter((text) => !/^$|^\d{4}[\dQH/-]*$/.test(text))).toEqual([]);
    const codes = column("place_code").map((code, index) => `${column("place_level")[index]}:${code}`);
    expect(codes.filter((code) => !/^(:|[a-zA-Z]+:[A-Z\d]+|municipality:\d{5})$/.test(code))).toEqual([]);
    expect(rows.flat().filter((text) => /NaN|undefined|null|Infinity|\[object|\de[+-]\d/.test(text))).toEqual([]);
    if (figure.kind === "empty") expect(column("explanation")[0]).toContain(figure.reading[0]);
    if (figure.kind === "empty" || figure.kind === "list") return;
    const values = column("value").map(toNumber);
    expect(column("text").map((text) => text.replace(/^'/, ""))).toEqual(points.map(({ text }) => text));
    expect(roundAsPrinted(values, points, language)).toEqual(printedNumbers(points, language));
    // A chart and the workbook behind a slide take the number of the point itself: it is the one that is printed.
    if (figure.kind === "series") {
      const drawn = points.map((point, index) =>
        point.kind === "value" && values[index] !== null ? point.value : null,
      );
      const told = points.map((point, index) => (point.kind === "value" ? values[index] : null));
      expect(drawn.map((value) => (value === null ? null : roundHalfUp(value, 8)))).toEqual(
        told.map((value) => (value === null || value === undefined ? null : roundHalfUp(value, 8))),
      );
    }
    const exact = exactNumbers(points);
    expect(values.map((value, index) => (exact[index] === null ? null : roundHalfUp(value ?? NaN, 8)))).toEqual(exact);
    const statuses = points.map((point) => (point.kind === "missing" ? point.reason : ""));
    expect(column("status").map((status, index) => (statuses[index] === "" ? "" : status))).toEqual(statuses);
    const hidden = rows.filter((_, index) => statuses[index] === "suppressed");
    const shownOfHidden = hidden.flatMap((row) => ["value", "low", "high"].map((key) => row[header.indexOf(key)]));
    expect(shownOfHidden.filter((text) => text !== "")).toEqual([]);
    expect(hidden.filter((row) => row[header.indexOf("mark")] !== "c")).toEqual([]);
    const bounds = points.map((point) => (point.kind === "bound" ? String(point.value) : ""));
    expect(
      rows.map((row, index) =>
        bounds[index] === "" ? "" : `${row[header.indexOf("low")]}${row[header.indexOf("high")]}`,
      ),
    ).toEqual(bounds);
  });

  it("gives Excel the table of the page, with decimal commas and a mark beside each gap", async () => {
    const outgoing = await built;
    const { figure } = outgoing;
    const text = toExcelCsv(outgoing);
    const table = toFigureTable(figure);
    const points = pointsOf(figure);
    const [header = [], ...rows] = readCsv(text, ";");
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(rows.filter(({ length }) => length !== header.length)).toEqual([]);
    if (figure.kind === "empty") {
      expect(rows[0]?.[1]).toContain(figure.reading[0]);
      return;
    }
    const column = (index: number): readonly string[] => rows.map((row) => row[index] ?? "");
    expect(header[0]).toBe(table.headerLabel);
    expect(column(0).map((label) => label.replace(/^'/, ""))).toEqual(table.rows.map((row) => row.header));
    const numeric = table.columns.filter((each) => each.numeric);
    for (const [c, each] of table.columns.entries()) {
      const at = header.findIndex((label) => label === each.label || label.startsWith(`${each.label} (`));
      const cells = column(at);
      const texts = table.rows.map((row) => row.cells[c]?.text ?? "");
      if (!each.numeric) {
        expect(cells.map((cell) => cell.replace(/^'/, ""))).toEqual(texts);
        continue;
      }
      const own = points.filter((_, index) => index % numeric.length === numeric.indexOf(each));
      expect(own.map((point) => point.text)).toEqual(texts);
      expect(cells.filter((cell) => !/^(-?\d+(,\d+)?)?$/.test(cell))).toEqual([]);
      expect(cells.map((cell) => toNumber(cell.replace(",", ".")))).toEqual(printedNumbers(own, language));
      const marks = column(header.indexOf(downloadWords[language].markOf(each.label)));
      expect(own.filter((point, index) => !hasNumber(point) && marks[index] === "")).toEqual([]);
    }
  });

  it("gives a workbook with typed numbers, percentages as percentages, codes as text and empty cells for gaps", async () => {
    const outgoing = await built;
    const { figure } = outgoing;
    const words = downloadWords[language];
    const book = read(await toXlsx(outgoing), { dense: true, cellNF: true });
    expect(book.SheetNames).toEqual([words.sheets.readMe, words.sheets.rows, words.sheets.table]);
    const [readMe, rows, table] = book.SheetNames.map((sheet) => book.Sheets[sheet]);
    expect(cellAt(readMe, 0, 1)?.v).toBe(figure.title);
    const headers = Array.from({ length: 16 }, (_, at) => String(cellAt(rows, 0, at)?.v));
    const points = pointsOf(figure);
    const column = (key: keyof typeof words.columns): readonly (CellObject | undefined)[] =>
      points.map((_, index) => cellAt(rows, index + 1, headers.indexOf(words.columns[key])));
    const values = column("value");
    const isPercent = column("unit").map((unit) => unit?.v === "%");
    expect(column("placeCode").filter((code) => code !== undefined && code.t !== "s")).toEqual([]);
    expect(column("text").map((text) => text?.v)).toEqual(points.map(({ text }) => text));
    expect(values.map((value) => value?.t)).toEqual(points.map((point) => (hasNumber(point) ? "n" : undefined)));
    const numbers = values.map((value, index) =>
      value === undefined ? null : Number(value.v) * (isPercent[index] === true ? 100 : 1),
    );
    expect(roundAsPrinted(numbers, points, language)).toEqual(printedNumbers(points, language));
    expect(values.map((value) => value?.z?.toString().endsWith("%") ?? false)).toEqual(
      values.map((value, index) => value !== undefined && isPercent[index] === true),
    );
    // The reader formats as English does: a plain number looks as it does on the page.
    const plain = points.map(({ text }) => language === "en" && /^[\d.,]+%?$/.test(text));
    expect(values.map((value, index) => (plain[index] === true ? value?.w : ""))).toEqual(
      points.map(({ text }, index) => (plain[index] === true ? text : "")),
    );
    const marked = column("status").map((status) => status?.v);
    expect(points.filter((point, index) => !hasNumber(point) && marked[index] === words.statuses.value)).toEqual([]);
    const shown = toFigureTable(figure);
    expect(shown.rows.map((_, index) => cellAt(table, index + 1, 0)?.v ?? "")).toEqual(
      shown.rows.map(({ header }) => header),
    );
    const cells = shown.rows.flatMap((_, r) => Array.from({ length: 60 }, (_each, c) => cellAt(table, r + 1, c)));
    expect(cells.flatMap((cell) => (cell?.t === "n" ? [cell.v] : []))).toEqual(
      values.flatMap((value) => (value === undefined ? [] : [value.v])),
    );
  });

  it("is whole in JSON, and explained in its companion", async () => {
    const outgoing = await built;
    const json: unknown = JSON.parse(toJson(outgoing));
    expect(json).toEqual({ version: 1, ...(JSON.parse(JSON.stringify(outgoing)) as object) });
    const { name: file, bytes } = await toDataFile("read-me", outgoing);
    expect(file).toMatch(/^[a-z0-9][a-z0-9_-]*\.txt$/);
    const text = strFromU8(bytes);
    expect(text).toContain(outgoing.address);
    expect(text).toContain(outgoing.figure.title);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });
});
