import { createMessage } from "../domain/message.ts";
import type { Result } from "../domain/result.ts";
import { ArchiveProblem, listZip, unpackGzip, unpackZip, type NamedBytes } from "./archive.ts";
import { decodeText, detectCharset } from "./charset.ts";
import { detectFileKind } from "./file-kind.ts";
import { limits } from "./limits.ts";
import type { RawFormat, RawSheet, RawWorkbook } from "./raw.ts";
import { readHtmlSheets, readXlsSheets, readXlsxSheets } from "./read-spreadsheet.ts";
import { readText } from "./read-text.ts";
import { fileProblems, toFileProblem, type FileProblem } from "./spreadsheet-problems.ts";

/**
 * The files in what a reader gives us: the files of a zip archive or gzip file, or the file itself when it is no archive. An
 * .xlsx workbook is a zip too, and is one file.
 */
export function unpackFiles(bytes: Uint8Array, file: string): Result<readonly NamedBytes[]> {
  if (bytes.length > limits.bytes) return refuse(file, "file-too-large");
  try {
    switch (detectFileKind(bytes)) {
      case "gzip":
        return { ok: true, value: [unpackGzip(bytes, file)], messages: [] };
      case "zip":
        return isWorkbook(bytes)
          ? { ok: true, value: [{ file, bytes }], messages: [] }
          : { ok: true, value: unpackZip(bytes, file), messages: [] };
      default:
        return { ok: true, value: [{ file, bytes }], messages: [] };
    }
  } catch (error) {
    return refuseError(file, error);
  }
}

function isWorkbook(bytes: Uint8Array): boolean {
  return listZip(bytes).some(({ name }) => name === "[Content_Types].xml" || name === "mimetype");
}

/**
 * Bytes as a grid of raw cells per sheet. Bad input becomes a message; nothing is thrown. `onShare` hears how much of a long text
 * has been read.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  onShare?: (share: number) => void,
): Promise<Result<RawWorkbook>> {
  const unpacked = unpackFiles(bytes, file);
  if (!unpacked.ok) return unpacked;
  const [first, ...others] = unpacked.value;
  if (first === undefined) return refuse(file, "archive-empty");
  if (others.length > 0) return refuse(file, "archive-several-files");
  try {
    return await readOne(first, onShare);
  } catch (error) {
    return refuseError(file, error);
  }
}

async function readOne(
  { bytes, file }: NamedBytes,
  onShare: ((share: number) => void) | undefined,
): Promise<Result<RawWorkbook>> {
  switch (detectFileKind(bytes)) {
    case "empty":
      return refuse(file, "file-empty");
    case "zip": {
      if (!isWorkbook(bytes)) return refuse(file, "not-a-table");
      const names = listZip(bytes).map(({ name }) => name);
      if (names.includes("mimetype") || names.includes("xl/workbook.bin")) return refuse(file, "file-unsupported");
      if (!names.some((name) => name.startsWith("xl/") || name.includes("workbook")))
        return refuse(file, "not-a-table");
      return toResult(file, { kind: "xlsx" }, await readXlsxSheets(bytes));
    }
    case "cfb":
      // A workbook with a password is such a container too, around the encrypted package.
      if (holdsText(bytes, "EncryptedPackage")) return refuse(file, "file-encrypted");
      return toResult(file, { kind: "xls" }, await readXlsSheets(bytes));
    case "html": {
      const charset = detectCharset(bytes);
      const text = [...decodeText(bytes, charset)].join("");
      return toResult(file, { kind: "html", charset }, await readHtmlSheets(text));
    }
    case "text":
      return readText(bytes, file, detectCharset(bytes), onShare);
    case "gzip":
    case "pdf":
    case "binary":
      return refuse(file, "not-a-table");
  }
}

/** Whether the directory of a compound file names this stream; names are UTF-16 there. */
function holdsText(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function toResult(file: string, format: RawFormat, sheets: readonly RawSheet[]): Result<RawWorkbook> {
  return { ok: true, value: { file, format, sheets }, messages: [] };
}

function refuse(
  file: string,
  problem: FileProblem,
  found?: string,
): { ok: false; messages: readonly [ReturnType<typeof createMessage>] } {
  const where = found === undefined ? { file } : { file, found };
  return { ok: false, messages: [createMessage("error", problem, fileProblems[problem], where)] };
}

function refuseError(file: string, error: unknown): ReturnType<typeof refuse> {
  if (error instanceof ArchiveProblem) return refuse(file, error.problem);
  return refuse(file, toFileProblem(error), error instanceof Error ? error.message : String(error));
}
