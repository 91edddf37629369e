import { formatCount, formatRate } from "../../format/format-number.ts";
import { computeRank } from "../../indicators/rank.ts";
import { factOf, type FigureBody } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { drawnValue, drawnValues } from "../points.ts";
import { chooseSector, toSectorKey } from "./sectors.ts";
import { sayRank } from "../sentences/say-rank.ts";
import { receivedBySector } from "../tension/vacancies-by-sector.ts";

/**
 * The chosen sector among all of them: the same bars as the figure of all sectors, with the chosen one strong. The keys of its
 * categories are what an address calls the sectors.
 */
export const sectorRank: FigureDefinition = {
  ...receivedBySector,
  id: "sector-rang",
  name: { nl: "Plaats van de sector", en: "Place of the sector" },
  fallback: "region",
  build,
};

function build(input: FigureInput): FigureBody {
  const { language, region } = input.selection;
  const nl = language === "nl";
  const all = receivedBySector.build({ ...input, mode: "" });
  const sector = chooseSector(input);
  if (all.kind !== "series" || sector === undefined) return { ...all, id: sectorRank.id };
  const index = all.categories.findIndex(({ key }) => key === sector);
  const point = all.series[0]?.points[index];
  const value = point === undefined ? undefined : drawnValue(point);
  const total = factOf(all, "total")?.value;
  const body = {
    ...all,
    id: sectorRank.id,
    categories: all.categories.map((category) => ({
      ...category,
      key: toSectorKey(category.key),
      role: category.key === sector ? ("home" as const) : ("context" as const),
    })),
  };
  if (point === undefined || value === undefined || typeof total !== "number" || total <= 0) return body;
  const values = drawnValues(all.series);
  const rank = computeRank(value, values, 0);
  const share = formatRate((value / total) * 100, language);
  return {
    ...body,
    title: nl
      ? `${sector}: plaats ${rank.place} van ${rank.of} sectoren in ${region.name}`
      : `${sector}: place ${rank.place} of ${rank.of} sectors in ${region.name}`,
    reading: [
      nl
        ? `${sector} telt ${point.text} van de ${formatCount(total, "nl")} ontvangen vacatures in ${region.name}, of ${share}.`
        : `${sector} holds ${point.text} of the ${formatCount(total, "en")} vacancies received in ${region.name}, or ${share}.`,
      ...sayRank(
        {
          name: sector,
          rank,
          among: nl ? `sectoren in ${region.name}` : `sectors of ${region.name}`,
          leftOut: {},
        },
        language,
      ),
    ],
    notes: [
      ...all.notes,
      nl
        ? "“Onbepaalde sector” telt mee als een van de sectoren."
        : "“Onbepaalde sector” (sector not known) counts as one of the sectors.",
    ],
  };
}
