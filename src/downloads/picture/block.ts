import { toText } from "./svg-markup.ts";
import type { Pen, TextStyle } from "./text-style.ts";
import { balanceToWidth, wrapToWidth } from "./wrap-text.ts";

/** Something of a known height that can be put anywhere in a picture. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
}

/** Nothing, without height. */
export const noBlock: Block = { height: 0, draw: () => "" };

/** White space. */
export function spaceOf(height: number): Block {
  return { height, draw: () => "" };
}

/** How far below the top of its line the letters of a text stand, as a share of the line. */
const baselineShare = 0.74;

/** A text over as many lines as it needs. */
export function textBlock(text: string, widthPx: number, lineHeight: number, style: TextStyle, pen: Pen): Block {
  return linesBlock(wrapToWidth(text, widthPx, style, pen.measure), lineHeight, style, pen);
}

/** A text over lines of about equal length: titles and reading text. */
export function balancedBlock(text: string, widthPx: number, lineHeight: number, style: TextStyle, pen: Pen): Block {
  return linesBlock(balanceToWidth(text, widthPx, style, pen.measure), lineHeight, style, pen);
}

function linesBlock(lines: readonly string[], lineHeight: number, style: TextStyle, pen: Pen): Block {
  return {
    height: lines.length * lineHeight,
    draw: (x, y) =>
      lines.map((line, index) => toText(line, x, y + (index + baselineShare) * lineHeight, style, pen)).join(""),
  };
}

/** Texts under each other, each on its own line, numbered when asked. */
export function listBlock(
  texts: readonly string[],
  widthPx: number,
  lineHeight: number,
  style: TextStyle,
  pen: Pen,
  isNumbered = false,
): Block {
  const indent = isNumbered ? Math.ceil(style.sizePx * 1.5) : 0;
  return stack(
    texts.map((text, index) => {
      const body = textBlock(text, widthPx - indent, lineHeight, style, pen);
      if (!isNumbered) return body;
      const number = { ...style, weight: 600 };
      return {
        height: body.height,
        draw: (x: number, y: number) =>
          toText(String(index + 1), x, y + baselineShare * lineHeight, number, pen) + body.draw(x + indent, y),
      };
    }),
  );
}

/** Blocks under each other; those without height take no gap. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  return {
    height: shown.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, shown.length - 1),
    draw: (x, y) => {
      let top = y;
      return shown
        .map((block) => {
          const markup = block.draw(x, top);
          top += block.height + gap;
          return markup;
        })
        .join("");
    },
  };
}
