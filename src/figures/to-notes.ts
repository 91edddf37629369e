import type { Figure } from "./figure.ts";

/**
 * What stands under a figure in small print, the most important first: warnings that hold for this figure, what is absent, its
 * own notes, then warnings that hold for all figures of its kind. Every output takes the same list.
 */
export function toNotes({ caveats, absent, notes }: Figure): readonly string[] {
  const texts = (isGeneral: boolean): readonly string[] =>
    caveats.filter((caveat) => caveat.isGeneral === isGeneral).map(({ text }) => text);
  return [...new Set([...texts(false), ...absent, ...notes, ...texts(true)])];
}
