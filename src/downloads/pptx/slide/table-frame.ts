import type { Language } from "../../../domain/language.ts";
import { headHeight } from "../plan/tables.ts";
import type { SlideRow, SlideTable } from "../plan/plan.ts";
import { toEmu } from "../xml/measures.ts";
import { tableNamespace } from "../xml/namespaces.ts";
import { toColour, toFill, type LineLook } from "../xml/paint.ts";
import { toParagraph, type Alignment, type Run } from "../xml/paragraph.ts";
import { element, type Xml } from "../xml/xml.ts";
import { toGraphicFrame, type FrameLook } from "./graphic-frame.ts";

/** A native table: a head with a rule under it, rows with hairlines, headings of groups across all columns. */
export function toTableFrame(table: SlideTable, look: FrameLook, language: Language): Xml {
  const { columns, rows, sizePx } = table;
  const head: SlideRow = {
    cells: columns.map(({ label }) => [{ text: label, sizePx, isBold: true, colour: "ink-2" }]),
    isHeading: false,
    height: headHeight(sizePx),
  };
  const under = ({ isHeading }: SlideRow): LineLook =>
    isHeading ? { colour: "ink-2", width: 2 } : { colour: "rule", width: 1.5 };
  return toGraphicFrame(
    look,
    tableNamespace,
    element(
      "a:tbl",
      {},
      element("a:tblPr", { firstRow: 1 }),
      element(
        "a:tblGrid",
        {},
        ...columns.map(({ share }) => element("a:gridCol", { w: toEmu(look.box.width * share) })),
      ),
      toRow(head, table, { colour: "ink", width: 3 }, language),
      ...rows.map((row) => toRow(row, table, under(row), language)),
    ),
  );
}

function toRow(
  { cells, isHeading, height }: SlideRow,
  { columns }: SlideTable,
  under: LineLook,
  language: Language,
): Xml {
  return element(
    "a:tr",
    { h: toEmu(height) },
    ...columns.map(({ isNumber }, index) => {
      const runs = cells[index] ?? [];
      const spans = isHeading && columns.length > 1;
      const attributes = spans ? (index === 0 ? { gridSpan: columns.length } : { hMerge: 1 }) : {};
      return toCell(runs, { under, attributes, alignment: isNumber ? "r" : "l", isHeading }, language);
    }),
  );
}

interface CellLook {
  readonly under: LineLook;
  readonly attributes: Readonly<Record<string, number>>;
  readonly alignment: Alignment;
  readonly isHeading: boolean;
}

function toCell(runs: readonly Run[], { under, attributes, alignment, isHeading }: CellLook, language: Language): Xml {
  const none = (name: string): Xml => element(name, { w: 0 }, element("a:noFill"));
  return element(
    "a:tc",
    attributes,
    element("a:txBody", {}, element("a:bodyPr"), element("a:lstStyle"), toParagraph(runs, language, alignment)),
    element(
      "a:tcPr",
      {
        marL: alignment === "r" ? toEmu(12) : 0,
        marR: alignment === "r" ? toEmu(24) : toEmu(12),
        marT: toEmu(4),
        marB: toEmu(4),
        anchor: isHeading ? "b" : "ctr",
      },
      none("a:lnL"),
      none("a:lnR"),
      none("a:lnT"),
      element("a:lnB", { w: toEmu(under.width) }, element("a:solidFill", {}, toColour(under.colour))),
      toFill("none"),
    ),
  );
}
