/**
 * What a number counts. The unit belongs to the measure, not to the number. A difference of percents is
 * `percentage-points`. `other` is for quoted facts (dates, weeks, euro per project) that are shown as the source prints them.
 */
export const units = [
  "persons",
  "vacancies",
  "jobs",
  "occupations",
  "percent",
  "percentage-points",
  "ratio",
  "index",
  "euro",
  "other",
] as const;
export type Unit = (typeof units)[number];
