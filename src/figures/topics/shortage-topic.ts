import { shortageCount } from "../shortage-count.ts";
import { shortageList } from "../shortage-list.ts";
import type { Topic } from "./topic.ts";

/** Which occupations are hard to fill. */
export const shortageTopic: Topic = {
  id: "knelpuntberoepen",
  name: { nl: "Knelpuntberoepen", en: "Shortage occupations" },
  title: { nl: "Knelpuntberoepen", en: "Shortage occupations" },
  lead: shortageList,
  sections: [
    {
      id: "aantallen",
      title: { nl: "Hoe lang is de lijst?", en: "How long is the list?" },
      layout: "pair",
      figures: [shortageCount],
    },
    {
      id: "beroepen",
      title: { nl: "Welke beroepen?", en: "Which occupations?" },
      layout: "full",
      figures: [shortageList],
    },
  ],
};
