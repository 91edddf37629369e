import { lazy, Suspense, useState, type ReactNode } from "react";
import type { Figure } from "../../figures/figure.ts";
import type { FigureDefinition } from "../../figures/figure-input.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { useView } from "../view.ts";
import { shareLabels, type ShareTabKey } from "./share-labels.ts";
import { shareActions, shareTabs } from "./share-tabs.ts";

const FigureShareDialog = lazy(async () =>
  import("./share-dialog.tsx").then((module) => ({ default: module.FigureShareDialog })),
);
const PageShareDialog = lazy(async () =>
  import("./share-dialog.tsx").then((module) => ({ default: module.PageShareDialog })),
);

export interface ShareRowProps {
  readonly figure: Figure;
  readonly definition: FigureDefinition;
}

/** The buttons under a figure that take it along: each opens the dialog "Delen" on its tab. */
export function ShareRow({ figure, definition }: ShareRowProps) {
  const [opened, setOpened] = useState<ShareTabKey>();
  const labels = shareLabels[figure.language];
  const isThere = (key: ShareTabKey): boolean => shareTabs.some((tab) => tab.key === key);
  return (
    <>
      {shareActions
        .filter(({ key }) => isThere(key))
        .map(({ key, icon }) => (
          <Button
            key={key}
            look="quiet"
            size="small"
            icon={icon}
            aria-haspopup="dialog"
            onClick={() => {
              setOpened(key);
            }}
          >
            {labels.actions[key]}
            <span className="visually-hidden">: {figure.title}</span>
          </Button>
        ))}
      {opened !== undefined && (
        <Loaded>
          <FigureShareDialog
            figure={figure}
            definition={definition}
            firstTab={opened}
            onClose={() => {
              setOpened(undefined);
            }}
          />
        </Loaded>
      )}
    </>
  );
}

/** The button of the selector bar: the dialog with the link to the page as it stands. */
export function SharePage() {
  const [isOpen, setIsOpen] = useState(false);
  const { language } = useView();
  return (
    <>
      <Button
        icon="link"
        aria-haspopup="dialog"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        <span className="selector-end-label">{shareLabels[language].share}</span>
      </Button>
      {isOpen && (
        <Loaded>
          <PageShareDialog
            onClose={() => {
              setIsOpen(false);
            }}
          />
        </Loaded>
      )}
    </>
  );
}

function Loaded({ children }: { readonly children: ReactNode }) {
  const { language } = useView();
  const { loading, failed } = shareLabels[language];
  return (
    <ErrorBoundary renderFallback={() => <span role="alert">{failed}</span>}>
      <Suspense
        fallback={
          <span className="visually-hidden" role="status">
            {loading}
          </span>
        }
      >
        {children}
      </Suspense>
    </ErrorBoundary>
  );
}
