import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "fflate";
import { z } from "zod/mini";
import { statuses, toStatusCode } from "../../src/domain/cell.ts";
import { toDatasetId, type Dataset } from "../../src/domain/dataset.ts";
import type { Localised } from "../../src/domain/language.ts";
import { createKeys, joinColumn, keyColumnNames } from "../../src/imports/position-keys.ts";
import type { Built } from "../datasets/build.ts";

const column = z.object({
  name: z.string(),
  role: z.enum(["dimension", "attribute"]),
  labels: z.array(z.string()),
  codes: z.array(z.number()),
});
const table = z.object({
  id: z.string(),
  file: z.string(),
  title: z.object({ nl: z.string(), en: z.string() }),
  /** SHA-256 of the file as received: a remark may change where no number does. */
  hash: z.string(),
  columns: z.array(column),
  /** `null` where the status is a reason for a missing number. */
  values: z.array(z.nullable(z.number())),
  statuses: z.array(z.string()),
  statusCodes: z.array(z.number()),
});
const release = z.object({
  version: z.literal(1),
  date: z.string(),
  note: z.optional(z.object({ nl: z.string(), en: z.string() })),
  tables: z.array(table),
});

/**
 * The numbers of one bundled file on the day of a release: the columns by which observations are told apart, and per position
 * the value and its status. Rows and labels are sorted, so that the same numbers are the same bytes in whatever order a file
 * brings them; where a number stands in its file is left out.
 */
export type ReleaseTable = z.infer<typeof table>;

/** What the bundled files said on one day. */
export interface Release {
  readonly date: string;
  readonly note?: Localised;
  readonly tables: readonly ReleaseTable[];
}

/** The present state of the bundled files as a release. Throws when a file has two different values at one position. */
export function toRelease(
  built: readonly Pick<Built, "entry" | "dataset">[],
  raw: ReadonlyMap<string, Uint8Array>,
  date: string,
  note?: Localised,
): Release {
  const tables = built.map(({ entry, dataset }) => ({
    id: entry.id,
    file: entry.file,
    title: entry.title,
    hash: createHash("sha256")
      .update(raw.get(entry.file) ?? "")
      .digest("hex"),
    ...toNumbers(dataset),
  }));
  return { date, ...(note === undefined ? {} : { note }), tables: tables.sort((a, b) => compareTexts(a.id, b.id)) };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Numbers = Pick<ReleaseTable, "columns" | "values" | "statuses" | "statusCodes">;

function toNumbers(dataset: Dataset): Numbers {
  // Periods last and places before them: a series then lies together, and packs well.
  const names = [...keyColumnNames(dataset)].sort((a, b) => rankOf(a) - rankOf(b) || compareTexts(a, b));
  const columns = names.map((name) => sortLabels(joinColumn(name, [dataset])));
  const keyOf = createKeys(columns);
  const order = Array.from({ length: dataset.length }, (_, index) => index).sort(
    (a, b) => compareCodes(columns, a, b) || a - b,
  );
  const kept = order.filter((index, at) => {
    const before = order[at - 1];
    if (before === undefined || keyOf(before) !== keyOf(index)) return true;
    if (dataset.statuses[before] === dataset.statuses[index] && isSameValue(dataset, before, index)) return false;
    throw new Error(
      `${dataset.file}: two different values at one position (rows ${dataset.sourceRows[before]} and ${dataset.sourceRows[index]})`,
    );
  });
  const used = [...new Set(kept.map((index) => dataset.statuses[index] as number))].sort((a, b) => a - b);
  return {
    columns: columns.map(({ name, role, labels, codes }) => ({
      name,
      role,
      labels: [...labels],
      codes: kept.map((index) => codes[index] as number),
    })),
    values: kept.map((index) => (isMissing(dataset, index) ? null : (dataset.values[index] as number))),
    statuses: used.map((code) => statuses[code] as string),
    statusCodes: kept.map((index) => used.indexOf(dataset.statuses[index] as number)),
  };
}

const lastColumns = ["region", "period"];

function rankOf(name: string): number {
  return lastColumns.indexOf(name);
}

interface SortedColumn {
  readonly name: string;
  readonly role: "dimension" | "attribute";
  readonly labels: readonly string[];
  readonly codes: Uint32Array;
}

function sortLabels({
  name,
  role,
  labels,
  codes: [codes = new Uint32Array()],
}: ReturnType<typeof joinColumn>): SortedColumn {
  const sorted = [...labels].sort(compareTexts);
  const position = new Map(sorted.map((label, index) => [label, index]));
  const moved = labels.map((label) => position.get(label) as number);
  return { name, role, labels: sorted, codes: Uint32Array.from(codes, (code) => moved[code] as number) };
}

function compareCodes(columns: readonly SortedColumn[], a: number, b: number): number {
  for (const { codes } of columns) {
    const difference = (codes[a] as number) - (codes[b] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

const firstMissing = toStatusCode("suppressed");

function isMissing({ statuses: codes }: Dataset, index: number): boolean {
  return (codes[index] as number) >= firstMissing;
}

function isSameValue(dataset: Dataset, a: number, b: number): boolean {
  return isMissing(dataset, a) || dataset.values[a] === dataset.values[b];
}

/** A table of a release as a dataset, to be compared. Its numbers stand nowhere: places in a file are all 0. */
export function toDataset({ id, file, columns, values, statuses: names, statusCodes }: ReleaseTable): Dataset {
  const { length } = values;
  const codeOf = names.map((name) => {
    const code = (statuses as readonly string[]).indexOf(name);
    if (code < 0) throw new Error(`${file}: a release has the unknown status ${name}`);
    return code;
  });
  return {
    id: toDatasetId(id),
    file,
    length,
    columns: columns.map(({ name, role, labels, codes }) => ({ name, role, labels, codes: Uint32Array.from(codes) })),
    values: Float64Array.from(values, (value) => value ?? 0),
    statuses: Uint8Array.from(statusCodes, (code) => codeOf[code] as number),
    totals: new Uint8Array(length),
    sheetNames: [""],
    sheets: new Uint8Array(length),
    sourceRows: new Uint32Array(length),
    sourceColumns: new Uint16Array(length),
    preamble: [],
    footer: [],
  };
}

/** A release as gzipped JSON, the same bytes for the same release on every machine. */
export function encodeRelease({ date, note, tables }: Release): Uint8Array {
  const text = JSON.stringify({ version: 1, date, ...(note === undefined ? {} : { note }), tables });
  return gzipSync(new TextEncoder().encode(text), { level: 9, mtime: 0 });
}

/** The release behind these bytes. Throws when they are not what {@link encodeRelease} writes. */
export function decodeRelease(bytes: Uint8Array): Release {
  const { date, note, tables } = z.parse(release, JSON.parse(new TextDecoder().decode(gunzipSync(bytes))));
  return { date, tables, ...(note === undefined ? {} : { note }) };
}
