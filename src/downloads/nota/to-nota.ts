import type { Figure } from "../../figures/figure.ts";
import { toFigureTable, type FigureTable, type FigureTableRow } from "../../figures/figure-table.ts";
import { toTableNotes, type TableNotes } from "../../figures/table-notes.ts";
import { toNotes } from "../../figures/to-notes.ts";
import { pictureWords } from "../../format/picture-words.ts";
import type { OutgoingFigure } from "../outgoing-figure.ts";
import { toPictureTexts } from "../picture/picture-texts.ts";
import { escapeXml } from "../picture/svg-markup.ts";

/** The picture of a figure for in a note: its bytes as a `data:` address, and its size in px. */
export interface NotaPicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** The same figure twice: formatted for Word and e-mail, and as bare text. */
export interface Nota {
  readonly html: string;
  readonly text: string;
}

/** Longer tables are cut in the formatted version, which says so; the bare text has all rows. */
const mostRows = 60;
/** A picture fills a page of A4 between its margins and no more. */
const mostWidthPx = 600;

/**
 * A figure as a piece of a council note: title, sentences, picture, table with its marks and notes, source, date and address.
 * All looks are written on the elements themselves, in points, as Word and Outlook want them.
 */
export function toNota(outgoing: OutgoingFigure, picture?: NotaPicture): Nota {
  const { figure } = outgoing;
  const table = toFigureTable(figure);
  const shown = cutTable(table, figure);
  const texts = toPictureTexts(outgoing, false);
  return {
    html: toHtml(outgoing, texts, { ...table, rows: shown }, table.rows.length, picture),
    text: toText(outgoing, texts, table),
  };
}

type Texts = ReturnType<typeof toPictureTexts>;

/** The first rows, and those of the chosen places wherever they stand; a series of periods stays whole. */
function cutTable({ rows }: FigureTable, figure: Figure): readonly FigureTableRow[] {
  const isOfPeriods = figure.kind === "series" && (figure.shape === "line" || figure.shape === "columns");
  if (rows.length <= mostRows || isOfPeriods) return rows;
  const chosen = new Set(
    figure.kind === "series"
      ? figure.categories.flatMap(({ key, role }) => (role === undefined || role === "context" ? [] : [key]))
      : [],
  );
  return rows.filter(({ key }, index) => index < mostRows || chosen.has(key));
}

const sans = "font-family:Arial,sans-serif";
const looks = {
  title: "margin:12pt 0 2pt;font-family:Georgia,'Times New Roman',serif;font-size:15pt;font-weight:bold;color:#10222a",
  subtitle: `margin:0 0 8pt;${sans};font-size:9.5pt;color:#3d5058`,
  reading: "margin:0 0 10pt;font-family:Georgia,'Times New Roman',serif;font-size:11pt;line-height:1.4;color:#10222a",
  picture: "margin:0 0 10pt",
  table: `border-collapse:collapse;margin:0 0 8pt;${sans};font-size:9.5pt;color:#10222a`,
  head: "padding:3pt 8pt;border-bottom:1.5pt solid #10222a;font-weight:bold;text-align:left;vertical-align:bottom",
  row: "padding:3pt 8pt;border-bottom:0.5pt solid #cfdadd;font-weight:normal;text-align:left;vertical-align:top",
  small: `margin:0 0 3pt;${sans};font-size:8.5pt;line-height:1.35;color:#3d5058`,
} as const;

function toHtml(
  { figure, address }: OutgoingFigure,
  texts: Texts,
  table: FigureTable,
  count: number,
  picture: NotaPicture | undefined,
): string {
  const words = pictureWords[figure.language];
  const tableNotes = toTableNotes(table);
  const isCut = table.rows.length < count;
  return [
    `<div lang="${figure.language === "nl" ? "nl-BE" : "en"}">`,
    `<h3 style="${looks.title}">${escapeXml(figure.title)}</h3>`,
    `<p style="${looks.subtitle}">${escapeXml(figure.subtitle)}</p>`,
    `<p style="${looks.reading}">${escapeXml(figure.reading.join(" "))}</p>`,
    ...(picture === undefined ? [] : [toImage(picture, `${figure.title}. ${figure.reading.join(" ")}`)]),
    ...(table.rows.length === 0 ? [] : [toHtmlTable(table, tableNotes)]),
    ...(isCut ? [toSmall(words.cutRows(table.rows.length, count))] : []),
    ...tableNotes.keys.map(({ mark, meaning }) => toSmall(`${mark}: ${meaning}`)),
    ...tableNotes.notes.map(
      (note, index) => `<p style="${looks.small}"><sup>${index + 1}</sup> ${escapeXml(note)}</p>`,
    ),
    ...toNotes(figure).map(toSmall),
    ...(figure.formula === undefined ? [] : [toSmall(`${words.computed}: ${figure.formula}`)]),
    ...(texts.sources === "" ? [] : [toSmall(texts.sources)]),
    toSmall(texts.made),
    `<p style="${looks.small}"><a href="${escapeXml(address)}">${escapeXml(texts.address)}</a></p>`,
    "</div>",
  ].join("\n");
}

function toSmall(text: string): string {
  return `<p style="${looks.small}">${escapeXml(text)}</p>`;
}

function toImage({ address, width, height }: NotaPicture, alt: string): string {
  const shownWidth = Math.min(mostWidthPx, width);
  const shownHeight = Math.round((height * shownWidth) / width);
  const size = `width="${shownWidth}" height="${shownHeight}"`;
  return `<p style="${looks.picture}"><img src="${address}" ${size} alt="${escapeXml(alt)}"></p>`;
}

function toHtmlTable({ headerLabel, columns, rows }: FigureTable, notes: TableNotes): string {
  const head = [
    `<th scope="col" style="${looks.head}">${escapeXml(headerLabel)}</th>`,
    ...columns.map(
      ({ label, numeric }) => `<th scope="col" style="${looks.head}${toSide(numeric)}">${escapeXml(label)}</th>`,
    ),
  ];
  const body = rows.map(({ header, cells }) =>
    [
      "<tr>",
      `<th scope="row" style="${looks.row}">${escapeXml(header)}</th>`,
      ...cells.map((cell, index) => {
        const number = notes.numberOf(cell);
        const note = number === undefined ? "" : `<sup>${number}</sup>`;
        return `<td style="${looks.row}${toSide(columns[index]?.numeric === true)}">${escapeXml(cell.text)}${note}</td>`;
      }),
      "</tr>",
    ].join(""),
  );
  const parts = [`<thead><tr>${head.join("")}</tr></thead>`, "<tbody>", ...body, "</tbody>"];
  return `<table style="${looks.table}">${parts.join("\n")}</table>`;
}

function toSide(numeric: boolean): string {
  return numeric ? ";text-align:right;white-space:nowrap" : "";
}

function toText({ figure, address }: OutgoingFigure, texts: Texts, table: FigureTable): string {
  const words = pictureWords[figure.language];
  const notes = toTableNotes(table);
  const toLine = (cells: readonly string[]): string => cells.map((cell) => cell.replaceAll(/\s+/g, " ")).join("\t");
  const rows = table.rows.map(({ header, cells }) =>
    toLine([
      header,
      ...cells.map((cell) => {
        const number = notes.numberOf(cell);
        return number === undefined ? cell.text : `${cell.text} [${number}]`;
      }),
    ]),
  );
  const blocks = [
    [figure.title, figure.subtitle],
    [figure.reading.join(" ")],
    rows.length === 0 ? [] : [toLine([table.headerLabel, ...table.columns.map(({ label }) => label)]), ...rows],
    [
      ...notes.keys.map(({ mark, meaning }) => `${mark}: ${meaning}`),
      ...notes.notes.map((note, index) => `[${index + 1}] ${note}`),
    ],
    [...toNotes(figure), ...(figure.formula === undefined ? [] : [`${words.computed}: ${figure.formula}`])],
    [texts.sources, texts.made, address].filter((line) => line !== ""),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\r\n"))
    .join("\r\n\r\n");
}
