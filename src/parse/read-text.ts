import Papa from "papaparse";
import type { Message, Result } from "../domain/result.ts";
import { createMessage } from "../domain/message.ts";
import { decodeText, detectCharset, type Charset } from "./charset.ts";
import { chooseDelimiter, readSeparatorLine, type Delimiter } from "./delimiter.ts";
import { limits } from "./limits.ts";
import type { RawWorkbook } from "./raw.ts";
import { RawSheetBuilder } from "./raw-sheet-builder.ts";
import { readPlainRows } from "./read-plain-rows.ts";

const sampleSize = 1 << 16;
/** From this many bytes on rows are read straight from the bytes, as long as nothing in them needs more care. */
const longSize = 1 << 18;

/** A text file as one sheet. The delimiter is ours to choose; Papa Parse only cuts lines into cells. */
export function readText(
  bytes: Uint8Array,
  file: string,
  charset: Charset = detectCharset(bytes),
  onShare?: (share: number) => void,
): Result<RawWorkbook> {
  const reader = new TextReader(file);
  const characters = charset.startsWith("utf-16") ? bytes.length / 2 : bytes.length;
  const start = readLongText(bytes, charset, reader, (end) => onShare?.(end / bytes.length));
  let done = start;
  for (const slice of decodeText(bytes.subarray(start), charset)) {
    const problem = reader.add(slice);
    if (problem !== undefined) return { ok: false, messages: [problem] };
    done += slice.length;
    onShare?.(Math.min(1, done / characters));
  }
  const problem = reader.finish();
  if (problem !== undefined) return { ok: false, messages: [problem] };
  const sheet = reader.builder.build("");
  return {
    ok: true,
    value: { file, format: { kind: "text", charset, delimiter: reader.delimiter ?? ";" }, sheets: [sheet] },
    messages: reader.messages,
  };
}

/** Reads the plain rows of a long text; says where the rows begin that are left for Papa Parse. */
function readLongText(bytes: Uint8Array, charset: Charset, reader: TextReader, onRead: (end: number) => void): number {
  if (bytes.length < longSize || charset.startsWith("utf-16")) return 0;
  const [sample = ""] = decodeText(bytes.subarray(0, sampleSize * 2), charset);
  if (!reader.prepare(sample) || reader.delimiter === undefined) return 0;
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return readPlainRows({ bytes, start, charset, delimiter: reader.delimiter, builder: reader.builder, onRead });
}

/** Cuts text that comes in slices: whole rows go to the columns at once, the rest waits for the next slice. */
class TextReader {
  readonly builder = new RawSheetBuilder("text");
  readonly messages: Message[] = [];
  delimiter: Delimiter | undefined;
  readonly #file: string;
  #newline: "\n" | "\r" = "\n";
  #pending = "";
  #cells = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** Chooses the delimiter by the start of the text; says whether its lines end as plain rows must. */
  prepare(sample: string): boolean {
    const delimiter = this.#choose(sample);
    const [firstLine = ""] = sample.split(/\r\n|\n|\r/, 1);
    if (this.#newline === "\r" || readSeparatorLine(firstLine) !== undefined) return false;
    this.delimiter = delimiter;
    return true;
  }

  add(slice: string): Message | undefined {
    if (slice.includes("\0")) return this.#problem("nul-bytes");
    this.#pending += slice;
    return this.#pending.length < sampleSize && this.delimiter === undefined ? undefined : this.#cut(false);
  }

  finish(): Message | undefined {
    return this.#cut(true);
  }

  #cut(isLast: boolean): Message | undefined {
    const text = this.#pending;
    if (text === "") return undefined;
    this.delimiter ??= this.#choose(text);
    const parser = new Papa.Parser({ delimiter: this.delimiter, newline: this.#newline });
    const { data, meta } = readParsed(parser.parse(text, 0, !isLast));
    this.#pending = isLast ? "" : text.slice(meta.cursor);
    if (this.#pending.length > limits.cellCharacters * 8) return this.#problem("cell-too-large");
    // The line end of the last line opens a row that is not there.
    if (isLast && data.at(-1)?.join("") === "" && /[\r\n]$/.test(text)) data.pop();
    for (const row of data) {
      const problem = this.#addRow(row);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  #choose(text: string): Delimiter {
    const sample = text.slice(0, sampleSize);
    if (!sample.includes("\n") && sample.includes("\r")) this.#newline = "\r";
    const [firstLine = ""] = sample.split(/\r\n|\n|\r/, 1);
    return readSeparatorLine(firstLine) ?? chooseDelimiter(sample);
  }

  #addRow(row: string[]): Message | undefined {
    const last = row.length - 1;
    const end = row[last];
    if (end?.endsWith("\r") === true) row[last] = end.slice(0, -1);
    if (row.length > limits.columns) return this.#problem("too-many-columns");
    this.#cells += row.length;
    if (this.#cells > limits.cells) return this.#problem("too-many-cells");
    for (const text of row) if (text.length > limits.cellCharacters) return this.#problem("cell-too-large");
    if (this.builder.rowCount === 0 && row.length <= 2 && readSeparatorLine(row.join(this.delimiter)) !== undefined) {
      // The line belongs to the file's notation; it keeps its row, so that rows count as lines of the file.
      this.builder.addTexts([]);
      return undefined;
    }
    this.builder.addTexts(row);
    return undefined;
  }

  #problem(code: keyof typeof sentences): Message {
    return createMessage("error", code, sentences[code], { file: this.#file, row: this.builder.rowCount + 1 });
  }
}

const sentences = {
  "nul-bytes": {
    nl: "Dit bestand bevat tekens die in een tabel niet kunnen voorkomen (NUL). Het is beschadigd of het is geen tekstbestand.",
    en: "This file holds characters that no table can have (NUL). It is damaged, or it is not a text file.",
  },
  "cell-too-large": {
    nl: "Een cel van dit bestand is langer dan een miljoen tekens. Waarschijnlijk is een aanhalingsteken niet gesloten.",
    en: "A cell of this file is longer than a million characters. Probably a quotation mark was never closed.",
  },
  "too-many-columns": {
    nl: "Dit bestand heeft meer dan 16.384 kolommen. Zo'n tabel lezen we niet.",
    en: "This file has more than 16,384 columns. We do not read such a table.",
  },
  "too-many-cells": {
    nl: "Dit bestand heeft te veel cellen om in de browser te lezen (meer dan 50 miljoen).",
    en: "This file has too many cells to read in a browser (more than 50 million).",
  },
} as const;

interface Parsed {
  readonly data: string[][];
  readonly meta: { readonly cursor: number };
}

/** The low-level parser of Papa Parse is typed as `any`; this is what it returns. */
function readParsed(parsed: unknown): Parsed {
  if (!isParsed(parsed)) throw new Error("Papa Parse returned something else than rows");
  return parsed;
}

function isParsed(value: unknown): value is Parsed {
  return typeof value === "object" && value !== null && "data" in value && "meta" in value;
}
