import type { PeriodKey } from "../../domain/period.ts";
import type { RegionKey } from "../../domain/region.ts";
import { textOf, type RawSheet } from "../../parse/raw.ts";
import { readEurostatAge, readEurostatDataset, readEurostatSex, readEurostatUnit } from "../eurostat-codes.ts";
import { foldText, isTotalLabel } from "../fold-text.ts";
import { readMark } from "../read-mark.ts";
import { readNumber } from "../read-number.ts";
import { readPeriod } from "../read-period.ts";
import type { Layout, Reading, Table } from "../reading.ts";
import { readFlag } from "../row-attributes.ts";
import { textsOfRow } from "../table.ts";
import { combineStatus, type ReadValue } from "../value-reader.ts";

/** Eurostat's SDMX-CSV: a column per dimension by its code name, then TIME_PERIOD, OBS_VALUE and OBS_FLAG. */
export const eurostatCsvLayout: Layout = {
  id: "eurostat-csv",
  matches: (sheet, row) => {
    const labels = new Set(codesOfHeader(sheet, row));
    return ["geo", "time_period", "obs_value"].every((label) => labels.has(label));
  },
  read: readCsv,
};

/** Eurostat's TSV: the codes of a series in the first cell, its periods behind tabs, flags behind the numbers. */
export const eurostatTsvLayout: Layout = {
  id: "eurostat-tsv",
  matches: (sheet, row) => /^[\w,]+\\(TIME_PERIOD|time)$/i.test(textOf(sheet.cellAt(row, 0))),
  read: readTsv,
};

/** `Time` of a file with labels reads `TIME_PERIOD: Time`; the code stands before the colon, in cells as in headers. */
function codeOf(text: string): string {
  const colon = text.indexOf(":");
  return (colon < 0 ? text : text.slice(0, colon)).trim();
}

function codesOfHeader(sheet: RawSheet, row: number): readonly string[] {
  return textsOfRow(sheet, row).map((label) => codeOf(label).toLowerCase());
}

/** A number of Eurostat: a decimal point, no thousands; `:` is not available. The flag may stand behind it. */
function readValue(text: string): ReadValue & { readonly flag: string } {
  const match = /^(\S*?)\s*([a-z]{0,3})$/i.exec(text.trim());
  const [number = "", flag = ""] = match?.slice(1) ?? [];
  const mark = readMark(text) ?? readMark(number);
  if (mark !== undefined) return { value: 0, status: mark, flag };
  const read = readNumber(number, { decimal: ".", thousands: "none" });
  if (read === undefined) return { value: 0, status: "unreadable", flag };
  const cell: ReadValue = { value: read.value, status: "exact" };
  return { value: read.value, status: combineStatus(cell, readFlag(flag)), flag };
}

/** One series of Eurostat, by the codes of its dimensions. */
type Codes = ReadonlyMap<string, string>;

/** Adds observations of Eurostat to a dataset; places outside Belgium are counted and left out. */
class EurostatWriter {
  readonly #reading: Reading;
  readonly #table: Table;
  readonly #source: string;
  readonly #measure: string;
  readonly #unit: string;
  readonly #foreign = new Set<string>();

  constructor(table: Table, reading: Reading, dataset: string) {
    const { id, measure, unit } = readEurostatDataset(dataset === "" ? reading.file : dataset);
    this.#reading = reading;
    this.#table = table;
    this.#source = `Eurostat ${id}`.trim();
    this.#measure = measure;
    this.#unit = unit;
    for (const name of ["measure", "period", "region"]) reading.builder.column(name, "dimension");
    reading.builder.clear();
  }

  place(codes: Codes): RegionKey | undefined {
    const code = codes.get("geo") ?? "";
    const found = this.#reading.register.findByCode(code)[0]?.key;
    if (found === undefined && code !== "") this.#foreign.add(code);
    return found;
  }

  add(
    codes: Codes,
    region: RegionKey,
    period: PeriodKey,
    value: ReadValue & { flag: string },
    row: number,
    column: number,
  ): void {
    const { builder, messages } = this.#reading;
    const set = (name: string, label: string, role: "dimension" | "attribute" = "dimension"): void => {
      const out = builder.column(name, role);
      out.set(out.codeOf(label));
    };
    set("measure", this.#measure);
    set("period", period);
    set("region", region);
    let isTotal = false;
    for (const [name, code] of codes) {
      if (name === "geo" || name === "freq") continue;
      if (name === "unit") set("unit", this.#unit === "" ? readEurostatUnit(code) : this.#unit, "attribute");
      else if (name === "age") set("ageBand", readEurostatAge(code));
      else if (name === "sex") set("sex", readEurostatSex(code));
      else set(name, code);
      isTotal ||= name === "sex" && isTotalLabel(readEurostatSex(code));
    }
    set("source", this.#source, "attribute");
    set("flag", value.flag, "attribute");
    if (value.status === "unreadable") {
      messages.add({
        severity: "warning",
        code: "value-unreadable",
        sheet: this.#table.sheet.name,
        row,
        column,
        message: { nl: "Hier staat geen getal dat we kunnen lezen.", en: "Here stands no number that we can read." },
      });
    }
    builder.add(value.value, value.status, isTotal, { sheet: this.#table.sheetIndex, row, column });
  }

  finish(): void {
    if (this.#foreign.size === 0) return;
    const codes = [...this.#foreign].sort().slice(0, 5).join(", ");
    this.#reading.messages.add({
      severity: "info",
      code: "places-abroad",
      sheet: this.#table.sheet.name,
      found: codes,
      message: {
        nl: `${this.#foreign.size} gebieden buiten België zijn niet gelezen (${codes} …).`,
        en: `${this.#foreign.size} areas outside Belgium were not read (${codes} …).`,
      },
    });
  }
}

const notDimensions = new Set([
  "dataflow",
  "last update",
  "structure",
  "structure_id",
  "structure_name",
  "time_period",
  "obs_value",
  "obs_flag",
  "conf_status",
  "action",
]);

function readCsv(table: Table, reading: Reading): void {
  const { sheet } = table;
  const header = codesOfHeader(sheet, table.headerRow);
  const at = (name: string): number => header.indexOf(name);
  const dimensions = header.flatMap((name, column) =>
    name === "" || notDimensions.has(name) || foldText(name) === "last update" ? [] : [{ name, column }],
  );
  const flow = textOf(sheet.cellAt(table.bodyStart, Math.max(at("dataflow"), at("structure_id"))));
  const writer = new EurostatWriter(table, reading, flow);
  for (let row = table.bodyStart; row < table.bodyEnd; row++) {
    const codes = new Map(dimensions.map(({ name, column }) => [name, codeOf(textOf(sheet.cellAt(row, column)))]));
    const region = writer.place(codes);
    const period = readPeriod(codeOf(textOf(sheet.cellAt(row, at("time_period")))));
    if (region === undefined || period === undefined) continue;
    const flag = at("obs_flag") < 0 ? "" : codeOf(textOf(sheet.cellAt(row, at("obs_flag"))));
    writer.add(
      codes,
      region,
      period,
      readValue(`${textOf(sheet.cellAt(row, at("obs_value")))} ${flag}`),
      row,
      at("obs_value"),
    );
  }
  writer.finish();
}

function readTsv(table: Table, reading: Reading): void {
  const { sheet } = table;
  const [first = "", ...labels] = textsOfRow(sheet, table.headerRow);
  const names = first.replace(/\\.*$/, "").toLowerCase().split(",");
  const periods = labels.map(readPeriod);
  const writer = new EurostatWriter(table, reading, "");
  for (let row = table.bodyStart; row < table.bodyEnd; row++) {
    const parts = textOf(sheet.cellAt(row, 0)).split(",");
    const codes = new Map(names.map((name, index) => [name, (parts[index] ?? "").trim()]));
    const region = writer.place(codes);
    if (region === undefined) continue;
    for (const [index, period] of periods.entries()) {
      if (period === undefined) continue;
      writer.add(codes, region, period, readValue(textOf(sheet.cellAt(row, index + 1))), row, index + 1);
    }
  }
  writer.finish();
}
