import { describe, expect, it } from "vitest";
import { decodeText, detectCharset, type Charset } from "./charset.ts";

const text = "Gemeente;Vrouwen\r\nSint-Niklaas;1.604\r\nIndustriële beroepen – “Maître d’hôtel” €\r\n";
const windows = Array.from(text, (character) => {
  const special: Record<string, number> = { "–": 0x96, "“": 0x93, "”": 0x94, "’": 0x92, "€": 0x80 };
  return special[character] ?? character.charCodeAt(0);
});
const utf16 = (bigEndian: boolean): readonly number[] =>
  Array.from(text).flatMap((character) => {
    const code = character.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  });
const utf8 = [...new TextEncoder().encode(text)];

describe("detecting and decoding a charset", () => {
  it.each<[string, readonly number[], Charset]>([
    ["UTF-8", utf8, "utf-8"],
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...utf8], "utf-8"],
    ["Windows-1252", windows, "windows-1252"],
    ["UTF-16 with a mark", [0xff, 0xfe, ...utf16(false)], "utf-16le"],
    ["UTF-16 without a mark", utf16(false), "utf-16le"],
    ["UTF-16 the other way with a mark", [0xfe, 0xff, ...utf16(true)], "utf-16be"],
    ["UTF-16 the other way without a mark", utf16(true), "utf-16be"],
  ])("reads %s", (_name, bytes, charset) => {
    const found = detectCharset(Uint8Array.from(bytes));
    expect(found).toBe(charset);
    expect([...decodeText(Uint8Array.from(bytes), found)].join("")).toBe(text);
  });

  it("reads letters that lie across the slices in which bytes are decoded", () => {
    const long = `${"a".repeat((1 << 17) - 1)}ë`;
    expect([...decodeText(new TextEncoder().encode(long), "utf-8")].join("")).toBe(long);
  });

  it("keeps a stray byte of damaged UTF-8 out of the way of Windows-1252 files with a mark", () => {
    expect(detectCharset(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0xe9, 0x42]))).toBe("windows-1252");
  });
});
