import type { Localised } from "../../domain/language.ts";
import type { RegionLevel } from "../../domain/region.ts";
import type { ConceptId } from "../concepts/concept.ts";
import type { FigureBody } from "../figure.ts";
import type { FigureDefinition, FigureInput, Trait } from "../figure-input.ts";

/** What a plan says of its figure as a whole, whatever builder it is for. */
export interface FigureHead {
  readonly id: string;
  readonly name: Localised;
  readonly concept: ConceptId;
  readonly related?: readonly ConceptId[];
  /** Single quoted numbers, unless the plan says otherwise. */
  readonly traits?: readonly Trait[];
  readonly levels: readonly RegionLevel[];
  readonly existsFor?: FigureDefinition["existsFor"];
  readonly fallback?: FigureDefinition["fallback"];
}

/** What every plan of a figure with one dataset says of it. */
export interface FigurePlan extends FigureHead {
  readonly traits: readonly Trait[];
  readonly dataset: string;
}

/** The definition of a figure from the head of its plan. */
export function defineFromHead(
  { id, name, concept, related = [], traits = ["quoted"], levels, existsFor, fallback }: FigureHead,
  datasets: readonly string[],
  build: FigureDefinition["build"],
): FigureDefinition {
  const where = { ...(existsFor === undefined ? {} : { existsFor }), ...(fallback === undefined ? {} : { fallback }) };
  return { id, name, concept, related, traits, levels, ...where, datasets, build };
}

/** A figure from its plan and the function of its builder. */
export function defineFigure<Plan extends FigurePlan>(
  plan: Plan,
  build: (plan: Plan, input: FigureInput) => FigureBody,
): FigureDefinition {
  return defineFromHead(plan, [plan.dataset], (input) => build(plan, input));
}
