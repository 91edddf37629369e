import type { CatalogueEntry } from "../domain/catalogue.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Language, Localised } from "../domain/language.ts";
import type { Region } from "../domain/region.ts";
import type { Figure } from "./figure.ts";

/** What the reader chose: a place, places beside it, the first and last year, and the language of the texts. */
export interface Selection {
  readonly region: Region;
  readonly comparisons: readonly Region[];
  readonly from: number | "first";
  readonly to: number | "latest";
  readonly language: Language;
}

/** Everything a figure is built from: its datasets, what the catalogue says of them, the places, and the selection. */
export interface FigureInput {
  readonly dataset: (id: string) => Dataset;
  readonly entry: (id: string) => CatalogueEntry;
  /** The 285 municipalities of 1 January 2025. */
  readonly municipalities: readonly Region[];
  readonly selection: Selection;
}

/** One figure of the house: its id for addresses, the datasets it needs, and the function that builds it. */
export interface FigureDefinition {
  readonly id: string;
  readonly name: Localised;
  readonly datasets: readonly string[];
  readonly build: (input: FigureInput) => Figure;
}
