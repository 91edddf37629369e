import { factOf, type Fact, type SeriesFigure } from "../../../figures/figure.ts";
import { margin } from "../slide/places.ts";
import type { Shape } from "../xml/shape.ts";
import { estimateWidth } from "../xml/text-lines.ts";
import { toLineShape } from "./text-shape.ts";

/** The facts that stand large beside a line with a goal: the rate hangs under the line by its gap. */
interface HeroFacts {
  readonly rate: Fact;
  readonly gap: Fact;
  readonly persons: Fact | undefined;
}

function toHeroFacts(figure: SeriesFigure): HeroFacts | undefined {
  const [rate, gap] = [factOf(figure, "rate"), factOf(figure, "gap-points")];
  if (figure.goal?.path === undefined || rate?.value === undefined || gap?.value === undefined) return undefined;
  if (rate.value === null || gap.value === null || gap.value <= 0) return undefined;
  return { rate, gap, persons: factOf(figure, "gap-persons") };
}

const width = 660;

/** The room left of the chart: none for a figure without a rate that hangs under its goal. */
export function heroWidth(figure: SeriesFigure): number {
  return toHeroFacts(figure) === undefined ? 0 : width;
}

/** The large number with its bracket: how many percentage points, how many persons, and the rate itself. */
export function toHero(figure: SeriesFigure, y: number): readonly Shape[] {
  const facts = toHeroFacts(figure);
  if (facts === undefined) return [];
  const { rate, gap, persons } = facts;
  const bottom = y + 190;
  const rateSize = Math.min(210, (200 * (width - 60)) / estimateWidth(rate.text, 200, "measure", true));
  return [
    toLineShape("Haak", [margin + 8, y], [margin + 8, bottom], { colour: "goal", width: 4 }),
    toLineShape("Haak, voet", [margin, bottom], [margin + 16, bottom], { colour: "goal", width: 4 }),
    toGapShape(gap, margin + 36, y + 26, 250),
    ...(persons === undefined ? [] : [toGapShape(persons, margin + 310, y + 26, 320)]),
    {
      name: "Graad",
      box: { x: margin - 4, y: bottom + 6, width: width - 20, height: rateSize * 1.2 },
      outline: "rect",
      text: {
        paragraphs: [[{ text: rate.text, sizePx: rateSize, isBold: true, colour: "home", voice: "measure" }]],
        anchor: "t",
        wraps: false,
      },
    },
  ];
}

/** A number with its label under it; a unit behind the number goes to the label. */
function toGapShape({ text, label }: Fact, x: number, y: number, boxWidth: number): Shape {
  const [, number = text, unit = ""] = /^([\d.,]+)[\s\u00a0](\D+)$/.exec(text) ?? [];
  const size = Math.min(60, (60 * boxWidth) / estimateWidth(number, 60, "measure", true));
  return {
    name: label,
    box: { x, y, width: boxWidth, height: 150 },
    outline: "rect",
    text: {
      paragraphs: [
        [{ text: number, sizePx: size, isBold: true, colour: "ink", voice: "measure" }],
        [
          {
            text: [unit, label].filter((part) => part !== "").join(" "),
            sizePx: 24,
            colour: "ink-2",
            voice: "measure",
          },
        ],
      ],
      anchor: "t",
    },
  };
}
