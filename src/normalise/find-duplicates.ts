import type { Dataset, DatasetColumn } from "../domain/dataset.ts";

/** Attributes that tell two published values apart although all their dimensions are equal. */
const tellingApart = new Set([
  "unit",
  "source",
  "publication",
  "publishedOn",
  "concept",
  "basis",
  "definition",
  "quality",
  "remark",
  "list",
  "rank",
]);

/** Two observations of the same thing with different values. */
export interface Conflict {
  readonly first: number;
  readonly second: number;
}

/** How many conflicts are worth listing. */
const mostConflicts = 100;

/** Observations that say different things of the same measure, period, place and class, in file order. */
export function findDuplicates(dataset: Dataset): readonly Conflict[] {
  const columns = dataset.columns.filter(({ name, role }) => role === "dimension" || tellingApart.has(name));
  const firstByKey = createIndex(columns, dataset.length);
  const conflicts: Conflict[] = [];
  for (let i = 0; i < dataset.length; i++) {
    const first = firstByKey.put(i);
    if (first === undefined || isEqual(dataset, first, i)) continue;
    conflicts.push({ first, second: i });
    if (conflicts.length === mostConflicts) break;
  }
  return conflicts;
}

function isEqual({ values, statuses }: Dataset, a: number, b: number): boolean {
  return statuses[a] === statuses[b] && values[a] === values[b];
}

interface Index {
  /** The earlier position with the same codes; nothing when these codes are new. */
  readonly put: (position: number) => number | undefined;
}

/** An index over combinations of codes: an array when there are few enough of them for one, else a map. */
function createIndex(columns: readonly DatasetColumn[], length: number): Index {
  const sizes = columns.map(({ labels }) => Math.max(1, labels.length));
  const count = sizes.reduce((product, size) => product * size, 1);
  const toNumber = (position: number): number => {
    let number = 0;
    for (let c = 0; c < columns.length; c++) number = number * (sizes[c] ?? 1) + (columns[c]?.codes[position] ?? 0);
    return number;
  };
  if (count <= Math.max(1_000_000, length * 8)) {
    const positions = new Uint32Array(count);
    return {
      put: (position) => {
        const number = toNumber(position);
        const found = positions[number] ?? 0;
        if (found > 0) return found - 1;
        positions[number] = position + 1;
        return undefined;
      },
    };
  }
  const toText = (position: number): string => columns.map(({ codes }) => codes[position] ?? 0).join(" ");
  const isSafe = count <= Number.MAX_SAFE_INTEGER;
  const positions = new Map<number | string, number>();
  return {
    put: (position) => {
      const key = isSafe ? toNumber(position) : toText(position);
      const found = positions.get(key);
      if (found === undefined) positions.set(key, position);
      return found;
    },
  };
}
