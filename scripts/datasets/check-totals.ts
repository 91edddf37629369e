import type { ManifestFile } from "../../src/datasets/manifest.ts";
import { isTotalLabel } from "../../src/normalise/fold-text.ts";
import { isEqual, numberOf, type Mismatch, type Observed } from "./observe.ts";

/** What a suppressed count can be: 1 to 3, by the rule of the exports. */
const hidden = { low: 1, high: 3 };

const otherColumns = ["measure", "period", "dimension", "category", "sex", "ageBand", "geography", "source"];

/**
 * Checks that every printed total equals the sum of its parts, or lies in the interval that suppressed parts leave. A total
 * with absent parts cannot be checked. Totals are over the classes of a row (category, sex), or over the places of a table
 * that prints rows "Totaal".
 */
export function checkTotals(all: readonly Observed[], entry: ManifestFile): readonly Mismatch[] {
  const overPlaces = entry.total_rows !== undefined;
  const mismatches: Mismatch[] = [];
  for (const column of ["category", "sex"]) mismatches.push(...checkOver(all, entry.file, column, isTotalOf(column)));
  if (overPlaces) {
    const levels = new Set(all.filter(({ isTotal }) => !isTotal).map(({ level }) => level));
    mismatches.push(...checkOver(all, entry.file, "region", (each) => each.isTotal && !levels.has(each.level)));
  }
  return mismatches;
}

function isTotalOf(column: string): (each: Observed) => boolean {
  return (each) => isTotalLabel(each.get(column));
}

function checkOver(
  all: readonly Observed[],
  file: string,
  column: string,
  isTotal: (each: Observed) => boolean,
): readonly Mismatch[] {
  const keyOf = (each: Observed): string =>
    JSON.stringify([...otherColumns, "region"].filter((name) => name !== column).map((name) => each.get(name)));
  const partsByKey = new Map<string, Observed[]>();
  for (const each of all) {
    if (isTotal(each)) continue;
    const key = keyOf(each);
    const parts = partsByKey.get(key);
    if (parts === undefined) partsByKey.set(key, [each]);
    else parts.push(each);
  }
  return all.filter(isTotal).flatMap((total) => {
    const parts = partsByKey.get(keyOf(total)) ?? [];
    const found = numberOf(total);
    if (parts.length < 2 || found === undefined) return [];
    if (parts.some(({ cell }) => cell.kind === "missing" && cell.reason !== "suppressed")) return [];
    const suppressed = parts.filter(({ cell }) => cell.kind === "missing").length;
    const visible = parts.reduce((sum, part) => sum + (numberOf(part) ?? 0), 0);
    const low = visible + suppressed * hidden.low;
    const high = visible + suppressed * hidden.high;
    if ((found > low && found < high) || isEqual(found, low) || isEqual(found, high)) return [];
    const expected = low === high ? String(low) : `${low} to ${high}`;
    return [
      {
        file,
        sheet: total.sheet,
        row: total.row,
        what: `printed total over ${column}`,
        expected,
        found: String(found),
      },
    ];
  });
}
