import { selectObservations } from "../../domain/dataset.ts";
import { yearOf } from "../../domain/period.ts";
import { flanders } from "../../domain/region.ts";
import { formatCount } from "../../format/format-number.ts";
import { toCountAxis } from "../count-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { drawnValue, toPublishedPoint } from "../points.ts";
import { toRowSources } from "../sources.ts";
import { noteOnYear } from "../years.ts";

const id = "knelpuntberoepen-aantal";
/** The two ways in which the whole list was counted, as the file calls them. */
const dimensions = new Map([
  ["cluster", "beroepencluster"],
  ["groep", "korte groep (eigen indeling)"],
]);

/** How many shortage occupations each cluster has, counted in the full list; that list exists for one year. */
export const shortageClusters: FigureDefinition = {
  id: "knelpuntberoepen-clusters",
  name: { nl: "Knelpuntberoepen per cluster", en: "Shortage occupations by cluster" },
  concept: "knelpuntberoep",
  traits: [],
  levels: ["municipality", "province", "region"],
  datasets: [id],
  modes: [
    { key: "cluster", name: { nl: "Clusters van VDAB", en: "Clusters of VDAB" } },
    { key: "groep", name: { nl: "Korte groepen", en: "Short groups" } },
  ],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection, mode } = input;
  const { language } = selection;
  const nl = language === "nl";
  const counted = selectObservations(input.dataset(id), {
    measure: "knelpuntberoepen_aantal",
    region: flanders,
    dimension: dimensions.get(mode) ?? "beroepencluster",
    quality: "afgeleid",
  });
  const year = Math.max(...counted.map(({ period }) => yearOf(period)));
  const rows = counted
    .filter(({ period }) => yearOf(period) === year)
    .map((observation) => ({
      observation,
      name: observation.get("category"),
      point: toPublishedPoint(observation.cell, formatCount, language, [observation.place]),
    }))
    .toSorted((a, b) => (drawnValue(b.point) ?? 0) - (drawnValue(a.point) ?? 0) || a.name.localeCompare(b.name, "nl"));
  const base = {
    id: shortageClusters.id,
    language,
    subtitle: nl
      ? `Aantal beroepen op de lijst van VDAB per ${mode === "groep" ? "korte groep (eigen indeling)" : "cluster"}, Vlaanderen, ${year}`
      : `Number of occupations on the list of VDAB by ${mode === "groep" ? "short group (our own division)" : "cluster"}, Vlaanderen, ${year}`,
    facts: [],
    absent: [],
  };
  const [first, second] = rows;
  if (first === undefined || second === undefined) {
    return toEmptyFigure({
      ...base,
      subtitle: shortageClusters.name[language],
      sources: [],
      reading: [nl ? "De bron telt hier geen clusters." : "The source counts no clusters here."],
    });
  }
  const series: Series = {
    key: "count",
    label: nl ? "Knelpuntberoepen" : "Shortage occupations",
    role: "home",
    gaps: "break",
    endLabel: "",
    points: rows.map(({ point }) => point),
  };
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: "occupations",
    unitLabel: nl ? "beroepen" : "occupations",
    categoryLabel: nl ? "Cluster" : "Cluster",
    title: nl ? `De meeste knelpuntberoepen in ${first.name}` : `Most shortage occupations in ${first.name}`,
    categories: rows.map(({ name }) => ({ key: name, label: name, shortLabel: name })),
    series: [series],
    axis: toCountAxis([series], language),
    breaks: [],
    reading: [
      nl
        ? `In ${year} telt ${first.name} ${first.point.text} knelpuntberoepen en ${second.name} ${second.point.text}.`
        : `In ${year}, ${first.name} has ${first.point.text} shortage occupations and ${second.name} has ${second.point.text}.`,
    ],
    notes: [
      nl
        ? `Geteld in de volledige lijst van ${year}; een volledige lijst van vroeger hebben onze bronnen niet. Wat de pers per cluster noemde, telt anders en staat bij de losse cijfers.`
        : `Counted in the full list of ${year}; our sources have no earlier full list. What the press named by cluster counts differently and is among the single figures.`,
      ...noteOnYear(year, selection),
    ],
    sources: toRowSources(
      rows.map(({ observation }) => observation),
      input.entry(id),
      language,
    ),
  };
}
