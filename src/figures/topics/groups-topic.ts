import { employment5564 } from "../employment/employment-55-64.ts";
import { employmentByBirthCountry } from "../employment/employment-by-birth-country.ts";
import { employmentByEducation } from "../employment/employment-by-education.ts";
import { employmentBySituation } from "../employment/employment-by-situation.ts";
import { censusByEducation, censusByOrigin } from "../employment/employment-census.ts";
import { guidanceTerms } from "../measures/guidance-terms.ts";
import { joblessHouseholds } from "../measures/jobless-households.ts";
import { outsideEu } from "../measures/outside-eu.ts";
import { parliamentQuestions } from "../measures/parliament-questions.ts";
import { reportGroups } from "../measures/report-groups.ts";
import { smeFiles, smeSubsidy } from "../measures/sme-support.ts";
import { vokaFunnel } from "../measures/voka-funnel.ts";
import { vokaGroups } from "../measures/voka-groups.ts";
import { vokaNumbers } from "../measures/voka-numbers.ts";
import { workplaceFunding } from "../measures/workplace-funding.ts";
import { workplaceSubsidy } from "../measures/workplace-subsidy.ts";
import { workplaceTerms } from "../measures/workplace-terms.ts";
import type { Topic } from "./topic.ts";

/** The section that has the calculator above its figures. */
export const subsidySection = "werkvloeren";

/** Who finds it harder to get work, and what was done about it. */
export const groupsTopic: Topic = {
  id: "kansengroepen",
  name: { nl: "Kansengroepen en maatregelen", en: "Target groups and measures" },
  title: { nl: "Kansengroepen en maatregelen", en: "Target groups and measures" },
  lead: employmentByEducation,
  sections: [
    {
      id: "werk",
      title: { nl: "Welke groepen werken minder vaak?", en: "Which groups work less often?" },
      layout: "pair",
      figures: [employmentByEducation, employment5564],
    },
    {
      id: "beperking-herkomst",
      title: { nl: "Met een beperking, of van elders", en: "With a disability, or from elsewhere" },
      layout: "full",
      figures: [employmentBySituation, employmentByBirthCountry],
    },
    {
      id: "provincies",
      title: { nl: "Hoe was het in elke provincie in 2011?", en: "How was it in every province in 2011?" },
      layout: "pair",
      figures: [censusByOrigin, censusByEducation],
    },
    {
      id: "gezinnen",
      title: { nl: "Wie heeft het nog moeilijker?", en: "Who else has a harder time?" },
      layout: "full",
      figures: [joblessHouseholds, outsideEu],
    },
    {
      id: "voka",
      title: { nl: "Een project in Limburg: van bedrijf naar job", en: "A project in Limburg: from firm to job" },
      lead: {
        nl: "Voka zocht bedrijven die werkzoekenden een leerplaats boden, met steun van Focus op Talent.",
        en: "Voka sought firms that offered jobseekers a learning place, with support of Focus op Talent.",
      },
      layout: "pair",
      figures: [vokaFunnel, vokaGroups, vokaNumbers],
    },
    {
      id: subsidySection,
      title: { nl: "Wat kosten inclusieve werkvloeren?", en: "What do inclusive workplaces cost?" },
      layout: "pair",
      figures: [workplaceSubsidy, workplaceFunding, workplaceTerms],
    },
    {
      id: "kmo",
      title: {
        nl: "Hoeveel advies vroegen kleine en middelgrote bedrijven?",
        en: "How much advice did small and medium-sized firms ask for?",
      },
      layout: "pair",
      figures: [smeFiles, smeSubsidy],
    },
    {
      id: "begeleiding",
      title: { nl: "Wat is er beloofd en gepland?", en: "What was promised and planned?" },
      layout: "full",
      figures: [guidanceTerms, parliamentQuestions],
    },
    {
      id: "verslag",
      title: { nl: "Uit het verslag van 2023", en: "From the report of 2023" },
      layout: "full",
      figures: [reportGroups],
    },
  ],
};
