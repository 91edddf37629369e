import { useDeferredValue, useMemo } from "react";
import type { FigureDefinition } from "../figures/figure-input.ts";
import { nameOwnFiles } from "./data/own-sources.ts";
import { useUsedImports, withImports } from "./data/used-imports.ts";
import { useBuiltFigure, type FigureState, type OwnData } from "./use-built-figure.ts";
import { useView } from "./view.ts";

/** The reader's own files, as figures take them in. */
export function useOwnData(): OwnData {
  const { isReady, used } = useUsedImports();
  return useMemo(
    () => ({
      isReady,
      putIn: (dataset) => withImports(dataset, used),
      nameIn: (figure) => nameOwnFiles(figure, used),
    }),
    [isReady, used],
  );
}

/** A figure for the current view, with the reader's own files in it. */
export function useFigure(definition: FigureDefinition): FigureState {
  // Figures may lag a moment behind the address: a choice answers at once, the drawings follow.
  const state = useDeferredValue(useView().state);
  return useBuiltFigure(definition, state, useOwnData());
}
