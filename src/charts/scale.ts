/** A straight line from values to pixels. */
export type Scale = (value: number) => number;

/** The scale that puts `from` at the first pixel and `to` at the last; everything in the middle when they are equal. */
export function toScale(from: number, to: number, firstPx: number, lastPx: number): Scale {
  if (from === to) return () => (firstPx + lastPx) / 2;
  return (value) => firstPx + ((value - from) / (to - from)) * (lastPx - firstPx);
}

/** The part of a drawing in which values are drawn, in px from the top left. */
export interface PlotBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** No plot is lower than this. */
export const leastPlotHeight = 220;

/** From this width on a drawing has its wide layout. */
export const wideFrom = 600;
