import { describeFigure } from "../figures/concepts/describe-figure.ts";
import type { Source } from "../figures/figure.ts";
import { toNotes } from "../figures/to-notes.ts";
import { downloadWords, type DownloadWords } from "../format/download-words.ts";
import { pageWords } from "../format/page-words.ts";
import { rowMarks } from "./data-row.ts";
import { homePlaceOf } from "./home-place.ts";
import type { OutgoingFigure } from "./outgoing-figure.ts";
import { toRows } from "./to-rows.ts";

/** One thing to know about the numbers in a file: what it is, and one or more lines. */
export interface ReadMeEntry {
  readonly label: string;
  readonly lines: readonly string[];
}

/**
 * What one has to know to use the numbers of a figure elsewhere: what they count, whom, where and when, from which source, under
 * which licence, what the marks say and what to mind. Entries without anything to say are left out.
 */
export function toReadMe({ figure, address, release, madeOn }: OutgoingFigure): readonly ReadMeEntry[] {
  const { language } = figure;
  const words = downloadWords[language];
  const labels = words.readMe;
  const place = homePlaceOf(figure);
  const about = describeFigure(figure, language);
  const used = rowMarks.filter((mark) => toRows(figure).some((row) => row.mark === mark));
  const mode = figure.modes.length > 1 ? figure.modes.find(({ key }) => key === figure.mode)?.label : undefined;
  const key = (marks: readonly (typeof rowMarks)[number][]): readonly string[] =>
    marks.map((mark) => `${mark} = ${words.marks[mark]}`);
  const entries: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    [labels.title, [figure.title]],
    [labels.subtitle, [figure.subtitle]],
    [labels.reading, [figure.reading.join(" ")]],
    [labels.place, [`${place.name} (${place.code})`]],
    [labels.period, [figure.period]],
    [labels.mode, [mode]],
    [labels.term, [about.term]],
    [labels.definition, [about.counts]],
    [labels.leavesOut, [about.leavesOut]],
    [labels.population, [about.population]],
    [labels.definitionSource, [about.source]],
    [labels.formula, [figure.formula]],
    [labels.sources, figure.sources.map((source) => toSourceLine(source, words, language))],
    [labels.reproduce, [about.reproduce]],
    [labels.notes, toNotes(figure)],
    [labels.marksUsed, used.length === 0 ? [labels.noMarks] : key(used)],
    [labels.allMarks, [...key(rowMarks), words.zero, words.percentages]],
    [labels.address, [address]],
    [labels.release, [words.day(release)]],
    [labels.madeOn, [words.day(madeOn)]],
    [labels.maker, [words.brand]],
  ];
  return entries
    .map(([label, lines]) => ({ label, lines: lines.filter((line) => line !== undefined && line !== "") }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ label, lines }) => ({ label, lines: lines.flatMap((line) => line ?? []) }));
}

function toSourceLine(source: Source, words: DownloadWords, language: "nl" | "en"): string {
  const { published, retrieved, licence, file } = words.readMe;
  const facts = [
    [published, source.published],
    [retrieved, source.retrieved],
    [licence, source.licence],
    [file, source.file],
  ].flatMap(([label, text]) => (text === undefined || text === "" ? [] : [`${label}: ${text}`]));
  return [`${source.text}, ${pageWords[language].figure.quality[source.quality]}`, ...facts].join("; ");
}

/** The companion of the CSV files, as a text that any program opens. */
export function toReadMeText(outgoing: OutgoingFigure): string {
  const parts = toReadMe(outgoing).map(({ label, lines }) => [label, ...lines.map((line) => `  ${line}`)].join("\r\n"));
  return `${parts.join("\r\n\r\n")}\r\n`;
}
