import type { Brand } from "./brand.ts";
import { toCell, type Cell } from "./cell.ts";
import type { PeriodKey } from "./period.ts";
import type { RegionKey } from "./region.ts";

/** The id of a dataset in the catalogue, e.g. `wzw-gemeenten`. */
export type DatasetId = Brand<string, "DatasetId">;

/** The only way to make a {@link DatasetId}. */
export function toDatasetId(text: string): DatasetId {
  return text as DatasetId;
}

/**
 * One column of a dataset: an integer code per observation into a list of labels. Dimensions tell observations apart;
 * attributes (source, remark, quality) only describe them. Every dataset has the dimensions `measure`, `period` and
 * `region` (labels: indicator id, {@link PeriodKey}, {@link RegionKey}); others carry the export's own Dutch labels.
 */
export interface DatasetColumn {
  readonly name: string;
  readonly role: "dimension" | "attribute";
  readonly labels: readonly string[];
  readonly codes: Uint16Array | Uint32Array;
}

/**
 * A table of observations in columns: a value, a status and the place in the source file per observation.
 * `values[i]` has no meaning where the status is a missing reason. Rows and columns count as Excel counts them, from 1.
 * `totals[i]` is 1 where the source itself prints the observation as a total of others (never add it to its parts).
 */
export interface Dataset {
  readonly id: DatasetId;
  readonly file: string;
  readonly length: number;
  readonly columns: readonly DatasetColumn[];
  readonly values: Float64Array;
  readonly statuses: Uint8Array;
  readonly totals: Uint8Array;
  readonly sheetNames: readonly string[];
  readonly sheets: Uint8Array;
  readonly sourceRows: Uint32Array;
  readonly sourceColumns: Uint16Array;
  /** Lines above the header and below the table, as they stand in the file. */
  readonly preamble: readonly string[];
  readonly footer: readonly string[];
}

/** The column that names the reader's own file from which an observation comes; "" or no such column for bundled ones. */
export const ownFileColumn = "ownFile";

/** Where a number stands in the file that it came from, and the area and period that the file gives it. */
export interface SourcePlace {
  readonly dataset: DatasetId;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly region?: RegionKey;
  readonly period?: PeriodKey;
}

/** One observation, read out of its columns. `get` returns another column's label, or "" when the dataset lacks that column. */
export interface Observation {
  readonly index: number;
  readonly measure: string;
  readonly period: PeriodKey;
  readonly region: RegionKey;
  readonly cell: Cell;
  readonly isTotal: boolean;
  readonly place: SourcePlace;
  readonly get: (column: string) => string;
}

/** The column with this name, if the dataset has it. */
export function findColumn({ columns }: Pick<Dataset, "columns">, name: string): DatasetColumn | undefined {
  return columns.find((column) => column.name === name);
}

/** The label of one column at one position; "" when there is no such column. */
export function labelAt(dataset: Dataset, columnName: string, index: number): string {
  const column = findColumn(dataset, columnName);
  if (column === undefined) return "";
  return column.labels[column.codes[index] as number] as string;
}

/** One position as an observation. */
export function readObservation(dataset: Dataset, index: number): Observation {
  const get = (column: string): string => labelAt(dataset, column, index);
  const ownFile = get(ownFileColumn);
  const period = get("period") as PeriodKey;
  const region = get("region") as RegionKey;
  return {
    index,
    measure: get("measure"),
    period,
    region,
    cell: toCell(dataset.values[index] as number, dataset.statuses[index] as number),
    isTotal: dataset.totals[index] === 1,
    place: {
      dataset: dataset.id,
      file: ownFile === "" ? dataset.file : ownFile,
      sheet: dataset.sheetNames[dataset.sheets[index] as number] ?? "",
      row: dataset.sourceRows[index] as number,
      column: dataset.sourceColumns[index] as number,
      region,
      period,
    },
    get,
  };
}

/** Which labels an observation must have: one label, or one of several. A column that the dataset lacks counts as "". */
export type Filter = Readonly<Record<string, string | readonly string[]>>;

/** The positions that match a filter, in file order. A scan of integer codes, not of texts. */
export function selectPositions(dataset: Dataset, filter: Filter): readonly number[] {
  const tests: { readonly codes: Uint16Array | Uint32Array; readonly wanted: Uint8Array }[] = [];
  for (const [name, label] of Object.entries(filter)) {
    const wantedLabels = typeof label === "string" ? [label] : label;
    const column = findColumn(dataset, name);
    if (column === undefined) {
      if (wantedLabels.includes("")) continue;
      return [];
    }
    const wanted = new Uint8Array(column.labels.length);
    column.labels.forEach((candidate, code) => {
      if (wantedLabels.includes(candidate)) wanted[code] = 1;
    });
    tests.push({ codes: column.codes, wanted });
  }
  const found: number[] = [];
  for (let i = 0; i < dataset.length; i++) {
    if (tests.every(({ codes, wanted }) => wanted[codes[i] as number] === 1)) found.push(i);
  }
  return found;
}

/** The observations that match a filter, in file order. */
export function selectObservations(dataset: Dataset, filter: Filter): readonly Observation[] {
  return selectPositions(dataset, filter).map((index) => readObservation(dataset, index));
}
