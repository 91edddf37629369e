import { selectObservations, type Observation } from "../domain/dataset.ts";
import { limburg } from "../domain/region.ts";
import { formatRate } from "../format/format-number.ts";
import { toValueAxis } from "./axis.ts";
import { toEmptyFigure } from "./empty-figure.ts";
import type { Figure, Point, Series } from "./figure.ts";
import type { FigureInput } from "./figure-input.ts";
import { drawnValues, toMissingPoint } from "./points.ts";
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
    measure: "arbeidsmarktpositie_census",
    period,
    dimension: "status",
  });
  const why =
    region.key === limburg
      ? nl
        ? "De opdeling in 100 inwoners hebben onze bronnen alleen voor 2023."
        : "Our sources have the split into 100 inhabitants for 2023 only."
      : nl
        ? `Voor ${region.name} hebben onze bronnen geen recente arbeidsreserve; alleen voor Limburg, in 2023.`
        : `Our sources have no recent labour reserve of ${region.name}; only of Limburg, in 2023.`;
  const base = {
    id: "arbeidsreserve",
    language,
    title: nl
      ? `${region.name}: voor deze periode alleen de Census van 2011`
      : `${region.name}: only the census of 2011 for this period`,
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
    return toEmptyFigure({
      ...base,

      title: nl ? "Geen arbeidsreserve voor deze periode" : "No labour reserve for this period",
      reading: [why],
      nearest,
    });
  }
  const series = toPlayedRegions(selection).map(({ region: place, role }): Series => {
    const own = observations.filter((observation) => observation.region === place.key);
    const whole = own.find((observation) => observation.get("category") === "bevolking");
    return {
      key: place.key,
      label: place.name,
      role,
      gaps: "break",
      endLabel: place.name,
      points: categories.map(([source]) => {
        const found = own.find((observation) => observation.get("category") === source);
        return toShare(found, whole, language);
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
      values: drawnValues(series),
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

/** A group as a share of the inhabitants, rounded once from the counts. */
function toShare(part: Observation | undefined, whole: Observation | undefined, language: "nl" | "en"): Point {
  if (part?.cell.kind !== "value" || whole?.cell.kind !== "value" || whole.cell.value <= 0) {
    return toMissingPoint("not-published", language);
  }
  const value = (part.cell.value / whole.cell.value) * 100;
  return { kind: "value", value, text: formatRate(value, language), places: [part.place, whole.place] };
}
