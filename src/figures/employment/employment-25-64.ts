import { selectObservations, type Observation } from "../../domain/dataset.ts";
import { yearOf } from "../../domain/period.ts";
import { flanders, pageRegions } from "../../domain/region.ts";
import { formatRate } from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { nameOf } from "../place-names.ts";
import { drawnValue, toPublishedPoint } from "../points.ts";
import { readPublishedSeries } from "../builders/published-series.ts";
import { printed } from "../sentences/printed.ts";
import { sayExtremes } from "../sentences/say-extremes.ts";
import { toRateAxis } from "../rate-axis.ts";
import { toRowSources } from "../sources.ts";

const dataset = "werkzaamheidsgraad-overige";

/**
 * The employment rate 25–64 as the press quotes it: a few places and years, each a bar of its own with its year. They come by
 * several ways, so no line joins them and no change is told.
 */
export const employment2564: FigureDefinition = {
  id: "werkzaamheidsgraad-25-64",
  name: { nl: "Werkzaamheidsgraad 25–64", en: "Employment rate 25–64" },
  concept: "werkzaamheidsgraad-leeftijd",
  related: ["werkzaamheidsgraad"],
  traits: ["survey", "survey-province", "quoted"],
  levels: ["province", "region"],
  datasets: [dataset],
  build,
};

function build(input: FigureInput): FigureBody {
  const { language, region, to } = input.selection;
  const nl = language === "nl";
  const rows = readRows(input).filter(({ period }) => to === "latest" || yearOf(period) <= to);
  const base = { id: employment2564.id, language, facts: [], absent: [] };
  const measure = nl ? "Werkzaamheidsgraad (EAK), 25–64 jaar, in %" : "Employment rate (EAK), ages 25–64, in %";
  if (rows.length === 0) {
    return toEmptyFigure({
      ...base,
      subtitle: measure,
      sources: [],
      reading: [nl ? "Onze bronnen noemen deze graad sinds 2018." : "Our sources name this rate since 2018."],
    });
  }
  const series: Series = {
    key: "rate",
    label: nl ? "Werkzaamheidsgraad 25–64" : "Employment rate 25–64",
    role: "context",
    gaps: "break",
    endLabel: "",
    points: rows.map(({ cell, place }) => toPublishedPoint(cell, formatRate, language, [place])),
  };
  const labels = rows.map((row) => `${nameOf(row.region)}, ${formatPeriod(row.period, language)}`);
  const own = rows.findLastIndex((row) => row.region === region.key);
  const [ownRow, ownPoint] = [rows[own], series.points[own]];
  const ages = nl ? "25–64 jaar" : "ages 25–64";
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: nl ? "Gebied en jaar" : "Place and year",
    title:
      ownRow === undefined || ownPoint === undefined
        ? nl
          ? "Werkzaamheidsgraad 25–64 volgens de pers"
          : "Employment rate 25–64 as printed by the press"
        : nl
          ? `${region.name}, ${ages}: ${ownPoint.text} werkte in ${formatPeriod(ownRow.period, "nl")}`
          : `${region.name}, ${ages}: ${ownPoint.text} worked in ${formatPeriod(ownRow.period, "en")}`,
    subtitle: nl ? `${measure}, de jaren die bronnen noemen` : `${measure}, the years that sources name`,
    categories: rows.map((row, index) => ({
      key: `${row.region}/${row.period}`,
      label: labels[index] ?? "",
      shortLabel: labels[index] ?? "",
      role: row.region === region.key ? "home" : row.region === flanders ? "flanders" : "context",
    })),
    series: [series],
    axis: toRateAxis([series], language, "zero"),
    breaks: [],
    reading: toReading(rows, series, input),
    notes: [
      nl
        ? "Hier staat geen 80-lijn: de doelstelling geldt voor 20–64 jaar. Zonder de jongste groep ligt de graad hoger; kranten zetten de twee soms door elkaar."
        : "There is no 80 line here: the goal is about ages 20–64. Without the youngest the rate is higher; newspapers sometimes mix the two.",
    ],
    sources: toRowSources(rows, input.entry(dataset), language),
  };
}

/** Every value that was published of a place with a page: by year, the highest first. */
function readRows(input: FigureInput): readonly Observation[] {
  return pageRegions
    .flatMap(({ key }) => [
      ...readPublishedSeries(
        selectObservations(input.dataset(dataset), {
          measure: "werkzaamheidsgraad",
          concept: "EAK",
          ageBand: "25-64",
          category: "",
          region: key,
        }),
      ).values(),
    ])
    .toSorted((a, b) => yearOf(a.period) - yearOf(b.period) || valueOf(b) - valueOf(a));
}

function valueOf({ cell }: Observation): number {
  return cell.kind === "value" ? cell.value : Number.NEGATIVE_INFINITY;
}

/** The provinces beside each other in the year that has most of them, and the last number of the chosen place. */
function toReading(rows: readonly Observation[], { points }: Series, input: FigureInput): readonly string[] {
  const { language, region } = input.selection;
  const nl = language === "nl";
  const own = rows.findLastIndex((row) => row.region === region.key);
  const [ownRow, ownPoint] = [rows[own], points[own]];
  const sizes = rows.map(({ period }) => rows.filter((row) => row.period === period).length);
  const full = rows[sizes.indexOf(Math.max(...sizes))]?.period;
  const named = rows.flatMap((row, index) => {
    const point = points[index];
    const value = point === undefined ? undefined : drawnValue(point);
    return row.period !== full || point === undefined || value === undefined
      ? []
      : [{ name: nameOf(row.region), number: printed(value, point.text, 1) }];
  });
  const when = full === undefined ? "" : formatPeriod(full, language);
  return [
    ...(ownRow === undefined || ownPoint === undefined
      ? []
      : [
          nl
            ? `In ${formatPeriod(ownRow.period, "nl")} werkte ${ownPoint.text} van de inwoners van 25 tot 64 jaar in ${region.name}.`
            : `In ${formatPeriod(ownRow.period, "en")}, ${ownPoint.text} of the inhabitants of ${region.name} aged 25 to 64 were at work.`,
        ]),
    nl ? `Voor ${when} zijn de meeste provincies bekend.` : `Most provinces are known for ${when}.`,
    ...sayExtremes(named, "percent", language, "places"),
  ];
}
