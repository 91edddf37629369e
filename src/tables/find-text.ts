/** A piece of a text: where it begins, and whether it was searched for. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly isFound: boolean;
}

/** Letters without accents and capitals, one for one, so that positions stay the same. */
function fold(text: string): string {
  return Array.from(text, (letter) => letter.normalize("NFD").charAt(0).toLowerCase()).join("");
}

/** The words of a search text. */
export function toSearchWords(search: string): readonly string[] {
  return fold(search.trim())
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Whether every word occurs somewhere in the text, whatever the accents and capitals. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

/** A text cut into pieces, so that what was searched for can be marked. */
export function toPieces(text: string, words: readonly string[]): readonly TextPiece[] {
  const folded = fold(text);
  const letters = Array.from(text);
  const isFound = letters.map(() => false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      isFound.fill(true, at, at + word.length);
    }
  }
  const pieces: { start: number; text: string; isFound: boolean }[] = [];
  letters.forEach((letter, index) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.isFound === isFound[index]) last.text += letter;
    else pieces.push({ start: index, text: letter, isFound: isFound[index] === true });
  });
  return pieces;
}
