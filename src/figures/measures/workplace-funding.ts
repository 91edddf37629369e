import { defineShares } from "../builders/shares.ts";

/** Measures of the note on the partnerships for inclusive workplaces; three figures read them. */
export const workplaces = {
  dataset: "maatregelen",
  funding: "esf_financiering_aandeel",
  budget: "esf_jaarbudget",
  resultShare: "esf_resultaatsfinanciering",
} as const;

/** Who pays for the partnerships for inclusive workplaces, in the order of the note. */
export const fundingParts = [
  {
    category: "ESF-programma",
    label: { nl: "ESF-programma", en: "ESF programme" },
    inSentence: { nl: "komt van het ESF-programma", en: "comes from the ESF programme" },
  },
  {
    category: "beleid Focus op Talent",
    label: { nl: "Beleid Focus op Talent", en: "Policy Focus op Talent" },
    inSentence: { nl: "komt van het beleid Focus op Talent", en: "comes from the policy Focus op Talent" },
  },
  {
    category: "eigen inbreng van de partnerschappen",
    label: { nl: "Eigen inbreng van de partnerschappen", en: "Own contribution of the partnerships" },
    inSentence: { nl: "komt van de partnerschappen zelf", en: "comes from the partnerships themselves" },
  },
] as const;

/** The funding of the partnerships for inclusive workplaces by source, as the note of 2023 plans it. */
export const workplaceFunding = defineShares({
  id: "werkvloeren-financiering",
  name: { nl: "Financiering van de inclusieve werkvloeren", en: "Funding of the inclusive workplaces" },
  concept: "maatregel",
  traits: ["quoted"],
  levels: ["region"],
  fallback: "region",
  dataset: workplaces.dataset,
  filter: { measure: workplaces.funding },
  parts: fundingParts,
  measure: {
    nl: "Financiering van de partnerschappen voor inclusieve werkvloeren, in %",
    en: "Funding of the partnerships for inclusive workplaces, in %",
  },
  categoryLabel: { nl: "Periode", en: "Period" },
});
