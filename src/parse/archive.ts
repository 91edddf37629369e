import { Gunzip, Unzip, UnzipInflate, unzipSync } from "fflate";
import { limits } from "./limits.ts";
import type { FileProblem } from "./spreadsheet-problems.ts";

/** One file out of an archive, or of the disk. */
export interface NamedBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Thrown inside this folder only, by readers of archives; it becomes a message. */
export class ArchiveProblem extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** What lies in a zip archive, by its table of contents; nothing is unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
}

/** The table of contents of a zip archive. Refuses one that promises more than we unpack, or that lies about sizes. */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  if (((bytes[6] ?? 0) & 1) === 1) throw new ArchiveProblem("file-encrypted");
  const entries: ZipEntry[] = [];
  let total = 0;
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      entries.push({ name, packed: size, unpacked: originalSize });
      total += originalSize;
      return false;
    },
  });
  if (total > limits.bytes) throw new ArchiveProblem("archive-too-large");
  if (entries.some(({ packed, unpacked }) => packed > 2 && unpacked === 0)) throw new ArchiveProblem("file-damaged");
  return entries;
}

const ignored = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** The files of a zip archive, unpacked piece by piece so that no archive can fill the memory. */
export function unpackZip(bytes: Uint8Array, archive: string): readonly NamedBytes[] {
  const wanted = listZip(bytes).filter(({ name }) => !name.endsWith("/") && !ignored.test(name));
  if (wanted.length === 0) throw new ArchiveProblem("archive-empty");
  if (wanted.length > limits.files) throw new ArchiveProblem("archive-too-many-files");
  const names = new Set(wanted.map(({ name }) => name));
  const files: NamedBytes[] = [];
  const room = { left: limits.bytes };
  const unzip = new Unzip((entry) => {
    if (!names.has(entry.name)) return;
    const collect = collector(room, (content) => files.push({ file: `${archive}/${entry.name}`, bytes: content }));
    entry.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error;
      collect(chunk, isLast);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  pushInPieces(bytes, (piece, isLast) => unzip.push(piece, isLast));
  if (files.length < names.size) throw new ArchiveProblem("file-damaged");
  return files;
}

/** The one file in a gzip archive; its name is that of the archive without `.gz`. */
export function unpackGzip(bytes: Uint8Array, archive: string): NamedBytes {
  let content: Uint8Array | undefined;
  const collect = collector({ left: limits.bytes }, (unpacked) => {
    content = unpacked;
  });
  const gunzip = new Gunzip((chunk, isLast) => collect(chunk, isLast));
  pushInPieces(bytes, (piece, isLast) => gunzip.push(piece, isLast));
  if (content === undefined) throw new ArchiveProblem("file-truncated");
  return { file: archive.replace(/\.gz$/i, ""), bytes: content };
}

const pieceSize = 1 << 16;

function pushInPieces(bytes: Uint8Array, push: (piece: Uint8Array, isLast: boolean) => void): void {
  for (let start = 0; start < bytes.length; start += pieceSize) {
    push(bytes.subarray(start, start + pieceSize), start + pieceSize >= bytes.length);
  }
}

/** Puts unpacked pieces together, and stops when an archive holds more than there is room for. */
function collector(
  room: { left: number },
  done: (content: Uint8Array) => void,
): (chunk: Uint8Array, isLast: boolean) => void {
  const chunks: Uint8Array[] = [];
  let length = 0;
  return (chunk, isLast) => {
    length += chunk.length;
    room.left -= chunk.length;
    if (room.left < 0) throw new ArchiveProblem("archive-too-large");
    if (chunk.length > 0) chunks.push(chunk);
    if (!isLast) return;
    const content = new Uint8Array(length);
    let at = 0;
    for (const each of chunks) {
      content.set(each, at);
      at += each.length;
    }
    done(content);
  };
}
