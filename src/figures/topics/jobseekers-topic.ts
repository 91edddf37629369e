import { jobseekerRate } from "../jobseeker-rate.ts";
import { jobseekerRateStrip } from "../jobseeker-rate-strip.ts";
import { jobseekers } from "../jobseekers.ts";
import type { Topic } from "./topic.ts";

/** Who looks for work, and how many. */
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
  ],
};
