import { forLimburg } from "../say-levels.ts";
import { persons } from "../builders/number-units.ts";
import { defineQuotedBars } from "../builders/quoted-bars.ts";

const inTraining = (key: string, category: string, nl: string, en: string) => ({
  key,
  label: { nl, en },
  filter: { measure: "sector_in_opleiding", category: `Industrie: in opleiding${category}` },
  unit: persons,
});

/** Jobseekers in training for industry: at VDAB, at partners, and the total of the source, which is added up again. */
export const industryTraining = defineQuotedBars({
  id: "industrie-opleiding",
  name: { nl: "In opleiding voor de industrie", en: "In training for industry" },
  concept: "jobdoelwit",
  related: ["ibo"],
  // The sum is made again, so the rule for numbers that are not does not hold.
  traits: [],
  levels: ["province"],
  existsFor: forLimburg,
  dataset: "limburg-2020-2023",
  unit: "persons",
  measure: { nl: "Aantal personen in opleiding voor de industrie", en: "Number of persons in training for industry" },
  categoryLabel: { nl: "Waar", en: "Where" },
  bars: [
    inTraining("totaal", ", totaal", "Samen", "Together"),
    inTraining("partners", " bij partners", "Bij partners", "At partners"),
    inTraining("vdab", " bij VDAB", "Bij VDAB", "At VDAB"),
  ],
  finding: { nl: "{totaal} in opleiding voor de industrie", en: "{totaal} in training for industry" },
  reading: [
    {
      nl: "Er zijn {totaal} in opleiding voor de industrie: {vdab} bij VDAB en {partners} bij partners.",
      en: "There are {totaal} in training for industry: {vdab} at VDAB and {partners} at partners.",
    },
  ],
  adds: { parts: ["vdab", "partners"], whole: "totaal" },
  notes: [
    {
      nl: "Cijfers zoals het verslag ze noemt; alleen de som is nagerekend.",
      en: "Numbers as the report gives them; only the sum was recomputed.",
    },
  ],
});
