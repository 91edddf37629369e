import { selectObservations } from "../domain/dataset.ts";
import { limburg } from "../domain/region.ts";
import { formatRate } from "../format/format-number.ts";
import { toValueAxis } from "./axis.ts";
import type { Figure, Series } from "./figure.ts";
import type { FigureInput } from "./figure-input.ts";
import { drawnValue, toMissingPoint, toPublishedPoint } from "./points.ts";
import { toPlayedRegions } from "./roles.ts";
import { toRowSources } from "./sources.ts";

const period = "2011-01-01";

const categories: readonly (readonly [source: string, nl: string, en: string])[] = [
  ["werkend", "aan het werk", "at work"],
  ["werkloos: werkte eerder", "werkloos, werkte eerder", "unemployed, worked before"],
  ["werkloos: werkte nooit", "werkloos, werkte nooit", "unemployed, never worked"],
  ["niet-beroepsactief: student", "student", "student"],
  ["niet-beroepsactief: huisvrouw/-man en andere", "huisvrouw of -man en andere", "homemaker and other"],
  ["niet-beroepsactief: pensioen of rentenier", "pensioen of rentenier", "retired or of independent means"],
];

/**
 * What exists of the labour reserve outside Limburg 2023: the split of the inhabitants of 20–64 in the Census of 2011.
 * Another source, other groups and fifteen years old: shown as such, never beside the split of 2023.
 */
export function buildCensusReserve(input: FigureInput): Figure {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const observations = selectObservations(input.dataset("arbeidsreserve"), {
    measure: "arbeidsmarktpositie_census_aandeel",
    period,
    dimension: "status",
  });
  const why =
    region.key === limburg
      ? nl
        ? "De opdeling in 100 inwoners bestaat voor Limburg alleen voor 2023."
        : "The split into 100 inhabitants exists for Limburg for 2023 only."
      : nl
        ? `Voor ${region.name} is geen recente arbeidsreserve gepubliceerd; alleen Limburg heeft er een, van 2023.`
        : `No recent labour reserve has been published for ${region.name}; only Limburg has one, of 2023.`;
  const base = {
    id: "arbeidsreserve",
    language,
    title: nl ? `${region.name}: alleen de telling van 2011 bestaat` : `${region.name}: only the census of 2011 exists`,
    subtitle: nl
      ? "Inwoners van 20–64 jaar naar positie, in %, Census 1 januari 2011"
      : "Inhabitants aged 20–64 by position, in %, Census of 1 January 2011",
    sources: toRowSources(
      observations.filter((observation) => observation.region === region.key),
      input.entry("arbeidsreserve"),
      language,
    ),
    facts: [],
    absent: [],
  };
  const nearest =
    region.key === limburg ? [] : [{ region: limburg, label: nl ? "Toon Limburg, 2023" : "Show Limburg, 2023" }];
  if (selection.to !== "latest" && selection.to < 2011) {
    return {
      ...base,
      kind: "empty",
      title: nl ? "Geen arbeidsreserve voor deze periode" : "No labour reserve for this period",
      reading: [why],
      notes: [],
      nearest,
    };
  }
  const series = toPlayedRegions(selection).map(({ region: place, role }): Series => {
    const own = observations.filter((observation) => observation.region === place.key);
    return {
      key: place.key,
      label: place.name,
      role,
      gaps: "break",
      endLabel: place.name,
      points: categories.map(([source]) => {
        const found = own.find((observation) => observation.get("category") === source);
        return found === undefined
          ? toMissingPoint("not-published", language)
          : toPublishedPoint(found.cell, formatRate, language, [found.place]);
      }),
    };
  });
  const work = series[0]?.points[0]?.text ?? "";
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: nl ? "Groep" : "Group",
    categories: categories.map(([key, dutch, english]) => {
      const label = nl ? dutch : english;
      return { key, label, shortLabel: label };
    }),
    series,
    axis: toValueAxis({
      values: series.flatMap(({ points }) => points.flatMap((point) => drawnValue(point) ?? [])),
      fromZero: true,
      format: (value) => formatRate(value, language, 0),
      language,
    }),
    breaks: [],
    reading: [
      why,
      nl
        ? `Op 1 januari 2011 was volgens de Census ${work} van de inwoners van 20 tot 64 jaar in ${region.name} aan het werk.`
        : `On 1 January 2011, by the Census, ${work} of the inhabitants of ${region.name} aged 20 to 64 were at work.`,
    ],
    notes: [
      nl
        ? "De Census telt uit registers en heeft andere groepen dan de enquête: zet deze cijfers niet naast de werkzaamheidsgraad van vandaag."
        : "The Census counts from registers and has other groups than the survey: do not set these figures beside today's employment rate.",
    ],
  };
}
