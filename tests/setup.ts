import { format } from "node:util";
import { afterEach, beforeEach, expect, vi } from "vitest";

/** Every test is silent: what it writes to console.error or console.warn fails it, unless the test replaces them itself. */
const complaints: string[] = [];
const record = (...parts: readonly unknown[]): void => {
  complaints.push(format(...parts));
};

beforeEach(() => {
  complaints.length = 0;
  vi.spyOn(console, "error").mockImplementation(record);
  vi.spyOn(console, "warn").mockImplementation(record);
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(complaints, "console.error and console.warn stay silent").toEqual([]);
});
