import { describe, expect, it } from "vitest";
import { containers } from "../data/containers.ts";
import { peerSamples } from "../data/peer-samples.ts";
import { samples } from "../data/samples.ts";
import { exportNames, readDataFile, toBytes } from "./import-support.ts";
import { createRandom, mutate, mutateInside, type Random } from "./mutate.ts";
import { findSilentError, readFully, type Read } from "./silent-error.ts";

interface Sound {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly read: Read;
}

/** A read of a damaged file that takes longer than this hangs. */
const longestMs = 5000;

async function toSound(name: string, file: string, bytes: Uint8Array): Promise<Sound> {
  return { name, file, bytes, read: await readFully(bytes, file) };
}

/** The first lines of a text export: enough for its layout, few enough to damage it often. */
function cutLines(bytes: Uint8Array): Uint8Array {
  let lines = 0;
  const end = bytes.findIndex((byte) => byte === 10 && ++lines === 60);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

async function soundTexts(): Promise<readonly Sound[]> {
  const texts = { ...samples, ...peerSamples };
  const packed = Object.entries(samples).flatMap(([name, text]) =>
    containers
      .filter(([way]) => /UTF|Windows|tabs|quoted|HTML|BIFF/.test(way))
      .map(async ([way, pack]) => {
        const { file, bytes } = await pack(text);
        return toSound(`${name}, ${way}`, file, bytes);
      }),
  );
  const plain = Object.entries(texts).map(async ([name, text]) => toSound(name, `${name}.csv`, toBytes(text)));
  return Promise.all([...plain, ...packed]);
}

async function soundExports(pattern: RegExp): Promise<readonly Sound[]> {
  const names = exportNames.filter((name) => pattern.test(name));
  return Promise.all(
    names.map(async (name) => {
      const bytes = readDataFile(name);
      return toSound(name, name, name.endsWith(".csv") ? cutLines(bytes) : bytes);
    }),
  );
}

/** Damages files by the numbers from a seed, and lists what went wrong with the seed that shows it again. */
async function damageMany(
  sounds: readonly Sound[],
  seeds: readonly [first: number, count: number],
  change: (bytes: Uint8Array, random: Random) => Uint8Array = mutate,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (let seed = seeds[0]; seed < seeds[0] + seeds[1]; seed++) {
    const random = createRandom(seed);
    const sound = sounds[seed % sounds.length];
    if (sound === undefined) throw new Error("There is nothing to damage");
    const bytes = change(sound.bytes, random);
    const started = performance.now();
    let problem: string | undefined;
    try {
      problem = findSilentError(sound.read, await readFully(bytes, sound.file));
    } catch (error) {
      problem = `threw ${String(error)}`;
    }
    if (performance.now() - started > longestMs) problem ??= "hung";
    if (problem !== undefined) problems.push(`seed ${seed}, ${sound.name}: ${problem}`);
  }
  return problems;
}

describe("10,000 damaged files: no uncaught error, no hang, no silent wrong number", () => {
  it(
    "layouts and other tools' exports, in every encoding and as spreadsheets of text",
    { timeout: 120_000 },
    async () => {
      expect(await damageMany(await soundTexts(), [1, 6600])).toEqual([]);
    },
  );

  it("the text files in data/", { timeout: 120_000 }, async () => {
    expect(await damageMany(await soundExports(/\.csv$/), [10_001, 3000])).toEqual([]);
  });

  it("the workbooks in data/, damaged outside and inside their packing", { timeout: 120_000 }, async () => {
    const workbooks = await soundExports(/\.xlsx$/);
    expect(await damageMany(workbooks, [20_001, 200])).toEqual([]);
    expect(await damageMany(workbooks, [30_001, 200], mutateInside)).toEqual([]);
  });
});

describe("the judge of damaged files", () => {
  const before = readFully(toBytes(samples["L2 long series"]), "x.csv");
  const spoil = async (change: (values: Float64Array, statuses: Uint8Array) => void): Promise<string | undefined> => {
    const read = await before;
    if (read.dataset === undefined) throw new Error("The sample cannot be read");
    const [values, statuses] = [read.dataset.values.slice(), read.dataset.statuses.slice()];
    change(values, statuses);
    return findSilentError(read, { ...read, dataset: { ...read.dataset, values, statuses } });
  };

  it("sees nothing wrong with a file that nothing happened to", async () => {
    expect(await spoil(() => undefined)).toBeUndefined();
  });

  it("sees a number that is not in its cell, a thousand read as a decimal, and a hidden value that became zero", async () => {
    expect(await spoil((values) => values.set([1605]))).toBe("row 7: “1.604” became 1605");
    expect(await spoil((values) => values.set([1.604]))).toMatch(
      /unchanged cells said 1604 exact and now say 1\.604 exact/,
    );
    expect(await spoil((_values, statuses) => statuses.set([0], 2))).toBe("row 9: “-” became 0");
  });
});
