import { spawn } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const settings = [
  "package.json",
  ".oxlintrc.json",
  ".prettierrc.json",
  ".prettierignore",
  "knip.json",
  "tsconfig.json",
  "tsconfig.base.json",
  "tsconfig.app.json",
  "tsconfig.node.json",
  "vite.config.ts",
  "vite.embed.config.ts",
  "vitest.config.ts",
  "scripts/lint-layers.mjs",
  "scripts/check-budget.mjs",
];

export interface Outcome {
  readonly exitCode: number;
  /** What was printed, on both streams. */
  readonly output: string;
}

/** A throw-away project outside the working tree, with the real settings, the real scripts of package.json and its own few files. */
export interface PlantedProject {
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
  /** Copies a file or folder of the real project, below the same path. */
  readonly copy: (file: string) => void;
  readonly run: (script: string, ...parameters: readonly string[]) => Promise<Outcome>;
  readonly dispose: () => void;
}

export function plantProject(files: Readonly<Record<string, string>>): PlantedProject {
  const folder = mkdtempSync(path.join(os.tmpdir(), "gates-"));
  const at = (file: string): string => path.join(folder, file);
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  symlinkSync(path.join(root, "node_modules"), at("node_modules"), "junction");
  mkdirSync(at("scripts"));
  for (const file of settings) copyFileSync(path.join(root, file), at(file));
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    folder,
    write,
    remove: (file) => rmSync(at(file), { recursive: true, force: true }),
    copy: (file) => {
      if (existsSync(path.join(root, file))) cpSync(path.join(root, file), at(file), { recursive: true });
    },
    run: (script, ...parameters) => runScript(folder, script, parameters),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function runScript(folder: string, script: string, parameters: readonly string[]): Promise<Outcome> {
  const child = spawn("npm", ["run", "--silent", script, ...(parameters.length === 0 ? [] : ["--", ...parameters])], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    shell: process.platform === "win32",
  });
  const parts: string[] = [];
  const keep = (data: Buffer): void => {
    parts.push(data.toString());
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ exitCode: code ?? 1, output: parts.join("") }));
  });
}
