import type { OutgoingFigure } from "./outgoing-figure.ts";

/** Counts up when a reader of these files would have to change. */
const version = 1;

/**
 * The whole figure as the page has it, with where it came from. Keys are in alphabetical order, so that two files can be compared;
 * what holds no other object, such as a source cell, stands on one line, so that a person can read it.
 */
export function toJson({ figure, address, release, madeOn }: OutgoingFigure): string {
  const head = { version, address, release, madeOn };
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${lines.join("")}  "figure": ${write(figure, "  ")}\n}\n`;
}

function write(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  if (!isList) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const isFlat = entries.every(([, each]) => typeof each !== "object" || each === null);
  const inner = isFlat ? "" : `${indent}  `;
  const parts = entries.map(([key, each]) => {
    const name = isList ? "" : `${JSON.stringify(key)}: `;
    return `${inner}${name}${write(each, inner)}`;
  });
  return isFlat ? `${open}${parts.join(", ")}${close}` : `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}
