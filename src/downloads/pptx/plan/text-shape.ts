import type { ColourName } from "../theme/palette.ts";
import type { Alignment } from "../xml/paragraph.ts";
import type { Shape } from "../xml/shape.ts";
import { estimateWidth } from "../xml/text-lines.ts";

/** How a single text in a drawing looks. */
export interface TextShapeLook {
  readonly sizePx?: number;
  readonly colour?: ColourName;
  readonly isBold?: boolean;
  readonly alignment?: Alignment;
}

/** One line of text in a drawing. `x` is its left side, its middle or its right side, as it is aligned; `y` its middle. */
export function toTextShape(name: string, text: string, x: number, y: number, look: TextShapeLook = {}): Shape {
  const { sizePx = 24, colour = "ink", isBold = false, alignment = "l" } = look;
  const width = estimateWidth(text, sizePx, "measure", isBold) + 8;
  const height = Math.round(sizePx * 1.3);
  const left = alignment === "l" ? x : alignment === "r" ? x - width : x - width / 2;
  return {
    name,
    box: { x: left, y: y - height / 2, width, height },
    outline: "rect",
    text: {
      paragraphs: [[{ text, sizePx, colour, isBold, voice: "measure" }]],
      alignment,
      anchor: "ctr",
      wraps: false,
    },
  };
}

/** A straight line in a drawing, from one point to another. */
export function toLineShape(
  name: string,
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  line: NonNullable<Shape["line"]>,
): Shape {
  const [x1, y1] = from;
  const [x2, y2] = to;
  return {
    name,
    box: { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) },
    outline: "line",
    isRising: x2 >= x1 ? y2 < y1 : y2 > y1,
    line,
  };
}
