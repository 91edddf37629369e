import type { JSX } from "react";
import { bridgeStyleOf } from "./roles.ts";

/** What the thin dashes between two measurements mean, with a sample. Nothing when no line is bridged. */
export function BridgeKey({ text }: { readonly text: string | undefined }): JSX.Element | null {
  if (text === undefined) return null;
  const { width, dash } = bridgeStyleOf("flanders");
  return (
    <p className="drawing-bridges">
      <svg width="28" height="8" aria-hidden="true">
        <line x1="0" x2="28" y1="4" y2="4" stroke="var(--ink-2)" strokeWidth={width} strokeDasharray={dash} />
      </svg>
      {text}
    </p>
  );
}
