import { asPrinted, months, years } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";

/** Terms of the guidance by VDAB that a question of 2020 names: job coaching, the work-care route, the plan of several years. */
export const guidanceTerms = defineQuotedNumbers({
  id: "begeleiding-termijnen",
  name: { nl: "Begeleiding door VDAB", en: "Guidance by VDAB" },
  concept: "maatregel",
  levels: ["region"],
  fallback: "region",
  dataset: "maatregelen",
  title: { nl: "Hoelang begeleiding duurt", en: "How long guidance lasts" },
  finding: { nl: "Jobcoaching duurt hoogstens {duur}", en: "Job coaching lasts {duur} at most" },
  subtitle: { nl: "Termijnen van de begeleiding door VDAB", en: "Terms of the guidance by VDAB" },
  groups: [
    {
      key: "jobcoaching",
      label: { nl: "Jobcoaching", en: "Job coaching" },
      items: [
        {
          key: "ancienniteit",
          label: { nl: "Voor wie minder lang in dienst is dan", en: "For those employed for less than" },
          filter: { measure: "jobcoaching_max_ancienniteit" },
          unit: years,
        },
        {
          key: "duur",
          label: { nl: "Hoogstens", en: "At most" },
          filter: { measure: "jobcoaching_max_duur" },
          unit: months,
        },
      ],
    },
    {
      key: "trajecten",
      label: { nl: "Trajecten en plan", en: "Routes and plan" },
      items: [
        {
          key: "zorg",
          label: {
            nl: "Werk- en zorgtraject: opleiding of werk verwacht in minder dan",
            en: "Work and care route: training or work expected in less than",
          },
          filter: { measure: "werk_zorgtraject_horizon" },
          unit: years,
        },
        {
          key: "plan",
          label: { nl: "Meerjarenplan VDAB In Beweging (VIBE)", en: "Plan of several years VDAB In Beweging (VIBE)" },
          filter: { measure: "vdab_meerjarenplan" },
          unit: asPrinted,
        },
      ],
    },
  ],
  reading: [
    {
      nl: "Jobcoaching is er voor wie minder dan {ancienniteit} in dienst is, en duurt hoogstens {duur}.",
      en: "Job coaching is for those who have been employed for less than {ancienniteit}, and lasts {duur} at most.",
    },
    {
      nl: "In een werk- en zorgtraject verwacht men opleiding of werk in minder dan {zorg}.",
      en: "In a work and care route, training or work is expected in less than {zorg}.",
    },
  ],
});
