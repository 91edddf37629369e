import type { Language } from "../../domain/language.ts";
import { formatCount, formatInterval, formatRatio, formatSigned } from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import type { ImportWords } from "../../format/import-words.ts";
import type { Interval, TotalCheck, TotalsReport } from "../../imports/types.ts";
import type { CellToShow } from "./attention-table.tsx";
import { toColumnLetters } from "./column-letters.ts";
import { IntervalDrawing } from "./interval-drawing.tsx";
import type { NamePlace } from "../use-place-names.ts";
import { measureName } from "../comparison-texts.ts";
import { ScrollBox } from "../scroll-box.tsx";
import { useFirstFew } from "./use-first-few.tsx";
import { StatusTag } from "./status-tag.tsx";

export interface TotalsTableProps {
  readonly words: ImportWords;
  readonly language: Language;
  readonly totals: TotalsReport;
  readonly namePlace: NamePlace;
  readonly onShow: (cell: CellToShow) => void;
}

/**
 * Every printed total against the sum of its parts. Where the difference would tell what a hidden part is, no number of that
 * row is written, only whether it lies inside the allowed interval.
 */
export function TotalsTable({ words, language, totals, namePlace, onShow }: TotalsTableProps) {
  const own = words.totals;
  const checked = totals.checks.filter(({ outcome }) => outcome.kind !== "not-checkable");
  const { shown, showsAll, button } = useFirstFew(checked, { all: own.showAll, fewer: own.showFewer });
  const differs = describeDifferences(checked);
  return (
    <section className="report-part" aria-labelledby="totals-title">
      <h3 id="totals-title">{own.title}</h3>
      <p className="report-reading">{summaryOf(totals, words)}</p>
      {checked.length > 0 && (
        <ScrollBox labelledBy="totals-title">
          <table className="data-table totals-table">
            <thead>
              <tr>
                <th scope="col">{own.total}</th>
                <th scope="col" className="is-numeric">
                  {own.sum}
                </th>
                <th scope="col" className="is-numeric">
                  {own.published}
                </th>
                <th scope="col" className="is-numeric">
                  {own.difference}
                </th>
                <th scope="col">{own.allowed}</th>
                <th scope="col">{own.verdict}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((check) => (
                <TotalRow
                  key={`${check.place.sheet} ${check.place.row} ${check.place.column} ${check.along}`}
                  check={check}
                  name={nameOfTotal(check, differs, words, language, namePlace)}
                  words={words}
                  language={language}
                  onShow={onShow}
                />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {button !== null && (
        <p className="report-more">
          {button}
          {showsAll && totals.ok + totals.mismatch > checked.length && <span>{own.checkedOnly(checked.length)}</span>}
        </p>
      )}
      {totals.notCheckable > 0 && (
        <p className="report-note">
          {own.notCheckable(totals.notCheckable)} {reasonsOf(totals, words)}
        </p>
      )}
    </section>
  );
}

function summaryOf({ ok, mismatch, checks }: TotalsReport, words: ImportWords): string {
  const own = words.totals;
  if (ok + mismatch === 0) return own.none;
  if (mismatch === 0) return own.allOk(ok);
  const text = ok === 0 ? own.noneOk(mismatch) : own.someWrong(ok, mismatch);
  const wrong = checks.filter(({ outcome }) => outcome.kind !== "not-checkable" && outcome.verdict === "mismatch");
  return wrong.every(({ unreadableCount }) => unreadableCount > 0) ? `${text} ${own.byUnreadable}` : text;
}

function reasonsOf({ checks }: TotalsReport, words: ImportWords): string {
  const reasons = new Set<string>();
  for (const { outcome } of checks) {
    if (outcome.kind === "not-checkable") reasons.add(words.totals.reasons[outcome.reason]);
  }
  return reasons.size === 0 ? "" : `(${[...reasons].join("; ")})`;
}

/** Which parts of a total's name differ among the totals; what all have in common is left out. */
interface Differences {
  readonly measure: boolean;
  readonly period: boolean;
  readonly region: boolean;
}

function describeDifferences(checks: readonly TotalCheck[]): Differences {
  const differs = (of: (check: TotalCheck) => string): boolean => new Set(checks.map(of)).size > 1;
  return {
    measure: differs(({ measure }) => measure),
    period: differs(({ period }) => period),
    region: differs(({ region }) => region),
  };
}

function nameOfTotal(
  { measure, period, region, labels }: TotalCheck,
  differs: Differences,
  words: ImportWords,
  language: Language,
  namePlace: NamePlace,
): string {
  const parts = [
    ...(differs.measure ? [measureName(measure, words)] : []),
    ...Object.values(labels),
    ...(differs.region ? [namePlace(region)] : []),
    ...(differs.period ? [formatPeriod(period, language)] : []),
  ];
  return parts.length === 0 ? words.totals.overall : parts.join(" · ");
}

interface TotalRowProps {
  readonly check: TotalCheck;
  readonly name: string;
  readonly words: ImportWords;
  readonly language: Language;
  readonly onShow: (cell: CellToShow) => void;
}

function TotalRow({ check, name, words, language, onShow }: TotalRowProps) {
  const own = words.totals;
  const { outcome, place } = check;
  if (outcome.kind === "not-checkable") return null;
  const isOk = outcome.verdict === "ok";
  return (
    <tr className={isOk ? "" : "is-wrong"}>
      <th scope="row">
        {name}{" "}
        <button
          type="button"
          className="link-button"
          aria-label={`${own.show}: ${place.sheet} ${toColumnLetters(place.column)}${place.row}`}
          onClick={() => {
            onShow(place);
          }}
        >
          {toColumnLetters(place.column)}
          {place.row}
        </button>
      </th>
      {outcome.kind === "compared" ? (
        <>
          <td className="is-numeric">{formatNumber(outcome.sum, language)}</td>
          <td className="is-numeric">{formatNumber(outcome.published, language)}</td>
          <td className="is-numeric">
            <b>{formatSigned(outcome.difference, language, decimalsOf(outcome.difference))}</b>
          </td>
        </>
      ) : (
        <td colSpan={3} className="totals-hidden">
          {own.hiddenWhy}
        </td>
      )}
      <td>
        <span className="totals-allowed">
          <IntervalDrawing
            allowed={outcome.allowed}
            difference={outcome.kind === "compared" ? outcome.difference : undefined}
            isInside={isOk}
          />
          <span>{allowedText(check, outcome.allowed, words, language)}</span>
        </span>
      </td>
      <td>
        <StatusTag tone={isOk ? "ok" : "attention"}>
          {outcome.kind === "compared" ? (isOk ? own.ok : own.mismatch) : isOk ? own.inside : own.outside}
        </StatusTag>
      </td>
    </tr>
  );
}

function allowedText(check: TotalCheck, { low, high }: Interval, words: ImportWords, language: Language): string {
  const own = words.totals;
  const interval = low === high ? formatNumber(low, language) : formatInterval(low, high, language);
  const text = own.allowedText(own.cells(check.hiddenCount), interval);
  return check.unreadableCount > 0 ? `${text}, ${own.unreadable(check.unreadableCount)}` : text;
}

/** Whole numbers as counts, others with at most two decimals. */
function formatNumber(value: number, language: Language): string {
  const decimals = decimalsOf(value);
  return decimals === 0 ? formatCount(value, language) : formatRatio(value, language, decimals);
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  return Number.isInteger(Math.round(value * 1e6) / 1e5) ? 1 : 2;
}
