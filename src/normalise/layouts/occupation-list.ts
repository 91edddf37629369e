import { textOf } from "../../parse/raw.ts";
import { flanders } from "../../domain/region.ts";
import { foldText } from "../fold-text.ts";
import type { AttributeName } from "../header-roles.ts";
import { periodOfFileName } from "../period-of-file.ts";
import { placeOfTable } from "../place-of-table.ts";
import { unnamedTotal } from "../places-of-column.ts";
import { readPreamble } from "../preamble.ts";
import type { Layout, Reading, Table } from "../reading.ts";
import { describeColumn, textsOfRow } from "../table.ts";

const attributes: ReadonlyMap<string, AttributeName> = new Map(
  Object.entries({
    beroepencluster: "cluster",
    subcluster: "subcluster",
    "korte groep eigen indeling": "group",
    status: "statusText",
    "nieuw volgens pers": "isNew",
    "lijst arbeidsmigratie": "onMigrationList",
  } as const satisfies Record<string, AttributeName>),
);

/**
 * A yearly list of occupations: the shortage occupations with their clusters, or the labour migration list. Being on the
 * list is the observation; its value is 1 and its category the occupation.
 */
export const occupationListLayout: Layout = {
  id: "occupation-list",
  matches: (sheet, row) => {
    const [first, ...labels] = textsOfRow(sheet, row).map(foldText);
    return (
      first === "beroep" && labels.some((label) => label === "beroepencluster" || label.startsWith("op vdab lijst"))
    );
  },
  read: readOccupations,
};

function readOccupations(table: Table, reading: Reading): void {
  const { sheet, sheetIndex } = table;
  const { builder, hints, register } = reading;
  const labels = textsOfRow(sheet, table.headerRow);
  const facts = readPreamble(table.preamble, register);
  const key = facts.period ?? periodOfFileName(table, reading);
  if (key === undefined) return;
  const isShortageList = labels.some((label) => foldText(label) === "beroepencluster");
  const measure = builder.column("measure", "dimension");
  const period = builder.column("period", "dimension");
  const region = builder.column("region", "dimension");
  const dimension = builder.column("dimension", "dimension");
  const category = builder.column("category", "dimension");
  builder.clear();
  measure.set(measure.codeOf(isShortageList ? (hints.measures?.[0] ?? "knelpuntberoep") : "lijst_arbeidsmigratie"));
  period.set(period.codeOf(key));
  const place = placeOfTable(facts, table, { hasPlaces: false, firstYear: undefined }, reading);
  region.set(region.codeOf(place === unnamedTotal ? flanders : place));
  dimension.set(dimension.codeOf("beroep"));
  const copied = labels.flatMap((label, column) => {
    if (column === 0 || label === "" || describeColumn(table, column).filled === 0) return [];
    const known = attributes.get(foldText(label));
    return [{ column, out: builder.column(known ?? label, "attribute") }];
  });
  for (let row = table.bodyStart; row < table.bodyEnd; row++) {
    const occupation = textOf(sheet.cellAt(row, 0));
    if (occupation === "") continue;
    category.set(category.codeOf(occupation));
    for (const { column, out } of copied) out.set(out.codeOf(textOf(sheet.cellAt(row, column))));
    builder.add(1, "exact", false, { sheet: sheetIndex, row, column: 0 });
  }
}
