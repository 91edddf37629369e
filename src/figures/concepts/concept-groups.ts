import type { Localised } from "../../domain/language.ts";
import { conceptIds, type ConceptId } from "./concept.ts";
import { employmentConcepts } from "./employment-concepts.ts";
import { groupConcepts } from "./group-concepts.ts";
import { jobseekerConcepts } from "./jobseeker-concepts.ts";
import { methodConcepts } from "./method-concepts.ts";
import { reserveConcepts } from "./reserve-concepts.ts";
import { vacancyConcepts } from "./vacancy-concepts.ts";

/** Terms about one subject, in the order in which they are read. */
export interface ConceptGroup {
  /** Anchor in the glossary; never that of a term. */
  readonly id: string;
  readonly name: Localised;
  readonly concepts: readonly ConceptId[];
}

function termsOf(concepts: object): readonly ConceptId[] {
  return conceptIds.filter((id) => Object.hasOwn(concepts, id));
}

/** The glossary by subject. */
export const conceptGroups: readonly ConceptGroup[] = [
  {
    id: "onderwerp-werk",
    name: { nl: "Werk en de afstand tot 80%", en: "Work and the gap to 80%" },
    concepts: termsOf(employmentConcepts),
  },
  {
    id: "onderwerp-reserve",
    name: { nl: "Wie nog aan het werk kan", en: "Who could still come to work" },
    concepts: termsOf(reserveConcepts),
  },
  {
    id: "onderwerp-werkzoekenden",
    name: { nl: "Werkzoekenden", en: "Jobseekers" },
    concepts: termsOf(jobseekerConcepts),
  },
  {
    id: "onderwerp-vacatures",
    name: { nl: "Vacatures, krapte en knelpuntberoepen", en: "Vacancies, tightness and shortage occupations" },
    concepts: termsOf(vacancyConcepts),
  },
  {
    id: "onderwerp-groepen",
    name: { nl: "Groepen en maatregelen", en: "Groups and measures" },
    concepts: termsOf(groupConcepts),
  },
  {
    id: "onderwerp-rekenen",
    name: { nl: "Rekenen en afronden", en: "Computing and rounding" },
    concepts: termsOf(methodConcepts),
  },
];
