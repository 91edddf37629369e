import type { DrawnPoint } from "./drawn-point.ts";
import type { Position, Reach } from "./step-point.ts";

/** Along which axis the pointer chooses: periods lie across, rows of bars lie down, panels lie both ways. */
export type NearestBy = "x" | "y" | "both";

/** Across the main axis counts this many times as much as along it. */
const mainAxisWeight = 20;

/** The position nearest to the pointer; nothing in a drawing without points. */
export function nearestPosition(
  points: readonly (readonly DrawnPoint[])[],
  pointer: { readonly x: number; readonly y: number },
  by: NearestBy,
  { firstColumn, lastColumn }: Reach,
): Position | undefined {
  let best: Position | undefined;
  let least = Number.POSITIVE_INFINITY;
  points.forEach((line, row) => {
    line.forEach((point, column) => {
      if (column < firstColumn || column > lastColumn) return;
      const dx = Math.abs(point.x - pointer.x) * (by === "x" ? mainAxisWeight : 1);
      const dy = Math.abs(point.y - pointer.y) * (by === "y" ? mainAxisWeight : 1);
      const distance = Math.hypot(dx, dy);
      if (distance < least) {
        least = distance;
        best = { row, column };
      }
    });
  });
  return best;
}
