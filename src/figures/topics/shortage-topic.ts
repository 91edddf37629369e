import { migrationCount } from "../shortage/migration-count.ts";
import { migrationList } from "../shortage/migration-list.ts";
import { shortageClusters } from "../shortage/shortage-clusters.ts";
import { shortageCount } from "../shortage/shortage-count.ts";
import { shortageList } from "../shortage/shortage-list.ts";
import { shortageNewcomers } from "../shortage/shortage-newcomers.ts";
import { shortageNumbers } from "../shortage/shortage-numbers.ts";
import { shortageTopFifty } from "../shortage/shortage-top-fifty.ts";
import { shortageTopTen } from "../shortage/shortage-top-ten.ts";
import type { Topic } from "./topic.ts";

/** Which occupations are hard to fill. */
export const shortageTopic: Topic = {
  id: "knelpuntberoepen",
  name: { nl: "Knelpuntberoepen", en: "Shortage occupations" },
  title: { nl: "Knelpuntberoepen in Vlaanderen", en: "Shortage occupations in Vlaanderen" },
  lead: shortageList,
  sections: [
    {
      id: "beroepen",
      title: { nl: "Welke beroepen zijn een knelpunt?", en: "Which occupations are hard to fill?" },
      layout: "full",
      figures: [shortageList, migrationList],
    },
    {
      id: "aantallen",
      title: { nl: "Hoe lang is de lijst?", en: "How long is the list?" },
      layout: "pair",
      figures: [shortageCount, shortageClusters],
    },
    {
      id: "omvang",
      title: { nl: "Hoe groot is het knelpunt?", en: "How large is the shortage?" },
      layout: "full",
      figures: [shortageTopFifty, shortageNumbers],
    },
    {
      id: "verloop",
      title: { nl: "Welke beroepen keren terug, welke zijn nieuw?", en: "Which occupations return, which are new?" },
      layout: "pair",
      figures: [shortageTopTen, shortageNewcomers],
    },
    {
      id: "arbeidsmigratie",
      title: {
        nl: "Hoeveel beroepen staan open voor arbeidsmigratie?",
        en: "How many occupations are open to labour migration?",
      },
      layout: "full",
      figures: [migrationCount],
    },
  ],
};
