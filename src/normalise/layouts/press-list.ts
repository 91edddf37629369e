import { textOf } from "../../parse/raw.ts";
import { flanders } from "../../domain/region.ts";
import { foldText } from "../fold-text.ts";
import { readHeaderRole, type AttributeName } from "../header-roles.ts";
import { createPeriodReader } from "../periods-of-column.ts";
import type { Layout, Reading, Table } from "../reading.ts";
import { textsOfRow } from "../table.ts";

/**
 * Lists of shortage occupations as the press printed them: top tens, newcomers, dropped ones. One observation per mention
 * with the value 1; `dimension` says what kind of mention it is, `rank` its place in a top ten.
 */
export const pressListLayout: Layout = {
  id: "press-list",
  matches: (sheet, row) => {
    const labels = new Set(textsOfRow(sheet, row).map(foldText));
    return ["jaar", "lijst", "status", "plaats", "beroep"].every((label) => labels.has(label));
  },
  read: readPressList,
};

const own: ReadonlyMap<string, AttributeName> = new Map([
  ["lijst", "list"],
  ["plaats", "rank"],
  ["status", "statusText"],
]);

function readPressList(table: Table, reading: Reading): void {
  const { sheet, sheetIndex } = table;
  const { builder, hints } = reading;
  const labels = textsOfRow(sheet, table.headerRow).map(foldText);
  const at = (label: string): number => labels.indexOf(label);
  const readPeriodAt = createPeriodReader(table, at("jaar"), false, reading);
  const measure = builder.column("measure", "dimension");
  const period = builder.column("period", "dimension");
  const region = builder.column("region", "dimension");
  builder.clear();
  const dimension = builder.column("dimension", "dimension");
  const category = builder.column("category", "dimension");
  const attributes = labels.flatMap((label, column) => {
    const role = readHeaderRole(label);
    const name = own.get(label) ?? (role.kind === "attribute" ? role.name : undefined);
    return name === undefined ? [] : [{ column, out: builder.column(name, "attribute") }];
  });
  measure.set(measure.codeOf(hints.measures?.[0] ?? "knelpuntberoep"));
  region.set(region.codeOf(flanders));
  for (let row = table.bodyStart; row < table.bodyEnd; row++) {
    const occupation = textOf(sheet.cellAt(row, at("beroep")));
    const key = readPeriodAt(row);
    if (occupation === "" || key === undefined) continue;
    period.set(period.codeOf(key));
    dimension.set(dimension.codeOf(textOf(sheet.cellAt(row, at("status")))));
    category.set(category.codeOf(occupation));
    for (const { column, out } of attributes) out.set(out.codeOf(textOf(sheet.cellAt(row, column))));
    builder.add(1, "exact", false, { sheet: sheetIndex, row, column: at("beroep") });
  }
}
