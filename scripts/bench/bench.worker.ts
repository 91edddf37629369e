/** Reads one file in one way, and says how long that took. A worker lives for one measurement. */
import { createPlaceRegister, type PlaceRecords } from "../../src/normalise/place-register.ts";
import { readers, type ReaderName } from "./readers.ts";

interface Task {
  readonly name: ReaderName;
  readonly file: File;
  readonly places: PlaceRecords;
}

self.addEventListener("message", ({ data }: MessageEvent<Task>) => {
  void measure(data);
});

async function measure({ name, file, places }: Task): Promise<void> {
  const register = createPlaceRegister(places);
  const started = performance.now();
  try {
    const rows = await readers[name](file, register);
    self.postMessage({ ms: performance.now() - started, rows }, { transfer: [] });
  } catch (error) {
    self.postMessage({ ms: performance.now() - started, rows: 0, error: String(error) }, { transfer: [] });
  }
}
