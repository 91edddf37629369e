import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { catalogueQueryOptions } from "../datasets/catalogue.ts";
import { datasetQueryOptions } from "../datasets/load-dataset.ts";
import { regionsQueryOptions } from "../datasets/load-regions.ts";
import type { Catalogue, CatalogueEntry } from "../domain/catalogue.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureDefinition } from "../figures/figure-input.ts";
import type { ViewState } from "../permalink/view-state.ts";
import { buildOnce, toSelection } from "./built-figures.ts";

/** A figure on its way: its data load, did not arrive, could not be made into a figure (our bug), or it is there. */
export type FigureState =
  | { readonly status: "loading" }
  | { readonly status: "error"; readonly retry: () => void }
  | { readonly status: "broken" }
  | { readonly status: "ready"; readonly figure: Figure };

/** What a reader added to the bundled data. The same object as long as nothing of it changes. */
export interface OwnData {
  readonly isReady: boolean;
  readonly putIn: (dataset: Dataset) => Dataset;
  readonly nameIn: (figure: Figure) => Figure;
}

/** Nothing of a reader: what we publish, and only that. */
export const publishedOnly: OwnData = {
  isReady: true,
  putIn: (dataset) => dataset,
  nameIn: (figure) => figure,
};

/** Loads what a figure needs and builds it for a view. Rebuilt only when its data or the selection change. */
export function useBuiltFigure(definition: FigureDefinition, state: ViewState, own: OwnData): FigureState {
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
  const selection = toSelection(state);
  const figure = useMemo(() => {
    if (datasets === undefined || datasets.length === 0 || municipalities === undefined || !own.isReady) {
      return undefined;
    }
    const shown = datasets.map(own.putIn);
    const byId = new Map(entries.map((entry, index) => [String(entry.id), { entry, dataset: shown[index] }]));
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
      return own.nameIn(buildOnce(definition, sources, shown));
    } catch (error) {
      // One figure that cannot be built leaves the page standing; the reason goes where uncaught errors go.
      reportError(error);
      return "broken";
    }
  }, [definition, datasets, entries, municipalities, selection, own]);
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
