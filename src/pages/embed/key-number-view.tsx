import { useId } from "react";
import type { Figure } from "../../figures/figure.ts";
import type { KeyNumber } from "../../figures/key-number.ts";
import { toNotes } from "../../figures/to-notes.ts";
import { frameWords } from "../../format/frame-words.ts";
import { readingIdOf } from "../../ui/figure-frame.tsx";
import { FigureNotes, FigureSource, ReadingText } from "../../ui/figure-parts.tsx";
import { toSourceLines } from "../source-lines.ts";

export interface KeyNumberViewProps {
  readonly figure: Figure;
  /** What the figure counts: "Werkzaamheidsgraad". */
  readonly name: string;
  readonly keyNumber: KeyNumber;
}

/** A figure as one large number: what it counts, where and when; the number; the text of the figure under it. */
export function KeyNumberView({ figure, name, keyNumber: { point, labels, goal } }: KeyNumberViewProps) {
  const titleId = useId();
  const { frame } = frameWords[figure.language];
  return (
    <article className="embed-number" id={figure.id} aria-labelledby={titleId}>
      <h1 id={titleId}>{[name, ...labels].join(" · ")}</h1>
      <p className="embed-number-value">{point.text}</p>
      {point.kind === "value" && goal !== undefined && (
        <p className="embed-ruler" aria-hidden="true">
          <span style={{ width: `${point.value}%` }} />
          <b style={{ left: `${goal}%` }} />
        </p>
      )}
      {point.explanation !== undefined && <p className="embed-number-explanation">{point.explanation}</p>}
      <ReadingText id={readingIdOf(figure.id)} sentences={figure.reading} />
      <FigureNotes words={frame} notes={toNotes(figure)} />
      <FigureSource label={frame.source} sources={toSourceLines(figure)} />
    </article>
  );
}
