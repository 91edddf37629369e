import type { Language } from "../../../domain/language.ts";
import { element, setting, text, type Xml } from "../xml/xml.ts";
import { slideNamespaces } from "../xml/namespaces.ts";
import { colourMap } from "../theme/colour-map.ts";
import { toFontSize } from "../xml/measures.ts";
import { toColour } from "../xml/paint.ts";
import { toPlaceholder, toShape, toShapeTree } from "./shape-tree.ts";
import { places, sizes } from "./places.ts";

/** The first ids that the format allows for a master and its layout. */
export const masterId = 2_147_483_648;
const layoutId = 2_147_483_649;

/** The one master: white ground, title, source, number, and the name of the site at the foot. */
export function toMasterRoot(language: Language): Xml {
  return element(
    "p:sldMaster",
    slideNamespaces,
    element(
      "p:cSld",
      {},
      element(
        "p:bg",
        {},
        element("p:bgPr", {}, element("a:solidFill", {}, setting("a:schemeClr", "bg1")), element("a:effectLst")),
      ),
      toShapeTree([
        toPlaceholder(
          { id: 2, name: "Titel", type: "title", box: places.title, sizePx: sizes.title[0], voice: "voice" },
          [],
          language,
        ),
        toPlaceholder(
          { id: 3, name: "Tekst", type: "body", index: 1, box: places.kicker, sizePx: sizes.kicker[0] },
          [],
          language,
        ),
        toPlaceholder(
          {
            id: 4,
            name: "Bron",
            type: "ftr",
            index: 3,
            box: places.source,
            sizePx: sizes.source[0],
            colour: "ink-3",
            voice: "measure",
          },
          [],
          language,
        ),
        toPlaceholder(
          {
            id: 5,
            name: "Nummer",
            type: "sldNum",
            index: 4,
            box: places.number,
            sizePx: sizes.label,
            colour: "ink-3",
            alignment: "r",
            voice: "measure",
          },
          [toNumberField("‹nr.›", language)],
          language,
        ),
        ...toWordmark(language),
      ]),
    ),
    colourMap,
    element("p:sldLayoutIdLst", {}, element("p:sldLayoutId", { id: layoutId, "r:id": "rId1" })),
    element("p:hf", { hdr: 0, dt: 0 }),
    element(
      "p:txStyles",
      {},
      element("p:titleStyle", {}, ...toLevels(sizes.title[0], "+mj-lt", 1)),
      element("p:bodyStyle", {}, ...toLevels(sizes.kicker[0], "+mn-lt", 9)),
      element("p:otherStyle", {}, ...toLevels(sizes.label, "+mn-lt", 9)),
    ),
  );
}

/** The one layout of figures: the subtitle above the title, the rest of the slide for the drawing. */
export function toLayoutRoot(language: Language): Xml {
  const name = language === "nl" ? "Figuur" : "Figure";
  return element(
    "p:sldLayout",
    { ...slideNamespaces, preserve: 1, userDrawn: 1 },
    element(
      "p:cSld",
      { name },
      toShapeTree([
        toPlaceholder({ id: 2, name: "Titel", type: "title" }, [], language),
        toPlaceholder(
          { id: 3, name: "Ondertitel", type: "body", index: 1, size: "quarter", box: places.kicker, colour: "ink-2" },
          [],
          language,
        ),
        toPlaceholder(
          {
            id: 4,
            name: "Leestekst",
            type: "body",
            index: 12,
            size: "quarter",
            box: places.reading,
            sizePx: sizes.reading[0],
            voice: "voice",
            colour: "ink-2",
          },
          [],
          language,
        ),
        toPlaceholder({ id: 5, name: "Bron", type: "ftr", index: 10, size: "quarter" }, [], language),
        toPlaceholder(
          { id: 6, name: "Nummer", type: "sldNum", index: 11, size: "quarter" },
          [toNumberField("‹nr.›", language)],
          language,
        ),
      ]),
    ),
    element("p:clrMapOvr", {}, element("a:masterClrMapping")),
  );
}

/** A field that shows the number of the slide. */
export function toNumberField(shown: string, language: Language): Xml {
  return element(
    "a:p",
    {},
    element(
      "a:fld",
      { id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
      element("a:rPr", { lang: language === "nl" ? "nl-BE" : "en-GB" }),
      element("a:t", {}, text(shown)),
    ),
  );
}

/** The name of the site at the foot of every slide, with its flag. */
function toWordmark(language: Language): readonly Xml[] {
  const { x, y, width, height } = places.wordmark;
  const look = { sizePx: 26, isBold: true, colour: "ink", voice: "voice" } as const;
  const flag = { sizePx: 22, isBold: true, colour: "on-goal", voice: "measure" } as const;
  return [
    toShape(
      {
        name: "Naam",
        box: { x: x - 40, y, width, height },
        outline: "rect",
        text: { paragraphs: [[{ text: "Op weg naar", ...look }]], alignment: "r", anchor: "ctr", wraps: false },
      },
      7,
      language,
      { isDrawnByUser: true },
    ),
    toShape(
      {
        name: "Vlag",
        box: { x: x + width - 32, y: y + 3, width: 40, height: 31 },
        outline: "rect",
        fill: "goal",
        text: { paragraphs: [[{ text: "80", ...flag }]], alignment: "ctr", anchor: "ctr", wraps: false },
      },
      8,
      language,
      { isDrawnByUser: true },
    ),
  ];
}

function toLevels(sizePx: number, typeface: string, count: number): readonly Xml[] {
  return Array.from({ length: count }, (_, level) =>
    element(
      `a:lvl${level + 1}pPr`,
      { marL: 0, algn: "l" },
      element("a:lnSpc", {}, setting("a:spcPct", 100_000)),
      element("a:spcBef", {}, setting("a:spcPts", 0)),
      element("a:buNone"),
      element(
        "a:defRPr",
        { sz: toFontSize(sizePx) },
        element("a:solidFill", {}, toColour("ink")),
        element("a:latin", { typeface }),
      ),
    ),
  );
}
