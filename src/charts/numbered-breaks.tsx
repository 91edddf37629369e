import type { JSX } from "react";
import type { Break } from "../figures/figure.ts";

/** The texts of the breaks under a narrow drawing, numbered as in the drawing. Nothing when there are none. */
export function NumberedBreaks({ breaks }: { readonly breaks: readonly Break[] }): JSX.Element | null {
  if (breaks.length === 0) return null;
  return (
    <ol className="drawing-breaks">
      {breaks.map(({ category, label }) => (
        <li key={category}>{label}</li>
      ))}
    </ol>
  );
}
