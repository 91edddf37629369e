import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plantProject, root, type PlantedProject } from "./planted-project.ts";

/** The manifest with the first control value of a number moved by one. */
function spoilControlValue(manifest: string): string {
  return manifest.replace(/("control_values":[^\]]*?"value": )(\d+)/, (_whole, before: string, value: string) => {
    return `${before}${Number(value) + 1}`;
  });
}

describe("the data build", () => {
  let project: PlantedProject;

  beforeEach(() => {
    project = plantProject({});
    for (const part of ["src", "scripts", "data"]) project.copy(part);
  });

  afterEach(() => {
    project.dispose();
  });

  it("is green on the real files", async () => {
    const { exitCode, output } = await project.run("build:data");
    expect(output).toContain("control values and sums found again");
    expect(exitCode).toBe(0);
  });

  it("turns red, with what was expected, when a control value is wrong", async () => {
    const manifest = readFileSync(path.join(root, "data/manifest.json"), "utf8");
    const spoiled = spoilControlValue(manifest);
    expect(spoiled).not.toBe(manifest);
    const expected = /"control_values":[^\]]*?"value": (\d+)/.exec(spoiled)?.[1];
    project.write("data/manifest.json", spoiled);
    const { exitCode, output } = await project.run("build:data");
    expect(output.replaceAll(/\D/g, "")).toContain(expected);
    expect(exitCode).not.toBe(0);
  });
});
