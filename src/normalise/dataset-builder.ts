import { toStatusCode, type Status } from "../domain/cell.ts";
import type { Dataset, DatasetColumn, DatasetId } from "../domain/dataset.ts";

/** Integers in a list that grows without ever becoming an array of objects. */
class GrowingInts {
  #values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  get view(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}

/** One column while it grows: `codeOf` gives the code of a label, `set` the code of the next observation. */
export class ColumnBuilder {
  readonly name: string;
  readonly role: DatasetColumn["role"];
  readonly labels: string[] = [];
  readonly codes = new GrowingInts();
  #current: number;
  readonly #codeByLabel = new Map<string, number>();

  constructor(name: string, role: DatasetColumn["role"]) {
    this.name = name;
    this.role = role;
    this.#current = this.codeOf("");
  }

  codeOf(label: string): number {
    const known = this.#codeByLabel.get(label);
    if (known !== undefined) return known;
    const code = this.labels.length;
    this.labels.push(label);
    this.#codeByLabel.set(label, code);
    return code;
  }

  set(code: number): void {
    this.#current = code;
  }

  commit(): void {
    this.codes.push(this.#current);
  }
}

const basicColumns: readonly string[] = ["measure", "period", "region"];

const firstColumns: readonly string[] = [...basicColumns, "dimension", "category", "ageBand", "sex"];

/** Dimensions before attributes; those that every reader of datasets knows before the others. */
function orderOf({ name, role }: DatasetColumn): number {
  const order = firstColumns.indexOf(name);
  if (order >= 0) return order;
  return role === "dimension" ? firstColumns.length : firstColumns.length + 1;
}

/** Where an observation stands, counted from 0. */
export interface Position {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Collects observations in columns. Codes are set per column; `add` takes the codes that are set at that moment. */
export class DatasetBuilder {
  readonly #columns = new Map<string, ColumnBuilder>();
  readonly #totals = new GrowingInts();
  readonly #statuses = new GrowingInts();
  readonly #sheets = new GrowingInts();
  readonly #rows = new GrowingInts();
  readonly #sourceColumns = new GrowingInts();
  #values = new Float64Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The column with this name; made at its first use, with "" for the observations before it. */
  column(name: string, role: DatasetColumn["role"]): ColumnBuilder {
    const known = this.#columns.get(name);
    if (known !== undefined) return known;
    const column = new ColumnBuilder(name, role);
    for (let i = 0; i < this.#length; i++) column.commit();
    this.#columns.set(name, column);
    return column;
  }

  /** Sets every column back to "": the next observation knows nothing of the ones before. */
  clear(): void {
    for (const column of this.#columns.values()) column.set(0);
  }

  add(value: number, status: Status, isTotal: boolean, { sheet, row, column }: Position): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
    this.#statuses.push(toStatusCode(status));
    this.#totals.push(isTotal ? 1 : 0);
    this.#sheets.push(sheet);
    this.#rows.push(row + 1);
    this.#sourceColumns.push(column + 1);
    for (const each of this.#columns.values()) each.commit();
  }

  build(
    id: DatasetId,
    file: string,
    sheetNames: readonly string[],
    preamble: readonly string[],
    footer: readonly string[],
  ): Dataset {
    return {
      id,
      file,
      length: this.#length,
      columns: [...this.#columns.values()]
        .map(toDatasetColumn)
        .filter(({ name, labels }) => basicColumns.includes(name) || labels.some((label) => label !== ""))
        .sort((a, b) => orderOf(a) - orderOf(b)),
      values: this.#values.slice(0, this.#length),
      statuses: Uint8Array.from(this.#statuses.view),
      totals: Uint8Array.from(this.#totals.view),
      sheetNames,
      sheets: Uint8Array.from(this.#sheets.view),
      sourceRows: this.#rows.view.slice(),
      sourceColumns: Uint16Array.from(this.#sourceColumns.view),
      preamble,
      footer,
    };
  }
}

/** Labels that no observation uses are dropped, and the others keep the order in which they came. */
function toDatasetColumn({ name, role, labels, codes }: ColumnBuilder): DatasetColumn {
  const isUsed = new Uint8Array(labels.length);
  for (const code of codes.view) isUsed[code] = 1;
  const newCodes = new Uint32Array(labels.length);
  const kept: string[] = [];
  labels.forEach((label, code) => {
    if (isUsed[code] !== 1) return;
    newCodes[code] = kept.length;
    kept.push(label);
  });
  const translated = codes.view.map((code) => newCodes[code] ?? 0);
  return { name, role, labels: kept, codes: kept.length <= 0xffff ? Uint16Array.from(translated) : translated };
}
