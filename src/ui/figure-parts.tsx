import type { ReactNode } from "react";
import { keepTogether } from "./keep-together.ts";

// The parts of a figure, for the frame and for the two places where a figure is laid out over the page itself.

export interface ReadingTextProps {
  /** Id for `aria-describedby` on the drawing: this text is its accessible description. */
  readonly id: string;
  readonly sentences: readonly string[];
}

/** Two or three sentences that say what the drawing shows. A place to land for the link that skips the drawing. */
export function ReadingText({ id, sentences }: ReadingTextProps) {
  return (
    <p className="figure-reading" id={id} tabIndex={-1}>
      {keepTogether(sentences.join(" "))}
    </p>
  );
}

export interface FigureNotesProps {
  readonly words: {
    /** Name of the list for who cannot see it stand under the drawing. */
    readonly notes: string;
    readonly moreNotes: (count: number) => string;
  };
  /** The most important first. */
  readonly notes: readonly string[];
}

/** So many notes stand open; with one more than this they all do, since a button for a single note helps nobody. */
const mostOpenNotes = 3;

/**
 * Warnings, gaps, breaks and choices between sources, numbered. The first ones are in view, the others one click away and
 * always on paper. Draws nothing when there are none.
 */
export function FigureNotes({ words, notes }: FigureNotesProps) {
  if (notes.length === 0) return null;
  const open = notes.length <= mostOpenNotes + 1 ? notes.length : mostOpenNotes;
  const rest = notes.slice(open);
  return (
    <div className="figure-notes">
      <NoteList label={words.notes} notes={notes.slice(0, open)} from={1} />
      {rest.length > 0 && (
        <details>
          <summary>{words.moreNotes(rest.length)}</summary>
          <NoteList label={words.moreNotes(rest.length)} notes={rest} from={open + 1} />
        </details>
      )}
    </div>
  );
}

interface NoteListProps {
  readonly label: string;
  readonly notes: readonly string[];
  readonly from: number;
}

function NoteList({ label, notes, from }: NoteListProps) {
  return (
    <ol aria-label={label} start={from} style={{ counterReset: `note ${from - 1}` }}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ol>
  );
}

export interface FigureFormulaProps {
  readonly label: string;
  readonly formula: string;
}

/** How we computed it, with the numbers filled in, one click away. */
export function FigureFormula({ label, formula }: FigureFormulaProps) {
  return (
    <details className="figure-formula">
      <summary>{label}</summary>
      <p>{formula}</p>
    </details>
  );
}

export interface FigureSourceProps {
  /** "Bron" */
  readonly label: string;
  readonly sources: readonly string[];
  /** What else belongs in small print: "As begint bij 71%". */
  readonly remarks?: readonly string[] | undefined;
}

/** Where the numbers come from. Always shown. */
export function FigureSource({ label, sources, remarks }: FigureSourceProps) {
  return (
    <p className="figure-source">
      {sources.map((source, index) => (
        <span key={source}>{index === 0 ? `${label}: ${source}` : source}</span>
      ))}
      {remarks?.map((remark) => (
        <span key={remark}>{remark}</span>
      ))}
    </p>
  );
}

export interface FigureActionsProps {
  readonly children: ReactNode;
}

/** The row of things to do with a figure: small quiet buttons, text and icon. */
export function FigureActions({ children }: FigureActionsProps) {
  return <div className="figure-actions">{children}</div>;
}
