import { unzipSync, zipSync } from "fflate";

/** Numbers from a seed, the same on every machine (mulberry32). */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What is put into files: delimiters, separators, marks, quotes, line ends, digits, NUL, and bytes of no encoding. */
const intruders = [
  ";",
  ",",
  "\t",
  ".",
  "-",
  "–",
  '"',
  "'",
  "\n",
  "\r\n",
  "\r",
  " ",
  "%",
  "0",
  "7",
  "1.234",
  "12,5",
  "-3",
  "#N/B",
  "x",
  "=",
  "Totaal",
  "sep=,",
  "__proto__",
  "<script>",
  "\ufeff",
  "\u00a0",
  "1e5",
  "NaN",
  "\0",
  "2024",
  "31/12/2024",
].map((text) => new TextEncoder().encode(text));

function splice(bytes: Uint8Array, start: number, removed: number, inserted: Uint8Array): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(bytes.length - removed + inserted.length);
  result.set(bytes.subarray(0, start));
  result.set(inserted, start);
  result.set(bytes.subarray(start + removed), start + inserted.length);
  return result;
}

/** One small damage: a byte flipped or overwritten, a stretch removed, repeated or moved, something put in, the end cut off. */
function damage(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const below = (limit: number): number => Math.floor(random() * limit);
  const at = below(bytes.length);
  const stretch = Math.min(1 + below(48), bytes.length - at);
  switch (below(8)) {
    case 0:
      return splice(bytes, at, 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << below(8))));
    case 1:
      return splice(bytes, at, 1, Uint8Array.of(below(256)));
    case 2:
      return splice(bytes, at, stretch, new Uint8Array());
    case 3:
      return splice(bytes, at, 0, bytes.subarray(at, at + stretch));
    case 4:
      return splice(bytes, below(bytes.length), 0, bytes.subarray(at, at + stretch));
    case 5:
      return Uint8Array.from(bytes.subarray(0, at));
    default:
      return splice(bytes, at, below(2), intruders[below(intruders.length)] ?? new Uint8Array());
  }
}

/** A file with one to three damages. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  let result = Uint8Array.from(bytes);
  for (let left = 1 + Math.floor(random() * 3); left > 0 && result.length > 0; left--) result = damage(result, random);
  return result;
}

/** A workbook whose parts are damaged inside their packing, so that it still opens as an archive. */
export function mutateInside(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) =>
    /sheet\d*\.xml$|sharedStrings\.xml$|workbook\.xml$|styles\.xml$/.test(name),
  );
  const name = names[Math.floor(random() * names.length)] ?? "";
  const part = parts[name];
  return Uint8Array.from(
    zipSync(part === undefined ? parts : { ...parts, [name]: mutate(part, random) }, { level: 0 }),
  );
}
