import type { Language } from "../../../domain/language.ts";
import type { ColourName } from "../theme/palette.ts";
import type { Box } from "../xml/measures.ts";
import { toParagraph, toRunProperties, type Alignment } from "../xml/paragraph.ts";
import { toGroupTransform, toShapeProperties, toTextBody, toTransform, type Shape } from "../xml/shape.ts";
import type { Voice } from "../xml/text-lines.ts";
import { element, type Xml } from "../xml/xml.ts";

/** The root of all that stands on a slide, master, layout or notes. */
export function toShapeTree(children: readonly Xml[]): Xml {
  return element("p:spTree", {}, ...toGroupHead(1, ""), ...children);
}

/** What every group begins with: its name and its place. `description` is what is read aloud for the group as a whole. */
export function toGroupHead(id: number, name: string, box?: Box, description?: string): readonly Xml[] {
  return [
    element(
      "p:nvGrpSpPr",
      {},
      element("p:cNvPr", { id, name, descr: description }),
      element("p:cNvGrpSpPr"),
      element("p:nvPr"),
    ),
    element("p:grpSpPr", {}, toGroupTransform(box ?? { x: 0, y: 0, width: 0, height: 0 })),
  ];
}

interface ShapeOptions {
  /** On a master: drawn by hand, so that a program leaves it alone. */
  readonly isDrawnByUser?: boolean;
}

/** Marks a shape without a text as decoration, so that a screen reader passes it by: its drawing is described as a whole. */
function toDecorative(): Xml {
  return element(
    "a:extLst",
    {},
    element(
      "a:ext",
      { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" },
      element("adec:decorative", {
        "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
        val: 1,
      }),
    ),
  );
}

/** A shape on a slide. */
export function toShape(shape: Shape, id: number, language: Language, options: ShapeOptions = {}): Xml {
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id, name: shape.name }, ...(shape.text === undefined ? [toDecorative()] : [])),
      element("p:cNvSpPr", shape.text === undefined ? {} : { txBox: 1 }),
      element("p:nvPr", options.isDrawnByUser === true ? { userDrawn: 1 } : {}),
    ),
    toShapeProperties("p:spPr", shape),
    toTextBody("p:txBody", shape.text, language),
  );
}

/** A place of a layout: what it is for, and where it looks other than its master. */
export interface PlaceholderLook {
  readonly id: number;
  readonly name: string;
  readonly type: "title" | "body" | "ftr" | "sldNum" | "sldImg";
  readonly index?: number;
  readonly size?: "quarter";
  /** Place and looks, where they are not those of the layout. */
  readonly box?: Box;
  readonly sizePx?: number;
  readonly voice?: Voice;
  readonly colour?: ColourName;
  readonly alignment?: Alignment;
  readonly anchor?: "t" | "b" | "ctr";
}

/** A place that a layout names and a slide fills. */
export function toPlaceholder(look: PlaceholderLook, paragraphs: readonly Xml[], language: Language): Xml {
  const { id, name, type, index, size, box } = look;
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id, name }),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
      element("p:nvPr", {}, element("p:ph", { type, sz: size, idx: index })),
    ),
    element(
      "p:spPr",
      {},
      ...(box === undefined
        ? []
        : [toTransform("a:xfrm", box), element("a:prstGeom", { prst: "rect" }, element("a:avLst"))]),
    ),
    element(
      "p:txBody",
      {},
      element(
        "a:bodyPr",
        box === undefined ? {} : { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: look.anchor ?? "t" },
        element("a:normAutofit"),
      ),
      toListStyle(look),
      ...(paragraphs.length === 0 ? [toParagraph([], language)] : paragraphs),
    ),
  );
}

function toListStyle({ sizePx, voice, colour, alignment }: PlaceholderLook): Xml {
  if (sizePx === undefined && voice === undefined && colour === undefined && alignment === undefined) {
    return element("a:lstStyle");
  }
  const look = {
    ...(sizePx === undefined ? {} : { sizePx }),
    ...(voice === undefined ? {} : { voice }),
    ...(colour === undefined ? {} : { colour }),
  };
  return element("a:lstStyle", {}, element("a:lvl1pPr", { algn: alignment }, toRunProperties("a:defRPr", look)));
}
