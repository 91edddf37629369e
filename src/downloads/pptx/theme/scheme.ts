import type { ColourName } from "./palette.ts";

/** The twelve colours of a theme, each a colour of the house. */
export const scheme = {
  dk1: "ink",
  lt1: "paper",
  dk2: "ink-2",
  lt2: "mist",
  accent1: "home",
  accent2: "compare-1",
  accent3: "compare-2",
  accent4: "goal",
  accent5: "context",
  accent6: "res-seek",
  hlink: "info",
  folHlink: "ink-3",
} as const satisfies Readonly<Record<string, ColourName>>;

/** What a colour of the house is called on a slide, where the theme has it: text and ground go by their part, not by dark and light. */
export const schemeNames: Readonly<Partial<Record<ColourName, string>>> = {
  ink: "tx1",
  paper: "bg1",
  "ink-2": "tx2",
  mist: "bg2",
  home: "accent1",
  "compare-1": "accent2",
  "compare-2": "accent3",
  goal: "accent4",
  context: "accent5",
};
