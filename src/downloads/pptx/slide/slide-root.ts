import type { Language } from "../../../domain/language.ts";
import type { Drawing, SlidePlan } from "../plan/plan.ts";
import { chartNamespace, slideNamespaces } from "../xml/namespaces.ts";
import { toFill } from "../xml/paint.ts";
import { toParagraph } from "../xml/paragraph.ts";
import { fitSize } from "../xml/text-lines.ts";
import { toHorizonShapes } from "../plan/goal-shapes.ts";
import { toTextShape } from "../plan/text-shape.ts";
import { element, type Xml } from "../xml/xml.ts";
import { toGraphicFrame } from "./graphic-frame.ts";
import { toNumberField } from "./master-part.ts";
import { contentWidth, places, sizes } from "./places.ts";
import { toGroupHead, toPlaceholder, toShape, toShapeTree } from "./shape-tree.ts";
import { toTableFrame } from "./table-frame.ts";
import type { TitlePlace } from "./title-place.ts";

/** What a slide says around its drawings. */
export interface SlideTexts {
  readonly title: string;
  readonly titlePlace: TitlePlace;
  readonly subtitle: string;
  readonly source: string;
  readonly number: number;
}

/** A slide. `chartIds` are the ids of the relationships to its charts, in the order of its drawings. */
export function toSlideRoot(plan: SlidePlan, texts: SlideTexts, chartIds: readonly string[], language: Language): Xml {
  let last = 1;
  const nextId = (): number => {
    last += 1;
    return last;
  };
  const ids = [...chartIds];
  const draw = (drawing: Drawing): readonly Xml[] => toDrawing(drawing, nextId, ids, language);
  const hasHorizon = plan.drawings.some(({ kind }) => kind === "horizon");
  // What lies behind comes first in the file; then the title, for the order of the file is that in which a slide is read aloud.
  const body = [
    ...plan.drawings.filter(({ kind }) => kind === "horizon").flatMap(draw),
    ...toHead(texts, nextId, language),
    ...plan.drawings.filter(({ kind }) => kind !== "horizon").flatMap(draw),
    ...toFoot(plan, texts, nextId, language),
  ];
  return element(
    "p:sld",
    slideNamespaces,
    element("p:cSld", {}, ...(hasHorizon ? [toMist()] : []), toShapeTree(body)),
    element("p:clrMapOvr", {}, element("a:masterClrMapping")),
  );
}

/** The ground of a slide with a horizon: mist, on which the name of the site and the number stay visible. */
function toMist(): Xml {
  return element("p:bg", {}, element("p:bgPr", {}, toFill("mist"), element("a:effectLst")));
}

function toHead({ title, titlePlace, subtitle }: SlideTexts, nextId: () => number, language: Language): readonly Xml[] {
  const { box, sizePx } = titlePlace;
  const kicker = fitSize(subtitle, sizes.kicker, contentWidth, 1, "measure");
  return [
    toPlaceholder(
      { id: nextId(), name: "Titel", type: "title", box },
      [toParagraph([{ text: title, sizePx }], language)],
      language,
    ),
    toPlaceholder(
      { id: nextId(), name: "Ondertitel", type: "body", index: 1, size: "quarter" },
      [toParagraph([{ text: subtitle, sizePx: kicker }], language)],
      language,
    ),
  ];
}

function toFoot(
  { reading, footnotes }: SlidePlan,
  { source, number }: SlideTexts,
  nextId: () => number,
  language: Language,
): readonly Xml[] {
  const footnote = footnotes.join(" · ");
  const { x, y, width, height } = places.footnote;
  const size = fitSize(footnote, [sizes.footnote, 18, 16], width, 1, "measure");
  return [
    ...(reading === ""
      ? []
      : [
          toPlaceholder(
            { id: nextId(), name: "Leestekst", type: "body", index: 12, size: "quarter" },
            [
              toParagraph(
                [{ text: reading, sizePx: fitSize(reading, sizes.reading, contentWidth, 2, "voice") }],
                language,
              ),
            ],
            language,
          ),
        ]),
    ...(footnote === ""
      ? []
      : [
          toShape(
            {
              ...toTextShape("Tekens", footnote, x, y + height / 2, { sizePx: size, colour: "ink-3" }),
              box: { x, y, width, height },
            },
            nextId(),
            language,
          ),
        ]),
    toPlaceholder(
      { id: nextId(), name: "Bron", type: "ftr", index: 10, size: "quarter" },
      [
        toParagraph(
          [{ text: source, sizePx: fitSize(source, sizes.source, places.source.width, 2, "measure") }],
          language,
        ),
      ],
      language,
    ),
    toPlaceholder(
      { id: nextId(), name: "Nummer", type: "sldNum", index: 11, size: "quarter" },
      [toNumberField(String(number), language)],
      language,
    ),
  ];
}

function toDrawing(drawing: Drawing, nextId: () => number, chartIds: string[], language: Language): readonly Xml[] {
  switch (drawing.kind) {
    case "horizon":
      return toHorizonShapes(drawing.y).map((shape) => toShape(shape, nextId(), language));
    case "loose":
      return drawing.shapes.map((shape) => toShape(shape, nextId(), language));
    case "shapes":
      return [
        element(
          "p:grpSp",
          {},
          ...toGroupHead(nextId(), drawing.name, drawing.box, drawing.alt),
          ...drawing.shapes.map((shape) => toShape(shape, nextId(), language)),
        ),
      ];
    case "table":
      return [toTableFrame(drawing.table, { id: nextId(), ...drawing }, language)];
    case "chart":
      return [
        toGraphicFrame(
          { id: nextId(), ...drawing },
          chartNamespace,
          element("c:chart", { "xmlns:c": chartNamespace, "r:id": chartIds.shift() ?? "" }),
        ),
      ];
  }
}
