import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from "react";
import type { DrawnPoint } from "./drawn-point.ts";
import { spokenText } from "./drawn-point.ts";
import { nearestPosition, type NearestBy } from "./nearest-point.ts";
import { stepPoint, type Position, type Reach } from "./step-point.ts";

interface PointFocusOptions {
  /** One row per series, one column per category. */
  readonly points: readonly (readonly DrawnPoint[])[];
  readonly reach: Reach;
  /** Where the keyboard begins. */
  readonly start: Position;
  readonly nearestBy: NearestBy;
  /** Where a key leads, for drawings whose points do not lie in rows and columns. */
  readonly step?: StepBy | undefined;
  /** What Enter and a click do with the point that is shown, for drawings whose points lead somewhere. */
  readonly onChoose?: ((at: Position) => void) | undefined;
}

/** The position after a key, or nothing when the key means nothing here. */
export type StepBy = (at: Position, key: string) => Position | undefined;

interface PointFocus {
  /** The point under the pointer or the keyboard; its tooltip is open. */
  readonly point: DrawnPoint | undefined;
  readonly byKeyboard: boolean;
  /** The text for the live region: changes once per step of the keyboard, never with the pointer. */
  readonly announcement: string;
  /** Where focus goes on Escape: right behind the drawing. */
  readonly endRef: RefObject<HTMLSpanElement | null>;
  readonly handlers: {
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onClick: () => void;
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
  };
}

interface Active {
  readonly at: Position;
  readonly by: "keyboard" | "pointer";
}

/**
 * One tab stop, point by point: the keyboard and pointer behaviour that all drawings share. Focus by keyboard opens the
 * first point and says it; every arrow key moves and says the new one once; Escape closes and leaves.
 */
export function usePointFocus({ points, reach, start, nearestBy, step, onChoose }: PointFocusOptions): PointFocus {
  const [active, setActive] = useState<Active>();
  const remembered = useRef(start);
  const isPointerDown = useRef(false);
  /** Whether the point under a press was shown before it: a first tap only shows, as hovering does. */
  const wasShown = useRef(false);
  const endRef = useRef<HTMLSpanElement | null>(null);
  const at = active?.at;
  const point = at === undefined ? undefined : points[at.row]?.[at.column];
  const byKeyboard = active?.by === "keyboard";

  const isHovered = active?.by === "pointer";
  useEffect(() => {
    if (!isHovered) return;
    const close = (event: globalThis.KeyboardEvent): void => {
      if (event.key === "Escape") setActive(undefined);
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [isHovered]);

  const moveTo = (position: Position): void => {
    remembered.current = position;
    setActive({ at: position, by: "keyboard" });
  };
  const pointAt = (event: PointerEvent<HTMLElement>): Position | undefined => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const found = nearestPosition(points, { x: event.clientX - left, y: event.clientY - top }, nearestBy, reach);
    if (found === undefined) return undefined;
    remembered.current = found;
    if (active?.by !== "pointer" || active.at.row !== found.row || active.at.column !== found.column) {
      setActive({ at: found, by: "pointer" });
    }
    return found;
  };

  return {
    point,
    byKeyboard,
    announcement: byKeyboard && point !== undefined ? spokenText(point) : "",
    endRef,
    handlers: {
      onFocus: () => {
        if (!isPointerDown.current) moveTo(withinReach(remembered.current, reach));
        isPointerDown.current = false;
      },
      onBlur: () => setActive(undefined),
      onKeyDown: (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        if (event.key === "Escape") {
          setActive(undefined);
          endRef.current?.focus();
          event.stopPropagation();
          return;
        }
        const at = withinReach(remembered.current, reach);
        if (event.key === "Enter" && onChoose !== undefined) {
          onChoose(at);
          return;
        }
        const next = step === undefined ? stepPoint(at, event.key, reach) : step(at, event.key);
        if (next === undefined) return;
        event.preventDefault();
        moveTo(next);
      },
      onPointerDown: (event) => {
        isPointerDown.current = true;
        const pressed = pointAt(event);
        wasShown.current =
          pressed !== undefined && active?.at.row === pressed.row && active.at.column === pressed.column;
      },
      onClick: () => {
        if (wasShown.current) onChoose?.(remembered.current);
      },
      onPointerMove: (event) => {
        pointAt(event);
      },
      onPointerLeave: (event) => {
        // A finger that lifts leaves as well; its tooltip stays until the next tap.
        if (event.pointerType === "mouse" && active?.by === "pointer") setActive(undefined);
      },
    },
  };
}

/** The remembered position, brought back inside when the figure has become smaller. */
function withinReach({ row, column }: Position, { rows, firstColumn, lastColumn }: Reach): Position {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(firstColumn, Math.min(lastColumn, column)),
  };
}
