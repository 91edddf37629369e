import type { Concept, ConceptId } from "./concept.ts";
import { employmentConcepts } from "./employment-concepts.ts";
import { groupConcepts } from "./group-concepts.ts";
import { jobseekerConcepts } from "./jobseeker-concepts.ts";
import { methodConcepts } from "./method-concepts.ts";
import { reserveConcepts } from "./reserve-concepts.ts";
import { vacancyConcepts } from "./vacancy-concepts.ts";

/** The glossary, in the order in which it is read. A term without an entry does not compile. */
export const concepts: Readonly<Record<ConceptId, Concept>> = {
  ...employmentConcepts,
  ...reserveConcepts,
  ...jobseekerConcepts,
  ...vacancyConcepts,
  ...groupConcepts,
  ...methodConcepts,
};
