import type { Language } from "../../domain/language.ts";
import { employmentDataset } from "./employment-series.ts";
import { defineGroupsUnderGoal } from "../builders/groups-under-goal.ts";

/**
 * The employment rate 20–64 by disability and by position in the household, by the survey, for Vlaanderen. The source names
 * four groups: of the households only couples with children and those living with their parents.
 */
export const employmentBySituation = defineGroupsUnderGoal({
  id: "werkzaamheidsgraad-beperking-gezin",
  name: {
    nl: "Werkzaamheidsgraad naar arbeidsbeperking en gezin",
    en: "Employment rate by disability and household",
  },
  concept: "werkzaamheidsgraad",
  related: ["arbeidsbeperking"],
  traits: ["survey", "quoted"],
  levels: ["region"],
  fallback: "region",
  dataset: employmentDataset,
  filter: {
    measure: "werkzaamheidsgraad",
    concept: "EAK",
    dimension: ["arbeidsbeperking", "positie in het huishouden"],
  },
  periods: "year",
  groups: [
    {
      split: "arbeidsbeperking",
      category: "met beperking of hinder",
      label: { nl: "Met beperking of hinder", en: "With a disability or hindrance" },
      shortLabel: { nl: "Met beperking", en: "With disability" },
      inSentence: { nl: "mensen met een beperking", en: "people with disability" },
    },
    {
      split: "arbeidsbeperking",
      category: "zonder beperking of hinder",
      label: { nl: "Zonder beperking of hinder", en: "Without disability or hindrance" },
      shortLabel: { nl: "Zonder beperking", en: "Without disability" },
      inSentence: { nl: "mensen zonder beperking", en: "people without disability" },
    },
    {
      split: "huishouden",
      category: "inwonend bij ouders",
      label: { nl: "Woont bij de ouders", en: "Living with parents" },
      shortLabel: { nl: "Bij de ouders", en: "With parents" },
      inSentence: { nl: "wie bij de ouders woont", en: "those living with their parents" },
    },
    {
      split: "huishouden",
      category: "koppel met kinderen",
      label: { nl: "Koppel met kinderen", en: "Couple with children" },
      shortLabel: { nl: "Met kinderen", en: "With children" },
      inSentence: { nl: "koppels met kinderen", en: "couples with children" },
    },
  ],
  measure: {
    nl: "Werkzaamheidsgraad (EAK) naar arbeidsbeperking en positie in het huishouden, 20–64 jaar, in %",
    en: "Employment rate (EAK) by disability and position in the household, ages 20–64, in %",
  },
  categoryLabel: { nl: "Groep", en: "Group" },
  finding: { nl: "{hoogste} werken vaker dan {laagste}", en: "{hoogste} work more often than {laagste}" },
  notes,
});

function notes(language: Language): readonly string[] {
  return [
    language === "nl"
      ? "Het zijn twee opdelingen naast elkaar: iemand met een beperking kan ook bij de ouders wonen of kinderen hebben."
      : "These are two splits side by side: someone with a disability may also live with their parents or have children.",
    language === "nl"
      ? "Andere soorten huishoudens, zoals alleenstaanden, staan niet in onze bron."
      : "Other kinds of households, such as people living alone, are not in our source.",
  ];
}
