import type { CSSProperties, ReactNode } from "react";
import { FigureActions, FigureFormula, FigureNotes, FigureSource, ReadingText } from "../../ui/figure-parts.tsx";
import { readingIdOf, type FigureFrameWords } from "../../ui/figure-frame.tsx";
import { SkipLink } from "../../ui/skip-link.tsx";

/** One line of the addition: "76", "aan het werk". */
export interface SumLine {
  readonly text: string;
  readonly label: string;
  readonly isResult: boolean;
}

export interface ReserveSectionProps {
  readonly id: string;
  readonly words: FigureFrameWords;
  readonly eyebrow: string;
  readonly title: string;
  readonly subtitle: string;
  readonly reading: readonly string[];
  readonly sum: readonly SumLine[];
  readonly notes: readonly string[];
  readonly formula?: string | undefined;
  readonly sources: readonly string[];
  readonly actions?: ReactNode;
  readonly view: "chart" | "table";
  /** A hundred persons, eight rows of them under the line; or the table. */
  readonly drawing: ReactNode;
  /** The groups in words, beside the persons. */
  readonly legend?: ReactNode;
  /** Height of the goal line in the drawing, in pixels from its top; it is laid on the horizon. */
  readonly drawingGoalPx: number;
}

/** The labour reserve on the horizon: title above the line, words and persons across it. */
export function ReserveSection(props: ReserveSectionProps) {
  const { id, words, eyebrow, title, subtitle, reading, sum, notes, formula, sources, actions } = props;
  const { view, drawing, legend, drawingGoalPx } = props;
  const titleId = `${id}-title`;
  return (
    <section
      className="reserve"
      id={id}
      aria-labelledby={titleId}
      data-view={view}
      style={{ "--drawing-goal": `${drawingGoalPx}px` } as CSSProperties}
    >
      <div className="reserve-grid page-width">
        <div className="reserve-sky">
          <p className="eyebrow">{eyebrow}</p>
          <h2 className="section-title" id={titleId}>
            {title}
          </h2>
        </div>
        <div className="reserve-words">
          <SkipLink targetId={`${id}-print`}>{words.skip}</SkipLink>
          <p className="figure-subtitle">{subtitle}</p>
          <ReadingText id={readingIdOf(id)} sentences={reading} />
          <ReserveSum lines={sum} />
        </div>
        <div className="reserve-drawing on-mist">{drawing}</div>
        {legend !== undefined && <div className="reserve-legend">{legend}</div>}
        <div className="reserve-print" id={`${id}-print`} tabIndex={-1}>
          <FigureNotes words={words} notes={notes} />
          {formula !== undefined && <FigureFormula label={words.formula} formula={formula} />}
          <FigureSource label={words.source} sources={sources} />
          {actions !== undefined && <FigureActions>{actions}</FigureActions>}
        </div>
      </div>
    </section>
  );
}

interface ReserveSumProps {
  readonly lines: readonly SumLine[];
}

/** The addition, written as on paper. */
function ReserveSum({ lines }: ReserveSumProps) {
  if (lines.length === 0) return null;
  return (
    <dl className="reserve-sum">
      {lines.map(({ text, label, isResult }) => (
        <div key={label} className={isResult ? "reserve-sum-result" : undefined}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
