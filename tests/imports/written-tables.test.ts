import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectObservations } from "../../src/domain/dataset.ts";
import { readTable } from "./import-support.ts";
import {
  charsets,
  delimiters,
  layouts,
  meantTables,
  styles,
  toExpected,
  write,
  type MeantTable,
  type Writing,
} from "./written-table.ts";

async function readBack(table: MeantTable, writing: Writing): Promise<readonly string[]> {
  const { dataset } = await readTable(write(table, writing), "x.csv");
  return selectObservations(dataset, {}).map(({ period, region, cell, get }) =>
    [period, region, get("sex") || get("category"), cell.kind === "value" ? cell.value : cell.reason].join(" "),
  );
}

const lineEnds = ["\n", "\r\n", "\r"] as const;
const writings: fc.Arbitrary<Writing> = fc.record({
  layout: fc.constantFrom(...layouts),
  charset: fc.constantFrom(...charsets),
  delimiter: fc.constantFrom(...delimiters),
  style: fc.constantFrom(...styles),
  lineEnd: fc.constantFrom(...lineEnds),
});

describe("tables that are written and read again", () => {
  it("have the same cells in every layout, encoding, delimiter and number style", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(meantTables, writings, async (table, writing) => {
        const found = await readBack(table, writing);
        expect(found.toSorted()).toEqual(toExpected(table, writing.layout).toSorted());
      }),
      { numRuns: 1500, seed: 80 },
    );
  });
});
