import type { Filter } from "../../domain/dataset.ts";
import type { Localised } from "../../domain/language.ts";
import { defineGroupLines, type GroupLine, type GroupLinesPlan } from "./group-lines.ts";
import type { FigureDefinition } from "../figure-input.ts";

/** What differs between the quarterly figures of the survey: all three exist for Vlaanderen, ages 15–64, by sex. */
export interface QuarterlyPlan extends Pick<
  GroupLinesPlan,
  "id" | "name" | "label" | "concept" | "related" | "dataset" | "filter" | "measure" | "level"
> {
  /** How the source names the lines of all, men and women. */
  readonly categories: readonly [all: string, men: string, women: string];
}

/** A quarterly rate of the survey for ages 15–64, of all, men and women in Vlaanderen. Source: be.STAT. */
export function defineQuarterly({ categories: [all, men, women], ...plan }: QuarterlyPlan): FigureDefinition {
  const line = (key: string, role: GroupLine["role"], label: Localised, filter: Filter): GroupLine => ({
    key,
    role,
    label,
    inSentence: label,
    filter,
  });
  return defineGroupLines({
    ...plan,
    traits: ["survey", "quoted"],
    levels: ["region"],
    fallback: "region",
    periods: "quarter",
    among: "groups",
    lines: [
      line("alle", "home", { nl: "allen", en: "all" }, { category: all }),
      line("mannen", "compare-1", { nl: "mannen", en: "men" }, { category: men }),
      line("vrouwen", "compare-2", { nl: "vrouwen", en: "women" }, { category: women }),
    ],
    notes: (language) => [
      language === "nl"
        ? "Cijfers per kwartaal schommelen met het seizoen: vergelijk een kwartaal met hetzelfde kwartaal van een jaar eerder."
        : "Quarterly figures move with the season: compare a quarter with the same quarter of the year before.",
    ],
  });
}
