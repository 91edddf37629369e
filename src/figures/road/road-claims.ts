import { flanders, limburg } from "../../domain/region.ts";
import { formatCount } from "../../format/format-number.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import { employmentDataset } from "../employment/employment-series.ts";
import type { FigureBody, NumberGroup } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { populationDataset } from "../employment/population-base.ts";
import { measuresDataset, tellFlanders } from "./road-claims-flanders.ts";
import { reportDataset, tellLimburg } from "./road-claims-limburg.ts";
import { countsDataset } from "./road-inputs.ts";
import { toRoadSources } from "./road-origins.ts";

/** What reports say of the way to 80%, beside the same number computed by us: each with its formula. */
export const roadClaims: FigureDefinition = {
  id: "weg-nagerekend",
  name: { nl: "Wat verslagen zeggen, nagerekend", en: "What reports say, recomputed" },
  concept: "afstand",
  related: ["werkzaamheidsgraad"],
  traits: ["old-base"],
  levels: ["province", "region"],
  existsFor: { nl: "voor Limburg en Vlaanderen", en: "for Limburg and Vlaanderen" },
  datasets: [employmentDataset, populationDataset, countsDataset, reportDataset, measuresDataset],
  build,
};

function build(input: FigureInput): FigureBody {
  const { language, region, to } = input.selection;
  const nl = language === "nl";
  const told = region.key === limburg ? tellLimburg(input) : region.key === flanders ? tellFlanders(input) : undefined;
  const subtitle = nl
    ? `Gepubliceerde beweringen naast onze berekening, ${region.name}`
    : `Published claims beside our computation, ${region.name}`;
  if (told === undefined || (to !== "latest" && to < told.from)) {
    return toEmptyFigure({
      id: roadClaims.id,
      language,
      title: nl ? `Niets na te rekenen voor ${region.name}` : `Nothing to recompute for ${region.name}`,
      subtitle,
      reading: [
        nl
          ? "Voor deze keuze staan er geen beweringen over de weg naar 80% in onze bronnen."
          : "For this choice our sources have no claims about the way to 80%.",
      ],
      sources: [],
      absent: [],
    });
  }
  const { groups, title, reading, notes, base } = told;
  const shown = groups.filter(({ claims }) => claims.length > 0);
  return {
    kind: "numbers",
    id: roadClaims.id,
    language,
    title: title[language],
    subtitle,
    itemLabel: nl ? "Wie zegt het" : "Who says so",
    valueLabel: nl ? "Getal" : "Number",
    whenLabel: nl ? "Waar en wanneer" : "Where and when",
    groups: shown.map(({ key, label, claims }): NumberGroup => ({
      key,
      label: label[language],
      items: claims.map(({ item }) => item),
    })),
    reading: reading.map((sentence) => sentence[language]),
    notes: notes.map((note) => note[language]),
    sources: toRoadSources(
      shown.flatMap(({ claims }) => claims.flatMap(({ cells }) => cells)),
      input,
    ),
    facts:
      base === undefined
        ? []
        : [
            { key: "year", label: "", value: base.of, text: String(base.of) },
            { key: "base", label: "", value: base.year, text: formatCount(base.count, language) },
          ],
    absent: [],
  };
}
