import type { Measure, TextStyle } from "./text-style.ts";

/**
 * A text in lines that are no wider than asked. It breaks at spaces; a word that is too long by itself, such as an address,
 * breaks after its punctuation and, if need be, between two letters. Nothing is left out.
 */
export function wrapToWidth(text: string, widthPx: number, style: TextStyle, measure: Measure): readonly string[] {
  const fits = (line: string): boolean => measure(line, style) <= widthPx;
  const lines: string[] = [];
  let line = "";
  const add = (piece: string, glue: string): void => {
    if (line === "" || fits(`${line}${glue}${piece}`)) line = line === "" ? piece : `${line}${glue}${piece}`;
    else {
      lines.push(line);
      line = piece;
    }
  };
  for (const word of text.split(" ").filter((each) => each !== "")) {
    toPieces(word, fits).forEach((piece, index) => {
      add(piece, index === 0 ? " " : "");
    });
  }
  return line === "" ? lines : [...lines, line];
}

/** A balanced text does not become narrower than this share of its room. */
const leastShare = 0.85;

/** As many lines as that takes, but of about equal length, so that the last is not one lonely word. */
export function balanceToWidth(text: string, widthPx: number, style: TextStyle, measure: Measure): readonly string[] {
  let lines = wrapToWidth(text, widthPx, style, measure);
  if (lines.length < 2) return lines;
  const { length } = lines;
  const longest = Math.max(...text.split(" ").map((word) => measure(word, style)));
  // A word that has room on its line is not broken to balance the others.
  const least = longest <= widthPx ? Math.max(leastShare, longest / widthPx) : leastShare;
  for (let share = 0.98; share >= least; share -= 0.02) {
    const narrower = wrapToWidth(text, widthPx * share, style, measure);
    if (narrower.length > length) break;
    lines = narrower;
  }
  return lines;
}

function toPieces(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  return word.split(/(?<=[/&?=_,;.+-])/).flatMap((piece) => (fits(piece) ? [piece] : toLetters(piece, fits)));
}

function toLetters(piece: string, fits: (text: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of piece) {
    if (part !== "" && !fits(part + letter)) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}
