import type { FigureDefinition } from "../figure-input.ts";
import { hidingDatasets } from "./hidden-rates.ts";
import { buildRateBars } from "./jobseeker-rate-bars.ts";
import { buildRateLines } from "./jobseeker-rate-lines.ts";
import type { JobseekerRateGroupsPlan } from "./jobseeker-rate-parts.ts";

/**
 * The werkzoekendengraad by group. Of a municipality a line per group; of a province or Vlaanderen, for which the split is not
 * published and cannot be averaged, bars per group for the municipalities with most jobseekers.
 */
export function defineJobseekerRateGroups(plan: JobseekerRateGroupsPlan): FigureDefinition {
  return {
    id: plan.id,
    name: plan.name,
    concept: "werkzoekendengraad",
    related: ["werkzoekende", "afgeschermd"],
    traits: ["by-residence", "registers", "wzw", "recast"],
    levels: ["municipality", "province", "region"],
    datasets: [plan.dataset, ...hidingDatasets],
    build: (input) =>
      input.selection.region.level === "municipality" ? buildRateLines(plan, input) : buildRateBars(plan, input),
  };
}
