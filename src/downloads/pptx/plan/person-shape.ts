import type { PersonFill } from "../../../figures/figure.ts";
import type { ColourName } from "../theme/palette.ts";
import type { PathStep, Shape } from "../xml/shape.ts";

/** A person stands in a box of this size, in units of its outline; a drawing scales it. */
export const personSize = { width: 26, height: 38 } as const;

const unit = 100;

/** Lines of an outline, told in the units of the person. */
const at = (x: number, y: number): readonly [number, number] => [x * unit, y * unit];
const line = (x: number, y: number): PathStep => ({ to: "line", x: x * unit, y: y * unit });
const curve = (...points: readonly (readonly [number, number])[]): PathStep => ({ to: "curve", points });

/** The lower edge of the body, from its right side to its left. */
const foot: readonly PathStep[] = [
  line(22.2, 33.7),
  curve(at(22.2, 36.1), at(20.8, 37.5), at(18.6, 37.5)),
  line(7.4, 37.5),
  curve(at(5.2, 37.5), at(3.8, 36.1), at(3.8, 33.7)),
];

const whole: readonly PathStep[] = [
  { to: "move", x: 18.6 * unit, y: 7 * unit },
  { to: "turn", radius: 5.6 * unit },
  { to: "close" },
  { to: "move", x: 13 * unit, y: 14.5 * unit },
  curve(at(18.6, 14.5), at(22.2, 18.1), at(22.2, 23.5)),
  ...foot,
  line(3.8, 23.5),
  curve(at(3.8, 18.1), at(7.4, 14.5), at(13, 14.5)),
  { to: "close" },
];

const lowerHalf: readonly PathStep[] = [
  { to: "move", x: 3.8 * unit, y: 25 * unit },
  line(22.2, 25),
  ...foot,
  { to: "close" },
];

const toOutline = (steps: readonly PathStep[]) => ({
  width: personSize.width * unit,
  height: personSize.height * unit,
  steps,
});

/** One standing person. The fill tells groups apart without colour: solid, half, outline, striped, dot. */
export function toPerson(
  name: string,
  x: number,
  y: number,
  scale: number,
  colour: ColourName,
  fill: PersonFill,
): readonly Shape[] {
  const box = { x, y, width: personSize.width * scale, height: personSize.height * scale };
  if (fill === "solid") return [{ name, box, outline: toOutline(whole), fill: colour }];
  const line = { colour, width: Math.max(1.5, 1.9 * scale) };
  const open: Shape = { name, box, outline: toOutline(whole), fill: "none", line };
  switch (fill) {
    case "outline":
      return [open];
    case "striped":
      return [{ ...open, fill: { stripes: colour, on: "paper", pattern: "wdUpDiag" } }];
    case "half":
      return [open, { name, box, outline: toOutline(lowerHalf), fill: colour }];
    case "dot": {
      const radius = 4.4 * scale;
      const dot = { x: x + 13 * scale - radius, y: y + 26 * scale - radius, width: 2 * radius, height: 2 * radius };
      return [open, { name, box: dot, outline: "ellipse", fill: colour }];
    }
  }
}
