import { activityQuarterly } from "../activity-quarterly.ts";
import { censusPositionByEducationAndBirth, censusPositionBySexAndAge } from "../census-position-by-group.ts";
import { inactiveBelgium } from "../inactive-belgium.ts";
import { invalidityByProvince } from "../invalidity-by-province.ts";
import { labourReserve } from "../labour-reserve.ts";
import { labourReserveCensus } from "../labour-reserve-census.ts";
import { longTermIncapacity } from "../long-term-incapacity.ts";
import { position2564 } from "../position-25-64.ts";
import { positionByGroup } from "../position-by-group.ts";
import { reachableGroups } from "../reachable-groups.ts";
import { reserveSingleNumbers } from "../reserve-single-numbers.ts";
import { socioEconomicPosition } from "../socio-economic-position.ts";
import { unemploymentByProvince, youthUnemployment } from "../unemployment-by-province.ts";
import { unemploymentQuarterly } from "../unemployment-quarterly.ts";
import type { Topic } from "./topic.ts";

/** Where the missing people could come from. */
export const reserveTopic: Topic = {
  id: "arbeidsreserve",
  name: { nl: "Arbeidsreserve", en: "Labour reserve" },
  title: { nl: "Arbeidsreserve in {gebied}", en: "Labour reserve in {gebied}" },
  lead: labourReserve,
  sections: [
    {
      id: "honderd",
      title: { nl: "Wie werkt, wie zoekt, wie kan?", en: "Who works, who seeks, who could?" },
      layout: "full",
      figures: [labourReserve],
    },
    {
      id: "bereikbaar",
      title: { nl: "Wie is bereikbaar?", en: "Who is within reach?" },
      layout: "full",
      figures: [reachableGroups, reserveSingleNumbers],
    },
    {
      id: "zoeken",
      title: { nl: "Hoeveel mensen zoeken werk?", en: "How many people seek work?" },
      layout: "pair",
      figures: [unemploymentByProvince, youthUnemployment, unemploymentQuarterly, activityQuarterly],
    },
    {
      id: "ziek",
      title: { nl: "Hoeveel mensen zijn langdurig ziek?", en: "How many people are ill for long?" },
      layout: "full",
      figures: [longTermIncapacity, invalidityByProvince],
    },
    {
      id: "posities",
      title: {
        nl: "Hoe verschilt de opdeling tussen groepen en jaren?",
        en: "How does the split differ between groups and years?",
      },
      layout: "pair",
      figures: [socioEconomicPosition, positionByGroup, position2564, inactiveBelgium],
    },
    {
      id: "census",
      title: { nl: "Wat zegt de Census van 2011?", en: "What does the census of 2011 say?" },
      layout: "full",
      figures: [labourReserveCensus, censusPositionBySexAndAge, censusPositionByEducationAndBirth],
    },
  ],
};
