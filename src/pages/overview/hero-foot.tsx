import { FigureActions, FigureFormula, FigureNotes, FigureSource, ReadingText } from "../../ui/figure-parts.tsx";
import { readingIdOf, type FigureFrameWords, type ShownFigure } from "../../ui/figure-frame.tsx";

type Shown = Pick<ShownFigure, "reading" | "notes" | "formula" | "sources" | "remarks" | "actions">;

/** The first of the actions switches between drawing and table. */
export interface HeroFootProps extends Shown {
  /** Id of the figure in the hero. */
  readonly id: string;
  readonly words: FigureFrameWords;
}

/** What stands under the horizon: reading text at the left, small print and actions at the right. */
export function HeroFoot({ id, words, reading, notes, formula, sources, remarks, actions }: HeroFootProps) {
  return (
    <div className="hero-foot page-width">
      <div className="hero-foot-grid">
        <ReadingText id={readingIdOf(id)} sentences={reading} />
        <div className="hero-foot-print">
          <FigureNotes words={words} notes={notes} />
          {formula !== undefined && <FigureFormula label={words.formula} formula={formula} />}
          <FigureSource label={words.source} sources={sources} remarks={remarks} />
          {actions !== undefined && <FigureActions>{actions}</FigureActions>}
        </div>
      </div>
    </div>
  );
}
