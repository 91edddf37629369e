import type { ReactNode } from "react";
import { FigureActions, FigureFormula, FigureNotes, FigureSource, ReadingText } from "../../ui/figure-parts.tsx";
import { readingIdOf, type FigureFrameWords } from "../../ui/figure-frame.tsx";

export interface HeroFootProps {
  /** Id of the figure in the hero. */
  readonly id: string;
  readonly words: FigureFrameWords;
  readonly reading: readonly string[];
  readonly notes: readonly string[];
  readonly formula?: string | undefined;
  readonly sources: readonly string[];
  readonly remarks?: readonly string[] | undefined;
  /** The first of them switches between drawing and table. */
  readonly actions?: ReactNode;
}

/** What stands under the horizon: reading text at the left, small print and actions at the right. */
export function HeroFoot({ id, words, reading, notes, formula, sources, remarks, actions }: HeroFootProps) {
  return (
    <div className="hero-foot page-width">
      <div className="hero-foot-grid">
        <ReadingText id={readingIdOf(id)} sentences={reading} />
        <div className="hero-foot-print">
          <FigureNotes label={words.notes} notes={notes} />
          {formula !== undefined && <FigureFormula label={words.formula} formula={formula} />}
          <FigureSource label={words.source} sources={sources} remarks={remarks} />
          {actions !== undefined && <FigureActions>{actions}</FigureActions>}
        </div>
      </div>
    </div>
  );
}
