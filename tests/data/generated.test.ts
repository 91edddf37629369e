import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { observe } from "../../scripts/datasets/observe.ts";
import { importFile } from "../../src/datasets/import-file.ts";
import { register } from "./bundled.ts";
import { encoders, layoutsOfTables, numberStyles, type GeneratedTable } from "./write-table.ts";

const towns = [
  "Genk",
  "Sint-Niklaas",
  "Heist-op-den-Berg",
  "Antwerpen",
  "Bilzen-Hoeselt",
  "Hasselt",
  "Herstappe",
  "Ieper",
];
const codes = ["71016", "46021", "12014", "11002", "73110", "71072", "73028", "33011"];

const cell = (isRate: boolean): fc.Arbitrary<number | "suppressed" | "absent"> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: isRate
        ? fc.integer({ min: 0, max: 999 }).map((tenths) => tenths / 10)
        : fc.integer({ min: 0, max: 2_000_000 }),
    },
    { weight: 1, arbitrary: fc.constant("suppressed" as const) },
    { weight: 1, arbitrary: fc.constant("absent" as const) },
  );

const table: fc.Arbitrary<GeneratedTable> = fc
  .record({
    isRate: fc.boolean(),
    places: fc.subarray(
      towns.map((name, index) => ({ name, code: codes[index] ?? "" })),
      { minLength: 2 },
    ),
    months: fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 5 }),
  })
  .chain(({ isRate, places, months }) => {
    const periods = [...months]
      .sort((a, b) => a - b)
      .map((month) => `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`);
    const count = places.length * periods.length * 2;
    return fc
      .array(cell(isRate), { minLength: count, maxLength: count })
      .filter((cells) => cells.some((each) => typeof each === "number"))
      .map((cells) => ({ isRate, places, periods, sexes: ["Mannen", "Vrouwen"], cells }));
  });

/** What a table says, one line per cell, in an order that does not depend on its layout. */
function linesOfTable({ places, periods, sexes, cells }: GeneratedTable): readonly string[] {
  const lines = places.flatMap(({ code }, p) =>
    periods.flatMap((period, t) =>
      sexes.map(
        (sex, s) =>
          `${period} municipality:${code} ${sex} ${String(cells[(p * periods.length + t) * sexes.length + s])}`,
      ),
    ),
  );
  return lines.sort();
}

async function linesOfFile(bytes: Uint8Array): Promise<readonly string[]> {
  const outcome = await importFile(bytes, "x.csv", { register });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.messages));
  const lines = observe(outcome.value).map(
    ({ period, region, get, cell: read }) =>
      `${period} ${region} ${get("category")} ${read.kind === "value" ? String(read.value) : read.reason}`,
  );
  return lines.sort();
}

const cases = layoutsOfTables.flatMap(([layout, write]) =>
  encoders.flatMap(([encoder, encode]) => [[layout, encoder, write, encode] as const]),
);

describe("tables written and read again", () => {
  it.each(cases)("are the same cells as %s in %s", async (_layout, _encoder, write, encode) => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(";", "\t", ","),
        fc.constantFrom(...numberStyles),
        async (given, delimiter, style) => {
          expect(await linesOfFile(encode(write(given, delimiter, style)))).toEqual(linesOfTable(given));
        },
      ),
      { numRuns: 30 },
    );
  });
});
