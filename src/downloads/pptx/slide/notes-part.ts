import type { Language } from "../../../domain/language.ts";
import { colourMap } from "../theme/colour-map.ts";
import { slideNamespaces } from "../xml/namespaces.ts";
import { toColour } from "../xml/paint.ts";
import { toParagraph } from "../xml/paragraph.ts";
import { toTransform } from "../xml/shape.ts";
import { element, setting, type Xml } from "../xml/xml.ts";
import { toPlaceholder, toShapeTree } from "./shape-tree.ts";

/** A page of notes is upright: 7½ × 10 inch, told in the pixels of a slide. */
export const notesSize = { width: 1080, height: 1440 } as const;
const imageBox = { x: 60, y: 108, width: 960, height: 540 };
const textBox = { x: 90, y: 690, width: 900, height: 660 };

/** The one master of notes: the slide above, its text below. */
export function toNotesMasterRoot(language: Language): Xml {
  return element(
    "p:notesMaster",
    slideNamespaces,
    element(
      "p:cSld",
      {},
      element("p:bg", {}, element("p:bgRef", { idx: 1001 }, setting("a:schemeClr", "bg1"))),
      toShapeTree([
        toSlideImage(2),
        toPlaceholder({ id: 3, name: "Notities", type: "body", index: 1, size: "quarter", box: textBox }, [], language),
      ]),
    ),
    colourMap,
    element(
      "p:notesStyle",
      {},
      element(
        "a:lvl1pPr",
        { marL: 0, algn: "l" },
        element("a:spcAft", {}, setting("a:spcPts", 400)),
        element(
          "a:defRPr",
          { sz: 1100 },
          element("a:solidFill", {}, toColour("ink")),
          element("a:latin", { typeface: "+mn-lt" }),
        ),
      ),
    ),
  );
}

/** The notes of one slide, paragraph by paragraph. */
export function toNotesRoot(paragraphs: readonly string[], language: Language): Xml {
  return element(
    "p:notes",
    slideNamespaces,
    element(
      "p:cSld",
      {},
      toShapeTree([
        toSlideImage(2),
        toPlaceholder(
          { id: 3, name: "Notities", type: "body", index: 1 },
          paragraphs.map((paragraph) => toParagraph([{ text: paragraph }], language)),
          language,
        ),
      ]),
    ),
    element("p:clrMapOvr", {}, element("a:masterClrMapping")),
  );
}

/** The picture of the slide on its page of notes. */
function toSlideImage(id: number): Xml {
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id, name: "Dia" }),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element("p:nvPr", {}, element("p:ph", { type: "sldImg" })),
    ),
    element("p:spPr", {}, toTransform("a:xfrm", imageBox), element("a:prstGeom", { prst: "rect" }, element("a:avLst"))),
  );
}
