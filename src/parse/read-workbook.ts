import type { Localised } from "../domain/language.ts";
import { createMessage } from "../domain/message.ts";
import type { Result } from "../domain/result.ts";
import { decodeText, detectCharset } from "./charset.ts";
import { limits } from "./limits.ts";
import type { RawFormat, RawSheet, RawWorkbook } from "./raw.ts";
import { readHtmlSheets, readXlsSheets, readXlsxSheets } from "./read-spreadsheet.ts";
import { readText } from "./read-text.ts";

/** What the first bytes say a file is. Names and extensions do not count: HTML is often called .xls. */
export type FileKind = "zip" | "cfb" | "gzip" | "pdf" | "html" | "text" | "empty";

/** The kind of a file by its first bytes. */
export function detectFileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && (c === 3 || c === 5)) return "zip";
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return "cfb";
  if (a === 0x1f && b === 0x8b) return "gzip";
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return "pdf";
  return startsWithMarkup(bytes) ? "html" : "text";
}

function startsWithMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder(detectCharset(bytes.subarray(0, 512))).decode(bytes.subarray(0, 512));
  return /^\s*<(!doctype|html|table|head|body|meta|\?xml|!--|style|div)/i.test(start);
}

/** Bytes as a grid of raw cells per sheet. Bad input becomes a message; nothing is thrown. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Result<RawWorkbook>> {
  if (bytes.length > limits.bytes) return refuse(file, "file-too-large");
  try {
    switch (detectFileKind(bytes)) {
      case "empty":
        return refuse(file, "file-empty");
      case "zip":
        return toResult(file, { kind: "xlsx" }, await readXlsxSheets(bytes));
      case "cfb":
        return toResult(file, { kind: "xls" }, await readXlsSheets(bytes));
      case "html": {
        const charset = detectCharset(bytes);
        const text = [...decodeText(bytes, charset)].join("");
        return toResult(file, { kind: "html", charset }, await readHtmlSheets(text));
      }
      case "text":
        return readText(bytes, file);
      case "gzip":
      case "pdf":
        return refuse(file, "not-a-table");
    }
  } catch (error) {
    return refuse(file, "file-damaged", error instanceof Error ? error.message : String(error));
  }
}

function toResult(file: string, format: RawFormat, sheets: readonly RawSheet[]): Result<RawWorkbook> {
  return { ok: true, value: { file, format, sheets }, messages: [] };
}

const sentences = {
  "file-empty": { nl: "Dit bestand is leeg.", en: "This file is empty." },
  "file-too-large": {
    nl: "Dit bestand is te groot om in de browser te lezen (meer dan 400 MB).",
    en: "This file is too large to read in a browser (more than 400 MB).",
  },
  "file-damaged": {
    nl: "Dit bestand is beschadigd of onvolledig: het kan niet worden geopend.",
    en: "This file is damaged or incomplete: it cannot be opened.",
  },
  "not-a-table": {
    nl: "Dit bestand is geen tabel. Kies een CSV-, TXT-, XLSX- of XLS-bestand.",
    en: "This file is not a table. Choose a CSV, TXT, XLSX or XLS file.",
  },
} as const satisfies Record<string, Localised>;

function refuse(file: string, code: keyof typeof sentences, found?: string): Result<RawWorkbook> {
  const where = found === undefined ? { file } : { file, found };
  return { ok: false, messages: [createMessage("error", code, sentences[code], where)] };
}
