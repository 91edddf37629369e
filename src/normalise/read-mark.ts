import type { MissingReason } from "../domain/cell.ts";

const dashes = /^[-‐‑‒–—―−]+$/;

const marks = new Map<string, MissingReason>([
  ["", "absent"],
  [".", "unreliable"],
  ["(.)", "unreliable"],
  ["..", "absent"],
  ["...", "absent"],
  ["…", "absent"],
  [":", "absent"],
  ["x", "suppressed"],
  ["c", "suppressed"],
  [": c", "suppressed"],
  [":c", "suppressed"],
  ["u", "unreliable"],
  [": u", "unreliable"],
  [":u", "unreliable"],
  ["z", "not-applicable"],
  [": z", "not-applicable"],
  [":z", "not-applicable"],
  ["n.v.t.", "not-applicable"],
  ["nvt", "not-applicable"],
  ["n.b.", "absent"],
  ["nb", "absent"],
  ["n/a", "absent"],
  ["na", "absent"],
  ["nan", "absent"],
  ["null", "absent"],
]);

/** Why a cell with this text holds no number, when the text is one of the marks that sources print. None of them is zero. */
export function readMark(text: string): MissingReason | undefined {
  const trimmed = text.trim();
  return dashes.test(trimmed) ? "suppressed" : marks.get(trimmed.toLowerCase());
}
