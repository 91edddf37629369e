import { employmentByProvince } from "./employment-by-province.ts";
import { employmentRate } from "./employment-rate.ts";
import { employmentRate1564 } from "./employment-rate-15-64.ts";
import type { FigureDefinition } from "./figure-input.ts";
import { jobseekerRate } from "./jobseeker-rate.ts";
import { jobseekers } from "./jobseekers.ts";
import { labourReserve } from "./labour-reserve.ts";
import { publishedTension } from "./published-tension.ts";
import { seekersPerVacancy } from "./seekers-per-vacancy.ts";
import { shortageCount } from "./shortage-count.ts";
import { shortageList } from "./shortage-list.ts";
import { openBySector, receivedBySector } from "./vacancies-by-sector.ts";
import { vacanciesOpen, vacanciesReceived } from "./vacancies.ts";

/** Every figure of the house, in the order of the overview. A new figure is one file and one line here. */
export const gallery: readonly FigureDefinition[] = [
  employmentRate,
  employmentByProvince,
  employmentRate1564,
  labourReserve,
  publishedTension,
  seekersPerVacancy,
  jobseekers,
  jobseekerRate,
  vacanciesReceived,
  vacanciesOpen,
  receivedBySector,
  openBySector,
  shortageCount,
  shortageList,
];
