import { employmentByProvince } from "../employment-by-province.ts";
import { employmentRate } from "../employment-rate.ts";
import { employmentRate1564 } from "../employment-rate-15-64.ts";
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
      id: "leeftijd-15-64",
      title: { nl: "Andere leeftijden", en: "Other ages" },
      layout: "full",
      figures: [employmentRate1564],
    },
  ],
};
