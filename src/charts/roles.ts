import type { Role } from "../figures/figure.ts";

/** The mark that tells a series apart where it has a point. */
export type MarkShape = "circle" | "square" | "diamond" | "triangle" | "none";

/** How one role looks. Colours are CSS variables, so dark mode and forced colours need no other code; sizes in px. */
export interface RoleStyle {
  readonly stroke: string;
  readonly text: string;
  readonly fill: string;
  readonly width: number;
  readonly dash?: string;
  readonly mark: MarkShape;
  /** Context is drawn behind the others and never carries information alone. */
  readonly isContext: boolean;
}

/** The one place where a role becomes stroke, dash and mark; it mirrors section 13 of tokens.css. */
export const roleStyles = {
  home: { stroke: "var(--home)", text: "var(--home)", fill: "var(--home)", width: 3, mark: "circle", isContext: false },
  flanders: {
    stroke: "var(--flanders)",
    text: "var(--ink)",
    fill: "var(--ink-2)",
    width: 2,
    dash: "9 4",
    mark: "square",
    isContext: false,
  },
  "compare-1": {
    stroke: "var(--compare-1)",
    text: "var(--compare-1-text)",
    fill: "var(--compare-1)",
    width: 2,
    dash: "2 3",
    mark: "diamond",
    isContext: false,
  },
  "compare-2": {
    stroke: "var(--compare-2)",
    text: "var(--compare-2-text)",
    fill: "var(--compare-2)",
    width: 2,
    dash: "9 3 2 3",
    mark: "triangle",
    isContext: false,
  },
  // A further comparison carries information, so its grey is the text grey: the context grey is under 3:1.
  compare: {
    stroke: "var(--context-text)",
    text: "var(--context-text)",
    fill: "var(--context-text)",
    width: 2,
    mark: "none",
    isContext: false,
  },
  context: {
    stroke: "var(--context)",
    text: "var(--ink-2)",
    fill: "var(--context)",
    width: 1.25,
    mark: "none",
    isContext: true,
  },
} as const satisfies Record<Role, RoleStyle>;

/** The look of a role. */
export function roleStyleOf(role: Role): RoleStyle {
  return roleStyles[role];
}

/** A pace drawn on into years without figures: the colour of its role, thin and dashed, and never with a mark. */
export function extensionStyleOf(role: Role): RoleStyle {
  return { ...roleStyleOf(role), width: 1.5, dash: "2 4", mark: "none" };
}

/** The part of a line between two measurements far apart: nothing was measured there, so it is thin, in dashes of no role. */
export function bridgeStyleOf(role: Role): RoleStyle & { readonly dash: string } {
  return { ...roleStyleOf(role), width: 1.25, dash: "5 5", mark: "none" };
}

/** The order of drawing: context first, the chosen area last and so on top. */
const layers: readonly Role[] = ["context", "compare", "compare-2", "compare-1", "flanders", "home"];

/** Series in the order in which they are painted. */
export function toPaintOrder<T extends { readonly role: Role }>(series: readonly T[]): readonly T[] {
  return series.toSorted((a, b) => layers.indexOf(a.role) - layers.indexOf(b.role));
}

/** Radius of an ordinary mark and of the last one of the chosen area, and the least distance between labels. */
export const markRadius = 4.5;
export const lastMarkRadius = 7;
export const labelGap = 15;
