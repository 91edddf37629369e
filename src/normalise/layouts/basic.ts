import { textOf } from "../../parse/raw.ts";
import type { RegionKey } from "../../domain/region.ts";
import { foldText, isTotalLabel } from "../fold-text.ts";
import { measureOfTable } from "../measure-of-table.ts";
import { readMeasure } from "../measures.ts";
import { periodOfFileName } from "../period-of-file.ts";
import { firstYearOfPeriod } from "../periods-of-column.ts";
import { placeOfTable } from "../place-of-table.ts";
import { placeOfPlaceless } from "../places-of-column.ts";
import { readPreamble } from "../preamble.ts";
import type { Layout, Reading, Table } from "../reading.ts";
import { textsOfRow } from "../table.ts";
import { chooseColumnStyle, ValueReader } from "../value-reader.ts";

/** The columns of a table of basic statistics, by the first word of their header; a place may follow. */
const statistics = [
  { pattern: /^aantal\b/, suffix: "", unit: "persons", use: "count" },
  { pattern: /^aandeel\b/, suffix: "_aandeel", unit: "percent", use: "rate" },
  { pattern: /^(jaarevolutie|evolutie)\b/, suffix: "_jaarevolutie", unit: "percent", use: "rate" },
] as const;

/** L4: basic statistics: a class per row; number, share, yearly change and the share in a comparison area per column. */
export const basicLayout: Layout = {
  id: "basic",
  matches: (sheet, row) => {
    const [first = "", ...labels] = textsOfRow(sheet, row).map(foldText);
    return first !== "" && labels.includes("aantal") && labels.some((label) => /^(aandeel|jaarevolutie)/.test(label));
  },
  read: readBasic,
};

function readBasic(table: Table, reading: Reading): void {
  const { sheet, sheetIndex } = table;
  const { builder, register, hints } = reading;
  const facts = readPreamble(table.preamble, register);
  const key = facts.period ?? periodOfFileName(table, reading);
  if (key === undefined) return;
  const labels = textsOfRow(sheet, table.headerRow);
  const base = measureOfTable(facts, sheet.name, reading) ?? readMeasure(facts.title);
  const baseId = hints.measures?.[0] ?? base.id;
  const measure = builder.column("measure", "dimension");
  const period = builder.column("period", "dimension");
  const region = builder.column("region", "dimension");
  builder.clear();
  const dimension = builder.column("dimension", "dimension");
  const category = builder.column("category", "dimension");
  const unit = builder.column("unit", "attribute");
  period.set(period.codeOf(key));
  dimension.set(dimension.codeOf((labels[0] ?? "").toLowerCase()));
  const ownPlace = placeOfPlaceless(
    placeOfTable(facts, table, { hasPlaces: false, firstYear: firstYearOfPeriod(key) }, reading),
    table,
    reading,
  );
  const columns = labels.flatMap((label, column) => {
    const found = statistics.find(({ pattern }) => column > 0 && pattern.test(foldText(label)));
    if (found === undefined) return [];
    const place = readPlace(label.replace(/^\S+\s*/, ""), ownPlace, reading);
    const reader = new ValueReader(table, column, chooseColumnStyle(table, [column], found.use, reading), reading);
    return [{ column, id: `${baseId}${found.suffix}`, unit: found.unit, place, reader }];
  });
  for (let row = table.bodyStart; row < table.bodyEnd; row++) {
    const label = textOf(sheet.cellAt(row, 0));
    if (label === "") continue;
    category.set(category.codeOf(label));
    for (const { column, id, unit: unitText, place, reader } of columns) {
      measure.set(measure.codeOf(id));
      unit.set(unit.codeOf(unitText));
      region.set(region.codeOf(place));
      const { value, status } = reader.readAt(row);
      builder.add(value, status, isTotalLabel(label), { sheet: sheetIndex, row, column });
    }
  }
}

function readPlace(text: string, own: RegionKey, { register }: Reading): RegionKey {
  return text === "" ? own : (register.findByName(text).find(({ level }) => level !== "district")?.key ?? own);
}
