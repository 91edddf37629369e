import type { ReactNode } from "react";
import { useOverflow } from "../tables/use-overflow.ts";

export interface ScrollBoxProps {
  /** Id of the heading that names what is inside. */
  readonly labelledBy: string;
  readonly children: ReactNode;
}

/** A box that a wide table scrolls in; reachable by keyboard as soon as there is something to scroll. */
export function ScrollBox({ labelledBy, children }: ScrollBoxProps) {
  const { ref, overflows } = useOverflow<HTMLDivElement>();
  return (
    <div
      className="scroll-box"
      ref={ref}
      {...(overflows ? { role: "region", "aria-labelledby": labelledBy, tabIndex: 0 } : {})}
    >
      {children}
    </div>
  );
}
