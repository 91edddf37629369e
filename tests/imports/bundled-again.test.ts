import { describe, expect, it } from "vitest";
import { applyImports } from "../../src/imports/apply-imports.ts";
import { compareDatasets } from "../../src/imports/compare-datasets.ts";
import { toShape } from "../../src/imports/dataset-shape.ts";
import { bundledFiles, loadBundled } from "../support/real-input.ts";
import { createContext, readDataFile, readTable } from "./import-support.ts";

const shapes = await Promise.all(bundledFiles.map(async ({ id }) => toShape(await loadBundled(id))));
/** Files that say less of themselves than our catalogue says of them: they belong to no dataset until a reader says so. */
const withoutTarget: ReadonlySet<string> = new Set(["werkzaamheidsgraad-gemeenten"]);

describe("a bundled file that a reader loads again, without what our catalogue knows of it", () => {
  it.each(bundledFiles.map(({ id, file }) => [id, file] as const))(
    "%s is recognised and changes nothing",
    async (id, file) => {
      const { report, dataset } = await readTable(readDataFile(file), file, createContext({ shapes }));
      expect(report.target).toBe(withoutTarget.has(id) ? undefined : id);
      expect(report.totals.mismatch).toBe(0);
      const base = await loadBundled(id);
      if (report.target === undefined) return;
      expect(compareDatasets(base, dataset)).toMatchObject({ isSame: true, vanishedCount: 0 });
      expect(applyImports(base, [{ id: report.id, name: file, target: report.target, dataset }])).toBe(base);
    },
  );
});
