import type { Category } from "../../../figures/figure.ts";
import { estimateWidth } from "../xml/text-lines.ts";

const size = 22;
const air = 14;

function widthOf(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => estimateWidth(label, size)));
}

/** The names under an axis: the short ones where the long ones would not fit beside each other. */
export function toCategoryLabels(categories: readonly Category[], slotPx: number): readonly string[] {
  const long = categories.map(({ label }) => label);
  const short = categories.map(({ shortLabel }) => shortLabel);
  // Short names that are the same for two categories would hide which is which.
  const isClear = new Set(short).size === short.length;
  return widthOf(long) + air > slotPx && isClear ? short : long;
}

/** How high the names under an axis are: one line, or as high as the longest is wide where they have to stand upright. */
export function toNamesHeight(
  labels: readonly string[],
  slotPx: number,
): { readonly height: number; readonly isUpright: boolean } {
  const isUpright = widthOf(labels) + air > slotPx * 1.6;
  return { isUpright, height: isUpright ? Math.min(widthOf(labels) + 24, 240) : 46 };
}
