import type { ReactNode } from "react";
import type { Language } from "../../domain/language.ts";
import { formatList } from "../../format/format-list.ts";
import { formatPeriod } from "../../format/format-period.ts";
import type { ImportWords } from "../../format/import-words.ts";
import { nameOf } from "../../figures/place-names.ts";
import type { ImportReport, Recognised } from "../../imports/types.ts";
import { columnName, measureName } from "../comparison-texts.ts";
import { figuresOf } from "./figures-of.ts";
import { formatDate } from "../../format/format-date.ts";

export interface RecognisedListProps {
  readonly words: ImportWords;
  readonly language: Language;
  readonly report: ImportReport;
  /** Title of the figures' data that this table belongs to; nothing when it belongs to none. */
  readonly targetTitle: string | undefined;
}

/** What we think that a file is, in six lines. */
export function RecognisedList({ words, language, report, targetTitle }: RecognisedListProps) {
  const { recognised } = report;
  const own = words.recognised;
  return (
    <section className="report-part" aria-labelledby="recognised-title">
      <h3 id="recognised-title">{own.title}</h3>
      <dl className="recognised">
        <Line term={own.table} detail={quote(recognised.title[0])}>
          {formatList(
            recognised.measures.map(({ id, unit }) => withUnit(measureName(id, words), unit, words)),
            language,
          )}
          <small>{belongsTo(report, targetTitle, words)}</small>
        </Line>
        <Line term={own.place} detail={unknownOf(recognised, words, language)}>
          {placesOf(recognised, words, language)}
        </Line>
        <Line term={own.period}>{periodsOf(recognised, words, language)}</Line>
        <Line term={own.dimensions} detail={classesOf(recognised)}>
          {recognised.dimensions.length === 0
            ? own.noDimensions
            : recognised.dimensions
                .map(({ name, labels }) => own.classes(columnName(name, words), labels.length))
                .join(" × ")}
        </Line>
        <Line term={own.size}>{sizeOf(recognised, words)}</Line>
        <Line term={own.file} detail={formatOf(report, words)}>
          {words.size(report.size)}
          {report.changedOn !== undefined && `, ${own.changed(formatDate(report.changedOn, language))}`}
        </Line>
        {recognised.footer[0] !== undefined && (
          <Line
            term={own.caption}
            detail={recognised.footer.length > 1 ? own.lines(recognised.footer.length - 1) : undefined}
          >
            {quote(recognised.footer[0])}
          </Line>
        )}
      </dl>
    </section>
  );
}

function belongsTo({ target }: ImportReport, title: string | undefined, { report }: ImportWords): string {
  if (title === undefined) return report.goesNowhere;
  return figuresOf(target).length > 0 ? report.goesWith(title) : report.goesWithUnshown(title);
}

interface LineProps {
  readonly term: string;
  readonly detail?: string | undefined;
  readonly children: ReactNode;
}

function Line({ term, detail, children }: LineProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children}
        {detail !== undefined && <small>{detail}</small>}
      </dd>
    </div>
  );
}

function withUnit(name: string, unit: string, words: ImportWords): string {
  const units: Readonly<Record<string, string>> = words.recognised.units;
  const text = Object.hasOwn(units, unit) ? units[unit] : unit;
  return text === undefined || text === "" ? name : `${name}, ${text}`;
}

function quote(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `“${text.length > 120 ? `${text.slice(0, 119)}…` : text}”`;
}

function placesOf({ levels, vintage, province }: Recognised, words: ImportWords, language: Language): string {
  const named = levels.filter(({ placeCount }) => placeCount > 0);
  if (named.length === 0) return words.recognised.noPlaces;
  const counts = formatList(
    named.map(({ level, placeCount }) => `${placeCount} ${words.levels[level][placeCount === 1 ? 0 : 1]}`),
    language,
  );
  return [
    province === undefined ? counts : `${counts} ${words.recognised.inProvince(nameOf(province))}`,
    ...(vintage === undefined ? [] : [words.recognised.border(vintage)]),
  ].join(", ");
}

function unknownOf({ unknownPlaces, levels }: Recognised, words: ImportWords, language: Language): string | undefined {
  if (levels.length === 0) return undefined;
  if (unknownPlaces.length === 0) return words.recognised.allPlaces;
  const shown = unknownPlaces.slice(0, 5);
  const names = formatList(shown, language);
  return words.recognised.unknownPlaces(unknownPlaces.length, unknownPlaces.length > 5 ? `${names} …` : names);
}

function periodsOf({ periods }: Recognised, words: ImportWords, language: Language): string {
  const { first, last, count, kinds } = periods;
  const range =
    first === last ? formatPeriod(first, language) : `${formatPeriod(first, language)}–${formatPeriod(last, language)}`;
  const [kind] = kinds;
  if (count <= 1 || kind === undefined || kinds.length > 1) return range;
  return `${range} (${words.recognised.periods(count, words.recognised.kinds[kind][1] ?? "")})`;
}

/** The classes themselves, as many as fit. */
function classesOf({ dimensions }: Recognised): string | undefined {
  if (dimensions.length === 0) return undefined;
  return dimensions
    .map(({ labels }) => {
      const shown = labels.filter((label) => label !== "").slice(0, 4);
      return `${shown.join(", ")}${labels.length > 4 ? " …" : ""}`;
    })
    .join(" × ");
}

function sizeOf({ rowCount, columnCount, observationCount, statusCounts }: Recognised, words: ImportWords): string {
  const { cells, figures, suppressed, absent, unreadable } = words.recognised;
  return [
    cells(rowCount, columnCount),
    figures(observationCount),
    ...(statusCounts.suppressed > 0 ? [suppressed(statusCounts.suppressed)] : []),
    ...(statusCounts.absent > 0 ? [absent(statusCounts.absent)] : []),
    ...(statusCounts.unreadable > 0 ? [unreadable(statusCounts.unreadable)] : []),
  ].join(", ");
}

function formatOf({ format, recognised }: ImportReport, words: ImportWords): string {
  const own = words.recognised;
  if (format.kind === "text") {
    const names: Readonly<Record<string, string>> = own.delimiters;
    return own.charset(format.charset.toUpperCase(), names[format.delimiter] ?? `“${format.delimiter}”`);
  }
  return `${own.formats[format.kind]}, ${own.sheets(recognised.sheets.length)}`;
}
