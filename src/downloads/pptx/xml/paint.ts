import { palette, type ColourName } from "../theme/palette.ts";
import { schemeNames } from "../theme/scheme.ts";
import { toEmu } from "./measures.ts";
import { element, nothing, setting, type Xml } from "./xml.ts";

/** How a line is broken, by the names that slides have for it. */
export type Dash = "solid" | "dash" | "sysDot" | "sysDash" | "dashDot";

/** A line: its colour, how wide it is in pixels of the design, how it is broken. */
export interface LineLook {
  readonly colour: ColourName;
  readonly width: number;
  readonly dash?: Dash | undefined;
  readonly isRound?: boolean;
}

/** How an area is filled: with one colour, with stripes of it on a ground, or not at all. */
export type FillLook =
  ColourName | "none" | { readonly stripes: ColourName; readonly on: ColourName; readonly pattern: Pattern };

/** Stripes, by the names that slides have for them: diagonal for what is hidden, crossed for what there is no number of. */
export type Pattern = "wdUpDiag" | "ltUpDiag" | "diagCross";

/** A colour: that of the theme where it has the colour, so that whoever changes the theme changes it too. */
export function toColour(name: ColourName): Xml {
  const scheme = schemeNames[name];
  return scheme === undefined ? setting("a:srgbClr", palette[name]) : setting("a:schemeClr", scheme);
}

/** The fill of an area. */
export function toFill(look: FillLook): Xml {
  if (look === "none") return element("a:noFill");
  if (typeof look === "string") return element("a:solidFill", {}, toColour(look));
  return element(
    "a:pattFill",
    { prst: look.pattern },
    element("a:fgClr", {}, toColour(look.stripes)),
    element("a:bgClr", {}, toColour(look.on)),
  );
}

/** A line, or none. */
export function toLine(look: LineLook | "none"): Xml {
  if (look === "none") return element("a:ln", {}, element("a:noFill"));
  const { colour, width, dash, isRound = false } = look;
  return element(
    "a:ln",
    { w: toEmu(width), ...(isRound ? { cap: "rnd" } : {}) },
    toFill(colour),
    dash === undefined || dash === "solid" ? nothing : setting("a:prstDash", dash),
    ...(isRound ? [element("a:round")] : []),
  );
}
