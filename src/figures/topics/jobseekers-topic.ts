import { benefitEnd } from "../jobseekers/benefit-end.ts";
import { formerlyInactive } from "../jobseekers/formerly-inactive.ts";
import { jobseekerFlows } from "../jobseekers/jobseeker-flows.ts";
import { jobseekerProfile } from "../jobseekers/jobseeker-profile.ts";
import { jobseekerRate } from "../jobseekers/jobseeker-rate.ts";
import { jobseekerRateByAge, jobseekerRateBySex } from "../jobseekers/jobseeker-rate-by-group.ts";
import { jobseekerRateStrip } from "../jobseekers/jobseeker-rate-strip.ts";
import { benefitStatus, placementStatus } from "../jobseekers/jobseeker-status.ts";
import { jobseekers } from "../jobseekers/jobseekers.ts";
import { jobseekersByMonth } from "../jobseekers/jobseekers-by-month.ts";
import { jobseekersByOrigin } from "../jobseekers/jobseekers-by-origin.ts";
import { jobseekersJanuary } from "../jobseekers/jobseekers-january.ts";
import { jobseekersJanuaryStrip } from "../jobseekers/jobseekers-january-strip.ts";
import { jobseekersQuoted } from "../jobseekers/jobseekers-quoted.ts";
import { limburgJobseekers } from "../jobseekers/limburg-jobseekers.ts";
import { vdabClients } from "../jobseekers/vdab-clients.ts";
import type { Topic } from "./topic.ts";

/** Who looks for work, how many, where, and who comes and goes. */
export const jobseekersTopic: Topic = {
  id: "werkzoekenden",
  name: { nl: "Werkzoekenden", en: "Jobseekers" },
  title: { nl: "Werkzoekenden in {gebied}", en: "Jobseekers in {gebied}" },
  lead: jobseekers,
  sections: [
    {
      id: "aantal",
      title: { nl: "Hoeveel werkzoekenden?", en: "How many jobseekers?" },
      layout: "pair",
      figures: [jobseekers, jobseekerRate],
    },
    {
      id: "gemeenten",
      title: { nl: "Waar is de graad het hoogst?", en: "Where is the rate highest?" },
      layout: "full",
      figures: [jobseekerRateStrip],
    },
    {
      id: "geslacht-leeftijd",
      title: { nl: "Mannen of vrouwen, jong of oud?", en: "Men or women, young or old?" },
      layout: "pair",
      figures: [jobseekerRateBySex, jobseekerRateByAge],
    },
    {
      id: "maanden",
      title: { nl: "Wat zeggen de jongste maanden?", en: "What do the latest months say?" },
      lead: {
        nl: "Maandcijfers komen uit de pers. Het zijn losse punten, geen reeks.",
        en: "Monthly figures come from the press. They are single points, not a series.",
      },
      layout: "full",
      figures: [jobseekersByMonth, jobseekersQuoted],
    },
    {
      id: "een-januari",
      title: { nl: "Hoeveel inwoners zoeken werk op 1 januari?", en: "How many inhabitants seek work on 1 January?" },
      layout: "pair",
      figures: [jobseekersJanuary, jobseekersJanuaryStrip],
    },
    {
      id: "herkomst",
      title: { nl: "Waar komen werkzoekenden vandaan?", en: "Where do jobseekers come from?" },
      layout: "full",
      figures: [jobseekersByOrigin],
    },
    {
      id: "profiel",
      title: { nl: "Wie zijn de werkzoekenden?", en: "Who are the jobseekers?" },
      layout: "pair",
      figures: [jobseekerProfile, formerlyInactive],
    },
    {
      id: "status",
      title: {
        nl: "Welke status hebben werkzoekenden bij VDAB?",
        en: "Which status do jobseekers have with VDAB?",
      },
      layout: "pair",
      figures: [benefitStatus, placementStatus, benefitEnd, vdabClients],
    },
    {
      id: "stroom",
      title: { nl: "Wie komt erbij, wie gaat weg?", en: "Who comes, who leaves?" },
      layout: "full",
      figures: [jobseekerFlows, limburgJobseekers],
    },
  ],
};
