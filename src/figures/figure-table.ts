import type { Category, Figure, ListFigure, PersonsFigure, SeriesFigure } from "./figure.ts";

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
export function toFigureTable(figure: Figure): FigureTable {
  const caption = `${figure.title}. ${figure.subtitle}`;
  switch (figure.kind) {
    case "series":
      return { caption, ...toSeriesTable(figure) };
    case "persons":
      return { caption, ...toPersonsTable(figure) };
    case "list":
      return { caption, ...toListTable(figure) };
    case "empty":
      return { caption, headerLabel: "", columns: [], rows: [] };
  }
}

type Body = Omit<FigureTable, "caption">;

function toSeriesTable(figure: SeriesFigure): Body {
  return {
    headerLabel: figure.categoryLabel,
    columns: figure.series.map(({ key, label }) => ({ key, label, numeric: true })),
    rows: figure.categories.flatMap((category, index) =>
      category.isAhead === true ? [] : [toSeriesRow(figure, category, index)],
    ),
  };
}

function toSeriesRow({ id, series }: SeriesFigure, category: Category, index: number): FigureTableRow {
  return {
    key: category.key,
    header: category.label,
    cells: series.map(({ points }) => {
      const point = points[index];
      if (point === undefined) throw new Error(`${id}: a series has no point for ${category.key}`);
      return {
        text: point.text,
        value: point.kind === "missing" ? null : point.value,
        ...(point.explanation === undefined ? {} : { explanation: point.explanation }),
      };
    }),
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
