import type { Language } from "../../../domain/language.ts";
import { toFill, toLine } from "../xml/paint.ts";
import { toParagraph, toRunProperties } from "../xml/paragraph.ts";
import { element, setting, text, type Xml } from "../xml/xml.ts";
import type { PointLabel } from "./chart-model.ts";

/** The labels of a series: those of its points that have one, and none for all others. */
export function toLabels(labels: readonly PointLabel[], language: Language): Xml {
  return element(
    "c:dLbls",
    {},
    ...labels.toSorted((a, b) => a.index - b.index).map((label) => toLabel(label, language)),
    toPlainBox(),
    ...toShown({ showVal: 0, showSerName: 0 }),
  );
}

function toLabel(label: PointLabel, language: Language): Xml {
  const { index, shows, format, position, colour, isBold = false, sizePx, moved } = label;
  const look = { sizePx, isBold, colour };
  const literal = typeof shows === "string" ? undefined : shows.text;
  return element(
    "c:dLbl",
    {},
    setting("c:idx", index),
    element(
      "c:layout",
      {},
      ...(moved === undefined
        ? []
        : [element("c:manualLayout", {}, setting("c:x", round(moved.x)), setting("c:y", round(moved.y)))]),
    ),
    ...(literal === undefined
      ? [element("c:numFmt", { formatCode: format, sourceLinked: 0 })]
      : [
          element(
            "c:tx",
            {},
            element(
              "c:rich",
              {},
              element("a:bodyPr", { wrap: "none" }),
              element("a:lstStyle"),
              toParagraph([{ text: literal, ...look }], language),
            ),
          ),
        ]),
    toPlainBox(),
    element(
      "c:txPr",
      {},
      element("a:bodyPr", { wrap: "none" }),
      element("a:lstStyle"),
      element(
        "a:p",
        {},
        element("a:pPr", {}, toRunProperties("a:defRPr", look)),
        toRunProperties("a:endParaRPr", {}, language),
      ),
    ),
    setting("c:dLblPos", position),
    ...toShown({ showVal: 1, showSerName: shows === "name and value" ? 1 : 0 }),
    ...(shows === "name and value" ? [element("c:separator", {}, text(" "))] : []),
  );
}

function toPlainBox(): Xml {
  return element("c:spPr", {}, toFill("none"), toLine("none"));
}

function toShown({ showVal, showSerName }: { readonly showVal: 0 | 1; readonly showSerName: 0 | 1 }): readonly Xml[] {
  return [
    setting("c:showLegendKey", 0),
    setting("c:showVal", showVal),
    setting("c:showCatName", 0),
    setting("c:showSerName", showSerName),
    setting("c:showPercent", 0),
    setting("c:showBubbleSize", 0),
  ];
}

function round(share: number): number {
  return Math.round(share * 1e5) / 1e5;
}
