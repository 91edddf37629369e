import type { JSX } from "react";
import type { SeriesFigure } from "../figures/figure.ts";
import { breakNoteRadius, type BreakNote } from "./break-notes.ts";
import { GoalLine } from "./goal-line.tsx";
import type { LineLayout } from "./line-layout.ts";
import { limitArrow, type LineMark } from "./line-marks.ts";
import type { PatternIds } from "./pattern-defs.tsx";
import { RoleMark } from "./role-mark.tsx";
import type { RoleStyle } from "./roles.ts";

interface LinePartProps {
  readonly figure: SeriesFigure;
  readonly layout: LineLayout;
}

/** What lies behind the lines: hatched bands over suppressed periods, breaks, the goal line and the required path. */
export function LineBackground({ layout, patterns }: LinePartProps & { readonly patterns: PatternIds }): JSX.Element {
  const { plot, bands, breaks, breakNotes, goal } = layout;
  return (
    <g>
      {bands.map(({ left, right, top, bottom, marks }) => (
        <g key={left}>
          <rect x={left} y={top} width={right - left} height={bottom - top} fill={`url(#${patterns.suppressed})`} />
          {marks.map((mark) => (
            <text key={mark.x} className="drawing-label is-bold" x={mark.x} y={plot.bottom - 8} textAnchor="middle">
              {mark.text}
            </text>
          ))}
        </g>
      ))}
      {breaks.map(({ x }) => (
        <line
          key={x}
          className="drawing-break"
          x1={x}
          x2={x}
          y1={layout.variant === "hero" ? plot.top + 12 : plot.top - 8}
          y2={plot.bottom}
        />
      ))}
      {breakNotes.map((note) => (
        <NoteLetter key={note.letter} {...note} />
      ))}
      {goal !== undefined && <GoalLine {...goal} />}
      {goal?.path !== undefined && (
        <line className="drawing-path" {...goal.path} stroke="var(--goal)" strokeWidth="2" strokeDasharray="3 4" />
      )}
    </g>
  );
}

/** What lies over the lines: axis, marks, the goal reached, and all texts. */
export function LineAnnotations({ layout }: LinePartProps): JSX.Element {
  const { plot, lines, labels, categoryTicks, valueTicks, goal, x } = layout;
  return (
    <g>
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} stroke="var(--rule-strong)" />
      {categoryTicks.map(({ index, x: tickX, label, isBold, anchor }) => (
        <g key={index}>
          <line x1={x(index)} x2={x(index)} y1={plot.bottom} y2={plot.bottom + 4} stroke="var(--rule-strong)" />
          <text
            className={`drawing-tick ${isBold ? "is-bold" : ""}`}
            x={tickX}
            y={plot.bottom + 20}
            textAnchor={anchor}
          >
            {label}
          </text>
        </g>
      ))}
      {valueTicks.map(({ value, x: tickX, y, anchor, label }) => (
        <text key={value} className="drawing-tick" x={tickX} y={y} textAnchor={anchor}>
          {label}
        </text>
      ))}
      {goal?.path !== undefined && (
        <circle className="drawing-goal-reached" cx={goal.path.x2} cy={goal.path.y2} r={7} fill="var(--goal)" />
      )}
      {lines.map(({ series, look, marks }) => (
        <g key={series.key} className={`marks-of-${series.role}`}>
          {marks.map((mark) => (
            <MarkWithLimit key={mark.index} mark={mark} look={look} />
          ))}
        </g>
      ))}
      {labels.map(({ key, text, x: labelX, y, anchor, colour, isBold, size, leader }) => (
        <g key={key}>
          {leader !== undefined && <line className="drawing-leader" {...leader} />}
          <text
            className={`drawing-label ${isBold ? "is-bold" : ""}`}
            x={labelX}
            y={y}
            textAnchor={anchor}
            fill={colour}
            fontSize={size}
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A mark; a limit also gets an arrow to the side where the true value lies. */
function MarkWithLimit({ mark, look }: { readonly mark: LineMark; readonly look: RoleStyle }): JSX.Element {
  const { x, y, radius, isOpen, limit } = mark;
  const way = limit === "up" ? -1 : 1;
  const tip = y + way * (radius + limitArrow);
  return (
    <>
      {limit !== undefined && (
        <path
          d={`M${x} ${y + way * radius}V${tip}M${x - 3.5} ${tip - way * 4}L${x} ${tip}L${x + 3.5} ${tip - way * 4}`}
          fill="none"
          stroke={look.stroke}
          strokeWidth="1.5"
        />
      )}
      <RoleMark x={x} y={y} look={look} radius={radius} isOpen={isOpen} />
    </>
  );
}

/** A letter in a circle, as it stands before the text under the drawing. */
export function NoteLetter({ x, y, letter }: BreakNote): JSX.Element {
  return (
    <g className="drawing-note-letter">
      <circle cx={x} cy={y} r={breakNoteRadius} />
      <text x={x} y={y + 4} textAnchor="middle">
        {letter}
      </text>
    </g>
  );
}
