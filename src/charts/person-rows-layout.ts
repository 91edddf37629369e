import type { Role, SeriesFigure } from "../figures/figure.ts";
import { toPointTexts, type DrawnPoint } from "./drawn-point.ts";
import { personBox } from "./person.tsx";
import { wideFrom } from "./scale.ts";
import { estimateTextWidth } from "./text-width.ts";

/** One place: so many persons for ten vacancies. */
export interface PersonRow {
  readonly key: string;
  readonly y: number;
  readonly personsY: number;
  readonly valueY: number;
  readonly label: string;
  readonly text: string;
  readonly role: Role;
  readonly count: number;
  readonly isMissing: boolean;
  readonly isSuppressed: boolean;
  readonly drawn: DrawnPoint;
}

export interface PersonRowsLayout {
  readonly isWide: boolean;
  readonly height: number;
  readonly headHeight: number;
  readonly rowHeight: number;
  readonly left: number;
  readonly pitch: number;
  /** Extra room after the tenth person, in which the rule stands. */
  readonly gap: number;
  readonly scale: number;
  readonly ruleX: number;
  readonly rows: readonly PersonRow[];
}

/** The tension is per vacancy; persons are drawn per ten. */
const vacancies = 10;

/** Lays rows of persons out: names before them when wide, above them when narrow. */
export function toPersonRowsLayout(figure: SeriesFigure, width: number): PersonRowsLayout {
  const { categories, series } = figure;
  const isWide = width >= wideFrom;
  const points = series[0]?.points ?? [];
  const counts = points.map((point) => (point.kind === "missing" ? 0 : Math.round(point.value * vacancies)));
  const most = Math.max(vacancies, ...counts);
  const longestName = Math.max(...categories.map(({ label }) => estimateTextWidth(label, 13, true)), 0);
  const left = isWide ? Math.min(Math.ceil(longestName) + 24, width * 0.35) : 0;
  // When narrow the number stands on the line of the name, and the persons have the whole width.
  const valueWidth = isWide ? Math.max(52, ...points.map(({ text }) => estimateTextWidth(text, 20, true) + 14)) : 0;
  const gap = 6;
  const pitch = Math.max(3, Math.min(isWide ? 17 : 12.5, (width - left - valueWidth - gap) / most));
  const scale = Math.min(isWide ? 0.64 : 0.46, (pitch / personBox.width) * 0.98);
  const headHeight = 22;
  const rowHeight = isWide ? 54 : 62;
  const personHeight = personBox.height * scale;
  const rows = categories.flatMap((category, index): readonly PersonRow[] => {
    const [one] = series;
    const point = points[index];
    if (one === undefined || point === undefined) return [];
    const y = headHeight + index * rowHeight;
    const personsY = isWide ? y + (rowHeight - personHeight) / 2 : y + 28;
    const count = counts[index] ?? 0;
    return [
      {
        key: category.key,
        y,
        personsY,
        valueY: isWide ? personsY + personHeight / 2 + 7 : y + 19,
        label: category.label,
        text: point.text,
        role: category.role ?? "context",
        count,
        isMissing: point.kind === "missing",
        isSuppressed: point.kind === "missing" && point.reason === "suppressed",
        drawn: {
          x: left + Math.max(count, 1) * pitch + (count > vacancies ? gap : 0),
          y: personsY + personHeight / 2,
          ...toPointTexts(figure, one, category, point),
        },
      },
    ];
  });
  return {
    isWide,
    height: headHeight + categories.length * rowHeight + 2,
    headHeight,
    rowHeight,
    left,
    pitch,
    gap,
    scale,
    ruleX: left + vacancies * pitch + gap / 2 - 1,
    rows,
  };
}
