import type { ReactNode } from "react";

/** The part that a line plays in a drawing; colour, dash and mark follow from it. */
export type KeyRole = "home" | "flanders" | "compare-1" | "compare-2" | "compare" | "context";

const marks: Readonly<Record<KeyRole, ReactNode>> = {
  home: <circle className="key-mark" cx="11" cy="5" r="5" />,
  flanders: <rect className="key-mark" x="7" y="1" width="8" height="8" />,
  "compare-1": <path className="key-mark" d="M11 -.5 16.5 5 11 10.5 5.5 5z" />,
  "compare-2": <path className="key-mark" d="M11 -1 16.5 9.5h-11z" />,
  compare: null,
  context: null,
};

export interface KeySampleProps {
  readonly keyRole: KeyRole;
}

/** A piece of line as it is drawn for this role, beside the name it belongs to. */
export function KeySample({ keyRole }: KeySampleProps) {
  return (
    <svg className="key-sample" data-role={keyRole} viewBox="0 0 22 10" aria-hidden="true" focusable="false">
      <line x1="0" y1="5" x2="22" y2="5" />
      {marks[keyRole]}
    </svg>
  );
}
