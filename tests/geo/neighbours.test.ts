import { expect, it } from "vitest";
import { municipalities } from "../support/real-input.ts";

it("knows 754 pairs of neighbours, each from both sides, and that Voeren has none", () => {
  const known = new Map(municipalities.map(({ code, neighbours = [] }) => [code, neighbours]));
  const pairs = [...known].flatMap(([code, others]) => others.map((other) => [code, other] as const));
  expect(pairs).toHaveLength(2 * 754);
  expect(pairs.filter(([code, other]) => known.get(other)?.includes(code) !== true)).toEqual([]);
  expect(known.get("73109")).toEqual([]);
});
