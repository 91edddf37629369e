import type { FigureBody, ListFigure, NumbersFigure } from "../../../figures/figure.ts";
import { toFigureTable } from "../../../figures/figure-table.ts";
import { slideWords } from "../../../format/slide-words.ts";
import { contentWidth, margin } from "../slide/places.ts";
import type { Run } from "../xml/paragraph.ts";
import { countLines, estimateWidth } from "../xml/text-lines.ts";
import type { Drawing, Room, SlideRow, SlideTable } from "./plan.ts";

const cellRoom = 24;
/** Above and below the text of a row together; a list of hundreds has less. */
const listAir = 10;

interface Column {
  readonly label: string;
  readonly share: number;
  readonly isNumber: boolean;
}

/** A table over as many slides as it needs; each has the head of the columns. */
export function planTable(
  table: { readonly columns: readonly Column[]; readonly rows: readonly SlideRow[]; readonly sizePx: number },
  name: string,
  { top, bottom }: Room,
  alt: string,
): readonly Drawing[] {
  const head = headHeight(table.sizePx);
  return toPages(table.rows, bottom - top - head).map((rows) => ({
    kind: "table",
    name,
    box: { x: margin, y: top, width: contentWidth, height: head + rows.reduce((sum, { height }) => sum + height, 0) },
    table: { ...table, rows } satisfies SlideTable,
    alt,
  }));
}

/** The head of the columns. */
export function headHeight(sizePx: number): number {
  return sizePx * 1.25 + 20;
}

/** Rows over pages of this height. A heading never stands alone at the foot, and comes back at the top of the next page. */
function toPages(rows: readonly SlideRow[], height: number): readonly (readonly SlideRow[])[] {
  const pages: SlideRow[][] = [];
  let page: SlideRow[] = [];
  let used = 0;
  let heading: SlideRow | undefined;
  const turn = (): void => {
    if (page.length > 0) pages.push(page);
    page = heading === undefined ? [] : [heading];
    used = heading?.height ?? 0;
  };
  rows.forEach((row, index) => {
    if (row.isHeading) heading = undefined;
    const next = row.isHeading ? (rows[index + 1]?.height ?? 0) : 0;
    if (used + row.height + next > height && page.length > 0) turn();
    if (row.isHeading) heading = row;
    page.push(row);
    used += row.height;
  });
  if (page.length > 0) pages.push(page);
  return pages;
}

function toRow(cells: readonly (readonly Run[])[], columns: readonly Column[], sizePx: number, air = 18): SlideRow {
  const lines = cells.map((runs, index) => {
    const size = Math.max(sizePx, ...runs.map((run) => run.sizePx ?? sizePx));
    const width = contentWidth * (columns[index]?.share ?? 1) - cellRoom;
    return countLines(runs.map(({ text }) => text).join(""), width, size) * size * 1.22;
  });
  return { cells, isHeading: false, height: Math.ceil(Math.max(...lines) + air) };
}

function toHeading(label: string, sizePx: number): SlideRow {
  return {
    cells: [[{ text: label, sizePx, isBold: true, colour: "ink" }]],
    isHeading: true,
    height: sizePx * 1.25 + 34,
  };
}

/** Sizes of texts and of numbers, from large to small: few numbers may be seen from the back of the room. */
const numberSizes = [
  { sizePx: 30, numberPx: 64, air: 18 },
  { sizePx: 28, numberPx: 52, air: 18 },
  { sizePx: 26, numberPx: 40, air: 18 },
  { sizePx: 24, numberPx: 32, air: 18 },
] as const;
const smallestNumbers = { sizePx: 24, numberPx: 30, air: 8 } as const;

/** Single numbers, each large behind its label and before its place and period; as large as all of them fit on one slide. */
export function toNumbersTable(figure: NumbersFigure, { top, bottom }: Room): SlideTable {
  const tables = numberSizes.map((sizes) => toNumbersTableOf(figure, sizes));
  const fits = ({ rows }: SlideTable): boolean =>
    rows.reduce((sum, { height }) => sum + height, headHeight(22)) <= bottom - top;
  return tables.find(fits) ?? toNumbersTableOf(figure, smallestNumbers);
}

function toNumbersTableOf(
  { groups, itemLabel, valueLabel, whenLabel }: NumbersFigure,
  { sizePx, numberPx: wishedPx, air }: Readonly<Record<"sizePx" | "numberPx" | "air", number>>,
): SlideTable {
  const texts = groups.flatMap(({ items }) =>
    items.map(({ point }) => estimateWidth(point.text, 100, "measure", true)),
  );
  const numberPx = Math.max(24, Math.min(wishedPx, (100 * (contentWidth * 0.34 - 50)) / Math.max(1, ...texts)));
  const columns: readonly Column[] = [
    { label: itemLabel, share: 0.42, isNumber: false },
    { label: valueLabel, share: 0.34, isNumber: true },
    { label: whenLabel, share: 0.24, isNumber: false },
  ];
  const rows = groups.flatMap((group) => [
    ...(groups.length > 1 ? [toHeading(group.label, sizePx)] : []),
    ...group.items.map(({ label, point, when }) =>
      toRow(
        [
          [{ text: label, sizePx, colour: "ink" }],
          [
            {
              text: point.text,
              sizePx: numberPx,
              isBold: true,
              colour: point.kind === "missing" ? "ink-3" : "home",
            },
          ],
          [{ text: when, sizePx: Math.max(22, sizePx - 4), colour: "ink-3" }],
        ],
        columns,
        sizePx,
        air,
      ),
    ),
  ]);
  return { columns, rows, sizePx: 22 };
}

/** A list of texts under the headings of its groups. */
export function toListTable({ groups, itemLabel, detailLabel, markLabel }: ListFigure): SlideTable {
  const items = groups.flatMap((group) => group.items);
  const hasDetail = items.some(({ detail }) => detail !== "");
  const hasMarks = items.some(({ marks }) => marks.length > 0);
  const columns: readonly Column[] = [
    { label: itemLabel, share: hasDetail || hasMarks ? 0.46 : 1, isNumber: false },
    ...(hasDetail ? [{ label: detailLabel, share: hasMarks ? 0.27 : 0.54, isNumber: false }] : []),
    ...(hasMarks ? [{ label: markLabel, share: hasDetail ? 0.27 : 0.54, isNumber: false }] : []),
  ];
  const sizePx = 24;
  const rows = groups.flatMap((group) => [
    ...(groups.length > 1 ? [toHeading(group.label, sizePx)] : []),
    ...group.items.map(({ label, detail, marks }) =>
      toRow(
        [
          [{ text: label, sizePx, colour: "ink" }],
          ...(hasDetail ? [[{ text: detail, sizePx: 22, colour: "ink-2" } as const]] : []),
          ...(hasMarks ? [[{ text: marks.join(", "), sizePx: 22, colour: "ink-2" } as const]] : []),
        ],
        columns,
        sizePx,
        listAir,
      ),
    ),
  ]);
  return { columns, rows, sizePx: 22 };
}

/** The numbers behind a drawing that is no native chart, with what has to be said about each in a column of its own. */
export function toDataTable(figure: FigureBody): SlideTable {
  const { headerLabel, columns: numbers, rows } = toFigureTable(figure);
  const sizePx = 24;
  const remarks = rows.map(({ cells }) =>
    [...new Set(cells.flatMap(({ explanation }) => explanation ?? []))].join(" "),
  );
  const hasRemarks = remarks.some((remark) => remark !== "");
  const first = hasRemarks || numbers.length > 4 ? 0.28 : 0.4;
  const last = hasRemarks ? 0.44 : 0;
  const columns: readonly Column[] = [
    { label: headerLabel, share: first, isNumber: false },
    ...numbers.map(({ label, numeric }) => ({
      label,
      share: (1 - first - last) / Math.max(1, numbers.length),
      isNumber: numeric,
    })),
    ...(hasRemarks ? [{ label: slideWords[figure.language].workbook.explanation, share: last, isNumber: false }] : []),
  ];
  return {
    columns,
    sizePx: 22,
    rows: rows.map(({ header, cells }, index) =>
      toRow(
        [
          [{ text: header, sizePx, colour: "ink" }],
          ...cells.map(({ text }) => [{ text, sizePx, isBold: true, colour: "ink" } as const]),
          ...(hasRemarks ? [[{ text: remarks[index] ?? "", sizePx: 22, colour: "ink-3" } as const]] : []),
        ],
        columns,
        sizePx,
      ),
    ),
  };
}

/** The name of a table on a slide. */
export function tableName({ language }: Pick<FigureBody, "language">): string {
  return slideWords[language].table;
}
