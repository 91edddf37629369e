import type { Localised } from "../../domain/language.ts";
import type { RegionLevel } from "../../domain/region.ts";
import type { ConceptId } from "../concepts/concept.ts";
import type { FigureBody } from "../figure.ts";
import type { FigureDefinition, FigureInput, Trait } from "../figure-input.ts";

/** What every plan of a figure with one dataset says of it, whatever its builder makes of the numbers. */
export interface FigurePlan {
  readonly id: string;
  readonly name: Localised;
  readonly concept: ConceptId;
  readonly related?: readonly ConceptId[];
  readonly traits: readonly Trait[];
  readonly levels: readonly RegionLevel[];
  readonly fallback?: FigureDefinition["fallback"];
  readonly dataset: string;
}

/** A figure from its plan and the function of its builder. */
export function defineFigure<Plan extends FigurePlan>(
  plan: Plan,
  build: (plan: Plan, input: FigureInput) => FigureBody,
): FigureDefinition {
  const { id, name, concept, related = [], traits, levels, fallback, dataset } = plan;
  return {
    id,
    name,
    concept,
    related,
    traits,
    levels,
    ...(fallback === undefined ? {} : { fallback }),
    datasets: [dataset],
    build: (input) => build(plan, input),
  };
}
