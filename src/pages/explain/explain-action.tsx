import { lazy, Suspense, useState, type ReactNode } from "react";
import type { Figure } from "../../figures/figure.ts";
import { pageWords } from "../../format/page-words.ts";
import { shellWords } from "../../format/shell-words.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";

const ExplainDialog = lazy(async () =>
  import("./explain-dialog.tsx").then((module) => ({ default: module.ExplainDialog })),
);

export interface ExplainActionProps {
  readonly figure: Figure;
  /** Caveats, gaps and notes, as they stand under the figure. */
  readonly notes: readonly string[];
  /** The button that opens the cells behind the numbers. */
  readonly sourceAction: ReactNode;
}

/** The button under every figure that tells what stands behind its numbers. The glossary loads when it is asked for. */
export function ExplainAction({ figure, notes, sourceAction }: ExplainActionProps) {
  const [open, setOpen] = useState(false);
  const { frame } = shellWords[figure.language];
  return (
    <>
      <Button
        look="quiet"
        size="small"
        icon="info"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        {pageWords[figure.language].figure.explain}
        <span className="visually-hidden">: {figure.title}</span>
      </Button>
      {open && (
        <ErrorBoundary renderFallback={() => <span role="alert">{frame.failedProblem}</span>}>
          <Suspense fallback={<span role="status">{frame.loading}</span>}>
            <ExplainDialog
              figure={figure}
              notes={notes}
              sourceAction={sourceAction}
              onClose={() => {
                setOpen(false);
              }}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
