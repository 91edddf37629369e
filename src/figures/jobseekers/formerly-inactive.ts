import { forLimburg } from "../say-levels.ts";
import type { Localised } from "../../domain/language.ts";
import { percent } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";
import type { NumberPlan } from "../builders/quoted-points.ts";

function share(key: string, measure: string, category: string, label: Localised): NumberPlan {
  return { key, label, filter: { measure, category }, unit: percent, when: { nl: "najaar 2023", en: "autumn 2023" } };
}

/** The formerly inactive among the jobseekers of Limburg, from one report (autumn 2023). */
export const formerlyInactive = defineQuotedNumbers({
  id: "voormalig-niet-beroepsactieven",
  name: { nl: "Voormalig niet-beroepsactieven", en: "Formerly inactive jobseekers" },
  concept: "voormalig-niet-beroepsactief",
  related: ["bemiddelingsstatus", "herkomst"],
  levels: ["province"],
  existsFor: forLimburg,
  dataset: "limburg-2020-2023",
  title: { nl: "Voormalig niet-beroepsactieven in Limburg", en: "Formerly inactive jobseekers in Limburg" },
  finding: {
    nl: "Limburg: {bemiddeling} van de voormalig niet-beroepsactieven is in bemiddeling",
    en: "Limburg: {bemiddeling} of the formerly inactive are available for placement",
  },
  subtitle: {
    nl: "Werkzoekenden die voordien niet werkten en geen werk zochten, in %",
    en: "Jobseekers who did not work or seek work before, in %",
  },
  groups: [
    {
      key: "status",
      label: { nl: "Wat VDAB met hen doet", en: "What VDAB does with them" },
      items: [
        share("bemiddeling", "voormalig_nba_aandeel", "in bemiddeling", {
          nl: "In bemiddeling",
          en: "Available for placement",
        }),
        share("opleiding", "voormalig_nba_aandeel", "opleiding/voortraject", {
          nl: "In opleiding of voortraject",
          en: "In training or a preparatory track",
        }),
        share("niet", "voormalig_nba_aandeel", "niet inzetbaar", { nl: "Niet inzetbaar", en: "Not employable" }),
      ],
    },
    {
      key: "wie",
      label: { nl: "Wie in bemiddeling is", en: "Who is available for placement" },
      items: [
        share("vrouwen", "voormalig_nba_in_bemiddeling_aandeel", "vrouwen", { nl: "Vrouwen", en: "Women" }),
        share("mannen", "voormalig_nba_in_bemiddeling_aandeel", "mannen", { nl: "Mannen", en: "Men" }),
        share(
          "herkomst",
          "voormalig_nba_in_bemiddeling_aandeel",
          "vrouwen met migratieachtergrond niet-EU (aandeel van de vrouwen)",
          { nl: "Van de vrouwen: met een herkomst buiten de EU", en: "Of the women: with an origin outside the EU" },
        ),
      ],
    },
  ],
  reading: [
    {
      nl: "In het najaar van 2023 was {bemiddeling} van de voormalig niet-beroepsactieven in Limburg in bemiddeling, en {niet} niet inzetbaar.",
      en: "In autumn 2023, {bemiddeling} of the formerly inactive in Limburg were available for placement, and {niet} not employable.",
    },
    {
      nl: "Van wie in bemiddeling is, is {vrouwen} vrouw; {herkomst} van die vrouwen heeft een herkomst buiten de EU.",
      en: "Of those available for placement, {vrouwen} are women; {herkomst} of those women have an origin outside the EU.",
    },
  ],
});
