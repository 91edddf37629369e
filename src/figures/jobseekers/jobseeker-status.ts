import { defineShares } from "../builders/shares.ts";

/** Which benefit jobseekers have, in single months of 2025. Of the four groups of VDAB the source prints three. */
export const benefitStatus = defineShares({
  id: "uitkeringsstatus",
  name: { nl: "Uitkeringsstatus van de werkzoekenden", en: "Benefit status of jobseekers" },
  concept: "voormalig-niet-beroepsactief",
  related: ["werkzoekende"],
  traits: ["quoted"],
  levels: ["region"],
  fallback: "region",
  dataset: "werkzoekenden-gepubliceerd",
  filter: { measure: "wzw_aandeel", dimension: "uitkeringsstatus" },
  parts: [
    {
      category: "werkloosheidsuitkering of aanvraag",
      label: { nl: "Werkloosheidsuitkering of aanvraag", en: "Unemployment benefit, or applied for" },
      inSentence: { nl: "heeft of vroeg een werkloosheidsuitkering", en: "have or applied for unemployment benefit" },
    },
    {
      category: "voormalig niet-beroepsactief",
      label: { nl: "Voormalig niet-beroepsactief", en: "Formerly inactive" },
      inSentence: { nl: "is voormalig niet-beroepsactief", en: "are formerly inactive" },
    },
    {
      category: "jongeren in beroepsinschakelingstijd (BIT)",
      label: {
        nl: "Jongeren in beroepsinschakelingstijd",
        en: "Young people in the waiting period after their studies",
      },
      inSentence: {
        nl: "is jong en in beroepsinschakelingstijd",
        en: "are young and in the waiting period after their studies",
      },
    },
  ],
  measure: {
    nl: "Werkzoekenden zonder werk naar uitkeringsstatus, in %",
    en: "Jobseekers without work by benefit status, in %",
  },
  categoryLabel: { nl: "Maand", en: "Month" },
  notes: (language) => [
    language === "nl"
      ? "VDAB kent vier groepen; de persberichten noemen er drie."
      : "VDAB has four groups; the press texts name three.",
  ],
});

/** How VDAB works with jobseekers: placement, training, or not employable for long. */
export const placementStatus = defineShares({
  id: "bemiddelingsstatus",
  name: { nl: "Bemiddelingsstatus van de werkzoekenden", en: "Placement status of jobseekers" },
  concept: "bemiddelingsstatus",
  related: ["werkzoekende", "spanningsindicator"],
  traits: ["quoted"],
  levels: ["region"],
  fallback: "region",
  dataset: "werkzoekenden-gepubliceerd",
  filter: { measure: "wzw_aandeel", dimension: "bemiddelingsstatus" },
  parts: [
    {
      category: "in bemiddeling",
      label: { nl: "In bemiddeling", en: "Available for placement" },
      inSentence: { nl: "van de werkzoekenden is in bemiddeling", en: "of jobseekers are available for placement" },
    },
    {
      category: "in opleiding of voortraject",
      label: { nl: "In opleiding of voortraject", en: "In training or a preparatory track" },
      inSentence: { nl: "is in opleiding of voortraject", en: "are in training or a preparatory track" },
    },
    {
      category: "niet inzetbaar op lange termijn",
      label: { nl: "Niet inzetbaar op lange termijn", en: "Not employable in the long run" },
      inSentence: { nl: "is op lange termijn niet inzetbaar", en: "are not employable in the long run" },
    },
  ],
  measure: {
    nl: "Werkzoekenden zonder werk naar bemiddelingsstatus, in %",
    en: "Jobseekers without work by placement status, in %",
  },
  categoryLabel: { nl: "Maand", en: "Month" },
  notes: (language) => [
    language === "nl"
      ? "Alleen wie in bemiddeling is, telt mee in de spanningsindicator van VDAB."
      : "Only those available for placement count in VDAB's tension indicator.",
  ],
});
