import type { Point, Role, Series } from "../../../figures/figure.ts";
import type { MarkLook } from "../chart/chart-model.ts";
import type { ColourName } from "../theme/palette.ts";
import type { Dash, LineLook } from "../xml/paint.ts";

/** How a role looks on a slide: the same colours, dashes and marks as on the page, wide enough for the back of a room. */
export interface RoleLook {
  readonly line: LineLook;
  readonly mark: MarkLook;
  readonly fill: ColourName;
  readonly text: ColourName;
}

const toLook = (
  colour: ColourName,
  text: ColourName,
  width: number,
  shape: MarkLook["shape"],
  size: number,
  dash?: Dash,
  fill = colour,
): RoleLook => ({
  line: { colour, width, isRound: true, dash },
  mark: { shape, size, colour },
  fill,
  text,
});

const looks: Readonly<Record<Role, RoleLook>> = {
  home: toLook("home", "home", 6, "circle", 9),
  flanders: toLook("flanders", "ink", 4, "square", 7, "dash", "ink-2"),
  "compare-1": toLook("compare-1", "compare-1-text", 4, "diamond", 9, "sysDot"),
  "compare-2": toLook("compare-2", "compare-2-text", 4, "triangle", 8, "dashDot"),
  compare: toLook("context-text", "context-text", 4, "none", 5),
  context: toLook("context", "ink-3", 2.5, "none", 5),
};

/** The look of a role. */
export function lookOf(role: Role): RoleLook {
  return looks[role];
}

/** The look of a line: that of its role, or of a pace that is drawn on. */
export function lineLookOf({ role, isExtension }: Pick<Series, "role" | "isExtension">): RoleLook {
  return isExtension === true ? extensionOf(role) : looks[role];
}

/** The part of a line between two measurements far apart: thin, in dashes of no role. */
export function bridgeLookOf(series: Pick<Series, "role" | "isExtension">): LineLook {
  const { line } = lineLookOf(series);
  return series.isExtension === true ? line : { colour: line.colour, width: 2.5, dash: "dash" };
}

/** A pace drawn on into years without figures: thin, dashed, without a mark. */
function extensionOf(role: Role): RoleLook {
  const { line, ...look } = looks[role];
  return { ...look, line: { ...line, width: 3, dash: "sysDash" }, mark: { ...look.mark, shape: "none" } };
}

const layers: readonly Role[] = ["context", "compare", "compare-2", "compare-1", "flanders", "home"];

/** The order of painting of series: context first, the chosen area last and so on top. */
export function toLayers(roles: readonly Role[]): readonly number[] {
  const order = roles
    .map((role, index) => ({ index, layer: layers.indexOf(role) }))
    .toSorted((a, b) => a.layer - b.layer || a.index - b.index);
  return roles.map((_, index) => order.findIndex((each) => each.index === index));
}

/** Whether the source calls a number of low reliability: it is then drawn open. */
export function isFlagged(point: Point | undefined): boolean {
  return point?.kind === "value" && point.mark === "flagged";
}
