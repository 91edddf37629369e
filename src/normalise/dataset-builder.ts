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
  #lastLabel = "";
  #lastCode = 0;

  constructor(name: string, role: DatasetColumn["role"]) {
    this.name = name;
    this.role = role;
    this.#current = this.codeOf("");
  }

  /** The code of a label. Rows often repeat the label of the row before. */
  codeOf(label: string): number {
    if (label === this.#lastLabel && this.labels.length > 0) return this.#lastCode;
    let code = this.#codeByLabel.get(label);
    if (code === undefined) {
      code = this.labels.length;
      this.labels.push(label);
      this.#codeByLabel.set(label, code);
    }
    this.#lastLabel = label;
    this.#lastCode = code;
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
      statuses: new Uint8Array(this.#statuses.view),
      totals: new Uint8Array(this.#totals.view),
      sheetNames,
      sheets: new Uint8Array(this.#sheets.view),
      sourceRows: this.#rows.view.slice(),
      sourceColumns: new Uint16Array(this.#sourceColumns.view),
      preamble,
      footer,
    };
  }
}

/** Labels that no observation uses are dropped, and the others keep the order in which they came. */
function toDatasetColumn({ name, role, labels, codes }: ColumnBuilder): DatasetColumn {
  const isUsed = new Uint8Array(labels.length);
  const { view } = codes;
  for (let i = 0; i < view.length; i++) isUsed[view[i] as number] = 1;
  const newCodes = new Uint32Array(labels.length);
  const kept: string[] = [];
  labels.forEach((label, code) => {
    if (isUsed[code] !== 1) return;
    newCodes[code] = kept.length;
    kept.push(label);
  });
  const translated = kept.length <= 0xffff ? new Uint16Array(view.length) : new Uint32Array(view.length);
  for (let i = 0; i < view.length; i++) translated[i] = newCodes[view[i] as number] as number;
  return { name, role, labels: kept, codes: translated };
}
