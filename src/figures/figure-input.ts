import type { Calculation } from "../domain/calculation.ts";
import type { CatalogueEntry } from "../domain/catalogue.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { GoalChoice } from "../domain/goal.ts";
import type { Language, Localised } from "../domain/language.ts";
import type { PlaceComparison } from "../domain/place-comparison.ts";
import type { Region, RegionLevel } from "../domain/region.ts";
import type { ConceptId } from "./concepts/concept.ts";
import type { FigureBody } from "./figure.ts";

/** What the reader chose: a place, places beside it, the first and last year, the goal, and the language of the texts. */
export interface Selection {
  readonly region: Region;
  readonly comparisons: readonly Region[];
  readonly from: number | "first";
  readonly to: number | "latest";
  readonly language: Language;
  readonly goal: GoalChoice;
  /** What the reader changed in the calculator. */
  readonly calculation: Calculation;
  /** How figures count, by figure id. */
  readonly modes: Readonly<Record<string, string>>;
  /** With which other municipalities a municipality is compared. */
  readonly placeComparison: PlaceComparison;
  /** Whether the municipalities of before a merger are shown beside the one of today. */
  readonly showsParts: boolean;
  /** The sector of the page of sectors, by its folded name; "" for the one that the page proposes. */
  readonly sector: string;
}

/** Everything a figure is built from: its datasets, what the catalogue says of them, the places, and the selection. */
export interface FigureInput {
  readonly dataset: (id: string) => Dataset;
  readonly entry: (id: string) => CatalogueEntry;
  /** The 285 municipalities of 1 January 2025. */
  readonly municipalities: readonly Region[];
  readonly selection: Selection;
  /** The way of counting in use: one of the modes of the definition, or "" when it has none. */
  readonly mode: string;
}

/** What a figure is built from besides its own way of counting. */
export type FigureSources = Omit<FigureInput, "mode">;

/** A way in which a figure can count: as a number, as an index, as a rate. */
export interface FigureMode {
  readonly key: string;
  readonly name: Localised;
}

/**
 * What caveat rules look at: facts about how a figure counts that no reader would guess from its title.
 * - `survey`: the labour force survey (EAK/LFS), a sample
 * - `survey-province`: the same, for single provinces
 * - `by-workplace`, `by-residence`: vacancies count where the work is, people where they live; both in one ratio is a trap
 * - `registers`: administrative figures, which miss part of the work across the border
 * - `old-base`: persons counted on a population of years ago
 * - `census-2011`: a census of 2011, from registers
 * - `quoted`: single values printed by others
 * - `wzw`: jobseekers without work, which until mid-2021 were counted as NWWZ
 * - `recast`: a series that its publisher recast to the municipalities of 2025
 * - `added-up`: a series in which we add up the municipalities of before a merger
 */
export const traits = [
  "survey",
  "survey-province",
  "by-workplace",
  "by-residence",
  "registers",
  "old-base",
  "census-2011",
  "quoted",
  "wzw",
  "recast",
  "added-up",
] as const;
export type Trait = (typeof traits)[number];

/** One figure of the house: its id for addresses, what it counts, the datasets it needs, and the function that builds it. */
export interface FigureDefinition {
  readonly id: string;
  readonly name: Localised;
  /** What it counts: the entry of the glossary behind it, and others that occur in it. */
  readonly concept: ConceptId;
  readonly related?: readonly ConceptId[];
  readonly traits: readonly Trait[];
  /** The levels of place at which a number can exist; elsewhere the figure is empty and leads to the nearest. */
  readonly levels: readonly RegionLevel[];
  /** "voor Limburg": ends the sentence that says where a number exists, when the levels say too much. */
  readonly existsFor?: Localised;
  /** `region`: a place without this figure shows Vlaanderen in its stead, and says so. Else it is empty and leads on. */
  readonly fallback?: "region";
  readonly datasets: readonly string[];
  /** The first is what the figure does by itself. */
  readonly modes?: readonly FigureMode[];
  readonly build: (input: FigureInput) => FigureBody;
}
