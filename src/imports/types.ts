/**
 * What the page and the import layer say to each other: files go in, reports and datasets come out. Everything here is plain
 * data that can be sent between threads; texts of a message are the reader's own sentences, all other words are the page's.
 */
import type { Brand } from "../domain/brand.ts";
import type { Cell, Status } from "../domain/cell.ts";
import type { LabelChange, Revision } from "../domain/data-changes.ts";
import type { Dataset, DatasetId, SourcePlace } from "../domain/dataset.ts";
import type { Period, PeriodKey } from "../domain/period.ts";
import type { RegionKey, RegionLevel } from "../domain/region.ts";
import type { Message } from "../domain/result.ts";
import type { Vintage } from "../normalise/place-register.ts";
import type { RawFormat } from "../parse/raw.ts";

/** A table of a file: made from its name and content, so the same file twice has the same id. */
export type ImportId = Brand<string, "ImportId">;

/** What a reader gives us: a file that was dropped or chosen, or text that was pasted. */
export type ImportInput =
  | { readonly kind: "file"; readonly file: File }
  /** Without a name it is called `geplakt.txt`. */
  | { readonly kind: "text"; readonly text: string; readonly name?: string };

/** Waiting its turn, taking the bytes, cutting them into cells, recognising the table, adding up its totals. */
export type ImportStep = "waiting" | "opening" | "reading" | "checking";

/** How far one file is. `index` is its place among the inputs of the run; `share` runs from 0 to 1 over all its steps. */
export interface ImportProgress {
  readonly index: number;
  readonly name: string;
  readonly step: ImportStep;
  readonly share: number;
}

/** What the page wants to hear of a run. An archive calls `onResult` once per table in it, all with the archive's index. */
export interface ImportHandlers {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly onResult: (result: ImportResult, index: number) => void;
  /** Called once, last: every file has its result, the run was cancelled, or the reader itself broke down. */
  readonly onEnd: (outcome: "done" | "cancelled" | "failed") => void;
}

/** The page's side of the import worker. All reading happens there; nothing leaves the browser. */
export interface ImportClient {
  /** Reads files, one after the other. A run that is still going is cancelled first. */
  readonly start: (inputs: readonly ImportInput[], handlers: ImportHandlers) => void;
  /** Stops at once. Results that were already given stay valid; of the other files nothing is kept. */
  readonly cancel: () => void;
  /** Reads a file of this session again with the reader's answers, and remembers them for files of the same layout. */
  readonly readAgain: (id: ImportId, answers: ImportAnswers) => Promise<ImportResult>;
  /** The raw cells around a place, also of a kept file after a reload. Rejects with an `Error` when the file is gone. */
  readonly preview: (request: PreviewRequest) => Promise<RawPreview>;
  /** What a newer table changes, worked out in the worker. */
  readonly compare: (before: Dataset, after: Dataset) => Promise<DatasetComparison>;
  /** What was given, archive or file, under its own name: to keep it or to give it back. Only of this session. */
  readonly originalOf: (id: ImportId) => File | undefined;
  readonly close: () => void;
}

/** The questions that a file can leave open. A question without an answer gets our assumption, and says so. */
export const importQuestions = ["numbers", "territory", "level", "period"] as const;
export type ImportQuestion = (typeof importQuestions)[number];
/** Answers to them: `thousands`/`decimal`, a vintage of the map, a level of place, a period key. */
export type ImportAnswers = Readonly<Partial<Record<ImportQuestion, string>>>;

/** Something that we assumed, with the other reading: `readAgain(id, { ...answers, [question]: other })` gives that one. */
export interface Assumption {
  readonly question: ImportQuestion;
  /** What holds now: our assumption, or the reader's own answer. */
  readonly chosen: string;
  readonly other: string;
  /** Whether the reader chose it: now, or earlier for a file of the same layout. */
  readonly by: "us" | "reader" | "remembered";
  /** What was found and assumed, in the reader's words; its `choice` is the two readings as the file left them open. */
  readonly message: Message;
}

/** One table: read, or refused with the reason among the messages of its report. */
export type ImportResult =
  | { readonly kind: "read"; readonly report: ImportReport; readonly dataset: Dataset }
  | { readonly kind: "refused"; readonly report: RefusedReport };

/** What is known of every file. */
export interface FileFacts {
  readonly id: ImportId;
  /** The file's own name; for a table in an archive `archive.zip/table.csv`; for pasted text a name of ours. */
  readonly name: string;
  /** Bytes of what was given: of the archive, when the table came out of one. */
  readonly size: number;
  /** When the file was last changed, as an ISO date; nothing for pasted text. */
  readonly changedOn?: string;
  readonly messages: readonly Message[];
}

/** A file that is no table that we can read. The first error among its messages says why. */
export interface RefusedReport extends FileFacts {
  readonly format?: RawFormat;
}

/** What a table turned out to be. */
export interface ImportReport extends FileFacts {
  readonly format: RawFormat;
  /** Which of our layouts it has, e.g. `long`. */
  readonly layout: string;
  /** The same for files of one layout with other numbers: what answers are remembered by. */
  readonly fingerprint: string;
  readonly recognised: Recognised;
  readonly assumptions: readonly Assumption[];
  readonly answers: ImportAnswers;
  readonly totals: TotalsReport;
  /** The bundled dataset that this table continues or corrects, when there is one. */
  readonly target?: DatasetId;
}

/** What we recognised in a table. */
export interface Recognised {
  /** The lines above the header and below the table. */
  readonly title: readonly string[];
  readonly footer: readonly string[];
  readonly sheets: readonly string[];
  readonly tables: readonly RecognisedTable[];
  readonly measures: readonly RecognisedMeasure[];
  readonly levels: readonly RecognisedLevel[];
  /** The state of the municipal map that the municipalities fit; nothing when none are named. */
  readonly vintage?: Vintage;
  /** The one province in which all named municipalities lie. */
  readonly province?: RegionKey;
  readonly unknownPlaces: readonly string[];
  readonly periods: RecognisedPeriods;
  /** Dimensions besides measure, period and place, with their labels in file order. */
  readonly dimensions: readonly RecognisedDimension[];
  /** Rows and columns of the file that hold observations. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly observationCount: number;
  /** How many observations have each status; a status that does not occur is 0. */
  readonly statusCounts: Readonly<Record<Status, number>>;
}

/** Where a table stands in its sheet. Rows count from 1; what is above `headerFirst` is title, below `bodyLast` footer. */
export interface RecognisedTable {
  readonly sheet: string;
  readonly headerFirst: number;
  readonly headerLast: number;
  readonly bodyLast: number;
}

export interface RecognisedMeasure {
  readonly id: string;
  /** The unit as it stands in the dataset; "" when the file does not tell. */
  readonly unit: string;
  /** `WZW`, `NWWZ`, `EAK` … as far as the table tells, else "". */
  readonly concept: string;
  readonly observationCount: number;
}

export interface RecognisedLevel {
  readonly level: RegionLevel;
  readonly placeCount: number;
}

export interface RecognisedPeriods {
  readonly first: PeriodKey;
  readonly last: PeriodKey;
  readonly count: number;
  readonly kinds: readonly Period["kind"][];
}

export interface RecognisedDimension {
  /** The dataset's column: `category`, `ageBand`, `sex`, or the file's own header. */
  readonly column: string;
  /** What `category` is about (`geslacht`, `sector`); for other columns the same as `column`. */
  readonly name: string;
  readonly labels: readonly string[];
}

/** All printed totals of a table against their parts. `checks` lists at most 500, what does not hold first. */
export interface TotalsReport {
  readonly ok: number;
  readonly mismatch: number;
  readonly notCheckable: number;
  readonly checks: readonly TotalCheck[];
}

/** Why a total cannot be compared with its parts. `overlap`: its classes overlap or leave a hole (ages, levels of place). */
export type NotCheckable = "rate" | "overlap" | "no-parts" | "total-hidden" | "not-exact" | "no-rule";

/** One printed total. `along` is the dimension whose parts it adds up; the labels of the others say which total it is. */
export interface TotalCheck {
  readonly measure: string;
  readonly period: PeriodKey;
  readonly region: RegionKey;
  readonly along: string;
  /** Labels of the remaining dimensions, empty ones left out: `geslacht: Mannen`. */
  readonly labels: Readonly<Record<string, string>>;
  /** Where the total stands in the file. */
  readonly place: SourcePlace;
  readonly partCount: number;
  /** Parts that the source hides, that are empty, and that we could not read. */
  readonly hiddenCount: number;
  readonly absentCount: number;
  readonly unreadableCount: number;
  readonly outcome: TotalOutcome;
}

/**
 * `compared`: all numbers. `inside`: the difference would tell what a hidden part is, so neither it nor the sum nor the total
 * is here; only whether the difference lies where the hidden parts allow it.
 */
export type TotalOutcome =
  | {
      readonly kind: "compared";
      readonly verdict: "ok" | "mismatch";
      readonly sum: number;
      readonly published: number;
      readonly difference: number;
      readonly allowed: Interval;
    }
  | { readonly kind: "inside"; readonly verdict: "ok" | "mismatch"; readonly allowed: Interval }
  | { readonly kind: "not-checkable"; readonly reason: NotCheckable };

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What a newer table brings, takes away and changes. Lists of values hold at most 1000; their counts are complete. */
export interface DatasetComparison {
  /** Whether the newer table says nothing that the older one did not say. */
  readonly isSame: boolean;
  readonly newPeriods: readonly PeriodKey[];
  readonly vanishedPeriods: readonly PeriodKey[];
  readonly newPlaces: readonly RegionKey[];
  readonly vanishedPlaces: readonly RegionKey[];
  readonly newCount: number;
  readonly vanishedCount: number;
  readonly revisedCount: number;
  readonly revised: readonly RevisedValue[];
  readonly labels: readonly LabelChange[];
  readonly conflictCount: number;
  readonly conflicts: readonly Conflict[];
}

/** One position: what it measures, when, where, and its other labels. */
export type Position = Omit<Revision, "before" | "after">;

/** A value that differs, and where it stands in either file. */
export interface RevisedValue extends Revision {
  readonly placeBefore: SourcePlace;
  readonly placeAfter: SourcePlace;
}

/** One position with two different values in one file. Neither is used. */
export interface Conflict extends Position {
  readonly cells: readonly Cell[];
  readonly places: readonly SourcePlace[];
}

/** Where to look: a table of this session or a bundled file (`data/raw/<file>`), the sheet, and the cell, counted from 1. */
export interface PreviewRequest {
  readonly source:
    { readonly kind: "import"; readonly id: ImportId } | { readonly kind: "bundled"; readonly file: string };
  /** The sheet's name; "" is the first. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Rows and columns to show around the cell; 12 and 8 unless told. */
  readonly rows?: number;
  readonly columns?: number;
}

/** A window on the raw cells of a file, nothing interpreted. Rows and columns count from 1. */
export interface RawPreview {
  readonly file: string;
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly PreviewCell[])[];
}

export interface PreviewCell {
  readonly kind: "empty" | "text" | "number" | "date" | "boolean" | "error";
  readonly text: string;
}

/** A table that figures may use: its origin, its numbers, and the bundled dataset that it goes with. */
export interface UsedImport {
  readonly id: ImportId;
  readonly name: string;
  readonly target: DatasetId | undefined;
  readonly dataset: Dataset;
}

/** A table that is kept in this browser because the reader said so. */
export interface StoredImport extends UsedImport {
  readonly size: number;
  /** When it was kept, as an ISO time. */
  readonly keptOn: string;
  readonly answers: ImportAnswers;
}

/** What was asked of the store happened, or nothing changed and this is why. */
export type StoreOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "full" | "unavailable" | "blocked" | "gone" | "failed" };

/** Everything that is kept, and how many records could not be read (they are left alone until they are removed). */
export interface StoredListing {
  readonly imports: readonly StoredImport[];
  readonly damaged: readonly { readonly key: string; readonly name: string }[];
}

/** What the store needs of a table: a result that was read has it, and so has a table that was kept before. */
export interface KeepableTable {
  readonly report: Pick<ImportReport, "id" | "name" | "size" | "answers" | "target">;
  readonly dataset: Dataset;
}

/** The tables that are kept in this browser. Methods never reject. `subscribe` also hears of other tabs. */
export interface StoredImports {
  readonly list: () => Promise<StoredListing>;
  /** Keeps a table and what it was read from; one that is kept already is replaced. */
  readonly keep: (table: KeepableTable, original: Blob) => Promise<StoreOutcome>;
  /** The bytes exactly as they were given, under the name that they had. */
  readonly originalOf: (id: string) => Promise<File | undefined>;
  /** Removes the table with this id, or a damaged record by its key. */
  readonly remove: (key: string) => Promise<StoreOutcome>;
  /** Removes everything, answers to questions included. */
  readonly removeAll: () => Promise<StoreOutcome>;
  readonly subscribe: (listener: () => void) => () => void;
}
