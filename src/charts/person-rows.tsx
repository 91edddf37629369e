import { memo, useMemo, type JSX } from "react";
import type { SeriesFigure } from "../figures/figure.ts";
import { drawingWords } from "../format/drawing-words.ts";
import type { ChartProps } from "./chart-props.ts";
import { DrawingFrame } from "./drawing-frame.tsx";
import { PatternDefs, usePatternIds } from "./pattern-defs.tsx";
import { Person, PersonDefs, usePersonIds } from "./person.tsx";
import { toPersonRowsLayout, type PersonRow, type PersonRowsLayout } from "./person-rows-layout.ts";
import { roleStyleOf } from "./roles.ts";
import { estimateTextWidth } from "./text-width.ts";

/** Jobseekers per ten vacancies as rows of persons; a rule marks ten, so "more persons than vacancies" can be seen. */
export const PersonRows = memo(function PersonRows({ figure, width, describedBy }: ChartProps): JSX.Element {
  const layout = useMemo(() => toPersonRowsLayout(figure, width), [figure, width]);
  const points = useMemo(() => [layout.rows.map(({ drawn }) => drawn)], [layout]);
  const home = layout.rows.findIndex(({ role }) => role === "home");
  return (
    <DrawingFrame
      figure={figure}
      width={width}
      height={layout.height}
      describedBy={describedBy}
      nearestBy="y"
      points={points}
      start={{ row: 0, column: Math.max(0, home) }}
    >
      <RowsPicture figure={figure} layout={layout} width={width} />
    </DrawingFrame>
  );
});

interface RowsPictureProps {
  readonly figure: SeriesFigure;
  readonly layout: PersonRowsLayout;
  readonly width: number;
}

const RowsPicture = memo(function RowsPicture({ figure, layout, width }: RowsPictureProps): JSX.Element {
  const { height, rows, ruleX, headHeight, isWide } = layout;
  const words = drawingWords(figure.language);
  const headers = estimateTextWidth(words.moreThanVacancies, 12) + estimateTextWidth(words.perVacancy, 12);
  const hasRoomForMore = isWide && ruleX + 7 + headers + 16 < width;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <text className="drawing-note" x={ruleX - 6} y={13} textAnchor="end">
        {words.tenVacancies}
      </text>
      {hasRoomForMore && (
        <text className="drawing-note" x={ruleX + 7} y={13}>
          {words.moreThanVacancies}
        </text>
      )}
      <text className="drawing-note" x={width} y={13} textAnchor="end">
        {words.perVacancy}
      </text>
      {isWide && <line className="drawing-break" x1={ruleX} x2={ruleX} y1={headHeight} y2={height - 4} />}
      {rows.map((row) => (
        <RowPicture key={row.key} row={row} layout={layout} width={width} />
      ))}
    </svg>
  );
});

interface RowPictureProps {
  readonly row: PersonRow;
  readonly layout: PersonRowsLayout;
  readonly width: number;
}

function RowPicture({ row, layout, width }: RowPictureProps): JSX.Element {
  const ids = usePersonIds();
  const patterns = usePatternIds();
  const { left, pitch, gap, scale, ruleX, rowHeight, isWide } = layout;
  const { y, personsY, valueY, count, label, text, role, isMissing, isSuppressed } = row;
  const colour = role === "home" ? "var(--home)" : "var(--ink)";
  const fill = roleStyleOf(role).fill;
  return (
    <g>
      <text className="is-bold" x={0} y={isWide ? personsY + 16 : y + 16} fill={colour}>
        {label}
      </text>
      {isMissing ? (
        <>
          <PatternDefs ids={patterns} />
          <rect
            x={left}
            y={personsY}
            width={pitch * 10 - 3}
            height={38 * scale}
            fill={`url(#${isSuppressed ? patterns.suppressed : patterns.unavailable})`}
            stroke="var(--rule-strong)"
            strokeDasharray="3 3"
          />
        </>
      ) : (
        <PersonDefs ids={ids} />
      )}
      {Array.from({ length: count }, (_, index) => (
        <Person
          // Persons of a row have no other identity than their place.
          key={index}
          x={left + index * pitch + (index >= 10 ? gap : 0)}
          y={personsY}
          scale={scale}
          colour={fill}
          fill="solid"
          ids={ids}
        />
      ))}
      {!isWide && (
        <line className="drawing-break" x1={ruleX} x2={ruleX} y1={personsY - 3} y2={personsY + 38 * scale + 3} />
      )}
      <text
        className={isMissing ? "" : "is-value"}
        x={width}
        y={valueY}
        textAnchor="end"
        fill={isMissing ? "var(--ink-3)" : colour}
      >
        {text}
      </text>
      <line x1={0} x2={width} y1={y + rowHeight} y2={y + rowHeight} stroke="var(--rule)" />
    </g>
  );
}
