import { limburgVacancies } from "../tension/limburg-vacancies.ts";
import { publishedTension } from "../tension/published-tension.ts";
import { sectorChange } from "../tension/sector-change.ts";
import { sectorShare } from "../tension/sector-share.ts";
import { seekersPerVacancy } from "../tension/seekers-per-vacancy.ts";
import { seekersPerVacancyStrip } from "../tension/seekers-per-vacancy-strip.ts";
import { tensionBefore2019 } from "../tension/tension-before-2019.ts";
import { vacanciesByEducation } from "../tension/vacancies-by-education.ts";
import { vacanciesByMonth } from "../tension/vacancies-by-month.ts";
import { openBySector, receivedBySector } from "../tension/vacancies-by-sector.ts";
import { vacanciesQuoted } from "../tension/vacancies-quoted.ts";
import { vacanciesOpen, vacanciesReceived } from "../tension/vacancies.ts";
import { vacancyRate } from "../tension/vacancy-rate.ts";
import { vacancySums } from "../tension/vacancy-sums.ts";
import type { Topic } from "./topic.ts";

/** How tight the market is: jobseekers beside vacancies, and where the vacancies are. */
export const tensionTopic: Topic = {
  id: "krapte",
  name: { nl: "Krapte", en: "Tightness" },
  title: { nl: "Krapte op de arbeidsmarkt in {gebied}", en: "Tightness of the labour market in {gebied}" },
  lead: seekersPerVacancy,
  sections: [
    {
      id: "spanning",
      title: { nl: "Hoeveel werkzoekenden per vacature?", en: "How many jobseekers per vacancy?" },
      layout: "pair",
      figures: [publishedTension, seekersPerVacancy],
    },
    {
      id: "gemeenten",
      title: { nl: "Waar is het krap, waar is het ruim?", en: "Where is it tight, where is it loose?" },
      layout: "full",
      figures: [seekersPerVacancyStrip],
    },
    {
      id: "vacatures",
      title: { nl: "Hoeveel vacatures?", en: "How many vacancies?" },
      layout: "pair",
      figures: [vacanciesReceived, vacanciesOpen],
    },
    {
      id: "gepubliceerd",
      title: { nl: "Wat publiceert VDAB tussendoor?", en: "What does VDAB publish in between?" },
      lead: {
        nl: "Sommen en veranderingen uit persberichten en verslagen, ook van na de jaarreeks.",
        en: "Sums and changes from press texts and reports, also from after the yearly series.",
      },
      layout: "pair",
      figures: [vacancySums, vacanciesByMonth],
    },
    {
      id: "losse-cijfers",
      title: { nl: "Met hoeveel veranderde het in een jaar?", en: "By how much did it change in a year?" },
      layout: "full",
      figures: [vacanciesQuoted, limburgVacancies],
    },
    {
      id: "verandering",
      title: { nl: "Welke sectoren groeien of krimpen?", en: "Which sectors grow or shrink?" },
      layout: "pair",
      figures: [sectorChange, sectorShare],
    },
    {
      id: "sectoren",
      title: { nl: "Hoeveel vacatures heeft elke sector?", en: "How many vacancies does each sector have?" },
      layout: "pair",
      figures: [receivedBySector, openBySector],
    },
    {
      id: "gevraagd",
      title: {
        nl: "Wat vragen werkgevers, en is het elders krapper?",
        en: "What do employers ask for, and is it tighter elsewhere?",
      },
      layout: "pair",
      figures: [vacanciesByEducation, vacancyRate],
    },
    {
      id: "vroeger",
      title: { nl: "Hoe krap was het vroeger?", en: "How tight was it before?" },
      layout: "full",
      figures: [tensionBefore2019],
    },
  ],
};
