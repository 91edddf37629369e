import type { ColourName } from "../theme/palette.ts";
import type { FillLook, LineLook } from "../xml/paint.ts";
import type { Shape } from "../xml/shape.ts";

/** The mark at a point of a line: its shape and size (in points), filled or open. */
export interface MarkLook {
  readonly shape: "circle" | "square" | "diamond" | "triangle" | "none";
  readonly size: number;
  readonly colour: ColourName;
  readonly isOpen?: boolean;
}

/** Where a label stands, seen from its point. */
export type LabelPosition = "r" | "l" | "t" | "b" | "ctr" | "outEnd" | "inEnd";

/**
 * The label of one point. `value` and `name and value` follow the cell when it is edited; a text of its own is for numbers that
 * are written otherwise than a format can: "ongeveer 26.050".
 */
export interface PointLabel {
  readonly index: number;
  readonly shows: "value" | "name and value" | { readonly text: string };
  readonly format: string;
  readonly position: LabelPosition;
  readonly colour: ColourName;
  readonly isBold?: boolean;
  readonly sizePx: number;
  /** How far it is moved from that position, as a share of the chart. */
  readonly moved?: { readonly x: number; readonly y: number };
}

/** One point that looks different from its series. */
export interface PointLook {
  readonly index: number;
  readonly fill?: FillLook;
  readonly line?: LineLook | "none";
  readonly mark?: MarkLook;
}

/** One series: a column of the workbook. A gap is `null` and an empty cell, never a zero. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** How its bars are filled, or the colour of its line. */
  readonly fill: FillLook;
  readonly line: LineLook | "none";
  readonly mark: MarkLook;
  readonly points: readonly PointLook[];
  readonly labels: readonly PointLabel[];
  /** The order of painting: the highest lies on top. */
  readonly layer: number;
}

/** An axis of values. Without ticks it is not drawn. */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly format: string;
  readonly isHidden?: boolean;
  readonly hasGrid?: boolean;
  /** On the right, where the lines do not come: the years up to the goal. */
  readonly isRight?: boolean;
}

/** The plot inside its frame, as shares of width and height. */
export interface PlotShare {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface ChartBase {
  /** The number format of the cells: `0.0%`. */
  readonly format: string;
  readonly axis: ValueAxis;
  readonly plot: PlotShare;
  /** What lies on the chart and moves with it, in pixels from the corner of its frame. */
  readonly onTop: readonly Shape[];
  /** The marks of the figure with their meaning, for a sheet of their own. */
  readonly marks: readonly CellMark[];
}

/** A cell that is no plain number: what the figure prints there, and why. */
export interface CellMark {
  readonly category: string;
  readonly series: string;
  readonly text: string;
  readonly explanation: string;
}

/** Numbers along categories: lines, bars, or lines over bars. */
export interface CategoryChart extends ChartBase {
  readonly kind: "categories";
  readonly categoryLabel: string;
  readonly categories: readonly string[];
  readonly bars: readonly ChartSeries[];
  readonly lines: readonly ChartSeries[];
  readonly isHorizontal: boolean;
  readonly isStacked: boolean;
  /** The value at which bars begin; the lowest of the axis unless told otherwise. */
  readonly barsFrom?: number;
  readonly hasLegend: boolean;
  /** Whether the names under the axis stand upright, because they would not fit beside each other. */
  readonly hasUprightNames: boolean;
  /** Width of the space between bars, in percent of a bar. */
  readonly gapWidth: number;
  readonly tickSizePx: number;
}

/** Places on one axis: each a row of the workbook, with how high its dot stands in the stack. */
export interface StripChart extends ChartBase {
  readonly kind: "strip";
  readonly placeLabel: string;
  readonly valueLabel: string;
  readonly heightLabel: string;
  /** Groups of places that look alike; the chosen place is a group of its own. */
  readonly groups: readonly StripGroup[];
  /** Values across the strip: the province, Vlaanderen. */
  readonly references: readonly StripReference[];
  readonly highest: number;
}

/** Places that look alike. `label` stands at each of them. */
export interface StripGroup {
  readonly name: string;
  readonly mark: MarkLook;
  readonly places: readonly StripPlace[];
  readonly label?: Omit<PointLabel, "index">;
}

/** One place: its value, and the step of its dot in the stack. */
export interface StripPlace {
  readonly name: string;
  readonly value: number;
  readonly height: number;
  readonly isOpen: boolean;
}

export interface StripReference {
  readonly name: string;
  readonly value: number;
  /** How high its line rises: lines beside each other end at different heights, so that their labels do not touch. */
  readonly top: number;
  readonly line: LineLook;
  readonly label: Omit<PointLabel, "index">;
}

export type ChartModel = CategoryChart | StripChart;
