import type { Category, Point, Role, SeriesFigure } from "../figures/figure.ts";
import { toPointTexts, type DrawnPoint } from "./drawn-point.ts";
import { toScale, wideFrom } from "./scale.ts";
import { estimateTextWidth, wrapText } from "./text-width.ts";

/** One horizontal bar. `length` is undefined where there is no number. */
export interface DrawnBar {
  readonly key: string;
  readonly y: number;
  readonly length: number | undefined;
  readonly point: Point;
  readonly role: Role;
  readonly text: string;
  readonly textX: number;
  readonly drawn: DrawnPoint;
}

/** One category: its name in lines, under it what its figure notes about it, and its bars. */
export interface BarRow {
  readonly key: string;
  readonly y: number;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly isStrong: boolean;
  readonly bars: readonly DrawnBar[];
}

export interface BarLayout {
  readonly height: number;
  /** Where the bars begin, and how thick they are. */
  readonly left: number;
  readonly thickness: number;
  readonly rows: readonly BarRow[];
}

/** Side of the square that stands, clear of the axis, where there is no number: a mark, never a bar with a length. */
export const missingMark = { side: 12, away: 6 } as const;
/** From where bars begin to the text of one without a number. */
const missingTextX = missingMark.away + missingMark.side;
/** From one line of a name, or of a note, to the next. */
export const barLineHeight = 16;
const labelSize = 13;
const noteSize = 12;
const rowGap = 12;
const barGap = 4;

/** Rows of bars from zero: names beside the bars when wide, above them when narrow. Names wrap, bars keep their thickness. */
export function toBarLayout(figure: SeriesFigure, width: number): BarLayout {
  const { categories, series } = figure;
  const isWide = width >= wideFrom;
  const longest = Math.max(
    ...categories.map(({ label }) => estimateTextWidth(label, labelSize, true)),
    ...categories.map(({ note }) => estimateTextWidth(note ?? "", noteSize)),
    0,
  );
  const nameWidth = isWide ? Math.min(longest + 4, width * 0.42) : width;
  const left = isWide ? Math.ceil(nameWidth) + 12 : 0;
  const texts = series.map(({ label, points }) =>
    points.map((point) => (series.length > 1 ? `${label} ${point.text}` : point.text)),
  );
  const valueWidth = Math.max(...texts.flat().map((text) => estimateTextWidth(text, labelSize, true)), 0) + 10;
  const x = toScale(figure.axis.min, figure.axis.max, 0, Math.max(60, width - left - valueWidth));
  const thickness = series.length > 1 ? 14 : 18;
  let top = 2;
  const rows = categories.map((category, index): BarRow => {
    const lines = wrapText(category.label, nameWidth, labelSize, 3, true);
    const barsHeight = series.length * (thickness + barGap) - barGap;
    const notes = category.note === undefined ? [] : wrapText(category.note, nameWidth, noteSize);
    const namesHeight = (lines.length + notes.length) * barLineHeight;
    const rowHeight = isWide ? Math.max(barsHeight, namesHeight) : namesHeight + 4 + barsHeight;
    const firstBar = isWide ? top + (rowHeight - barsHeight) / 2 : top + namesHeight + 4;
    const y = isWide ? top + (rowHeight - namesHeight) / 2 : top;
    const bars = series.map((one, row): DrawnBar => {
      const point = one.points[index];
      if (point === undefined) throw new Error(`${figure.id}: ${one.key} has no point for ${category.key}`);
      const length = point.kind === "missing" ? undefined : Math.max(0, x(point.value));
      const reach = length ?? missingTextX;
      const barY = firstBar + row * (thickness + barGap);
      return {
        key: one.key,
        y: barY,
        length,
        point,
        role: category.role ?? one.role,
        text: texts[row]?.[index] ?? "",
        textX: left + reach + 8,
        drawn: {
          x: left + reach,
          y: barY + thickness / 2,
          ...withNote(toPointTexts(figure, one, category, point), category),
        },
      };
    });
    top += rowHeight + (isWide ? rowGap : rowGap + 2);
    return { key: category.key, y, lines, notes, isStrong: category.role === "home", bars };
  });
  return { height: Math.max(0, top - rowGap + 2), left, thickness, rows };
}

/** The note of a row is said with each of its bars: who cannot see the drawing hears it too. */
function withNote<T extends Pick<DrawnPoint, "explanation">>(texts: T, { note }: Category): T {
  if (note === undefined) return texts;
  const sentence = note.endsWith(".") ? note : `${note}.`;
  return { ...texts, explanation: texts.explanation === undefined ? sentence : `${sentence} ${texts.explanation}` };
}
