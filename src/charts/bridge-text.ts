import type { SeriesFigure } from "../figures/figure.ts";
import { drawingWords } from "../format/drawing-words.ts";
import { formatList } from "../format/format-list.ts";
import type { DrawnLine } from "./line-marks.ts";
import { toBridgedIndices } from "../figures/line-runs.ts";

/**
 * What the dashes between two measurements mean: "gestippeld: geen cijfer voor 2020–2022". Without periods when the lines have
 * different gaps, or only a bound between; nothing when no line is bridged.
 */
export function toBridgeText({ categories, language }: SeriesFigure, lines: readonly DrawnLine[]): string | undefined {
  const bridged = lines.filter(
    ({ series, runs }) => series.isExtension !== true && runs.some(({ isBridge }) => isBridge),
  );
  if (bridged.length === 0) return undefined;
  const texts = bridged.map(({ series, runs }) => {
    const spans: { from: number; to: number }[] = [];
    for (const index of toBridgedIndices(series.points, runs)) {
      const last = spans.at(-1);
      if (last?.to === index - 1) last.to = index;
      else spans.push({ from: index, to: index });
    }
    const labelOf = (index: number): string => categories[index]?.label ?? "";
    return formatList(
      spans.map(({ from, to }) => (from === to ? labelOf(from) : `${labelOf(from)}–${labelOf(to)}`)),
      language,
    );
  });
  const [first = "", ...others] = new Set(texts);
  const words = drawingWords(language);
  return first === "" || others.length > 0 ? words.bridged : words.bridgedPeriods(first);
}
