import { useId, type ReactNode } from "react";
import type { ConceptId } from "../../figures/concepts/concept.ts";
import { describeFigure } from "../../figures/concepts/describe-figure.ts";
import type { Figure } from "../../figures/figure.ts";
import { conceptWords } from "../../format/concept-words.ts";
import { Button } from "../../ui/button.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Modal } from "../../ui/modal.tsx";
import { DifferenceList } from "../difference-list.tsx";
import { hrefOf, useView } from "../view.ts";
import { explainWords } from "./explain-words.ts";
import { FigureSourceTable } from "./figure-source-table.tsx";

export interface ExplainDialogProps {
  readonly figure: Figure;
  readonly notes: readonly string[];
  readonly sourceAction: ReactNode;
  readonly onClose: () => void;
}

/** What stands behind the numbers of a figure: definition, computation, neighbours, caveats, sources, and the way back to them. */
export function ExplainDialog({ figure, notes, sourceAction, onClose }: ExplainDialogProps) {
  const titleId = useId();
  const { language } = figure;
  const words = explainWords[language];
  const names = conceptWords[language];
  const about = describeFigure(figure, language);
  const isComputed = figure.sources.some(({ quality }) => quality === "derived");
  return (
    <Modal className="dialog-panel explain-dialog" labelledBy={titleId} onCancel={onClose}>
      <header className="explain-head">
        <div>
          <p className="eyebrow">{words.title}</p>
          <h2 id={titleId}>{figure.title}</h2>
          <p className="explain-subtitle">{figure.subtitle}</p>
        </div>
        <Button icon="close" onClick={onClose}>
          {words.close}
        </Button>
      </header>
      <div className="explain-body">
        <Part title={about.term}>
          <p>{about.counts}</p>
        </Part>
        <Part title={names.leavesOut}>
          <p>{about.leavesOut}</p>
        </Part>
        <Part title={names.population}>
          <p>{about.population}</p>
        </Part>
        {(figure.formula !== undefined || (!isComputed && figure.sources.length > 0)) && (
          <Part title={words.formula}>
            <p>{figure.formula ?? words.asPublished}</p>
          </Part>
        )}
        {notes.length > 0 && (
          <Part title={words.caveats}>
            <ul className="explain-list">
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Part>
        )}
        {about.differs.length > 0 && (
          <Part title={names.differs}>
            <DifferenceList differs={about.differs} />
          </Part>
        )}
        {figure.sources.length > 0 && (
          <Part title={words.sources} isWide>
            <FigureSourceTable figure={figure} />
          </Part>
        )}
        <Part title={names.reproduce}>
          <p>{about.reproduce}</p>
          <p className="explain-actions">
            <CopyButton
              label={words.copy}
              doneLabel={words.copied}
              failedLabel={words.copyFailed}
              resetKey={about.reproduce}
              onCopy={async () => navigator.clipboard.writeText(about.reproduce)}
            />
          </p>
          {figure.kind !== "empty" && (
            <p className="explain-actions">
              <span>{words.cells}</span> {sourceAction}
            </p>
          )}
        </Part>
        <Part title={names.source}>
          <p>{about.source}</p>
        </Part>
        <Part title={words.glossary}>
          <ul className="explain-terms">
            {[about, ...about.related].map(({ concept, term }) => (
              <li key={concept}>
                <TermLink concept={concept} onFollow={onClose}>
                  {term}
                </TermLink>
              </li>
            ))}
          </ul>
        </Part>
      </div>
    </Modal>
  );
}

interface PartProps {
  readonly title: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

function Part({ title, isWide = false, children }: PartProps) {
  return (
    <section className={isWide ? "explain-part explain-part--wide" : "explain-part"}>
      <h3>{title}</h3>
      <div>{children}</div>
    </section>
  );
}

interface TermLinkProps {
  readonly concept: ConceptId;
  readonly onFollow: () => void;
  readonly children: string;
}

/** A link to the entry of a term. It closes the dialog first, so that the focus goes along to the other page. */
function TermLink({ concept, onFollow, children }: TermLinkProps) {
  const { state } = useView();
  return (
    <a href={hrefOf(state, { page: "begrippen", search: "", cluster: "" }, `#${concept}`)} onClick={onFollow}>
      {children}
    </a>
  );
}
