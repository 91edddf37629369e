import { useId, useMemo, type JSX } from "react";

/** The addresses of the shared patterns of one drawing. */
export interface PatternIds {
  /** Diagonal hatch: suppressed. */
  readonly suppressed: string;
  /** Cross hatch: not available, or only a limit. */
  readonly unavailable: string;
}

/** Ids that no other drawing on the page has. */
export function usePatternIds(): PatternIds {
  const id = useId();
  return useMemo(() => ({ suppressed: `${id}-suppressed`, unavailable: `${id}-unavailable` }), [id]);
}

/** The hatches of the five marks, the same in every drawing. */
export function PatternDefs({ ids }: { readonly ids: PatternIds }): JSX.Element {
  return (
    <defs>
      <pattern id={ids.suppressed} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--map-hidden)" />
        <line x1="0" y1="0" x2="0" y2="6" stroke="var(--ink-3)" strokeWidth="1.2" />
      </pattern>
      <pattern id={ids.unavailable} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill="var(--map-none)" />
        <path d="M0 0V7M0 0H7" fill="none" stroke="var(--rule-strong)" strokeWidth="0.8" />
      </pattern>
    </defs>
  );
}
