import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plantProject, type PlantedProject } from "./planted-project.ts";

const tool = "node -e 0";
const runner = "node runner.mjs";
const scripts = {
  test: "node scripts/check.mjs",
  types: tool,
  lint: tool,
  "format:check": tool,
  unused: tool,
  "build:data": tool,
  "test:unit": runner,
  "build:site": tool,
  budget: tool,
  "test:browser": runner,
  "test:slides": runner,
  "test:gates": runner,
};

/** Stands in for the test runner: leaves a report with two tests that passed and as many others as told, and ends as told. */
const runnerText = `import { writeFileSync } from "node:fs";
const [others = "", exitCode = "0"] = process.argv.slice(2).filter((each) => !each.startsWith("--"));
const file = process.argv.find((each) => each.startsWith("--outputFile.json=")).split("=")[1];
const statuses = ["passed", "passed", ...others.split("+").filter(Boolean)];
const testResults = [{ status: "passed", assertionResults: statuses.map((status) => ({ status })) }];
if (others === "none") testResults.length = 0;
if (others === "broken") testResults.push({ status: "failed", assertionResults: [] });
if (others !== "crash") writeFileSync(file, JSON.stringify({ testResults: others === "broken" ? [testResults[1]] : testResults }));
process.exitCode = Number(exitCode);
`;

describe("the test command", () => {
  let project: PlantedProject;

  beforeEach(() => {
    project = plantProject({ "runner.mjs": runnerText });
    project.copy("scripts/check.mjs");
  });

  afterEach(() => {
    project.dispose();
  });

  it.each([
    ["everything passes", {}, "15 passed, 0 failed", 0],
    ["one tool fails", { lint: "node -e process.exit(3)" }, "14 passed, 1 failed", 1],
    ["one test fails", { "test:unit": `${runner} failed 1` }, "15 passed, 1 failed", 1],
    ["a test is skipped", { "test:unit": `${runner} pending 0` }, "15 passed, 0 failed", 0],
    ["a runner crashes without a report", { "test:browser": `${runner} crash 134` }, "13 passed, 1 failed", 1],
    ["a runner finds no tests and is content", { "test:browser": `${runner} none 0` }, "13 passed, 1 failed", 1],
    ["a test file cannot be loaded", { "test:gates": `${runner} broken 1` }, "13 passed, 1 failed", 1],
    ["every test passes but the runner complains", { "test:unit": `${runner} passed 1` }, "16 passed, 1 failed", 1],
    ["a tool does not exist", { types: "no-such-tool" }, "14 passed, 1 failed", 1],
  ])("says so when %s", async (_what, changes, lastLine, exitCode) => {
    project.write("package.json", JSON.stringify({ type: "module", scripts: { ...scripts, ...changes } }));
    const outcome = await project.run("test");
    expect(outcome.output.trimEnd().split("\n").at(-1)).toBe(lastLine);
    expect(outcome.exitCode).toBe(exitCode);
  });
});
