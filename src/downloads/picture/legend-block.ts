import type { Block } from "./block.ts";
import { toNumber, toText } from "./svg-markup.ts";
import { sans, type Pen } from "./text-style.ts";

/** A sample of a fill or a size, as SVG, with what it means. */
export interface LegendItem {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

const style = sans(13, "ink-2");
const labelGap = 8;
const itemGap = 20;
const lineGap = 6;

/** The key of a map: samples with their meaning, one after the other, over as many lines as it takes. */
export function legendBlock(items: readonly LegendItem[], width: number, pen: Pen): Block {
  const lines: { readonly at: number; readonly item: LegendItem }[][] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const own = item.width + labelGap + pen.measure(item.label, style);
    if (right + own > width) {
      lines.push([]);
      right = 0;
    }
    lines.at(-1)?.push({ at: right, item });
    right += own + itemGap;
  }
  const heights = lines.map((line) => Math.max(18, ...line.map(({ item }) => item.height)));
  return {
    height: heights.reduce((sum, height) => sum + height + lineGap, 0),
    draw: (x, y) => {
      let top = y;
      return lines
        .map((line, index) => {
          const height = heights[index] ?? 0;
          const middle = top + height / 2;
          top += height + lineGap;
          return line
            .map(({ at, item }) => {
              const place = `translate(${toNumber(x + at)} ${toNumber(middle - item.height / 2)})`;
              const label = toText(item.label, x + at + item.width + labelGap, middle + 4.5, style, pen);
              return `<g transform="${place}">${item.markup}</g>${label}`;
            })
            .join("");
        })
        .join("");
    },
  };
}
