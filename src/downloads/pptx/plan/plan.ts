import type { ChartModel } from "../chart/chart-model.ts";
import type { Box } from "../xml/measures.ts";
import type { Run } from "../xml/paragraph.ts";
import type { Shape } from "../xml/shape.ts";

/** Something that stands on a slide under its title. */
export type Drawing =
  /** A native chart; `alt` is what is read aloud instead of it. */
  | {
      readonly kind: "chart";
      readonly name: string;
      readonly box: Box;
      readonly chart: ChartModel;
      readonly alt: string;
    }
  /** Shapes that belong together, with one text for all of them. */
  | {
      readonly kind: "shapes";
      readonly name: string;
      readonly box: Box;
      readonly shapes: readonly Shape[];
      readonly alt: string;
    }
  /** The line of the goal at this height, from edge to edge: paper above it, mist below it. It lies behind all else. */
  | { readonly kind: "horizon"; readonly y: number }
  /** Lines and texts that stand on their own. */
  | { readonly kind: "loose"; readonly shapes: readonly Shape[] }
  | {
      readonly kind: "table";
      readonly name: string;
      readonly box: Box;
      readonly table: SlideTable;
      readonly alt: string;
    };

/** A table as it stands on one slide. Widths are shares of the whole. */
export interface SlideTable {
  readonly columns: readonly { readonly label: string; readonly share: number; readonly isNumber: boolean }[];
  readonly rows: readonly SlideRow[];
  readonly sizePx: number;
}

/** A row of cells, or the heading of a group of rows. */
export interface SlideRow {
  readonly cells: readonly (readonly Run[])[];
  readonly isHeading: boolean;
  readonly height: number;
}

/** What one slide of a figure holds; title, subtitle and foot are the same on all slides of a figure. */
export interface SlidePlan {
  /** What stands behind the title when a figure takes more than one slide: "(1 van 3)". */
  readonly titleSuffix: string;
  readonly drawings: readonly Drawing[];
  /** The sentence under the drawing; "" for none. */
  readonly reading: string;
  /** What the marks on this slide mean. */
  readonly footnotes: readonly string[];
}

/** The room that a drawing gets: below the title, above the reading text. */
export interface Room {
  readonly top: number;
  readonly bottom: number;
}
