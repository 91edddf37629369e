import type { Localised } from "../../domain/language.ts";
import { toRegionKey, flanders, type RegionKey } from "../../domain/region.ts";
import type { FigureDefinition } from "../figure-input.ts";
import { buildGroupLines, type GroupLine, type GroupLinesPlan } from "../builders/group-lines.ts";
import { nameOf } from "../place-names.ts";

const belgium = toRegionKey("country", "01000");

const toPlaceLine = (region: RegionKey, role: GroupLine["role"]): GroupLine => {
  const name = nameOf(region);
  return {
    key: region,
    label: { nl: name, en: name },
    inSentence: { nl: name, en: name },
    role,
    filter: { region, category: "" },
  };
};

const toSexLine = (key: string, category: string, role: GroupLine["role"], label: Localised): GroupLine => ({
  key,
  label,
  inSentence: label,
  role,
  filter: { region: belgium, category },
});

/** What both ways of looking share: RIZIV's long-term incapacity, in percent of working and unemployed people together. */
const shared = {
  id: "langdurige-arbeidsongeschiktheid",
  name: { nl: "Langdurige arbeidsongeschiktheid", en: "Long-term incapacity for work" },
  label: { nl: "Langdurig arbeidsongeschikt", en: "Long-term incapacitated" },
  concept: "invaliditeit",
  related: ["arbeidsongeschikt"],
  traits: ["quoted"],
  levels: ["municipality", "province", "region"],
  dataset: "arbeidsreserve",
  filter: { measure: "langdurige_arbeidsongeschiktheid" },
  periods: "year",
  gaps: "bridge",
  measure: {
    nl: "Langdurig arbeidsongeschikten in % van werkenden en werklozen samen",
    en: "Long-term incapacitated in % of working and unemployed people together",
  },
  level: ({ period, place, text }, language) =>
    language === "nl"
      ? `In ${period} waren er in ${place} voor elke 100 mensen die werken of werkloos zijn ${text.replace("%", "")} langdurig arbeidsongeschikten.`
      : `In ${period} there were, in ${place}, ${text.replace("%", "")} long-term incapacitated for every 100 people who work or are unemployed.`,
  notes: (language) => [
    language === "nl"
      ? "De noemer is wie werkt of werkloos is, niet alle inwoners. Per provincie of gemeente staat dit niet in onze bronnen."
      : "The denominator is those who work or are unemployed, not all inhabitants. Our sources do not have this by province or municipality.",
  ],
} as const satisfies Partial<GroupLinesPlan>;

const byRegion: GroupLinesPlan = {
  ...shared,
  among: "places",
  lines: [
    toPlaceLine(flanders, "home"),
    toPlaceLine(toRegionKey("region", "03000"), "compare-1"),
    toPlaceLine(toRegionKey("region", "04000"), "compare-2"),
    toPlaceLine(belgium, "compare"),
  ],
};

const bySex: GroupLinesPlan = {
  ...shared,
  among: "groups",
  place: nameOf(belgium),
  lines: [
    toSexLine("allen", "", "home", { nl: "allen", en: "all" }),
    toSexLine("vrouwen", "vrouwen", "compare-1", { nl: "vrouwen", en: "women" }),
    toSexLine("mannen", "mannen", "compare-2", { nl: "mannen", en: "men" }),
  ],
};

/** Long-term incapacity since 2005: Vlaanderen beside the other regions, or women beside men for the whole of Belgium. */
export const longTermIncapacity: FigureDefinition = {
  id: shared.id,
  name: shared.name,
  concept: shared.concept,
  related: shared.related,
  traits: shared.traits,
  levels: shared.levels,
  datasets: [shared.dataset],
  modes: [
    { key: "gewesten", name: { nl: "Gewesten", en: "Regions" } },
    { key: "geslacht", name: { nl: "Vrouwen en mannen (België)", en: "Women and men (Belgium)" } },
  ],
  build: (input) => buildGroupLines(input.mode === "geslacht" ? bySex : byRegion, input),
};
