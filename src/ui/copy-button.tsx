import { useState } from "react";
import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

export interface CopyButtonProps {
  readonly label: string;
  readonly doneLabel: string;
  readonly failedLabel: string;
  /** Puts something on the clipboard; rejects when the browser refuses. */
  readonly onCopy: () => Promise<void>;
  /** What is copied. When it changes, "copied" is no longer true and the button is itself again. */
  readonly resetKey: string;
  readonly look?: "normal" | "primary" | "quiet" | undefined;
  readonly size?: "normal" | "small" | undefined;
  readonly icon?: IconName;
}

type Outcome = { readonly kind: "done" | "failed"; readonly resetKey: string } | undefined;

/** A button that copies and says so, in its own place and aloud. The words stay until there is something else to copy. */
export function CopyButton({
  label,
  doneLabel,
  failedLabel,
  onCopy,
  resetKey,
  look,
  size,
  icon = "link",
}: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const current = outcome?.resetKey === resetKey ? outcome.kind : "rest";

  function copy() {
    onCopy().then(
      () => {
        setOutcome({ kind: "done", resetKey });
      },
      () => {
        setOutcome({ kind: "failed", resetKey });
      },
    );
  }

  return (
    <>
      <Button look={look} size={size} onClick={copy}>
        <Icon name={current === "done" ? "check" : icon} />
        <span className="copy-button-labels">
          <span className="copy-button-rest" hidden={current === "done"}>
            {label}
          </span>
          <span hidden={current !== "done"}>{doneLabel}</span>
        </span>
      </Button>
      <span className={current === "failed" ? "copy-button-failed" : "visually-hidden"} role="status">
        {current === "done" && doneLabel}
        {current === "failed" && failedLabel}
      </span>
    </>
  );
}
