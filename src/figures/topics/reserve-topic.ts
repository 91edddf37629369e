import { labourReserve } from "../labour-reserve.ts";
import { labourReserveCensus } from "../labour-reserve-census.ts";
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
      id: "census",
      title: { nl: "Wat de Census van 2011 zegt", en: "What the census of 2011 says" },
      layout: "full",
      figures: [labourReserveCensus],
    },
  ],
};
