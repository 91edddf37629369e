import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { importFile } from "../../src/datasets/import-file.ts";
import { bytesOf, entryOf, register } from "./bundled.ts";
import { toXlsx } from "./containers.ts";
import { peerSamples } from "./peer-samples.ts";
import { samples } from "./samples.ts";

/** How many damaged files are read; the long run that found nothing more took 10,000 of each kind. */
const runs = Number(process.env["MUTATIONS"] ?? 300);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts: readonly Uint8Array[] = [
  ...Object.values(samples).map(encode),
  ...Object.values(peerSamples).map(encode),
  ...["wzw-maand", "vacatures-maand", "werkzaamheidsgraad-15-64-provincies", "spanningsindicator-gepubliceerd"].map(
    (id) => bytesOf(entryOf(id)),
  ),
];
let workbooks: readonly Uint8Array[] = [];
beforeAll(async () => {
  workbooks = [
    ...(await Promise.all(Object.values(samples).map((text) => toXlsx(text)))),
    bytesOf(entryOf("knelpuntberoepen-2026")),
  ];
});

type Mutation =
  | { readonly kind: "set"; readonly at: number; readonly byte: number }
  | { readonly kind: "insert"; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: "cut"; readonly at: number; readonly length: number }
  | { readonly kind: "repeat"; readonly at: number; readonly length: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const telling = fc.constantFrom(..."\"';,\t\r\n.:-–%0x\0=+@<>&#/\\ ".split("")).map((text) => encode(text));
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant("set" as const), at: place, byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({
    kind: fc.constant("insert" as const),
    at: place,
    bytes: fc.oneof(telling, fc.uint8Array({ maxLength: 8 })),
  }),
  fc.record({ kind: fc.constant("cut" as const), at: place, length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant("repeat" as const), at: place, length: fc.integer({ min: 1, max: 200 }) }),
);

function mutate(bytes: Uint8Array, change: Mutation): Uint8Array {
  const at = Math.floor(change.at * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (change.kind) {
    case "set":
      return Uint8Array.from([...before, change.byte, ...after.subarray(1)]);
    case "insert":
      return Uint8Array.from([...before, ...change.bytes, ...after]);
    case "cut":
      return Uint8Array.from([...before, ...after.subarray(change.length)]);
    case "repeat":
      return Uint8Array.from([...before, ...after.subarray(0, change.length), ...after]);
  }
}

/** What must hold of every file, however damaged: a dataset whose every number is one, or errors in words. */
async function expectSense(bytes: Uint8Array): Promise<void> {
  const started = performance.now();
  const outcome = await importFile(bytes, "x.csv", { register });
  expect(performance.now() - started).toBeLessThan(5000);
  const codes = outcome.messages.map(({ code }) => code);
  expect(codes).not.toContain("reading-failed");
  if (outcome.ok) {
    expect(outcome.value.length).toBeGreaterThan(0);
    expect(outcome.value.values.every(Number.isFinite)).toBe(true);
    expect(outcome.value.columns.every(({ codes: all, labels }) => all.every((code) => code < labels.length))).toBe(
      true,
    );
  } else {
    expect(outcome.messages.some(({ severity, message }) => severity === "error" && message.nl !== "")).toBe(true);
  }
}

describe("damaged files", () => {
  const damage = (originals: () => readonly Uint8Array[]): Promise<void> =>
    fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(mutation, { minLength: 1, maxLength: 4 }), async (which, changes) => {
        const files = originals();
        const original = files[which % files.length] ?? new Uint8Array();
        await expectSense(changes.reduce(mutate, original));
      }),
      { numRuns: runs },
    );

  it("of text are read or refused in words", { timeout: 600_000 }, async () => {
    await expect(damage(() => texts)).resolves.toBeUndefined();
  });

  it("of Excel are read or refused in words", { timeout: 600_000 }, async () => {
    await expect(damage(() => workbooks)).resolves.toBeUndefined();
  });

  it("of pure noise are refused in words", { timeout: 600_000 }, async () => {
    const noise = fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), (bytes) => expectSense(bytes));
    await expect(fc.assert(noise, { numRuns: runs })).resolves.toBeUndefined();
  });
});
