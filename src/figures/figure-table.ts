import type { Category, FigureBody, ListFigure, NumbersFigure, PersonsFigure, Point, SeriesFigure } from "./figure.ts";

/** One cell of a figure's table: the text of the figure, its number for sorting and comparing, and the reason of a gap. */
export interface FigureTableCell {
  readonly text: string;
  readonly value: number | null;
  readonly explanation?: string;
}

export interface FigureTableColumn {
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
}

export interface FigureTableRow {
  readonly key: string;
  readonly header: string;
  readonly cells: readonly FigureTableCell[];
}

/** A figure as a table: the first column holds the row headers. The same numbers as the drawing, in the same words. */
export interface FigureTable {
  readonly caption: string;
  readonly headerLabel: string;
  readonly columns: readonly FigureTableColumn[];
  readonly rows: readonly FigureTableRow[];
}

/** The table of a figure. An empty figure has a table without rows. */
export function toFigureTable(figure: FigureBody): FigureTable {
  const caption = `${figure.title}. ${figure.subtitle}`;
  switch (figure.kind) {
    case "series":
      return { caption, ...toSeriesTable(figure) };
    case "persons":
      return { caption, ...toPersonsTable(figure) };
    case "list":
      return { caption, ...toListTable(figure) };
    case "numbers":
      return { caption, ...toNumbersTable(figure) };
    case "empty":
      return { caption, headerLabel: "", columns: [], rows: [] };
  }
}

type Body = Omit<FigureTable, "caption">;

function toSeriesTable(figure: SeriesFigure): Body {
  return {
    headerLabel: figure.categoryLabel,
    columns: figure.series.map(({ key, label }) => ({ key, label, numeric: true })),
    rows: [
      ...figure.categories.flatMap((category, index) =>
        category.isAhead === true ? [] : [toSeriesRow(figure, category, index)],
      ),
      ...(figure.references ?? []).map(({ key, label, point }) => ({
        key,
        header: label,
        cells: figure.series.map(() => toCell(point)),
      })),
    ],
  };
}

function toSeriesRow({ id, series }: SeriesFigure, category: Category, index: number): FigureTableRow {
  return {
    key: category.key,
    header: category.label,
    cells: series.map(({ points }) => {
      const point = points[index];
      if (point === undefined) throw new Error(`${id}: a series has no point for ${category.key}`);
      return toCell(point);
    }),
  };
}

function toCell(point: Point): FigureTableCell {
  return {
    text: point.text,
    value: point.kind === "missing" ? null : point.value,
    ...(point.explanation === undefined ? {} : { explanation: point.explanation }),
  };
}

function toPersonsTable(figure: PersonsFigure): Body {
  return {
    headerLabel: figure.language === "nl" ? "Groep" : "Group",
    columns: [{ key: "count", label: figure.totalLabel, numeric: true }],
    rows: figure.groups.map((group) => ({
      key: group.key,
      header: group.label,
      cells: [{ text: group.text, value: group.count, explanation: group.description }],
    })),
  };
}

function toListTable(figure: ListFigure): Body {
  return {
    headerLabel: figure.itemLabel,
    columns: [
      { key: "group", label: figure.groupLabel, numeric: false },
      { key: "detail", label: figure.detailLabel, numeric: false },
      { key: "marks", label: figure.markLabel, numeric: false },
    ],
    rows: figure.groups.flatMap((group) =>
      group.items.map((item) => ({
        key: item.key,
        header: item.label,
        cells: [group.label, item.detail, item.marks.join(", ")].map((text) => ({ text, value: null })),
      })),
    ),
  };
}

/** One row per number. The subject has a column of its own where there are several; keys of items repeat between them. */
function toNumbersTable({ language, groups, itemLabel, valueLabel, whenLabel }: NumbersFigure): Body {
  const hasGroups = groups.length > 1;
  const toText = (text: string): FigureTableCell => ({ text, value: null });
  return {
    headerLabel: itemLabel,
    columns: [
      ...(hasGroups ? [{ key: "group", label: language === "nl" ? "Onderwerp" : "Subject", numeric: false }] : []),
      { key: "value", label: valueLabel, numeric: true },
      { key: "when", label: whenLabel, numeric: false },
    ],
    rows: groups.flatMap((group) =>
      group.items.map(({ key, label, point, when }) => ({
        key: `${group.key}/${key}`,
        header: label,
        cells: [...(hasGroups ? [toText(group.label)] : []), toCell(point), toText(when)],
      })),
    ),
  };
}
