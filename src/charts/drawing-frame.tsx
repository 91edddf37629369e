import { useId, type JSX, type ReactNode } from "react";
import type { ChartProps } from "./chart-props.ts";
import { drawingWords } from "../format/drawing-words.ts";
import type { DrawnPoint } from "./drawn-point.ts";
import type { NearestBy } from "./nearest-point.ts";
import { PointTooltip } from "./point-tooltip.tsx";
import { toFullReach, type Position, type Reach } from "./step-point.ts";
import { usePointFocus, type StepBy } from "./use-point-focus.ts";

interface DrawingFrameProps extends ChartProps {
  readonly height: number;
  readonly points: readonly (readonly DrawnPoint[])[];
  /** Which points the keys can visit: all of them, unless said otherwise. */
  readonly reach?: Reach;
  readonly start: Position;
  readonly nearestBy: NearestBy;
  /** Where keys lead and what the instructions say, for drawings whose points do not lie in rows and columns. */
  readonly step?: StepBy;
  readonly onChoose?: ((at: Position) => void) | undefined;
  readonly instructions?: string;
  readonly className?: string;
  /** The drawing itself: one SVG of the given size. */
  readonly children: ReactNode;
  /** What stands under the drawing, e.g. numbered notes on small screens. */
  readonly below?: ReactNode;
}

/**
 * What every drawing with points stands in: one tab stop with a name and a description, a live region, a tooltip and a
 * ring around the point. The picture itself is hidden from assistive technology: its loose axis texts say nothing.
 */
export function DrawingFrame({
  figure,
  width,
  height,
  describedBy,
  points,
  reach = toFullReach(points),
  start,
  nearestBy,
  step,
  onChoose,
  instructions,
  className = "",
  children,
  below,
}: DrawingFrameProps): JSX.Element {
  const words = drawingWords(figure.language);
  const instructionsId = useId();
  const { point, byKeyboard, announcement, endRef, handlers } = usePointFocus({
    points,
    reach,
    start,
    nearestBy,
    step,
    onChoose,
  });
  return (
    <div className={`drawing ${className}`} style={{ width }}>
      <div
        className="drawing-stop"
        role="group"
        aria-roledescription={words.drawing}
        aria-label={figure.title}
        aria-describedby={describedBy === undefined ? instructionsId : `${describedBy} ${instructionsId}`}
        // The drawing is one stop: points are reached by arrow keys, as in a list box.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        style={{ height }}
        {...handlers}
      >
        <div aria-hidden="true">{children}</div>
        {point !== undefined && (
          <svg className="drawing-ring" width={width} height={height} aria-hidden="true">
            <circle className="drawing-ring-gap" cx={point.x} cy={point.y} r={10} />
            <circle
              className={byKeyboard ? "drawing-ring-focus" : "drawing-ring-hover"}
              cx={point.x}
              cy={point.y}
              r={10}
            />
          </svg>
        )}
        {point !== undefined && <PointTooltip point={point} width={width} />}
      </div>
      <p className="drawing-instructions" id={instructionsId}>
        {instructions ?? (reach.rows > 1 ? words.instructions : words.instructionsOneSeries)}
      </p>
      <p className="drawing-live" aria-live="polite">
        {announcement}
      </p>
      {below}
      <span className="drawing-end" tabIndex={-1} ref={endRef}>
        {words.endOfDrawing}
      </span>
    </div>
  );
}
