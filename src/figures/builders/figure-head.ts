import type { Localised } from "../../domain/language.ts";
import type { RegionLevel } from "../../domain/region.ts";
import type { ConceptId } from "../concepts/concept.ts";
import type { FigureDefinition, Trait } from "../figure-input.ts";

/** What a plan says of its figure as a whole, whatever builder it is for. */
export interface FigureHead {
  readonly id: string;
  readonly name: Localised;
  readonly concept: ConceptId;
  readonly related?: readonly ConceptId[];
  /** Single quoted numbers, unless the plan says otherwise. */
  readonly traits?: readonly Trait[];
  readonly levels: readonly RegionLevel[];
  readonly fallback?: FigureDefinition["fallback"];
}

/** The definition of a figure from the head of its plan. */
export function defineFromHead(
  { id, name, concept, related = [], traits = ["quoted"], levels, fallback }: FigureHead,
  datasets: readonly string[],
  build: FigureDefinition["build"],
): FigureDefinition {
  const whereElse = fallback === undefined ? {} : { fallback };
  return { id, name, concept, related, traits, levels, ...whereElse, datasets, build };
}
