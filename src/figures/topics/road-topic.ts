import { roadBestProvince } from "../road/road-best-province.ts";
import { roadClaims } from "../road/road-claims.ts";
import { roadReserve } from "../road/road-reserve.ts";
import { roadTempo } from "../road/road-tempo.ts";
import { roadTo80 } from "../road/road-to-80.ts";
import type { Topic } from "./topic.ts";

/** How many people it takes to reach the goal, how fast, and who they could be. */
export const roadTopic: Topic = {
  id: "weg-naar-80",
  name: { nl: "De weg naar 80", en: "The road to 80" },
  title: { nl: "De weg naar 80 in {gebied}", en: "The road to 80 in {gebied}" },
  lead: roadTo80,
  sections: [
    {
      id: "weg",
      title: { nl: "Hoe ziet de weg eruit?", en: "What does the road look like?" },
      layout: "full",
      figures: [roadTo80],
    },
    {
      id: "tempo",
      title: { nl: "Hoe snel moet het, en met wie?", en: "How fast must it go, and with whom?" },
      layout: "pair",
      figures: [roadTempo, roadReserve],
    },
    {
      id: "beste-provincie",
      title: {
        nl: "Wat als elke groep de beste provincie haalt?",
        en: "What if each group reached the best province?",
      },
      layout: "full",
      figures: [roadBestProvince],
    },
    {
      id: "nagerekend",
      title: { nl: "Wat zeggen verslagen, en klopt het?", en: "What do reports say, and is it right?" },
      layout: "full",
      figures: [roadClaims],
    },
  ],
};
