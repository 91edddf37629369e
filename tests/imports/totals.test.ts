import { describe, expect, it } from "vitest";
import { reconcileTotals } from "../../src/imports/reconcile-totals.ts";
import type { TotalCheck, TotalsReport } from "../../src/imports/types.ts";
import { samples } from "../data/samples.ts";
import { readCsv } from "./import-support.ts";

async function check(text: string): Promise<TotalsReport> {
  return reconcileTotals(await readCsv(text));
}

function find(report: TotalsReport, row: number, column: number, along: string): TotalCheck | undefined {
  return report.checks.find(({ place, along: own }) => place.row === row && place.column === column && own === along);
}

/** Jobseekers of some municipalities by sex, with a total row whose last cell is given. */
function table(rows: readonly string[], total: string, title = "Werkzoekenden zonder werk"): string {
  const body = rows.map(
    (value, index) => `2024;${["As", "Genk", "Herstappe", "Alken", "Zonhoven", "Diepenbeek"][index] ?? ""};${value}`,
  );
  return `${title};;\nProvincie Limburg, gemeenten;;\n;;\nJaar;Gemeente;Totaal\n${body.join("\n")}\n2024;Totaal;${total}\n`;
}

describe("reconciling totals", () => {
  it("finds totals of rows, of columns and of totals in a cross table", async () => {
    const report = await check(samples["L3 cross table"]);
    expect([report.ok, report.mismatch, report.notCheckable]).toEqual([12, 0, 2]);
    expect(find(report, 6, 6, "uitkeringsstatus")).toMatchObject({
      labels: { sex: "Mannen" },
      partCount: 2,
      outcome: { kind: "compared", verdict: "ok", sum: 96, published: 96, difference: 0 },
    });
    expect(find(report, 9, 6, "uitkeringsstatus")?.outcome).toMatchObject({ kind: "compared", sum: 1613 });
  });

  it("adds over the levels of groups that a total row leaves empty", async () => {
    const report = await check(samples["L1 snapshot"]);
    expect(report.checks.map(({ partCount, outcome }) => [partCount, outcome])).toEqual([
      [3, { kind: "compared", verdict: "ok", sum: 140, published: 140, difference: 0, allowed: { low: 0, high: 0 } }],
    ]);
  });

  it.each([1, 2, 3])(
    "tells of a total with %d hidden parts only that it fits, with no number to compute from",
    async (hidden) => {
      const rows = ["61", "905", ...Array.from({ length: hidden }, () => "-")];
      const { checks } = await check(table(rows, String(966 + hidden * 2)));
      expect(checks.map(({ outcome }) => outcome)).toEqual([
        { kind: "inside", verdict: "ok", allowed: { low: hidden, high: hidden * 3 } },
      ]);
    },
  );

  it("tells of a total outside the interval of its hidden parts that it does not fit, and nothing more", async () => {
    const { checks, mismatch } = await check(table(["61", "905", "-"], "1000"));
    expect(mismatch).toBe(1);
    expect(checks[0]?.outcome).toEqual({ kind: "inside", verdict: "mismatch", allowed: { low: 1, high: 3 } });
  });

  it("shows the difference of many hidden parts, unless it lies so near an end that it tells each of them", async () => {
    const hidden = ["61", "905", "-", "-", "-", "-"];
    const shown = await check(table(hidden, "974"));
    expect(shown.checks[0]?.outcome).toMatchObject({ kind: "compared", verdict: "ok", difference: 8 });
    const ends = await Promise.all(["970", "971", "977", "978"].map(async (total) => check(table(hidden, total))));
    expect(ends.map(({ checks }) => checks[0]?.outcome.kind)).toEqual(["inside", "inside", "inside", "inside"]);
  });

  it("takes no hidden part for a vacancy table, and never adds rates", async () => {
    const vacancies = await check(table(["2", "3", "0"], "5", "Open vacatures"));
    expect(vacancies.checks[0]?.outcome).toMatchObject({
      kind: "compared",
      verdict: "ok",
      allowed: { low: 0, high: 0 },
    });
    const rates = await check(table(["6,1", "7,0", "5,2"], "6,4", "Werkzoekendengraad (%)"));
    expect(rates.checks[0]?.outcome).toEqual({ kind: "not-checkable", reason: "rate" });
  });

  it("reports the difference of a total that does not hold, and that a part could not be read", async () => {
    const { checks } = await check(table(["61", "9O5", "12"], "978"));
    expect(checks[0]).toMatchObject({
      unreadableCount: 1,
      outcome: { kind: "compared", verdict: "mismatch", sum: 73, published: 978, difference: 905 },
    });
  });

  it("does not check a hidden total", async () => {
    const { checks } = await check(table(["0", "-", "0"], "-"));
    expect(checks[0]?.outcome).toEqual({ kind: "not-checkable", reason: "total-hidden" });
  });

  it("does not add ages that overlap", async () => {
    const text = "Werkzoekenden zonder werk;;;\nProvincie Limburg;;;\n2024;;;\n;;;\nJaar;Gemeente;Leeftijd;Totaal\n";
    const rows = ["2024;Genk;15-64 jaar;900", "2024;Genk;20-64 jaar;850", "2024;Genk;Totaal;900"];
    const { checks } = await check(`${text}${rows.join("\n")}\n`);
    expect(checks.map(({ outcome }) => outcome)).toEqual([{ kind: "not-checkable", reason: "overlap" }]);
  });
});
