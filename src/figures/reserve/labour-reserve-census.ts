import { selectObservations, type Observation } from "../../domain/dataset.ts";
import { formatRate } from "../../format/format-number.ts";
import { toRateAxis } from "../rate-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { toMissingPoint } from "../points.ts";
import { toPlayedRegions } from "../roles.ts";
import { toRowSources } from "../sources.ts";

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
 * The position of the inhabitants of 20–64 in the Census of 2011: the last split that our sources have for every province.
 * Another source, other groups and fifteen years old: shown as such, never beside the split of 2023.
 */
export const labourReserveCensus: FigureDefinition = {
  id: "arbeidsreserve-census",
  name: { nl: "Positie op de arbeidsmarkt, Census 2011", en: "Position on the labour market, Census 2011" },
  concept: "werkzaamheidsgraad-census",
  related: ["arbeidsreserve", "niet-beroepsactief"],
  traits: ["census-2011"],
  levels: ["province", "region"],
  datasets: ["arbeidsreserve"],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const observations = selectObservations(input.dataset("arbeidsreserve"), {
    measure: "arbeidsmarktpositie_census",
    period,
    dimension: "status",
  });
  const base = {
    id: labourReserveCensus.id,
    language,
    title: nl ? `${region.name} in de Census van 2011` : `${region.name} in the census of 2011`,
    subtitle: nl
      ? "Inwoners van 20–64 jaar naar positie, in %, Census 1 januari 2011"
      : "Inhabitants aged 20–64 by position, in %, Census of 1 January 2011",
    sources: toRowSources(
      observations.filter((observation) => observation.region === region.key),
      input.entry("arbeidsreserve"),
      language,
    ).map((source) => ({ ...source, quality: "derived" as const })),
    facts: [],
    absent: [],
  };
  if (selection.to !== "latest" && selection.to < 2011) {
    return toEmptyFigure({
      ...base,
      title: nl ? "Geen arbeidsreserve voor deze periode" : "No labour reserve for this period",
      reading: [nl ? "De Census is van 1 januari 2011." : "The Census is of 1 January 2011."],
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
    title: nl
      ? `${region.name}: ${work} was aan het werk in de Census van 2011`
      : `${region.name}: ${work} were at work in the census of 2011`,
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
    axis: toRateAxis(series, language, "zero"),
    breaks: [],
    reading: [
      nl
        ? `Op 1 januari 2011 was volgens de Census ${work} van de inwoners van 20 tot 64 jaar in ${region.name} aan het werk.`
        : `On 1 January 2011, by the Census, ${work} of the inhabitants of ${region.name} aged 20 to 64 were at work.`,
    ],
    notes: [],
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
