import type { Category, Point, Role, SeriesFigure } from "../../../figures/figure.ts";
import { drawnValue } from "../../../figures/points.ts";
import { slideWords } from "../../../format/slide-words.ts";
import type { StripChart, StripGroup, StripPlace, StripReference } from "../chart/chart-model.ts";
import { contentWidth, margin } from "../slide/places.ts";
import { estimateWidth } from "../xml/text-lines.ts";
import { toAxisModel } from "./axis-model.ts";
import { toCellMarks } from "./cell-marks.ts";
import { toPlotShare, type Frame } from "./frame.ts";
import { toFileValue } from "./number-format.ts";
import type { Drawing, Room } from "./plan.ts";
import { isFlagged, lookOf } from "./role-looks.ts";
import { toFormat } from "./values.ts";

/** Sizes of a dot in points, from large to small; the largest whose stack fits is taken. */
const dotSizes = [22, 18, 15, 13, 11, 9, 7, 5, 4] as const;
/** Above the highest dot there is room for a label, in pixels, and for the labels of the references. */
const labelRoom = 60;
const referenceStep = 42;

/** Every place a dot on one axis, ties stacked, with the references across: a native chart of points. */
export function planStrip(figure: SeriesFigure, { top, bottom }: Room, alt: string): readonly Drawing[] {
  const box = { x: margin, y: top, width: contentWidth, height: bottom - top };
  const frame: Frame = { box, plot: { x: 24, y: 8, width: box.width - 48, height: box.height - 56 } };
  return [{ kind: "chart", name: slideWords[figure.language].drawing, box, chart: toStripChart(figure, frame), alt }];
}

interface Dot {
  readonly category: Category;
  readonly point: Point;
  readonly value: number;
  readonly role: Role;
  readonly level: number;
}

function toStripChart(figure: SeriesFigure, frame: Frame): StripChart {
  const { language, unit } = figure;
  const words = slideWords[language];
  const references = figure.references ?? [];
  const above = references.length * referenceStep;
  const { dots, size } = toDots(figure, frame, above);
  // One step of the stack is as high as a dot is wide: two pixels of the design to the point, and a little air.
  const highest = frame.plot.height / (size * 2.1);
  const toPlace = ({ category, point, value, level }: Dot): StripPlace => ({
    name: category.label,
    value: toFileValue(value, unit),
    height: level + 0.5,
    isOpen: isFlagged(point),
  });
  const others = dots.filter(({ role }) => role === "context");
  const named = dots.filter(({ role }) => role !== "context");
  return {
    kind: "strip",
    placeLabel: words.place,
    valueLabel: figure.series[0]?.label ?? figure.unitLabel,
    heightLabel: words.height,
    highest,
    format: toFormat(figure),
    axis: { ...toAxisModel(figure), hasGrid: false },
    plot: toPlotShare(frame),
    marks: toCellMarks(figure),
    onTop: [],
    groups: [
      ...(others.length === 0
        ? []
        : [
            {
              name: words.others,
              mark: { shape: "circle", size, colour: "context" } as const,
              places: others.map(toPlace),
            },
          ]),
      ...named.map((dot): StripGroup => {
        const look = lookOf(dot.role);
        return {
          name: dot.category.label,
          mark: { ...look.mark, shape: look.mark.shape === "none" ? "circle" : look.mark.shape, size: size + 4 },
          places: [toPlace(dot)],
          label: {
            shows: { text: `${dot.category.label} ${dot.point.text}` },
            format: "General",
            position: "t",
            colour: look.text,
            isBold: true,
            sizePx: 26,
          },
        };
      }),
    ],
    references: references.flatMap(({ label, role, point }, index): readonly StripReference[] => {
      const value = drawnValue(point);
      if (value === undefined) return [];
      const look = lookOf(role);
      const text = label.includes(point.text) ? label : `${label} ${point.text}`;
      const share = (value - figure.axis.min) / (figure.axis.max - figure.axis.min || 1);
      const isLeft = share * frame.plot.width + estimateWidth(text, 24) + 20 > frame.plot.width;
      return [
        {
          name: label,
          value: toFileValue(value, unit),
          top: highest * (1 - ((index + 0.5) * referenceStep) / frame.plot.height),
          line: { ...look.line, width: role === "context" ? 3 : 4 },
          label: {
            shows: { text },
            format: "General",
            position: isLeft ? "l" : "r",
            colour: role === "context" ? "ink-2" : look.text,
            sizePx: 24,
          },
        },
      ];
    }),
  };
}

/** The places with a value, each on the lowest step where it touches no other; named places go last and so lie on top. */
function toDots(
  figure: SeriesFigure,
  frame: Frame,
  above: number,
): { readonly dots: readonly Dot[]; readonly size: number } {
  const places = toPlaces(figure);
  const { min, max } = figure.axis;
  const x = (value: number): number => (frame.plot.width * (value - min)) / (max - min || 1);
  const room = frame.plot.height - labelRoom - above;
  let best: readonly Dot[] = [];
  for (const size of dotSizes) {
    best = stack(places, x, size * 2.1);
    const levels = Math.max(0, ...best.map(({ level }) => level)) + 1;
    if (levels * size * 2.1 <= room || size === dotSizes.at(-1)) return { dots: best, size };
  }
  return { dots: best, size: dotSizes[0] };
}

function toPlaces({ categories, series: [one] }: SeriesFigure): readonly Omit<Dot, "level">[] {
  const placed = categories.flatMap((category, index) => {
    const point = one?.points[index];
    const value = point === undefined ? undefined : drawnValue(point);
    return point === undefined || value === undefined
      ? []
      : [{ category, point, value, role: category.role ?? "context" }];
  });
  const isNamed = ({ role }: { readonly role: Role }): number => Number(role !== "context");
  return placed.toSorted((a, b) => isNamed(a) - isNamed(b) || a.value - b.value);
}

function stack(places: readonly Omit<Dot, "level">[], x: (value: number) => number, width: number): readonly Dot[] {
  const levels: number[][] = [];
  return places.map((place) => {
    const own = x(place.value);
    const isNamed = place.role !== "context";
    const isFree = (taken: readonly number[]): boolean => taken.every((other) => Math.abs(other - own) >= width);
    const highest = levels.findLastIndex((taken) => !isFree(taken));
    const free = levels.findIndex(isFree);
    // A named place lies on top of its stack, where its label has room.
    const level = isNamed ? highest + 1 : free < 0 ? levels.length : free;
    levels[level] = [...(levels[level] ?? []), own];
    return { ...place, level };
  });
}
