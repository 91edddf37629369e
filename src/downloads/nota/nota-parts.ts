import type { Language } from "../../domain/language.ts";
import type { Figure } from "../../figures/figure.ts";
import { toFigureTable, type FigureTable, type FigureTableRow } from "../../figures/figure-table.ts";
import { toTableNotes } from "../../figures/table-notes.ts";
import { toNotes } from "../../figures/to-notes.ts";
import { pictureWords } from "../../format/picture-words.ts";
import type { OutgoingFigure } from "../outgoing-figure.ts";
import { toPictureTexts } from "../picture/picture-texts.ts";

/** A cell of the table in a note, with the number of what is to be said about it. */
export interface NotaCell {
  readonly text: string;
  readonly note: number | undefined;
}

/** Everything that a figure is in a note, in the order in which it stands there. */
export interface NotaParts {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly reading: string;
  readonly columns: readonly { readonly label: string; readonly isNumeric: boolean }[];
  readonly rows: readonly { readonly key: string; readonly header: string; readonly cells: readonly NotaCell[] }[];
  /** Says how many rows are left out; nothing when none are. */
  readonly cut: string | undefined;
  readonly keys: readonly string[];
  /** What is said of cells, numbered from 1. */
  readonly notes: readonly string[];
  /** Notes on the whole, computation, sources, days. */
  readonly lines: readonly string[];
  readonly address: string;
  readonly shortAddress: string;
}

/** Longer tables are cut where one reads them, and say so; the bare text has all rows. */
const mostRows = 60;

/** The parts of a figure for in a note: with the first rows of a very long table, or with all of them. */
export function toNotaParts(outgoing: OutgoingFigure, extent: "readable" | "all"): NotaParts {
  const { figure, address } = outgoing;
  const { language } = figure;
  const words = pictureWords[language];
  const table = toFigureTable(figure);
  const rows = extent === "all" ? table.rows : cutRows(table, figure);
  const { keys, notes, numberOf } = toTableNotes({ rows });
  const texts = toPictureTexts(outgoing);
  return {
    language,
    title: figure.title,
    subtitle: figure.subtitle,
    reading: figure.reading.join(" "),
    columns:
      rows.length === 0
        ? []
        : [
            { label: table.headerLabel, isNumeric: false },
            ...table.columns.map(({ label, numeric }) => ({ label, isNumeric: numeric })),
          ],
    rows: rows.map(({ key, header, cells }) => ({
      key,
      header,
      cells: cells.map((cell) => ({ text: cell.text, note: numberOf(cell) })),
    })),
    cut: rows.length < table.rows.length ? words.cutRows(rows.length, table.rows.length) : undefined,
    keys: keys.map(({ mark, meaning }) => `${mark}: ${meaning}`),
    notes,
    lines: [
      ...toNotes(figure),
      ...(figure.formula === undefined ? [] : [`${words.computed}: ${figure.formula}`]),
      ...[texts.sources, texts.made].filter((line) => line !== ""),
    ],
    address,
    shortAddress: texts.address,
  };
}

/** The first rows, and those of the chosen places wherever they stand; a series of periods stays whole. */
function cutRows({ rows }: FigureTable, figure: Figure): readonly FigureTableRow[] {
  const isOfPeriods = figure.kind === "series" && (figure.shape === "line" || figure.shape === "columns");
  if (rows.length <= mostRows || isOfPeriods) return rows;
  const chosen = new Set(
    figure.kind === "series"
      ? figure.categories.flatMap(({ key, role }) => (role === undefined || role === "context" ? [] : [key]))
      : [],
  );
  return rows.filter(({ key }, index) => index < mostRows || chosen.has(key));
}
