import { lazy, Suspense, useState } from "react";
import type { Figure } from "../../figures/figure.ts";
import { sourceWords } from "../../format/source-words.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";

const SourceDialog = lazy(async () =>
  import("./source-dialog.tsx").then((module) => ({ default: module.SourceDialog })),
);

/** The button under every figure that leads to the cells in the files behind it. The dialog loads when it is asked for. */
export function SourceAction({ figure }: { readonly figure: Figure }) {
  const [open, setOpen] = useState(false);
  const words = sourceWords[figure.language];
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      <Button
        look="quiet"
        size="small"
        icon="table"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        {words.action}
      </Button>
      {open && (
        <ErrorBoundary renderFallback={() => null}>
          <Suspense fallback={<span role="status">{words.loading}</span>}>
            <SourceDialog figure={figure} onClose={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
