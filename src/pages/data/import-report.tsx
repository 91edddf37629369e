import { useId, useMemo, useRef, useState } from "react";
import type { Language } from "../../domain/language.ts";
import { pageOfFigure } from "../../figures/gallery.ts";
import { importWords, type ImportWords } from "../../format/import-words.ts";
import type { ImportAnswers, ImportResult } from "../../imports/types.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { hrefOfFigure } from "../figure-address.ts";
import { hrefOf, useView } from "../view.ts";
import { AssumptionList } from "./assumption-list.tsx";
import { figuresOf } from "./figures-of.ts";
import { AttentionTable, type CellToShow } from "./attention-table.tsx";
import { ChangeList } from "./change-list.tsx";
import { RawSheet } from "./raw-sheet.tsx";
import { RecognisedList } from "./recognised-list.tsx";
import { listMessages } from "./report-facts.ts";
import { markCells } from "./sheet-marks.ts";
import { TotalsTable } from "./totals-table.tsx";
import { usePlaceNames } from "../use-place-names.ts";
import { useComparison, useTarget, type Comparison } from "./use-comparison.ts";

export interface ImportReportViewProps {
  readonly words: ImportWords;
  readonly language: Language;
  readonly result: ImportResult & { readonly kind: "read" };
  readonly isUsed: boolean;
  readonly isKept: boolean;
  readonly onUse: (keep: boolean) => void;
  readonly onCancel: () => void;
  readonly onAnswer: (answers: ImportAnswers) => Promise<boolean>;
}

/** Everything to know of a file before a figure shows it, and the two ways on: use it, or leave it. */
export function ImportReportView(props: ImportReportViewProps) {
  const { words, language, result, isUsed, isKept, onUse, onCancel, onAnswer } = props;
  const { report, dataset } = result;
  const namePlace = usePlaceNames(words.totals.overall);
  const target = useTarget(report);
  const targetTitle = target?.title[language];
  const comparison = useComparison(report, dataset);
  const sheet = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<CellToShow>();
  const messages = listMessages(report, (count) => ({
    nl: importWords.nl.attention.wrongTotals(count),
    en: importWords.en.attention.wrongTotals(count),
  }));
  const markOf = useMemo(() => markCells(dataset, report), [dataset, report]);

  function show(cell: CellToShow): void {
    setShown({ ...cell });
    sheet.current?.scrollIntoView({ block: "nearest" });
    sheet.current?.focus({ preventScroll: true });
  }

  return (
    <div className="report-columns">
      <article className="report" aria-labelledby="report-title">
        <header className="report-head">
          <div>
            <p className="eyebrow">{words.report.eyebrow}</p>
            <h2 id="report-title" className="report-title" tabIndex={-1}>
              {report.name}
            </h2>
          </div>
          <ReportActions
            words={words}
            isUsed={isUsed}
            isKept={isKept}
            target={report.target}
            onUse={onUse}
            onCancel={onCancel}
          />
        </header>
        <RecognisedList words={words} language={language} report={report} targetTitle={targetTitle} />
        <AttentionTable words={words.attention} language={language} messages={messages} onShow={show} />
        <AssumptionList
          words={words}
          language={language}
          assumptions={report.assumptions}
          answers={report.answers}
          onAnswer={onAnswer}
        />
        <TotalsTable words={words} language={language} totals={report.totals} namePlace={namePlace} onShow={show} />
        <section className="report-part" aria-labelledby="sheet-title" ref={sheet} tabIndex={-1}>
          <h3 id="sheet-title">{words.sheet.title}</h3>
          <RawSheet words={words.sheet} source={{ kind: "import", id: report.id }} target={shown} markOf={markOf} />
        </section>
      </article>
      <aside className="report-side" aria-labelledby="changes-title">
        <h3 id="changes-title">{words.changes.title}</h3>
        <Changes words={words} language={language} comparison={comparison} />
        <h3>{words.help.title}</h3>
        <p>{words.help.text}</p>
        <details>
          <summary>{words.help.steps}</summary>
          <ol className="help-steps">
            {words.help.list.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      </aside>
    </div>
  );
}

interface ReportActionsProps {
  readonly words: ImportWords;
  readonly isUsed: boolean;
  readonly isKept: boolean;
  /** The dataset of the site that the table continues. */
  readonly target: string | undefined;
  readonly onUse: (keep: boolean) => void;
  readonly onCancel: () => void;
}

function ReportActions({ words, isUsed, isKept, target, onUse, onCancel }: ReportActionsProps) {
  const view = useView();
  const { state, language } = view;
  const [keep, setKeep] = useState(false);
  const keepId = useId();
  const own = words.report;
  if (isUsed) {
    const figures = figuresOf(target);
    const [first] = figures;
    return (
      <Notice
        kind="ok"
        heading={own.inUse}
        actions={
          first !== undefined && (
            <ButtonLink look="primary" href={hrefOf(state, { page: pageOfFigure(first), search: "", cluster: "" })}>
              {own.toOverview}
            </ButtonLink>
          )
        }
      >
        <p>{figures.length === 0 ? own.inUseNowhere : own.inUseText}</p>
        {figures.length > 0 && (
          <ul className="report-figures">
            {figures.map((definition) => (
              <li key={definition.id}>
                <a href={hrefOfFigure(view, definition)}>{definition.name[language]}</a>
              </li>
            ))}
          </ul>
        )}
        {!isKept && <p>{own.keepText}</p>}
      </Notice>
    );
  }
  return (
    <div className="report-actions">
      <p>
        <Button onClick={onCancel}>{own.cancel}</Button>{" "}
        <Button
          look="primary"
          onClick={() => {
            onUse(keep);
          }}
        >
          {own.use}
        </Button>
      </p>
      <label className="keep-choice" htmlFor={keepId}>
        <input
          id={keepId}
          type="checkbox"
          checked={keep}
          onChange={(event) => {
            setKeep(event.target.checked);
          }}
        />
        <span>
          {own.keep}
          <small>{own.keepText}</small>
        </span>
      </label>
    </div>
  );
}

interface ChangesProps {
  readonly words: ImportWords;
  readonly language: Language;
  readonly comparison: Comparison;
}

function Changes({ words, language, comparison }: ChangesProps) {
  const namePlace = usePlaceNames(words.totals.overall);
  const own = words.changes;
  switch (comparison.kind) {
    case "loading":
      return <p>{own.loading}</p>;
    case "first":
      return <p>{own.nothingBefore}</p>;
    case "ready":
      return (
        <>
          <p>
            {own.against(comparison.against.kind === "bundled" ? own.bundled : own.previous(comparison.against.name))}
          </p>
          <ChangeList words={words} language={language} comparison={comparison.comparison} namePlace={namePlace} />
        </>
      );
  }
}
