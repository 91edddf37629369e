import { employment1524 } from "../employment/employment-15-24.ts";
import { employment2564 } from "../employment/employment-25-64.ts";
import { employment5564 } from "../employment/employment-55-64.ts";
import { employmentByBirthCountry } from "../employment/employment-by-birth-country.ts";
import { employmentByEducation } from "../employment/employment-by-education.ts";
import { employmentByProvince } from "../employment/employment-by-province.ts";
import { employmentBySex } from "../employment/employment-by-sex.ts";
import { employmentBySituation } from "../employment/employment-by-situation.ts";
import { censusByAge, censusByEducation, censusByOrigin, censusBySex } from "../employment/employment-census.ts";
import { employmentQuarterly } from "../employment/employment-quarterly.ts";
import { employmentQuarters2064 } from "../employment/employment-quarters-20-64.ts";
import { employmentRate } from "../employment/employment-rate.ts";
import { employmentRate1564 } from "../employment/employment-rate-15-64.ts";
import { employmentSingleNumbers } from "../employment/employment-single-numbers.ts";
import { tertiaryAttainment } from "../employment/tertiary-attainment.ts";
import type { Topic } from "./topic.ts";

/** Who works: level, change, groups, and the distance to the goal. */
export const employmentTopic: Topic = {
  id: "werkzaamheidsgraad",
  name: { nl: "Werkzaamheidsgraad", en: "Employment rate" },
  title: { nl: "Werkzaamheidsgraad in {gebied}", en: "Employment rate in {gebied}" },
  lead: employmentRate,
  sections: [
    {
      id: "niveau",
      title: { nl: "Hoe ver is het tot de doelstelling?", en: "How far is it to the goal?" },
      layout: "full",
      figures: [employmentRate, employmentByProvince],
    },
    {
      id: "groepen",
      title: { nl: "Welke groepen werken vaker, welke minder?", en: "Which groups work more, which less?" },
      layout: "pair",
      figures: [employmentBySex, employmentByEducation],
    },
    {
      id: "situatie",
      title: { nl: "Wat doen een beperking en een gezin?", en: "What do a disability and a family do?" },
      layout: "full",
      figures: [employmentBySituation],
    },
    {
      id: "herkomst",
      title: { nl: "Maakt het uit waar iemand geboren is?", en: "Does it matter where someone was born?" },
      layout: "full",
      figures: [employmentByBirthCountry],
    },
    {
      id: "leeftijd",
      title: { nl: "Hoe is het bij jong en oud?", en: "How is it among young and old?" },
      layout: "pair",
      figures: [employment5564, employment1524],
    },
    {
      id: "over-de-tijd",
      title: { nl: "Hoe verandert het van kwartaal tot kwartaal?", en: "How does it change by quarter?" },
      layout: "full",
      figures: [employmentQuarterly, employmentQuarters2064],
    },
    {
      id: "andere-leeftijden",
      title: { nl: "Wat zeggen cijfers over andere leeftijden?", en: "What do figures of other ages say?" },
      layout: "pair",
      figures: [employmentRate1564, employment2564],
    },
    {
      id: "opleiding",
      title: { nl: "Hoeveel mensen zijn hooggeschoold?", en: "How many people are highly educated?" },
      layout: "full",
      figures: [tertiaryAttainment],
    },
    {
      id: "losse-cijfers",
      title: { nl: "Wat noemen bronnen nog?", en: "What else do sources name?" },
      layout: "full",
      figures: [employmentSingleNumbers],
    },
    {
      id: "census",
      title: { nl: "Hoe was het in elke provincie in 2011?", en: "How was it in every province in 2011?" },
      lead: {
        nl: "Voor elke provincie bestaat een opdeling naar groep alleen in de Census van 1 januari 2011.",
        en: "For every province, a split by group exists only in the Census of 1 January 2011.",
      },
      layout: "pair",
      figures: [censusBySex, censusByEducation, censusByOrigin, censusByAge],
    },
  ],
};
