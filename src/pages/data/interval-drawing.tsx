import type { Interval } from "../../imports/types.ts";

export interface IntervalDrawingProps {
  readonly allowed: Interval;
  /** Left out where its place would give a hidden number away. */
  readonly difference: number | undefined;
  readonly isInside: boolean;
}

const widthPx = 92;
const heightPx = 14;
const padPx = 6;

/** The allowed interval as a band and the difference as a dot; the text beside it says the same. */
export function IntervalDrawing({ allowed, difference, isInside }: IntervalDrawingProps) {
  const { low, high } = allowed;
  const shown = difference ?? low;
  const min = Math.min(0, low, shown);
  const reach = Math.max(0, high, shown);
  // A band of 1 to 3 keeps a width that can be seen, and a difference far outside stays within the drawing.
  const max = Math.max(reach, min + 4);
  const far = max - min > (high - low + 1) * 12;
  const at = (value: number): number => {
    const share = far
      ? value <= high
        ? 0.18 * ((value - min) / Math.max(1, high - min))
        : 1
      : (value - min) / (max - min);
    return padPx + share * (widthPx - 2 * padPx);
  };
  const left = at(low);
  const right = at(high);
  return (
    <svg
      className="interval-drawing"
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      aria-hidden="true"
      focusable="false"
    >
      <line className="interval-line" x1={0} x2={widthPx} y1={heightPx / 2} y2={heightPx / 2} />
      {high > low && (
        <rect className="interval-band" x={left - 4} width={right - left + 8} y={2} height={heightPx - 4} rx={1} />
      )}
      {difference !== undefined && (
        <circle
          className={isInside ? "interval-dot" : "interval-dot interval-dot--outside"}
          cx={at(difference)}
          cy={heightPx / 2}
          r={3.5}
        />
      )}
    </svg>
  );
}
