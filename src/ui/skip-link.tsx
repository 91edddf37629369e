import type { ReactNode } from "react";

export interface SkipLinkProps {
  readonly targetId: string;
  readonly children: ReactNode;
}

/** Jumps over something long. It moves the focus itself, so that the address stays as it is; the target needs `tabIndex={-1}`. */
export function SkipLink({ targetId, children }: SkipLinkProps) {
  return (
    <a
      className="skip-link"
      href={`#${targetId}`}
      onClick={(event) => {
        const target = document.getElementById(targetId);
        if (target === null) return;
        event.preventDefault();
        target.focus();
      }}
    >
      {children}
    </a>
  );
}
