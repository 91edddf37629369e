import type { Figure } from "../figures/figure.ts";

/**
 * A figure on its way out of the page, with what makes it checkable elsewhere. Every output (spreadsheet, slide, picture, note)
 * is a pure function of this object, so that no two of them can show another number.
 */
export interface OutgoingFigure {
  readonly figure: Figure;
  /** The full address of the view, with the anchor of the figure. */
  readonly address: string;
  /** The day of the data release, `2026-11-28`. */
  readonly release: string;
  /** The day on which the copy is made, `2026-11-28`. */
  readonly madeOn: string;
}
