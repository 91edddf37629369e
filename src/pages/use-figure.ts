import { useQueries, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { catalogueQueryOptions } from "../datasets/catalogue.ts";
import { datasetQueryOptions } from "../datasets/load-dataset.ts";
import { regionsQueryOptions } from "../datasets/load-regions.ts";
import type { Catalogue, CatalogueEntry } from "../domain/catalogue.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureDefinition } from "../figures/figure-input.ts";
import { buildOnce, toSelection } from "./built-figures.ts";
import { nameOwnFiles } from "./data/own-sources.ts";
import { useUsedImports, withImports } from "./data/used-imports.ts";
import { useView } from "./view.ts";

/** A figure on its way: its data load, did not arrive, could not be made into a figure (our bug), or it is there. */
export type FigureState =
  | { readonly status: "loading" }
  | { readonly status: "error"; readonly retry: () => void }
  | { readonly status: "broken" }
  | { readonly status: "ready"; readonly figure: Figure };

/** Loads what a figure needs, puts the reader's own files in, and builds it for the current view. Rebuilt only when its data or the selection change. */
export function useFigure(definition: FigureDefinition): FigureState {
  // Figures may lag a moment behind the address: a choice answers at once, the drawings follow.
  const state = useDeferredValue(useView().state);
  const catalogue = useQuery(catalogueQueryOptions());
  const regions = useQuery(regionsQueryOptions());
  const entries = useMemo(() => entriesOf(catalogue.data, definition), [catalogue.data, definition]);
  const loaded = useQueries({
    queries: entries.map((entry) => datasetQueryOptions(entry)),
    combine: (results) => {
      const arrived = results.flatMap(({ data }) => data ?? []);
      return {
        datasets: arrived.length === results.length ? arrived : undefined,
        failed: results.filter(({ isError }) => isError),
      };
    },
  });
  const { datasets, failed } = loaded;
  const municipalities = regions.data;
  const { isReady, used } = useUsedImports();
  const selection = toSelection(state);
  const figure = useMemo(() => {
    if (datasets === undefined || datasets.length === 0 || municipalities === undefined || !isReady) {
      return undefined;
    }
    const own = datasets.map((dataset) => withImports(dataset, used));
    const byId = new Map(entries.map((entry, index) => [String(entry.id), { entry, dataset: own[index] }]));
    const find = (id: string) => {
      const found = byId.get(id);
      if (found?.dataset === undefined) throw new Error(`${definition.id} did not ask for the dataset ${id}`);
      return { entry: found.entry, dataset: found.dataset };
    };
    const sources = {
      dataset: (id: string) => find(id).dataset,
      entry: (id: string) => find(id).entry,
      municipalities,
      selection,
    };
    try {
      return nameOwnFiles(buildOnce(definition, sources, own), used);
    } catch (error) {
      // One figure that cannot be built leaves the page standing; the reason goes where uncaught errors go.
      reportError(error);
      return "broken";
    }
  }, [definition, datasets, entries, municipalities, selection, isReady, used]);
  if (figure === "broken") return { status: "broken" };
  if (figure !== undefined) return { status: "ready", figure };
  const broken = [catalogue, regions, ...failed].filter(({ isError }) => isError);
  if (broken.length > 0) {
    return { status: "error", retry: () => void Promise.all(broken.map(async (query) => query.refetch())) };
  }
  return { status: "loading" };
}

function entriesOf(catalogue: Catalogue | undefined, { datasets, id }: FigureDefinition): readonly CatalogueEntry[] {
  if (catalogue === undefined) return [];
  return datasets.map((wanted) => {
    const entry = catalogue.entries.find((candidate) => candidate.id === wanted);
    if (entry === undefined) throw new Error(`${id} needs the dataset ${wanted}, which the catalogue lacks`);
    return entry;
  });
}
