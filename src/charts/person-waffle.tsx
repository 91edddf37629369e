import { memo, useMemo, type CSSProperties, type JSX } from "react";
import type { PersonGroup, PersonsFigure } from "../figures/figure.ts";
import { drawingWords } from "../format/drawing-words.ts";
import { bleedOf, GoalLine, heroBleed } from "./goal-line.tsx";
import { placePersons, rowLength, toLegend, type LegendGroup } from "./lay-out-persons.ts";
import { Person, personBox, PersonDefs, usePersonIds, type PersonIds } from "./person.tsx";
import { toWaffleSize, type WaffleSize } from "./waffle-size.ts";

export interface PersonWaffleProps {
  readonly figure: PersonsFigure;
  readonly width: number;
  readonly describedBy?: string | undefined;
  /** `hero` stands on the horizon of a page, which prints the sum itself. */
  readonly variant?: "figure" | "hero";
}

/**
 * A hundred persons in rows of ten, the goal line above the row that it asks for. One image with the reading text as its
 * description; the legend with its counts is ordinary text beside it, so nothing has to be reached point by point.
 */
export const PersonWaffle = memo(function PersonWaffle({
  figure,
  width,
  describedBy,
  variant = "figure",
}: PersonWaffleProps): JSX.Element {
  const size = toWaffleSize(figure, width);
  const { above, below } = useMemo(() => toLegend(figure), [figure]);
  const words = drawingWords(figure.language);
  return (
    <div
      className={`drawing waffle ${size.isWide ? "is-wide" : ""} ${variant === "hero" ? "is-hero" : ""}`}
      style={{ width }}
    >
      <div
        className={`waffle-crowd ${size.goalRow === undefined || variant === "hero" ? "" : "has-ground"}`}
        style={toGroundStyle(size, width)}
      >
        <Crowd figure={figure} width={width} size={size} describedBy={describedBy} variant={variant} />
      </div>
      <div className="waffle-above" style={size.isWide ? { height: size.goalY } : {}}>
        <Legend title={words.aboveLine} groups={above} isTitleShown={!size.isWide} />
      </div>
      <div className="waffle-below">
        <Legend title={words.belowLine} groups={below} isTitleShown={!size.isWide} />
        {variant === "figure" && <Sum figure={figure} />}
      </div>
    </div>
  );
});

interface CrowdProps {
  readonly figure: PersonsFigure;
  readonly width: number;
  readonly size: WaffleSize;
  readonly describedBy: string | undefined;
  readonly variant: "figure" | "hero";
}

/** Where the ground below the line begins and how wide it is, for the style sheet. */
function toGroundStyle({ height, goalY }: WaffleSize, width: number): CSSProperties {
  const measures = { "--goal-y": goalY, "--drawing-width": width, "--bleed": bleedOf(width) };
  const inPx = Object.fromEntries(Object.entries(measures).map(([name, px]) => [name, `${px}px`]));
  return { height, ...inPx };
}

function Crowd({ figure, width, size, describedBy, variant }: CrowdProps): JSX.Element {
  const ids = usePersonIds();
  const persons = useMemo(() => placePersons(figure), [figure]);
  const { scale, pitch, rowHeight, rows, goalRow, goalY, height, crowdWidth } = size;
  const yOf = (row: number): number => {
    const fromTop = rows - 1 - row;
    const gap = goalRow !== undefined && row < goalRow ? size.goalGap : 0;
    return size.top + fromTop * rowHeight + gap;
  };
  return (
    <svg
      width={crowdWidth}
      height={height}
      role="img"
      aria-label={figure.title}
      {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
    >
      <PersonDefs ids={ids} />
      {persons.map(({ group, row, column }) => (
        <g key={row * rowLength + column} className={goalRow !== undefined && row < goalRow ? "is-below" : "is-above"}>
          <Person
            x={column * pitch + (pitch - personBox.width * scale) / 2}
            y={yOf(row)}
            scale={scale}
            colour={`var(--res-${group.tone})`}
            fill={group.fill}
            ids={ids}
          />
        </g>
      ))}
      {figure.goal !== undefined && (
        <GoalLine
          y={goalY}
          left={variant === "hero" ? -heroBleed : -bleedOf(width)}
          right={variant === "hero" ? heroBleed : width + bleedOf(width)}
          label={figure.goal.label}
          flagRight={Math.max(width, crowdWidth)}
        />
      )}
    </svg>
  );
}

interface LegendProps {
  readonly title: string;
  readonly groups: readonly LegendGroup[];
  readonly isTitleShown: boolean;
}

/** The groups with their counts, beside the rows in which they stand. */
function Legend({ title, groups, isTitleShown }: LegendProps): JSX.Element | null {
  const ids = usePersonIds();
  if (groups.length === 0) return null;
  return (
    <>
      <p className={isTitleShown ? "waffle-title" : "drawing-live"}>{title}</p>
      <ul className="waffle-legend">
        {groups.map(({ group, parts }) => (
          <li key={group.key}>
            <LegendKey group={group} ids={ids} />
            <span className="waffle-name">
              <b>{group.text}</b> {group.label}
            </span>
            {group.description !== "" && <span className="waffle-description">{group.description}</span>}
            {parts.map((part) => (
              <span className="waffle-description" key={part.key}>
                <LegendKey group={part} ids={ids} />{" "}
                <b>
                  {part.text} {part.label}
                </b>
                {part.description !== "" && <> {part.description}</>}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function LegendKey({ group, ids }: { readonly group: PersonGroup; readonly ids: PersonIds }): JSX.Element {
  return (
    <svg className="waffle-key" width="11" height="16" aria-hidden="true">
      <PersonDefs ids={ids} />
      <Person x={0} y={0} scale={0.42} colour={`var(--res-${group.tone})`} fill={group.fill} ids={ids} />
    </svg>
  );
}

/** The addition that is set against the goal. */
function Sum({ figure }: { readonly figure: PersonsFigure }): JSX.Element | null {
  if (figure.sum.length === 0) return null;
  return (
    <dl className="waffle-sum">
      {figure.sum.map(({ text, label, isResult }, index) => (
        <div key={label} className={isResult ? "is-result" : index === 0 ? "is-first" : ""}>
          <dt>{text}</dt>
          <dd>{label}</dd>
        </div>
      ))}
    </dl>
  );
}
