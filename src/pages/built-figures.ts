import type { Dataset } from "../domain/dataset.ts";
import type { Region } from "../domain/region.ts";
import { buildFigure } from "../figures/build-figure.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureDefinition, FigureSources, Selection } from "../figures/figure-input.ts";
import { defaultState } from "../permalink/read-link.ts";
import type { ViewState } from "../permalink/view-state.ts";
import { writeLink } from "../permalink/write-link.ts";

/** So many selections are remembered: enough for a few steps back and forth, and for every figure of a presentation. */
const mostSelections = 40;
const selections = new Map<string, Selection>();

/**
 * The choices of a view that figures look at: the same object for the same choices, so that a change of something else (a
 * table, a search) builds nothing anew, and a step back finds what was there.
 */
export function toSelection(state: ViewState): Selection {
  const { region, comparisons, from, to, language, goal, calculation, modes, sector, placeComparison, showsParts } =
    state;
  const selection = {
    region,
    comparisons,
    from,
    to,
    language,
    goal,
    calculation,
    modes,
    sector,
    placeComparison,
    showsParts,
  };
  const key = writeLink({ ...defaultState, ...selection });
  const known = selections.get(key);
  if (known !== undefined) {
    // The same address may name places of another list, when that list was loaded again.
    if (known.region === region && known.comparisons.every((place, index) => place === comparisons[index]))
      return known;
  }
  selections.delete(key);
  selections.set(key, selection);
  const [oldest] = selections.keys();
  if (selections.size > mostSelections && oldest !== undefined) selections.delete(oldest);
  return selection;
}

interface Built {
  readonly datasets: readonly Dataset[];
  readonly municipalities: readonly Region[];
  readonly figure: Figure;
}

const built = new WeakMap<Selection, Map<FigureDefinition, Built>>();

/**
 * A figure for a selection, built once for all parts of the page that show it: a tile, the ruler and the figure itself.
 * Built again when a dataset or the places are other objects than before.
 */
export function buildOnce(definition: FigureDefinition, sources: FigureSources, datasets: readonly Dataset[]): Figure {
  const { selection, municipalities } = sources;
  const known = built.get(selection) ?? new Map<FigureDefinition, Built>();
  built.set(selection, known);
  const before = known.get(definition);
  if (
    before !== undefined &&
    before.municipalities === municipalities &&
    before.datasets.every((dataset, index) => dataset === datasets[index])
  ) {
    return before.figure;
  }
  const figure = buildFigure(definition, sources);
  known.set(definition, { datasets, municipalities, figure });
  return figure;
}
