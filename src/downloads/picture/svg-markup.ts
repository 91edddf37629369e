import { escapeXml } from "../escape-xml.ts";
import { fontFamilies, type Pen, type TextStyle } from "./text-style.ts";

/** A number as an attribute: at most two decimals, so that two browsers write the same. */
export function toNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** One line of text. `anchor` is the side at `x`. */
export function toText(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  { colour }: Pen,
  anchor: "start" | "middle" | "end" = "start",
): string {
  const { voice, sizePx, weight, stretch } = style;
  const attributes = [
    `x="${toNumber(x)}" y="${toNumber(y)}" font-size="${toNumber(sizePx)}" fill="${colour(style.colour)}"`,
    ...(voice === "serif" ? [`font-family="${fontFamilies.serif}"`] : []),
    ...(weight === 400 ? [] : [`font-weight="${weight}"`]),
    ...(stretch === 100 ? [] : [`font-stretch="${stretch}%"`]),
    ...(anchor === "start" ? [] : [`text-anchor="${anchor}"`]),
  ];
  return `<text ${attributes.join(" ")}>${escapeXml(text)}</text>`;
}

/** A filled box without an edge: a ground, a rule, a flag. */
export function toBox(x: number, y: number, width: number, height: number, token: string, { colour }: Pen): string {
  const measures = `x="${toNumber(x)}" y="${toNumber(y)}" width="${toNumber(width)}" height="${toNumber(height)}"`;
  return `<rect ${measures} fill="${colour(token)}"/>`;
}
