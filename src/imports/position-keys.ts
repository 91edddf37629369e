import { findColumn, type Dataset, type DatasetColumn } from "../domain/dataset.ts";

/** A number per position that is equal where all given columns have equal labels; a text where numbers do not suffice. */
export type PositionKeys = (index: number) => number | string;

const largest = Number.MAX_SAFE_INTEGER;

/** Keys over columns of one dataset. `sizeOf` says how many codes a column may have, when others are to be counted too. */
export function createKeys(
  columns: readonly Pick<DatasetColumn, "codes" | "labels">[],
  sizeOf: (column: number) => number = (column) => columns[column]?.labels.length ?? 1,
): PositionKeys {
  const sizes = columns.map((_, index) => Math.max(1, sizeOf(index)));
  if (sizes.reduce((product, size) => product * size, 1) > largest) {
    return (index) => columns.map(({ codes }) => codes[index]).join();
  }
  return (index) => {
    let key = 0;
    for (let c = 0; c < columns.length; c++) {
      key = key * (sizes[c] as number) + ((columns[c] as { codes: ArrayLike<number> }).codes[index] as number);
    }
    return key;
  };
}

/** Columns that tell observations apart even where all dimensions agree: two sources may publish one figure. */
const identifying = new Set(["concept", "source", "publication", "definition", "basis"]);

/** Whether a column that only describes still tells observations apart. */
export function isIdentifying({ name, role }: Pick<DatasetColumn, "name" | "role">): boolean {
  return role === "attribute" && identifying.has(name);
}

/** The columns by which observations of these datasets are the same one. */
export function keyColumnNames(...datasets: readonly Dataset[]): readonly string[] {
  const names = new Set<string>();
  for (const { columns } of datasets) {
    for (const column of columns) if (column.role === "dimension" || isIdentifying(column)) names.add(column.name);
  }
  return [...names];
}

/** The codes of one column in several datasets, translated into one list of labels. A dataset without the column has "". */
export interface JoinedColumn {
  readonly name: string;
  readonly role: DatasetColumn["role"];
  readonly labels: readonly string[];
  readonly codes: readonly (Uint16Array | Uint32Array)[];
}

/** Joins a column over datasets; labels keep the order in which they come. */
export function joinColumn(name: string, datasets: readonly Dataset[]): JoinedColumn {
  const labels: string[] = [];
  const codeOf = new Map<string, number>();
  const toCode = (label: string): number => {
    const known = codeOf.get(label);
    if (known !== undefined) return known;
    codeOf.set(label, labels.length);
    return labels.push(label) - 1;
  };
  let role: DatasetColumn["role"] = "attribute";
  const codes = datasets.map((dataset) => {
    const { length } = dataset;
    const column = findColumn(dataset, name);
    if (column === undefined) return length === 0 ? new Uint32Array() : new Uint32Array(length).fill(toCode(""));
    if (column.role === "dimension") role = "dimension";
    const translated = Uint32Array.from(column.labels, toCode);
    return Uint32Array.from(column.codes, (code) => translated[code] as number);
  });
  return { name, role, labels, codes };
}
