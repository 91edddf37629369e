import { useQuery } from "@tanstack/react-query";
import { Suspense, useId, useMemo, useState, type ReactNode } from "react";
import { catalogueQueryOptions } from "../../datasets/catalogue.ts";
import type { OutgoingFigure } from "../../downloads/outgoing-figure.ts";
import type { Figure } from "../../figures/figure.ts";
import type { FigureDefinition } from "../../figures/figure-input.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { Modal } from "../../ui/modal.tsx";
import { Notice } from "../../ui/notice.tsx";
import { tabIdOf, Tabs } from "../../ui/tabs.tsx";
import { toAddress } from "../copy-action.tsx";
import { hrefOf, useView } from "../view.ts";
import { LinkPanel } from "./link-panel.tsx";
import { shareLabels, type ShareTabKey } from "./share-labels.ts";
import { shareTabs } from "./share-tabs.ts";
import { shareWords } from "./share-words.ts";
import { today } from "./today.ts";

export interface FigureShareDialogProps {
  readonly figure: Figure;
  readonly definition: FigureDefinition;
  readonly firstTab: ShareTabKey;
  readonly onClose: () => void;
}

/** Everything one can do with a figure elsewhere, tab by tab. */
export function FigureShareDialog({ figure, definition, firstTab, onClose }: FigureShareDialogProps) {
  const panelId = useId();
  const [selected, setSelected] = useState(firstTab);
  const outgoing = useOutgoing(figure);
  const words = shareWords[figure.language];
  const labels = shareLabels[figure.language].tabs;
  const Content = shareTabs.find(({ key }) => key === selected)?.Content;
  return (
    <ShareFrame subtitle={`${figure.title} · ${figure.subtitle}`} onClose={onClose}>
      <div className="share-grid">
        <Tabs
          label={words.tabs}
          isVertical
          tabs={shareTabs.map(({ key, icon }) => ({ key, icon, label: labels[key] }))}
          selected={selected}
          onSelect={setSelected}
          panelId={panelId}
        />
        <div className="share-panel" id={panelId} role="tabpanel" aria-labelledby={tabIdOf(panelId, selected)}>
          <ErrorBoundary
            resetKey={selected}
            renderFallback={(retry) => (
              <Notice kind="error" live actions={<Button onClick={retry}>{words.retry}</Button>}>
                {words.tabFailed}
              </Notice>
            )}
          >
            <Suspense fallback={<p role="status">{words.tabLoading}</p>}>
              {Content !== undefined && outgoing !== undefined && (
                <Content outgoing={outgoing} definition={definition} />
              )}
            </Suspense>
          </ErrorBoundary>
        </div>
      </div>
    </ShareFrame>
  );
}

/** The figure with its address, the release of its data and the day of today; nothing until the catalogue is there. */
function useOutgoing(figure: Figure): OutgoingFigure | undefined {
  const { state } = useView();
  const { data: catalogue } = useQuery(catalogueQueryOptions());
  const release = catalogue?.release;
  const address = toAddress(hrefOf(state, { citation: undefined }, `#${figure.id}`));
  return useMemo(
    () => (release === undefined ? undefined : { figure, address, release, madeOn: today() }),
    [figure, address, release],
  );
}

/** The link to a page: what is chosen, without a figure. */
export function PageShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { state, language } = useView();
  const words = shareWords[language];
  return (
    <ShareFrame subtitle={words.page(state.region.name)} onClose={onClose}>
      <div className="share-panel">
        <LinkPanel hash="" />
        <p className="share-small">{words.pageHint}</p>
      </div>
    </ShareFrame>
  );
}

interface ShareFrameProps {
  readonly subtitle: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function ShareFrame({ subtitle, onClose, children }: ShareFrameProps) {
  const { language } = useView();
  const titleId = useId();
  const words = shareWords[language];
  return (
    <Modal className="dialog-panel share-dialog" labelledBy={titleId} onCancel={onClose}>
      <header className="share-head">
        <div>
          <h2 id={titleId}>{words.title}</h2>
          <p className="share-subtitle">{subtitle}</p>
        </div>
        <Button look="quiet" icon="close" aria-label={words.close} onClick={onClose} />
      </header>
      {children}
    </Modal>
  );
}
