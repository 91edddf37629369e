import type { OutgoingFigure } from "./outgoing-figure.ts";

/** Counts up when a reader of these files would have to change. */
const version = 1;

/** The whole figure as the page has it, with where it came from. Keys are in alphabetical order, so that two files can be compared. */
export function toJson({ figure, address, release, madeOn }: OutgoingFigure): string {
  return `${JSON.stringify({ version, address, release, madeOn, figure: sortKeys(figure) }, undefined, 2)}\n`;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, each]) => [key, sortKeys(each)]));
}
