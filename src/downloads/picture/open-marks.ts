import type { Figure, Point } from "../../figures/figure.ts";
import { formatList } from "../../format/format-list.ts";

/** With more points than this under one explanation only their periods are named. */
const mostWithValue = 3;

/**
 * The open marks of a line explained: a limit instead of a number, or a number that its source doubts. On the page one reads
 * this at the mark itself; a picture has to say it in words. Grey series have no marks of their own.
 */
export function explainOpenMarks(figure: Figure): readonly string[] {
  if (figure.kind !== "series" || figure.shape !== "line") return [];
  return figure.series
    .filter(({ role, isExtension }) => role !== "context" && isExtension !== true)
    .flatMap(({ label, points }) => {
      const groups = new Map<string, { readonly when: string; readonly text: string }[]>();
      points.forEach((point, index) => {
        if (!isOpen(point)) return;
        const explanation = point.explanation ?? "";
        const when = figure.categories[index]?.label ?? "";
        groups.set(explanation, [...(groups.get(explanation) ?? []), { when, text: point.text }]);
      });
      return [...groups].map(([explanation, marked]) => {
        const names = marked.map(({ when, text }) => (marked.length > mostWithValue ? when : `${when}: ${text}`));
        const sentence = `${label}, ${formatList(names, figure.language)}.`;
        return explanation === "" ? sentence : `${sentence} ${explanation}`;
      });
    });
}

function isOpen(point: Point): boolean {
  return point.kind === "bound" || (point.kind === "value" && point.mark === "flagged");
}
