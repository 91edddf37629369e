/**
 * The colours of the light theme, by the name of their variable in src/ui/tokens.css. A slide cannot read a style sheet, so they
 * stand here once more; the test beside this file compares them.
 */
export const palette = {
  paper: "FFFFFF",
  mist: "EDF3F4",
  ink: "10222A",
  "ink-2": "3D5058",
  "ink-3": "55686F",
  rule: "CFDADD",
  "rule-strong": "788B91",
  home: "005E70",
  goal: "C2400B",
  "on-goal": "FFFFFF",
  flanders: "10222A",
  "compare-1": "9560D8",
  "compare-1-text": "6F3FB5",
  "compare-2": "0A9A7C",
  "compare-2-text": "00705A",
  context: "A7B4B9",
  "context-text": "55686F",
  "seq-1": "DFEEF0",
  "seq-2": "A4CED5",
  "seq-3": "6AAEB9",
  "seq-4": "267C8E",
  "seq-5": "00525F",
  "seq-on-high": "FFFFFF",
  "map-line": "FFFFFF",
  "map-none": "F4F6F6",
  "map-hidden": "E6EAEB",
  "res-work": "005E70",
  "res-more": "005E70",
  "res-seek": "A87300",
  "res-avail": "A87300",
  "res-study": "8A4FC0",
  "res-ill": "74878F",
  "res-home": "80311F",
  "res-retired": "74878F",
  info: "1D5FA8",
} as const satisfies Readonly<Record<string, string>>;

/** A colour of the house, by its name. */
export type ColourName = keyof typeof palette;
