import { defineJobseekerRateGroups } from "./jobseeker-rate-groups.ts";

/** The werkzoekendengraad of men and women; published by municipality only. */
export const jobseekerRateBySex = defineJobseekerRateGroups({
  id: "werkzoekendengraad-geslacht",
  name: { nl: "Werkzoekendengraad naar geslacht", en: "Jobseeker rate by sex" },
  dataset: "werkzoekendengraad-gemeenten-geslacht",
  by: { nl: "naar geslacht", en: "by sex" },
  groups: [
    { category: "Mannen", label: { nl: "Mannen", en: "Men" }, inSentence: { nl: "mannen", en: "men" } },
    { category: "Vrouwen", label: { nl: "Vrouwen", en: "Women" }, inSentence: { nl: "vrouwen", en: "women" } },
  ],
});

/** The werkzoekendengraad of three ages; published by municipality only. */
export const jobseekerRateByAge = defineJobseekerRateGroups({
  id: "werkzoekendengraad-leeftijd",
  name: { nl: "Werkzoekendengraad naar leeftijd", en: "Jobseeker rate by age" },
  dataset: "werkzoekendengraad-gemeenten-leeftijd",
  by: { nl: "naar leeftijd", en: "by age" },
  groups: [
    {
      category: "18 tot 24 jaar",
      label: { nl: "18–24 jaar", en: "Ages 18–24" },
      inSentence: { nl: "jongeren", en: "young people" },
    },
    {
      category: "25 tot 59 jaar",
      label: { nl: "25–59 jaar", en: "Ages 25–59" },
      inSentence: { nl: "25- tot 59-jarigen", en: "ages 25–59" },
    },
    {
      category: "60 tot 64 jaar",
      label: { nl: "60–64 jaar", en: "Ages 60–64" },
      inSentence: { nl: "60- tot 64-jarigen", en: "ages 60–64" },
    },
  ],
});
