import { alikePlaces } from "../comparison/alike-places.ts";
import { placeComparison } from "../comparison/place-comparison.ts";
import { jobseekerRateByAge, jobseekerRateBySex } from "../jobseekers/jobseeker-rate-by-group.ts";
import { jobseekerRate } from "../jobseekers/jobseeker-rate.ts";
import { jobseekerRateStrip } from "../jobseekers/jobseeker-rate-strip.ts";
import { jobseekers } from "../jobseekers/jobseekers.ts";
import { councilText } from "../municipality/council-text.ts";
import { groupsStrip } from "../municipality/groups-strip.ts";
import { municipalityCore } from "../municipality/municipality-core.ts";
import { municipalTension } from "../municipality/municipal-tension.ts";
import { municipalPopulation } from "../municipality/population.ts";
import { vacanciesOpen, vacanciesReceived } from "../tension/vacancies.ts";
import type { Topic } from "./topic.ts";

/** Everything that is published about one municipality; its page is no subject of the menu, so it has no id there. */
export const municipalityTopic: Omit<Topic, "id"> = {
  name: { nl: "Gemeente", en: "Municipality" },
  title: { nl: "{gebied}", en: "{gebied}" },
  lead: municipalityCore,
  sections: [
    {
      id: "kern",
      title: { nl: "De belangrijkste cijfers", en: "The most important figures" },
      layout: "full",
      figures: [municipalityCore],
    },
    {
      id: "plaats",
      title: { nl: "Waar staat {gebied} tussen de andere gemeenten?", en: "Where does {gebied} stand among others?" },
      layout: "full",
      figures: [jobseekerRateStrip],
    },
    {
      id: "vergelijk",
      title: { nl: "Vergelijk met andere gemeenten", en: "Compare with other municipalities" },
      layout: "full",
      figures: [placeComparison, alikePlaces],
    },
    {
      id: "verloop",
      title: { nl: "Hoe veranderde het aantal werkzoekenden?", en: "How did the number of jobseekers change?" },
      layout: "pair",
      figures: [jobseekers, jobseekerRate, jobseekerRateBySex, jobseekerRateByAge],
    },
    {
      id: "groepen",
      title: { nl: "Wie zoekt het vaakst werk?", en: "Who looks for work most often?" },
      layout: "full",
      figures: [groupsStrip],
    },
    {
      id: "vacatures",
      title: { nl: "Hoeveel vacatures zijn er?", en: "How many vacancies are there?" },
      layout: "pair",
      figures: [vacanciesReceived, vacanciesOpen, municipalTension],
    },
    {
      id: "bevolking",
      title: { nl: "Hoeveel mensen wonen er?", en: "How many people live there?" },
      layout: "full",
      figures: [municipalPopulation],
    },
    {
      id: "tekst",
      title: { nl: "Tekst voor een nota", en: "Text for a note" },
      layout: "full",
      figures: [councilText],
    },
  ],
};
