/** The page of the measurements: makes the files, and starts a worker per measurement. Driven by `scripts/bench.ts`. */
import type { PlaceRecords } from "../../src/normalise/place-register.ts";
import { createCsv, namesOf } from "./long-csv.ts";
import type { ReaderName } from "./readers.ts";

export interface Measured {
  readonly ms: number;
  readonly rows: number;
  readonly error?: string;
}

const places = (await (await fetch("places.json")).json()) as PlaceRecords;
const files = new Map<string, File>();

const bench = {
  /** Makes a long CSV, and says how many bytes it has. */
  makeCsv: (rows: number): number => {
    const file = new File([createCsv(rows, namesOf(places))], "wzw.csv");
    files.set(`csv ${rows}`, file);
    return file.size;
  },
  fetchFile: async (key: string, href: string): Promise<number> => {
    const file = new File([await (await fetch(href)).blob()], href);
    files.set(key, file);
    return file.size;
  },
  measure: async (name: ReaderName, key: string): Promise<Measured> => {
    const worker = new Worker(new URL("./bench.worker.ts", import.meta.url), { type: "module" });
    try {
      return await new Promise<Measured>((resolve, reject) => {
        worker.addEventListener("message", ({ data }: MessageEvent<Measured>) => resolve(data));
        worker.addEventListener("error", ({ message }) => reject(new Error(message)));
        worker.postMessage({ name, file: files.get(key), places }, []);
      });
    } finally {
      worker.terminate();
    }
  },
};
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
