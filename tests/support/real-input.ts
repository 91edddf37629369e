import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importFile } from "../../src/datasets/import-file.ts";
import { readManifest, type ManifestFile } from "../../src/datasets/manifest.ts";
import { toCatalogueEntry, toReadingHints } from "../../src/datasets/manifest-entry.ts";
import { readPlaceRecords, readRegions } from "../../src/datasets/read-places.ts";
import { emptyCalculation } from "../../src/domain/calculation.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { flemishGoal } from "../../src/domain/goal.ts";
import { firstComparison } from "../../src/domain/place-comparison.ts";
import { flanders, pageRegions, type Region } from "../../src/domain/region.ts";
import { buildFigure as build } from "../../src/figures/build-figure.ts";
import type { FigureDefinition, FigureSources, Selection } from "../../src/figures/figure-input.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { createPlaceRegister } from "../../src/normalise/place-register.ts";

const read = (name: string): Uint8Array => readFileSync(fileURLToPath(new URL(`../../data/${name}`, import.meta.url)));

const manifest = readManifest(JSON.parse(new TextDecoder().decode(read("manifest.json"))));
if (!manifest.ok) throw new Error("data/manifest.json cannot be read");
const files = manifest.value.files;

const geography = {
  municipalities: read("geo/municipalities.csv"),
  aliases: read("geo/aliases.csv"),
  mergers: read("geo/mergers.csv"),
  tiles: read("geo/tilegrid-2025.csv"),
  adjacency: read("geo/adjacency-2025.csv"),
};
const places = readPlaceRecords(geography);
const register = createPlaceRegister(places);
export const municipalities: readonly Region[] = readRegions(geography);

/** The files that the dashboard comes with. */
export const bundledFiles: readonly ManifestFile[] = files.filter(({ id }) => !id.startsWith("controle-"));

const imported = new Map<string, Promise<Dataset>>();

function fileOf(id: string): ManifestFile {
  const file = files.find((candidate) => candidate.id === id);
  if (file === undefined) throw new Error(`The manifest has no dataset ${id}`);
  return file;
}

async function importBundled(id: string): Promise<Dataset> {
  const file = fileOf(id);
  const result = await importFile(read(file.file), file.file, { register, id, hints: toReadingHints(file) });
  if (!result.ok) throw new Error(JSON.stringify(result.messages[0]));
  return result.value;
}

/** A bundled dataset, read from its file in `data/` by the same code as the build. */
export async function loadBundled(id: string): Promise<Dataset> {
  const known = imported.get(id) ?? importBundled(id);
  imported.set(id, known);
  return known;
}

/** The place of this name: `Limburg`, `Vlaanderen`, `Genk`. A province goes before a municipality of the same name. */
export function place(name: string): Region {
  const region = [...pageRegions, ...municipalities].find((candidate) => candidate.name === name);
  if (region === undefined) throw new Error(`No place called ${name}`);
  return region;
}

/** A selection of the reader: Vlaanderen beside a place, all years, Dutch, unless told otherwise. */
export function select(name: string, changes: Partial<Selection> = {}): Selection {
  const region = place(name);
  return {
    region,
    comparisons: region.key === flanders ? [] : [place("Vlaanderen")],
    from: "first",
    to: "latest",
    language: "nl",
    goal: flemishGoal,
    calculation: emptyCalculation,
    modes: {},
    sector: "",
    placeComparison: firstComparison,
    showsParts: false,
    ...changes,
  };
}

/** What a figure is built from, on the real files. */
export async function realInput(definition: FigureDefinition, selection: Selection): Promise<FigureSources> {
  const datasets = new Map<string, Dataset>();
  for (const id of definition.datasets) datasets.set(id, await loadBundled(id));
  return {
    dataset: (id) => {
      const dataset = datasets.get(id);
      if (dataset === undefined) throw new Error(`${definition.id} did not ask for ${id}`);
      return dataset;
    },
    entry: (id) => toCatalogueEntry(fileOf(id), ""),
    municipalities,
    selection,
  };
}

/** A figure built from the real files. */
export async function buildFigure(definition: FigureDefinition, selection: Selection): Promise<Figure> {
  return build(definition, await realInput(definition, selection));
}
