import { publishedTension } from "../published-tension.ts";
import { seekersPerVacancy } from "../seekers-per-vacancy.ts";
import { openBySector, receivedBySector } from "../vacancies-by-sector.ts";
import { vacanciesOpen, vacanciesReceived } from "../vacancies.ts";
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
      id: "vacatures",
      title: { nl: "Hoeveel vacatures?", en: "How many vacancies?" },
      layout: "pair",
      figures: [vacanciesReceived, vacanciesOpen],
    },
    {
      id: "sectoren",
      title: { nl: "In welke sectoren?", en: "In which sectors?" },
      layout: "pair",
      figures: [receivedBySector, openBySector],
    },
  ],
};
