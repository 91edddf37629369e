/** The store of kept tables on a bare page, for the tests of what browsers do to it. */
import { toDatasetId, type Dataset } from "../../src/domain/dataset.ts";
import { openStoredImports } from "../../src/imports/stored-imports.ts";
import type { ImportId, ImportResult } from "../../src/imports/types.ts";

function toDataset(value: number): Dataset {
  const column = (name: string, label: string) => ({
    name,
    role: "dimension" as const,
    labels: [label],
    codes: Uint16Array.of(0),
  });
  return {
    id: toDatasetId("probe"),
    file: "probe.csv",
    length: 1,
    columns: [column("measure", "wzw"), column("period", "2024"), column("region", "municipality:71016")],
    values: Float64Array.of(value),
    statuses: Uint8Array.of(0),
    totals: Uint8Array.of(0),
    sheetNames: [""],
    sheets: Uint8Array.of(0),
    sourceRows: Uint32Array.of(2),
    sourceColumns: Uint16Array.of(3),
    preamble: [],
    footer: [],
  };
}

function toResult(id: string, value: number): ImportResult & { readonly kind: "read" } {
  const report = { id: id as ImportId, name: `${id}.csv`, size: 10, messages: [], answers: { numbers: "decimal" } };
  // Only these parts of a report are kept.
  return {
    kind: "read",
    report: report as unknown as (ImportResult & { readonly kind: "read" })["report"],
    dataset: toDataset(value),
  };
}

/** Ten sevens, or as many bytes as asked that no database can pack together. */
function toContent(size: number): Uint8Array<ArrayBuffer> {
  if (size <= 10) return new Uint8Array(size).fill(7);
  let state = 1;
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

const store = openStoredImports();
let heard = 0;
store.subscribe(() => {
  heard++;
});

const probe = {
  keep: async (id: string, value: number, size = 10) =>
    store.keep(toResult(id, value), new File([toContent(size)], `${id} origineel.csv`)),
  list: async () => {
    const { imports, damaged } = await store.list();
    return {
      kept: imports.map(({ id, name, dataset, answers }) => [id, name, dataset.values[0], answers.numbers].join(" ")),
      damaged,
    };
  },
  original: async (id: string) => {
    const file = await store.originalOf(id);
    return file === undefined ? undefined : `${file.name} ${[...new Uint8Array(await file.arrayBuffer())].join("")}`;
  },
  remove: async (id: string) => store.remove(id),
  removeAll: async () => store.removeAll(),
  heard: () => heard,
};
export type Probe = typeof probe;

Object.assign(globalThis, { probe });
