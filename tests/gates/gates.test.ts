import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plantProject, type PlantedProject } from "./planted-project.ts";

/** A house of one wall per floor, in which every gate is green. */
const sound = {
  "src/domain/share.ts": `export const readShare = (text: string): number => Number(text);
`,
  "src/figures/finding.ts": `import { readShare } from "../domain/share.ts";

export const finding = (text: string): string => "Het is " + String(readShare(text));
`,
  "src/charts/line-chart.tsx": `import { LineChart as Lines } from "recharts";

export const LineChart = () => <Lines width={10} height={10} data={[]} />;
`,
  "src/pages/overview/overview.tsx": `import { LineChart } from "../../charts/line-chart.tsx";
import { finding } from "../../figures/finding.ts";

export const Overview = () => (
  <main>
    {finding("1")}
    <LineChart />
  </main>
);
`,
  "src/app/main.tsx": `import { createRoot } from "react-dom/client";
import { Overview } from "../pages/overview/overview.tsx";

createRoot(document.body).render(<Overview />);
`,
  "index.html": `<!doctype html>
<html lang="nl">
  <head>
    <title>Op weg naar 80</title>
    <script type="module" src="/src/app/main.tsx"></script>
  </head>
</html>
`,
} as const;

let project: PlantedProject;

beforeEach(() => {
  project = plantProject(sound);
});

afterEach(() => {
  project.dispose();
});

describe("the lint gate", () => {
  it("is green without a plant", async () => {
    expect(await project.run("lint")).toMatchObject({ exitCode: 0 });
  });

  it.each([
    ["a domain file that imports react", "src/domain/p.ts", "import 'react'\n", "may not import react"],
    ["a figure that imports a chart", "src/figures/p.ts", "export * from '../charts/line-chart.tsx'\n", "src/charts"],
    [
      "a figure that loads a chart later",
      "src/figures/p.ts",
      "export const p = () => import('../charts/line-chart.tsx')\n",
      "src/charts",
    ],
    [
      "a figure that names a type of a page",
      "src/figures/p.ts",
      "export type P = typeof import('../pages/overview/overview.tsx')\n",
      "src/pages",
    ],
    [
      "recharts outside charts",
      "src/pages/overview/p.tsx",
      "export { Line } from 'recharts'\n",
      "may not import recharts",
    ],
    [
      "papaparse outside parse",
      "src/datasets/p.ts",
      "export { unparse } from 'papaparse'\n",
      "may not import papaparse",
    ],
    [
      "a spreadsheet reader in downloads",
      "src/downloads/p.ts",
      "export { readXlsx } from 'hucre/xlsx'\n",
      "may not import readXlsx",
    ],
    ["a page that imports parse", "src/pages/overview/p.ts", "export * from '../../parse/p.ts'\n", "src/parse"],
    [
      "a page that imports a page",
      "src/pages/other/p.ts",
      "export * from '../overview/overview.tsx'\n",
      "pages never import pages",
    ],
    [
      "a source file that imports a script",
      "src/app/p.ts",
      "export * from '../../scripts/p.ts'\n",
      "may not import scripts/p.ts",
    ],
    [
      "a source file that imports a test",
      "src/app/p.ts",
      "export * from '../../tests/p.ts'\n",
      "may not import tests/p.ts",
    ],
    [
      "a folder that is not in the house",
      "src/utils/p.ts",
      "export * from '../domain/share.ts'\n",
      "not a folder of the house",
    ],
    [
      "a package that is not in the house",
      "src/domain/p.ts",
      "export * from 'axe-core'\n",
      "axe-core may not be imported",
    ],
    ["an any", "src/domain/p.ts", "export const p = (text: any): string => String(text)\n", "no-explicit-any"],
    [
      "a promise that floats",
      "src/domain/p.ts",
      "export const p = (work: () => Promise<void>): void => {\n  work()\n}\n",
      "no-floating-promises",
    ],
    [
      "a switch that forgets a kind",
      "src/domain/p.ts",
      "export const p = (kind: 'a' | 'b'): number => {\n  switch (kind) {\n    case 'a':\n      return 1\n  }\n  return 2\n}\n",
      "switch-exhaustiveness-check",
    ],
    [
      "a hook behind a condition",
      "src/ui/p.tsx",
      "import { useState } from 'react'\n\nexport const P = ({ on }: { on: boolean }) => {\n  if (on) useState(1)\n  return null\n}\n",
      "rules-of-hooks",
    ],
    ["a picture without a text", "src/ui/p.tsx", 'export const P = () => <img src="./p.svg" />\n', "alt-text"],
  ])("turns red for %s", async (_what, file, text, said) => {
    project.write(file, text);
    const { exitCode, output } = await project.run("lint");
    expect(output).toContain(said);
    expect(exitCode).not.toBe(0);
  });

  it("turns red for files that import each other", async () => {
    project.write("src/domain/a.ts", "import { b } from './b.ts'\n\nexport const a = (): number => b()\n");
    project.write("src/domain/b.ts", "import { a } from './a.ts'\n\nexport const b = (): number => a()\n");
    const { exitCode, output } = await project.run("lint");
    expect(output).toContain("no-cycle");
    expect(exitCode).not.toBe(0);
  });
});

describe("the type gate", () => {
  it("is green without a plant and red with one", async () => {
    expect(await project.run("types")).toMatchObject({ exitCode: 0 });
    project.write("src/domain/p.ts", "export const p: number = ['a'][0]\n");
    const { exitCode, output } = await project.run("types");
    expect(output).toContain("src/domain/p.ts");
    expect(exitCode).not.toBe(0);
  });

  it("keeps the things of Node out of src", async () => {
    project.write("src/domain/p.ts", "export const p = process.argv\n");
    expect((await project.run("types")).exitCode).not.toBe(0);
  });
});

describe("the format gate", () => {
  it("is green without a plant", async () => {
    expect(await project.run("format:check")).toMatchObject({ exitCode: 0 });
  });

  // Folders called data are left out at the top only: there they hold exports, elsewhere code.
  it.each(["src/domain/p.ts", "src/pages/data/p.ts", "tests/data/p.ts"])("is red with a plant at %s", async (file) => {
    project.write(file, "export const p = 'single'\n");
    const { exitCode, output } = await project.run("format:check");
    expect(output).toContain(file);
    expect(exitCode).not.toBe(0);
  });
});

describe("the unused code gate", () => {
  it("names an export and a file that nothing uses", async () => {
    project.write("src/domain/share.ts", `${sound["src/domain/share.ts"]}export const nobody = 1\n`);
    project.write("src/domain/lonely.ts", "export const lonely = 1\n");
    const { exitCode, output } = await project.run("unused");
    expect(output).toContain("nobody");
    expect(output).toContain("lonely.ts");
    expect(output).not.toContain("finding");
    expect(exitCode).not.toBe(0);
  });
});

describe("the bundle budget", () => {
  const page = { isEntry: true, file: "index.js", imports: ["_shared"], dynamicImports: ["later"] };
  const embed = {
    "embed.html": { isEntry: true, file: "embed.js" },
    "src/tables/figure-table.tsx": { file: "table.js" },
    "src/tables/number-board.tsx": { file: "table.js" },
    "src/pages/embed/embed-drawing.tsx": { file: "drawing.js" },
    "src/charts/line-chart.tsx": { file: "line.js", imports: ["_library"] },
    _library: { file: "library.js" },
  };
  /** Hexadecimal noise shrinks to half its length, whatever packs it. */
  const noise = (kB: number): string => randomBytes(kB * 1000).toString("hex");
  const plant = (kB: {
    readonly shared?: number;
    readonly later?: number;
    readonly embed?: number;
    readonly library?: number;
  }): void => {
    project.write(
      "dist/.vite/manifest.json",
      JSON.stringify({ "index.html": page, _shared: { file: "shared.js" }, later: { file: "later.js" } }),
    );
    project.write("dist/.vite/embed-manifest.json", JSON.stringify(embed));
    project.write("dist/index.js", "export {}");
    project.write("dist/shared.js", noise(kB.shared ?? 1));
    project.write("dist/later.js", noise(kB.later ?? 1));
    project.write("dist/embed.js", noise(kB.embed ?? 1));
    for (const file of ["table", "drawing", "line"]) project.write(`dist/${file}.js`, "export {}");
    project.write("dist/library.js", noise(kB.library ?? 1));
  };

  it("is green for small entries, whatever comes later", async () => {
    plant({ shared: 50, later: 400, embed: 90, library: 100 });
    expect(await project.run("budget")).toMatchObject({ exitCode: 0 });
  });

  it.each([
    ["the start page and what it imports", { shared: 300 }, "start page"],
    ["an embed without a chart", { embed: 130 }, "embed without a chart"],
    ["an embed with a chart and what that imports", { embed: 90, library: 160 }, "embed with a line chart"],
  ])("turns red when %s weigh too much", async (_what, kB, said) => {
    plant(kB);
    const { exitCode, output } = await project.run("budget");
    expect(output).toMatch(new RegExp(`${said} is .* over its budget`));
    expect(exitCode).not.toBe(0);
  });

  it("turns red when a part that it weighs is no longer there", async () => {
    plant({});
    project.write("dist/.vite/embed-manifest.json", JSON.stringify({ "embed.html": embed["embed.html"] }));
    const { exitCode, output } = await project.run("budget");
    expect(output).toContain("The build has no src/tables/figure-table.tsx");
    expect(exitCode).not.toBe(0);
  });

  it("turns red when there is nothing to weigh", async () => {
    expect((await project.run("budget")).exitCode).not.toBe(0);
  });
});
