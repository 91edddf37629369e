import { activityQuarterly } from "../reserve/activity-quarterly.ts";
import { censusPositionByEducationAndBirth, censusPositionBySexAndAge } from "../reserve/census-position-by-group.ts";
import { inactiveBelgium } from "../reserve/inactive-belgium.ts";
import { invalidityByProvince } from "../reserve/invalidity-by-province.ts";
import { labourReserve } from "../reserve/labour-reserve.ts";
import { labourReserveCensus } from "../reserve/labour-reserve-census.ts";
import { longTermIncapacity } from "../reserve/long-term-incapacity.ts";
import { position2564 } from "../reserve/position-25-64.ts";
import { positionByGroup } from "../reserve/position-by-group.ts";
import { reachableGroups } from "../reserve/reachable-groups.ts";
import { reserveSingleNumbers } from "../reserve/reserve-single-numbers.ts";
import { socioEconomicPosition } from "../reserve/socio-economic-position.ts";
import { unemploymentByProvince, youthUnemployment } from "../reserve/unemployment-by-province.ts";
import { unemploymentQuarterly } from "../reserve/unemployment-quarterly.ts";
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
