import type { Language } from "../../../domain/language.ts";
import { chartDrawingNamespaces } from "../xml/namespaces.ts";
import { toShapeProperties, toTextBody, type Shape } from "../xml/shape.ts";
import { element, text, type Xml } from "../xml/xml.ts";

/** What lies on a chart and moves with it: breaks in the series, the flag of the goal, marks of what is missing. */
export function toChartDrawingRoot(
  shapes: readonly Shape[],
  frame: { readonly width: number; readonly height: number },
  language: Language,
): Xml {
  return element(
    "c:userShapes",
    chartDrawingNamespaces,
    ...shapes.map((shape, index) =>
      element(
        "cdr:relSizeAnchor",
        {},
        toCorner("cdr:from", shape.box.x / frame.width, shape.box.y / frame.height),
        toCorner(
          "cdr:to",
          (shape.box.x + shape.box.width) / frame.width,
          (shape.box.y + shape.box.height) / frame.height,
        ),
        element(
          "cdr:sp",
          { macro: "", textlink: "" },
          element(
            "cdr:nvSpPr",
            {},
            element("cdr:cNvPr", { id: index + 2, name: shape.name }),
            element("cdr:cNvSpPr", shape.text === undefined ? {} : { txBox: 1 }),
          ),
          toShapeProperties("cdr:spPr", shape),
          ...(shape.text === undefined ? [] : [toTextBody("cdr:txBody", shape.text, language)]),
        ),
      ),
    ),
  );
}

/** A corner as a share of the chart, never outside it. */
function toCorner(name: string, x: number, y: number): Xml {
  const share = (value: number): Xml => text(String(Math.round(Math.min(1, Math.max(0, value)) * 1e5) / 1e5));
  return element(name, {}, element("cdr:x", {}, share(x)), element("cdr:y", {}, share(y)));
}
