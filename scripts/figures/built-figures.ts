import { readFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { readCatalogue } from "../../src/datasets/catalogue.ts";
import { decodeUnzipped } from "../../src/datasets/dataset-file.ts";
import { readRegionRecords } from "../../src/datasets/load-regions.ts";
import { emptyCalculation } from "../../src/domain/calculation.ts";
import type { Catalogue } from "../../src/domain/catalogue.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { flemishGoal } from "../../src/domain/goal.ts";
import type { Language } from "../../src/domain/language.ts";
import { firstComparison } from "../../src/domain/place-comparison.ts";
import type { Region } from "../../src/domain/region.ts";
import { buildFigure } from "../../src/figures/build-figure.ts";
import type { Figure } from "../../src/figures/figure.ts";
import type { FigureDefinition, Selection } from "../../src/figures/figure-input.ts";
import { defaultComparisons } from "../../src/permalink/read-link.ts";

/** The figures of the site without a browser: the same definitions on the data that `npm run build:data` wrote. */
export interface BuiltFigures {
  readonly catalogue: Catalogue;
  readonly municipalities: readonly Region[];
  /** A figure as the site shows it for a place when nothing else is chosen. */
  readonly build: (definition: FigureDefinition, place: Region, language: Language) => Figure;
}

/** Reads the built data in `folder` (`public/data`). Every dataset is decoded once. Throws when the data were not built. */
export async function loadBuiltFigures(folder: string): Promise<BuiltFigures> {
  const readJson = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(folder, name), "utf8"));
  const catalogue = readCatalogue(await readJson("catalogue.json"));
  const municipalities = readRegionRecords(await readJson("regions.json"));
  const entries = new Map<string, Catalogue["entries"][number]>(catalogue.entries.map((entry) => [entry.id, entry]));
  const datasets = new Map<string, Dataset>();
  for (const { id, href } of catalogue.entries) {
    const bytes = await readFile(path.join(folder, path.basename(href)));
    const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    datasets.set(id, decodeUnzipped(new Uint8Array(isZipped ? gunzipSync(bytes) : bytes)));
  }
  return {
    catalogue,
    municipalities,
    build: (definition, place, language) =>
      buildFigure(definition, {
        dataset: (id) => known(datasets, id),
        entry: (id) => known(entries, id),
        municipalities,
        selection: toFirstSelection(place, language),
      }),
  };
}

function known<T>(values: ReadonlyMap<string, T>, id: string): T {
  const value = values.get(id);
  if (value === undefined) throw new Error(`The built data have no dataset ${id}`);
  return value;
}

function toFirstSelection(region: Region, language: Language): Selection {
  return {
    region,
    comparisons: defaultComparisons(region),
    from: "first",
    to: "latest",
    language,
    goal: flemishGoal,
    calculation: emptyCalculation,
    modes: {},
    sector: "",
    placeComparison: firstComparison,
    showsParts: false,
  };
}
