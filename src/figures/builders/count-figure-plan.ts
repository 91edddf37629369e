import type { Language, Localised } from "../../domain/language.ts";
import type { Unit } from "../../domain/unit.ts";
import type { ConceptId } from "../concepts/concept.ts";
import type { Trait } from "../figure-input.ts";
import type { MunicipalCount } from "../municipal-counts.ts";

/** What differs between the figures that add up a municipal count per year. */
export interface CountFigurePlan {
  readonly id: string;
  readonly concept: ConceptId;
  readonly related: readonly ConceptId[];
  readonly traits: readonly Trait[];
  readonly count: MunicipalCount;
  readonly unit: Unit;
  /** "Werkzoekenden zonder werk" as a label, and "werkzoekenden zonder werk" inside a sentence (one, many). */
  readonly label: Localised;
  readonly one: Localised;
  readonly many: Localised;
  /** How the number is dated in the subtitle and the sentence: "jaargemiddelde", "in het jaar", "op 1 januari". */
  readonly kind: Localised;
  /** The sentence with the number; `number` carries its noun: "ongeveer 26.050 werkzoekenden zonder werk". */
  readonly sentence: (
    filled: { readonly year: number; readonly place: string; readonly number: string },
    language: Language,
  ) => string;
  readonly notes: (language: Language) => readonly string[];
}
