import { ownFileColumn, type Dataset, type DatasetColumn } from "../domain/dataset.ts";
import { alignToBase } from "./align-to-base.ts";
import { matchPositions, saysSame } from "./match-positions.ts";
import { joinColumn } from "./position-keys.ts";

/**
 * The earlier table with what a later one of the same measures adds and revises. Observations are the same by their keys;
 * what the later table says goes first, except where it contradicts itself. The same object comes back when nothing changes.
 * `file` marks what comes from the later table; without it every observation keeps the mark that it has.
 */
export function mergeDatasets(before: Dataset, after: Dataset, file?: string): Dataset {
  const own = alignToBase(before, after);
  const { before: matchOf, isSkipped } = matchPositions(before, own);
  const added: number[] = [];
  const isReplaced = new Uint8Array(before.length);
  for (let i = 0; i < own.length; i++) {
    if (isSkipped[i] === 1) continue;
    const match = matchOf[i] as number;
    if (match >= 0) {
      if (saysSame(before, match, own, i)) continue;
      isReplaced[match] = 1;
    }
    added.push(i);
  }
  if (added.length === 0) return before;
  const kept: number[] = [];
  for (let i = 0; i < before.length; i++) if (isReplaced[i] === 0) kept.push(i);
  return joinRows(before, kept, file === undefined ? own : markOwn(own, file), added);
}

/** Says of every observation that it comes from this file of the reader. */
function markOwn(dataset: Dataset, file: string): Dataset {
  const mark: DatasetColumn = {
    name: ownFileColumn,
    role: "attribute",
    labels: [file],
    codes: new Uint16Array(dataset.length),
  };
  return { ...dataset, columns: [...dataset.columns.filter(({ name }) => name !== ownFileColumn), mark] };
}

function joinRows(one: Dataset, rows: readonly number[], other: Dataset, otherRows: readonly number[]): Dataset {
  const length = rows.length + otherRows.length;
  const fill = <T extends Float64Array | Uint8Array | Uint16Array | Uint32Array>(
    target: T,
    from: ArrayLike<number>,
    fromOther: ArrayLike<number>,
    translate: (code: number) => number = (code) => code,
  ): T => {
    rows.forEach((row, index) => {
      target[index] = from[row] as number;
    });
    otherRows.forEach((row, index) => {
      target[rows.length + index] = translate(fromOther[row] as number);
    });
    return target;
  };
  const sheetNames = [...new Set([...one.sheetNames, ...other.sheetNames])];
  const sheetOf = other.sheetNames.map((name) => sheetNames.indexOf(name));
  const names = [...new Set([...one.columns, ...other.columns].map(({ name }) => name))];
  return {
    id: one.id,
    file: one.file,
    length,
    columns: names.map((name) => {
      const { role, labels, codes } = joinColumn(name, [one, other]);
      const [codesOfOne = [], codesOfOther = []] = codes;
      return { name, role, labels, codes: fill(new Uint32Array(length), codesOfOne, codesOfOther) };
    }),
    values: fill(new Float64Array(length), one.values, other.values),
    statuses: fill(new Uint8Array(length), one.statuses, other.statuses),
    totals: fill(new Uint8Array(length), one.totals, other.totals),
    sheetNames,
    sheets: fill(new Uint8Array(length), one.sheets, other.sheets, (code) => sheetOf[code] ?? 0),
    sourceRows: fill(new Uint32Array(length), one.sourceRows, other.sourceRows),
    sourceColumns: fill(new Uint16Array(length), one.sourceColumns, other.sourceColumns),
    preamble: one.preamble,
    footer: one.footer,
  };
}
