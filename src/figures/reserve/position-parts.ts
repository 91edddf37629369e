import type { Localised } from "../../domain/language.ts";
import type { GroupPlan } from "../builders/group-bars.ts";

/**
 * The three positions that the survey tells apart, as parts of a whole. `working` is what the source calls those at work; the
 * ages go into the finding, for a share of ages 15–64 or 25–64 is not the employment rate of 20–64.
 */
export function toPositionParts(working: string, ages: Localised): readonly GroupPlan[] {
  const part = (category: string, label: Localised, inSentence: Localised): GroupPlan => ({
    category,
    label,
    inSentence,
  });
  const atWork = { nl: "aan het werk", en: "at work" };
  return [
    {
      category: working,
      label: atWork,
      inSentence: { nl: `van de ${ages.nl} was ${atWork.nl}`, en: `of ${ages.en} were ${atWork.en}` },
    },
    part("werkloos", { nl: "werkloos", en: "unemployed" }, { nl: "was werkloos", en: "were unemployed" }),
    part(
      "niet-beroepsactief",
      { nl: "niet-beroepsactief", en: "inactive" },
      { nl: "was niet-beroepsactief", en: "were inactive" },
    ),
  ];
}
