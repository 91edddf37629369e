import type { Cell } from "../../src/domain/cell.ts";
import type { TableChange } from "../../src/domain/data-changes.ts";
import { regionCodeOf, regionLevelOf, regionLevels, type RegionKey } from "../../src/domain/region.ts";
import { isSmallCount } from "../../src/domain/small-counts.ts";
import type { ComparedRelease } from "./compare-releases.ts";

const header = [
  "datum",
  "tabel",
  "bestand",
  "soort",
  "meting",
  "periode",
  "niveau",
  "code",
  "gebied",
  "kenmerken",
  "oud",
  "nieuw",
  "aantal",
];
type Row = Partial<Record<(typeof header)[number], string>>;

/** The name of a place in the state of 2025, or "". */
export type NameRegion = (region: RegionKey) => string;

/**
 * Every change of a release as a file for a spreadsheet: semicolons, decimal comma, a mark of UTF-8 in front, one change per
 * row. A hidden number is `afgeschermd` on either side, and no difference is taken.
 */
export function toChangesCsv({ date, tables }: ComparedRelease, nameRegion: NameRegion): string {
  const rows = tables.flatMap((table) =>
    toRows(table, nameRegion).map((row): Row => ({ datum: date, tabel: table.title.nl, bestand: table.file, ...row })),
  );
  const lines = [header.join(";"), ...rows.map((row) => header.map((name) => quote(row[name] ?? "")).join(";"))];
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function toRows(table: TableChange, nameRegion: NameRegion): readonly Row[] {
  switch (table.kind) {
    case "new": {
      const {
        years: [first, last],
        valueCount,
        missingCount,
      } = table;
      const periode = first === last ? String(first) : `${first}/${last}`;
      return [
        { soort: "nieuwe tabel", periode, aantal: String(valueCount) },
        ...(missingCount === 0 ? [] : [{ soort: "zonder cijfer", periode, aantal: String(missingCount) }]),
      ];
    }
    case "dropped":
      return [{ soort: "vervallen tabel" }];
    case "texts":
      return [{ soort: "andere tekst, dezelfde cijfers" }];
    case "changed":
      return [
        ...table.newPeriods.map((periode): Row => ({ soort: "nieuwe periode", periode })),
        ...table.droppedPeriods.map((periode): Row => ({ soort: "vervallen periode", periode })),
        ...counted("nieuwe cijfers", table.newCount),
        ...counted("vervallen cijfers", table.droppedCount),
        ...table.labels.flatMap(({ column, added, vanished }) => [
          ...added.map((label): Row => ({ soort: "nieuwe naam", kenmerken: `${column}: ${label}` })),
          ...vanished.map((label): Row => ({ soort: "vervallen naam", kenmerken: `${column}: ${label}` })),
        ]),
        ...table.revised.map(({ measure, period, region, labels, before, after }): Row => ({
          soort: "herzien cijfer",
          meting: measure,
          periode: period,
          niveau: regionLevels[regionLevelOf(region)],
          code: regionCodeOf(region),
          gebied: nameRegion(region),
          kenmerken: Object.entries(labels)
            .map(([column, label]) => `${column}: ${label}`)
            .join(", "),
          oud: toText(before, measure),
          nieuw: toText(after, measure),
        })),
      ];
  }
}

function counted(soort: string, count: number): readonly Row[] {
  return count === 0 ? [] : [{ soort, aantal: String(count) }];
}

const missingTexts = {
  suppressed: "afgeschermd",
  absent: "geen waarde",
  unreliable: "onzeker",
  "not-applicable": "niet van toepassing",
  "not-a-number": "geen getal",
  unreadable: "niet leesbaar",
} as const;

function toText(cell: Cell, measure: string): string {
  if (cell.kind === "missing") return missingTexts[cell.reason];
  return isSmallCount(measure, cell.value) ? missingTexts.suppressed : String(cell.value).replace(".", ",");
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
function quote(text: string): string {
  const safe = /^[=+@-]/.test(text) && !/^-?\d/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
