/** The encodings in which exports and files saved from Excel come. */
export type Charset = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** How many bytes are turned into text at a time: few enough that what is cut from them is soon forgotten. */
const sliceSize = 1 << 17;

/** Bytes 0x80–0x9f of Windows-1252, for decoders that read them as Latin-1 control characters. */
const upperControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** What the first bytes say: a mark, or the pattern of UTF-16 without a mark. Nothing when the bytes must be tried. */
function readMark(bytes: Uint8Array): Charset | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  const length = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (odd > length * 0.2 && even === 0) return "utf-16le";
  if (even > length * 0.2 && odd === 0) return "utf-16be";
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += sliceSize) {
      decoder.decode(bytes.subarray(start, start + sliceSize), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** The encoding of a text file: by its mark, by the pattern of UTF-16, as valid UTF-8, else Windows-1252. */
export function detectCharset(bytes: Uint8Array): Charset {
  const mark = readMark(bytes);
  if (mark === "utf-8") return isUtf8(bytes) ? "utf-8" : "windows-1252";
  return mark ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
}

/** The text of the bytes, slice by slice, without byte-order mark. Never throws: what is no text becomes U+FFFD. */
export function* decodeText(bytes: Uint8Array, charset: Charset): Generator<string> {
  const decoder = new TextDecoder(charset);
  for (let start = 0; start < bytes.length; start += sliceSize) {
    const end = start + sliceSize;
    const text = decoder.decode(bytes.subarray(start, end), { stream: end < bytes.length });
    yield charset === "windows-1252" ? restoreControls(text) : text;
  }
}

function restoreControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters that a Latin-1 decoder makes of 0x80–0x9f
  return text.replace(/[\u0080-\u009f]/g, (character) => upperControls[character.charCodeAt(0) - 0x80] ?? character);
}
