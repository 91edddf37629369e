import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plantProject, root, type PlantedProject } from "./planted-project.ts";

const file = "data/overige.csv";

describe("the gate of the releases", () => {
  let project: PlantedProject;

  beforeEach(() => {
    project = plantProject({});
    for (const part of ["src", "scripts", "data"]) project.copy(part);
  });

  afterEach(() => {
    project.dispose();
  });

  /** Revises a number that no control value or sum of the manifest covers. */
  function reviseOne(): void {
    const text = readFileSync(path.join(root, file), "utf8");
    expect(text).toContain(",35.4,procent");
    project.write(file, text.replace(",35.4,procent", ",35.3,procent"));
  }

  it("turns red for a revised number that no release holds, and names the file and the command", async () => {
    reviseOne();
    const { exitCode, output } = await project.run("build:data");
    expect(output).toContain("overige.csv: 1 revised");
    expect(output).toContain("npm run build:release -- --date");
    expect(exitCode).not.toBe(0);
    expect(existsSync(path.join(project.folder, "public/data/changes.json"))).toBe(false);
  });

  it("turns red for a remark that changed while every number stands", async () => {
    const text = readFileSync(path.join(root, file), "utf8");
    project.write(file, text.replace("b=breuk, u=", "b=breuk; u="));
    const { exitCode, output } = await project.run("build:data");
    expect(output).toContain("overige.csv: other texts, the same numbers");
    expect(exitCode).not.toBe(0);
  });

  it("turns red when no release was ever recorded", async () => {
    project.remove("data/releases");
    const { exitCode, output } = await project.run("build:data");
    expect(output).toContain("no release has been recorded");
    expect(exitCode).not.toBe(0);
  });

  it("is green again once the change is recorded, and the page and the file tell old and new", async () => {
    reviseOne();
    const recorded = await project.run(
      "build:release",
      "--date",
      "2027-01-15",
      "--note",
      "Herzien.",
      "--note-en",
      "Revised.",
    );
    expect(recorded).toMatchObject({ exitCode: 0 });
    expect(await project.run("build:data")).toMatchObject({ exitCode: 0 });
    const read = (name: string): string => readFileSync(path.join(project.folder, "public/data", name), "utf8");
    const { releases } = JSON.parse(read("changes.json")) as {
      releases: readonly { date: string; note?: unknown; tables: readonly unknown[] }[];
    };
    expect(releases.map(({ date }) => date)).toEqual(["2027-01-15", "2026-11-28"]);
    expect(releases[0]).toMatchObject({
      note: { nl: "Herzien.", en: "Revised." },
      tables: [
        {
          id: "overige",
          kind: "changed",
          newCount: 0,
          droppedCount: 0,
          revisedCount: 1,
          revised: [{ before: { value: 35.4 }, after: { value: 35.3 } }],
        },
      ],
    });
    expect(read("wijzigingen-2027-01-15.csv")).toContain("hooggeschoolden_25_64;2013;provincie;10000;Antwerpen");
    expect(read("wijzigingen-2027-01-15.csv")).toContain(";35,4;35,3;");
    expect(JSON.parse(read("catalogue.json"))).toMatchObject({ release: "2027-01-15" });
  });

  it("records nothing when nothing changed, for an older day, without a day, or with half a note", async () => {
    const said = async (...parameters: readonly string[]): Promise<string> => {
      const { exitCode, output } = await project.run("build:release", ...parameters);
      expect(exitCode).not.toBe(0);
      return output;
    };
    expect(await said("--date", "2027-01-15")).toContain("Nothing changed since the release of 2026-11-28.");
    expect(await said("--date", "2025-01-15")).toContain("newer than 2025-01-15");
    expect(await said()).toContain("Which day?");
    expect(await said("--date", "2027-02-30")).toContain("Which day?");
    expect(await said("--date", "2027-01-15", "--note", "Alleen Nederlands")).toContain("both languages");
    expect(existsSync(path.join(project.folder, "data/releases/2027-01-15.json.gz"))).toBe(false);
  });
});
