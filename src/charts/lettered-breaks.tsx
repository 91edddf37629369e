import type { JSX } from "react";
import type { Break } from "../figures/figure.ts";

/**
 * The texts of the breaks under a narrow drawing, lettered as in the drawing: the notes of a figure have the numbers. Nothing
 * when there are none.
 */
export function LetteredBreaks({ breaks }: { readonly breaks: readonly Break[] }): JSX.Element | null {
  if (breaks.length === 0) return null;
  return (
    <ol className="drawing-breaks">
      {breaks.map(({ category, label }) => (
        <li key={category}>{label}</li>
      ))}
    </ol>
  );
}
