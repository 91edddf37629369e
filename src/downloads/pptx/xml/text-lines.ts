/** The two fonts of a slide: one speaks (titles, reading text), one measures (everything else). */
export type Voice = "voice" | "measure";

/** Mean widths of letters in Georgia and Arial, in em; on the wide side, so that what is estimated to fit does fit. */
const widths: Readonly<Record<Voice, { readonly [kind: string]: number }>> = {
  voice: { narrow: 0.29, short: 0.39, wide: 0.88, capital: 0.71, digit: 0.62, other: 0.54 },
  measure: { narrow: 0.26, short: 0.34, wide: 0.84, capital: 0.69, digit: 0.56, other: 0.54 },
};

function kindOf(letter: string): string {
  if ("il.,:;'’|!·".includes(letter)) return "narrow";
  if ("fjrt()[] -–".includes(letter)) return "short";
  if ("mwMW%@".includes(letter)) return "wide";
  if (/\d/.test(letter)) return "digit";
  return /\p{Lu}/u.test(letter) ? "capital" : "other";
}

/** How wide a text is, in pixels, estimated: no font can be measured where a file is made without a screen. */
export function estimateWidth(text: string, sizePx: number, voice: Voice = "measure", isBold = false): number {
  let em = 0;
  for (const letter of text) em += widths[voice][kindOf(letter)] ?? 0.54;
  return em * sizePx * (isBold ? 1.07 : 1);
}

/** In how many lines a text breaks at spaces in a box of this width. */
export function countLines(text: string, widthPx: number, sizePx: number, voice: Voice = "measure"): number {
  let lines = 1;
  let used = 0;
  const space = estimateWidth(" ", sizePx, voice);
  for (const word of text.split(" ")) {
    const width = estimateWidth(word, sizePx, voice);
    if (used === 0) used = width;
    else if (used + space + width <= widthPx) used += space + width;
    else {
      lines += 1;
      used = width;
    }
    // One word that is wider than the box is broken by whoever draws it.
    while (used > widthPx) {
      lines += 1;
      used -= widthPx;
    }
  }
  return lines;
}

/** The largest of these sizes at which a text takes no more lines than asked; the smallest one when none does. */
export function fitSize(
  text: string,
  sizes: readonly [number, ...number[]],
  widthPx: number,
  most: number,
  voice: Voice,
): number {
  const fitting = sizes.find((size) => countLines(text, widthPx, size, voice) <= most);
  return fitting ?? Math.min(...sizes);
}
