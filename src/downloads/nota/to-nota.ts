import type { OutgoingFigure } from "../outgoing-figure.ts";
import { escapeXml } from "../escape-xml.ts";
import { toNotaParts, type NotaCell, type NotaParts } from "./nota-parts.ts";

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

/** A picture fills a page of A4 between its margins and no more. */
const mostWidthPx = 600;

/**
 * A figure as a piece of a council note: title, sentences, picture, table with its marks and notes, source, date and address.
 * All looks are written on the elements themselves, in points, as Word and Outlook want them.
 */
export function toNota(outgoing: OutgoingFigure, picture?: NotaPicture): Nota {
  return { html: toHtml(toNotaParts(outgoing, "readable"), picture), text: toText(toNotaParts(outgoing, "all")) };
}

/** The formatted version as a file that any browser and any word processor opens. */
export function toNotaFile({ language, title }: Pick<NotaParts, "language" | "title">, html: string): string {
  const head = `<meta charset="utf-8"><title>${escapeXml(title)}</title>`;
  return `<!doctype html>\n<html lang="${toTag(language)}"><head>${head}</head>\n<body>\n${html}\n</body></html>\n`;
}

const sans = "font-family:Arial,sans-serif";
const serif = "font-family:Georgia,'Times New Roman',serif";
const looks = {
  title: `margin:12pt 0 2pt;${serif};font-size:15pt;font-weight:bold;color:#10222a`,
  subtitle: `margin:0 0 8pt;${sans};font-size:9.5pt;color:#3d5058`,
  reading: `margin:0 0 10pt;${serif};font-size:11pt;line-height:1.4;color:#10222a`,
  picture: "margin:0 0 10pt",
  table: `border-collapse:collapse;margin:0 0 8pt;${sans};font-size:9.5pt;color:#10222a`,
  head: "padding:3pt 8pt;border-bottom:1.5pt solid #10222a;font-weight:bold;text-align:left;vertical-align:bottom",
  row: "padding:3pt 8pt;border-bottom:0.5pt solid #cfdadd;font-weight:normal;text-align:left;vertical-align:top",
  // A raised number that takes no room, so that rows and lines stay equally high.
  number: "font-size:75%;line-height:0",
  small: `margin:0 0 3pt;${sans};font-size:8.5pt;line-height:1.35;color:#3d5058`,
} as const;

function toHtml(parts: NotaParts, picture: NotaPicture | undefined): string {
  const { language, title, subtitle, reading, rows, cut, keys, notes, lines, address, shortAddress } = parts;
  return [
    `<div lang="${toTag(language)}">`,
    `<h3 style="${looks.title}">${escapeXml(title)}</h3>`,
    `<p style="${looks.subtitle}">${escapeXml(subtitle)}</p>`,
    `<p style="${looks.reading}">${escapeXml(reading)}</p>`,
    ...(picture === undefined ? [] : [toImage(picture, `${title}. ${reading}`)]),
    ...(rows.length === 0 ? [] : [toTable(parts)]),
    ...(cut === undefined ? [] : [toSmall(escapeXml(cut))]),
    ...keys.map((key) => toSmall(escapeXml(key))),
    ...notes.map((note, index) => toSmall(`${toNumber(index + 1)} ${escapeXml(note)}`)),
    ...lines.map((line) => toSmall(escapeXml(line))),
    toSmall(`<a href="${escapeXml(address)}">${escapeXml(shortAddress)}</a>`),
    "</div>",
  ].join("\n");
}

function toTag(language: NotaParts["language"]): string {
  return language === "nl" ? "nl-BE" : "en";
}

function toSmall(content: string): string {
  return `<p style="${looks.small}">${content}</p>`;
}

function toImage({ address, width, height }: NotaPicture, alt: string): string {
  const shownWidth = Math.min(mostWidthPx, width);
  const shownHeight = Math.round((height * shownWidth) / width);
  const size = `width="${shownWidth}" height="${shownHeight}"`;
  return `<p style="${looks.picture}"><img src="${address}" ${size} alt="${escapeXml(alt)}"></p>`;
}

function toTable({ columns, rows }: NotaParts): string {
  const sideOf = (index: number): string =>
    columns[index]?.isNumeric === true ? ";text-align:right;white-space:nowrap" : "";
  const head = columns.map(
    ({ label }, index) => `<th scope="col" style="${looks.head}${sideOf(index)}">${escapeXml(label)}</th>`,
  );
  const body = rows.map(({ header, cells }) =>
    [
      `<tr><th scope="row" style="${looks.row}">${escapeXml(header)}</th>`,
      ...cells.map((cell, index) => `<td style="${looks.row}${sideOf(index + 1)}">${toCell(cell)}</td>`),
      "</tr>",
    ].join(""),
  );
  const inside = [`<thead><tr>${head.join("")}</tr></thead>`, "<tbody>", ...body, "</tbody>"];
  return `<table style="${looks.table}">${inside.join("\n")}</table>`;
}

function toCell({ text, note }: NotaCell): string {
  return `${escapeXml(text)}${note === undefined ? "" : toNumber(note)}`;
}

function toNumber(note: number): string {
  return `<sup style="${looks.number}">${note}</sup>`;
}

/** Lines with tabs between the cells, so that a spreadsheet takes the table as one. */
function toText({ title, subtitle, reading, columns, rows, keys, notes, lines, address }: NotaParts): string {
  const toLine = (cells: readonly string[]): string => cells.map((cell) => cell.replaceAll(/\s+/g, " ")).join("\t");
  const table = rows.map(({ header, cells }) =>
    toLine([header, ...cells.map(({ text, note }) => (note === undefined ? text : `${text} [${note}]`))]),
  );
  const blocks = [
    [title, subtitle],
    [reading],
    table.length === 0 ? [] : [toLine(columns.map(({ label }) => label)), ...table],
    [...keys, ...notes.map((note, index) => `[${index + 1}] ${note}`)],
    lines,
    [address],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\r\n"))
    .join("\r\n\r\n");
}
