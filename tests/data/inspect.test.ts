import { execFile } from "node:child_process";
import { writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inspectFile } from "../../src/datasets/inspect-file.ts";
import { projectPath, register } from "./bundled.ts";
import { samples } from "./samples.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("inspecting a file", () => {
  it("gives every observation with place, period, class, status and cell", async () => {
    const [inspection] = await inspectFile(encode(samples["L2 long series"]), "reeks.csv", { register });
    expect(inspection).toMatchObject({ ok: true, file: "reeks.csv", warnings: [], errors: [] });
    expect(inspection?.observations[2]).toEqual({
      period: "2025-01",
      region: "Herstappe",
      regionCode: "73028",
      regionLevel: "gemeente",
      measure: "wzw",
      unit: "persons",
      dimensions: { geslacht: "Vrouwen" },
      value: null,
      status: "suppressed",
      isTotal: false,
      sheet: "",
      row: 9,
      column: 4,
    });
  });

  it("gives the levels and statuses of the report in Dutch and in four words", async () => {
    const [inspection] = await inspectFile(encode(samples["L6 tidy"]), "x.csv", { register });
    expect(inspection?.observations.map(({ regionLevel, status }) => `${regionLevel} ${status}`)).toEqual([
      "provincie value",
      "gemeente value",
      "gemeente suppressed",
      "gemeente value",
      "provincie value",
      "provincie value",
      "gewest value",
      "gewest value",
    ]);
    expect(inspection?.warnings[1]).toMatchObject({
      severity: "warning",
      code: "status-unknown",
      row: 7,
      rows: [7, 8],
      column: 10,
    });
  });

  it("keeps dangerous names harmless", async () => {
    const text = "Werkzoekenden zonder werk\n\nJaar;Gemeente;__proto__;Totaal\n2025;Genk;a;5\n";
    const [inspection] = await inspectFile(encode(text), "x.csv", { register });
    expect(JSON.stringify(inspection?.observations[0]?.dimensions)).toBe('{"__proto__":"a"}');
  });

  it("reads all files of an archive, each with its own report", async () => {
    const zip = zipSync({ "a.csv": encode(samples["L2 long series"]), "map/b.csv": encode("niets") });
    const inspections = await inspectFile(zip, "maand.zip", { register });
    expect(inspections.map(({ file, ok }) => [file, ok])).toEqual([
      ["maand.zip/a.csv", true],
      ["maand.zip/map/b.csv", false],
    ]);
  });

  it("reports bad input instead of throwing", async () => {
    const [inspection] = await inspectFile(new Uint8Array(), "leeg.csv", { register });
    expect(inspection).toEqual({
      ok: false,
      file: "leeg.csv",
      observations: [],
      warnings: [],
      errors: [{ severity: "error", code: "file-empty", message: "Dit bestand is leeg." }],
    });
  });
});

describe("the inspect command", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "inspect-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const run = (...files: readonly string[]): Promise<{ readonly stdout: string }> =>
    promisify(execFile)("node", ["scripts/run.mjs", "scripts/inspect.ts", ...files], { cwd: projectPath("") });

  it("prints one line of JSON per file", { timeout: 60_000 }, async () => {
    const file = path.join(folder, "reeks.csv");
    await writeFile(file, samples["L2 long series"]);
    const { stdout } = await run(file, file, "--json");
    const lines = stdout
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ ok: true, file: "reeks.csv" });
  });

  it("fails on a file that cannot be read, and says why", { timeout: 60_000 }, async () => {
    const file = path.join(folder, "leeg.csv");
    await writeFile(file, "");
    await expect(run(file)).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining("Dit bestand is leeg.") as unknown,
    });
  });
});
