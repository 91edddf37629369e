/**
 * Reads files as the import page does and prints what they became: npm run --silent inspect -- FILE… [--json]
 *
 * With --json one line of JSON per file. The exit code is 1 when a file could not be read.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inspectFile, type InspectedMessage, type Inspection } from "../src/datasets/inspect-file.ts";
import { readPlaceRecords } from "../src/datasets/read-places.ts";
import { createPlaceRegister } from "../src/normalise/place-register.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const geo = (name: string): Promise<Uint8Array> => readFile(path.join(root, "data", "geo", name));
const register = createPlaceRegister(
  readPlaceRecords({
    municipalities: await geo("municipalities.csv"),
    aliases: await geo("aliases.csv"),
    mergers: await geo("mergers.csv"),
  }),
);

const options = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const isJson = options.includes("--json");
if (files.length === 0 || options.some((option) => option !== "--json")) {
  console.error("Which files? npm run --silent inspect -- FILE… [--json]");
  process.exitCode = 1;
}
for (const file of files) {
  for (const inspection of await inspect(file)) {
    if (!inspection.ok) process.exitCode = 1;
    console.log(isJson ? JSON.stringify(inspection) : describe(inspection));
  }
}

async function inspect(file: string): Promise<readonly Inspection[]> {
  const name = path.basename(file);
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes !== undefined) return inspectFile(bytes, name, { register });
  const error = { severity: "error", code: "file-missing", message: `Er is geen bestand ${file}.` } as const;
  return [{ ok: false, file: name, observations: [], warnings: [], errors: [error] }];
}

function describe({ ok, file, observations, warnings, errors }: Inspection): string {
  const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
  const periods = distinct(observations.map(({ period }) => period));
  const count = (status: string): number => observations.filter((each) => each.status === status).length;
  const lines = [
    `${file}: ${ok ? `${observations.length} cijfers` : "niet gelezen"}`,
    ...(ok
      ? [
          `  meting      ${distinct(observations.map(({ measure }) => measure)).join(", ")}`,
          `  periodes    ${periods.length === 1 ? periods[0] : `${periods[0]} tot ${periods.at(-1)} (${periods.length})`}`,
          `  gebieden    ${distinct(observations.map(({ regionLevel }) => regionLevel))
            .map(
              (level) =>
                `${level} ${distinct(observations.filter((each) => each.regionLevel === level).map(({ region }) => region)).length}`,
            )
            .join(", ")}`,
          `  dimensies   ${distinct(observations.flatMap(({ dimensions }) => Object.keys(dimensions))).join(", ") || "geen"}`,
          `  afgeschermd ${count("suppressed")}, zonder waarde ${count("missing")}, onzeker ${count("unreliable")}, totalen ${observations.filter(({ isTotal }) => isTotal).length}`,
        ]
      : []),
    ...[...errors, ...warnings].map(describeMessage),
  ];
  return lines.join("\n");
}

function describeMessage({ severity, sheet, row, rows, column, message }: InspectedMessage): string {
  const place = [
    sheet === undefined ? "" : `blad ${sheet}`,
    rows === undefined
      ? row === undefined
        ? ""
        : `rij ${row}`
      : `rijen ${rows.slice(0, 8).join(", ")}${rows.length > 8 ? " …" : ""}`,
    column === undefined ? "" : `kolom ${column}`,
  ].filter((part) => part !== "");
  const word = severity === "error" ? "fout" : severity === "warning" ? "let op" : "info";
  return `  ${word}: ${place.length === 0 ? "" : `${place.join(", ")}: `}${message}`;
}
