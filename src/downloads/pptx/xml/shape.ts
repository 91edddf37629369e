import type { Language } from "../../../domain/language.ts";
import { toEmu, type Box } from "./measures.ts";
import { toFill, toLine, type FillLook, type LineLook } from "./paint.ts";
import { toParagraph, type Alignment, type Run } from "./paragraph.ts";
import { element, nothing, type Xml } from "./xml.ts";

/** A step of a drawn outline, in the units of its own box. */
export type PathStep =
  | { readonly to: "move" | "line"; readonly x: number; readonly y: number }
  | { readonly to: "curve"; readonly points: readonly (readonly [x: number, y: number])[] }
  /** A whole turn around the point at the left of the last one. */
  | { readonly to: "turn"; readonly radius: number }
  | { readonly to: "close" };

/** The outline of a shape: one that slides know by name, or steps in a box of its own units. */
export type Outline =
  | "rect"
  | "ellipse"
  | "line"
  | { readonly width: number; readonly height: number; readonly steps: readonly PathStep[] };

/** Text in a shape. */
export interface ShapeText {
  readonly paragraphs: readonly (readonly Run[])[];
  readonly alignment?: Alignment;
  readonly anchor?: "t" | "ctr" | "b";
  /** Whether lines break at the edge of the shape; on by default. */
  readonly wraps?: boolean;
  /** Room between the edge and the text, in pixels. */
  readonly inset?: number;
}

/** A shape of a slide, whatever part of a drawing it is. A line runs from corner to corner of its box, upwards when `isRising`. */
export interface Shape {
  readonly name: string;
  readonly box: Box;
  readonly outline: Outline;
  readonly fill?: FillLook;
  readonly line?: LineLook;
  readonly isRising?: boolean;
  readonly text?: ShapeText;
}

/** Place and size of something on a slide. */
export function toTransform(name: string, box: Box, isFlipped = false): Xml {
  return element(
    name,
    isFlipped ? { flipV: 1 } : {},
    element("a:off", { x: toEmu(box.x), y: toEmu(box.y) }),
    element("a:ext", { cx: toEmu(box.width), cy: toEmu(box.height) }),
  );
}

/** Place and size of a group. Inside it a pixel stays a pixel, so the place of its children is told in the same measure. */
export function toGroupTransform({ x, y, width, height }: Box): Xml {
  const place = { x: toEmu(x), y: toEmu(y) };
  const size = { cx: toEmu(width), cy: toEmu(height) };
  return element(
    "a:xfrm",
    {},
    element("a:off", place),
    element("a:ext", size),
    element("a:chOff", place),
    element("a:chExt", size),
  );
}

/** Place, outline, fill and line of a shape; `name` is that of the element, which differs between slides and charts. */
export function toShapeProperties(name: string, { box, outline, fill = "none", line, isRising = false }: Shape): Xml {
  return element(
    name,
    {},
    toTransform("a:xfrm", box, isRising),
    typeof outline === "string"
      ? element("a:prstGeom", { prst: outline }, element("a:avLst"))
      : toCustomGeometry(outline.width, outline.height, outline.steps),
    outline === "line" ? nothing : toFill(fill),
    toLine(line ?? "none"),
  );
}

/** The text of a shape; a shape without one still has an empty paragraph, as the schema asks. */
export function toTextBody(name: string, text: ShapeText | undefined, language: Language): Xml {
  const { paragraphs = [], alignment, anchor = "t", wraps = true, inset = 0 } = text ?? {};
  const room = toEmu(inset);
  return element(
    name,
    {},
    element("a:bodyPr", {
      wrap: wraps ? "square" : "none",
      lIns: room,
      tIns: room,
      rIns: room,
      bIns: room,
      anchor,
    }),
    element("a:lstStyle"),
    ...(paragraphs.length === 0 ? [[]] : paragraphs).map((runs) => toParagraph(runs, language, alignment)),
  );
}

function toCustomGeometry(width: number, height: number, steps: readonly PathStep[]): Xml {
  return element(
    "a:custGeom",
    {},
    element("a:avLst"),
    element("a:gdLst"),
    element("a:ahLst"),
    element("a:cxnLst"),
    element("a:rect", { l: "0", t: "0", r: "r", b: "b" }),
    element("a:pathLst", {}, element("a:path", { w: width, h: height }, ...steps.map(toStep))),
  );
}

function toStep(step: PathStep): Xml {
  switch (step.to) {
    case "move":
      return element("a:moveTo", {}, toPoint(step.x, step.y));
    case "line":
      return element("a:lnTo", {}, toPoint(step.x, step.y));
    case "curve":
      return element("a:cubicBezTo", {}, ...step.points.map(([x, y]) => toPoint(x, y)));
    case "turn":
      return element("a:arcTo", { wR: step.radius, hR: step.radius, stAng: 0, swAng: 21_600_000 });
    case "close":
      return element("a:close");
  }
}

function toPoint(x: number, y: number): Xml {
  return element("a:pt", { x: Math.round(x), y: Math.round(y) });
}
