import { industryNumbers } from "../sector/industry-numbers.ts";
import { industryProfile } from "../sector/industry-profile.ts";
import { industryTraining } from "../sector/industry-training.ts";
import { reportTraining } from "../measures/report-training.ts";
import { sectorRank } from "../sector/sector-rank.ts";
import { sectorWeight } from "../sector/sector-weight.ts";
import { sectorOpen, sectorReceived } from "../sector/sector-vacancies.ts";
import type { Topic } from "./topic.ts";

/** The section that has the choice of a sector above its figures. */
export const sectorSection = "vacatures";

/** One sector: its vacancies, and as an example all that one report says of industry in Limburg. */
export const sectorTopic: Topic = {
  id: "sector",
  name: { nl: "Sectoren", en: "Sectors" },
  title: { nl: "Sectoren in {gebied}", en: "Sectors in {gebied}" },
  lead: sectorReceived,
  sections: [
    {
      id: sectorSection,
      title: { nl: "Hoeveel vacatures heeft een sector?", en: "How many vacancies does a sector have?" },
      layout: "pair",
      figures: [sectorReceived, sectorOpen],
    },
    {
      id: "plaats",
      title: { nl: "Hoe groot is de sector?", en: "How large is the sector?" },
      layout: "pair",
      figures: [sectorWeight, sectorRank],
    },
    {
      id: "industrie",
      title: { nl: "Voorbeeld: de industrie in Limburg, 2023", en: "Example: industry in Limburg, 2023" },
      lead: {
        nl: "Een verslag geeft meer over één sector. Welke van de sectoren hierboven het bij “industrie” rekent, zegt het niet.",
        en: "A report gives more on one sector. Which of the sectors above it counts as “industry”, it does not say.",
      },
      layout: "pair",
      figures: [industryProfile, industryTraining, industryNumbers],
    },
    {
      id: "bedrijven",
      title: { nl: "Uit het verslag van 2023", en: "From the report of 2023" },
      layout: "full",
      figures: [reportTraining],
    },
  ],
};
