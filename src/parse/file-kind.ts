import { detectCharset } from "./charset.ts";

/** What the first bytes say a file is. Names and extensions do not count: HTML is often called .xls. */
export type FileKind = "zip" | "cfb" | "gzip" | "pdf" | "html" | "text" | "binary" | "empty";

/** The kind of a file by its first bytes. */
export function detectFileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && (c === 3 || c === 5 || c === 7)) return "zip";
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return "cfb";
  if (a === 0x1f && b === 0x8b) return "gzip";
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return "pdf";
  if (isPicture(bytes)) return "binary";
  return startsWithMarkup(bytes) ? "html" : "text";
}

function isPicture([a, b, c, d]: Uint8Array): boolean {
  const isPng = a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47;
  const isJpeg = a === 0xff && b === 0xd8 && c === 0xff;
  const isGif = a === 0x47 && b === 0x49 && c === 0x46 && d === 0x38;
  return isPng || isJpeg || isGif;
}

function startsWithMarkup(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 512);
  const start = new TextDecoder(detectCharset(first)).decode(first);
  return /^\s*<(!doctype|html|table|head|body|meta|\?xml|!--|style|div)/i.test(start);
}
