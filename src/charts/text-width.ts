/**
 * Width of a text in Archivo at 90% width, estimated from a few classes of letters. Drawings are laid out with it before
 * anything is on the screen, and the same in every browser and in tests; it errs on the wide side.
 */
export function estimateTextWidth(text: string, sizePx: number, isBold = false): number {
  let em = 0;
  for (const letter of text) {
    if ("il.,:;'’|!·".includes(letter)) em += 0.25;
    else if ("fjrt()[] -–".includes(letter)) em += 0.33;
    else if ("mwMW%@".includes(letter)) em += 0.8;
    else if (/[A-Z]/.test(letter)) em += 0.62;
    else em += 0.53;
  }
  return em * sizePx * (isBold ? 1.04 : 1);
}

/** A text in lines no wider than asked, broken at spaces; one long word stays whole. At most `most` lines, the last with all that is left. */
export function wrapText(text: string, widthPx: number, sizePx: number, most = 3, isBold = false): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || lines.length === most - 1 || estimateTextWidth(longer, sizePx, isBold) <= widthPx) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
