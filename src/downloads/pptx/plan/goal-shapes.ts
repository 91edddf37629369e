import type { Shape } from "../xml/shape.ts";
import { slideWidth } from "../xml/measures.ts";
import { estimateWidth } from "../xml/text-lines.ts";

/** How wide the line of the goal is, in pixels. */
export const goalWidth = 4;
const flagHeight = 40;

/** The horizon on a slide whose ground is mist: paper above the goal, and its line from edge to edge. */
export function toHorizonShapes(y: number): readonly Shape[] {
  return [
    { name: "Papier", box: { x: 0, y: 0, width: slideWidth, height: y }, outline: "rect", fill: "paper" },
    {
      name: "Lijn van de doelstelling",
      box: { x: 0, y, width: slideWidth, height: 0 },
      outline: "line",
      line: { colour: "goal", width: goalWidth },
    },
  ];
}

/** The flag of the goal: its text, white on the colour of the goal, standing on the line with its right side at `right`. */
export function toFlag(label: string, right: number, y: number): Shape {
  const width = flagWidthOf(label);
  return {
    name: "Vlag van de doelstelling",
    box: { x: right - width, y: y - flagHeight, width, height: flagHeight },
    outline: "rect",
    fill: "goal",
    text: {
      paragraphs: [[{ text: label, sizePx: 24, isBold: true, colour: "on-goal", voice: "measure" }]],
      alignment: "ctr",
      anchor: "ctr",
      wraps: false,
    },
  };
}

/** How much room a flag needs above the line. */
export const flagRoom = flagHeight + 6;

/** How wide a flag is with this text. */
export function flagWidthOf(label: string): number {
  return estimateWidth(label, 24, "measure", true) + 34;
}
