import { selectObservations, type Observation } from "../../domain/dataset.ts";
import { yearOf } from "../../domain/period.ts";
import { flanders, toRegionKey, type RegionKey } from "../../domain/region.ts";
import { formatRate } from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { toRateAxis } from "../rate-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { toPublishedPoint } from "../points.ts";
import { printed } from "../sentences/printed.ts";
import { sayComparison } from "../sentences/say-comparison.ts";
import { toRowSources } from "../sources.ts";

const id = "vacatures-gepubliceerd";
const places: readonly { readonly key: RegionKey; readonly name: { readonly nl: string; readonly en: string } }[] = [
  { key: flanders, name: { nl: "Vlaanderen", en: "Vlaanderen" } },
  { key: toRegionKey("country", "01000"), name: { nl: "België", en: "België" } },
  { key: toRegionKey("area", "EU27"), name: { nl: "de Europese Unie", en: "the European Union" } },
];

/** The vacancy rate: open jobs in percent of all jobs, by a survey of firms. One quarter, three places. */
export const vacancyRate: FigureDefinition = {
  id: "vacaturegraad",
  name: { nl: "Vacaturegraad", en: "Vacancy rate" },
  concept: "open-vacature",
  traits: ["quoted"],
  levels: ["region"],
  fallback: "region",
  datasets: [id],
  build,
};

function build(input: FigureInput): FigureBody {
  const { language, to } = input.selection;
  const nl = language === "nl";
  const found = selectObservations(input.dataset(id), { measure: "vacaturegraad" }).filter(
    ({ period }) => to === "latest" || yearOf(period) <= to,
  );
  const rows = places.flatMap(({ key, name }) => {
    const observation = found.find(({ region }) => region === key);
    return observation === undefined ? [] : [{ name: name[language], observation }];
  });
  const measure = nl ? "Open betrekkingen in % van alle betrekkingen" : "Open jobs in % of all jobs";
  const base = { id: vacancyRate.id, language, facts: [], absent: [] };
  const [first] = rows;
  if (first === undefined) {
    return toEmptyFigure({
      ...base,
      subtitle: measure,
      sources: [],
      reading: [
        nl
          ? "Onze bronnen hebben voor deze periode geen vacaturegraad."
          : "Our sources have no vacancy rate for this period.",
      ],
    });
  }
  const when = formatPeriod(first.observation.period, language);
  const pointOf = ({ cell, place }: Observation) => toPublishedPoint(cell, formatRate, language, [place]);
  const series: Series = {
    key: "rate",
    label: nl ? "Vacaturegraad" : "Vacancy rate",
    role: "home",
    gaps: "break",
    endLabel: "",
    points: rows.map(({ observation }) => pointOf(observation)),
  };
  const numbers = rows.flatMap(({ name, observation: { cell } }, index) =>
    cell.kind === "value" ? [{ name, number: printed(cell.value, series.points[index]?.text ?? "", 1) }] : [],
  );
  const [own, ...others] = numbers;
  const { text } = pointOf(first.observation);
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: nl ? "Gebied" : "Place",
    title: nl ? `Vlaanderen: ${text} van de betrekkingen staat open` : `Vlaanderen: ${text} of jobs are open`,
    subtitle: `${measure}, ${when}`,
    categories: rows.map(({ name, observation: { region } }) => {
      const label = `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replace(/^(De|The) /, "");
      return {
        key: region,
        label,
        shortLabel: label,
        role: region === flanders ? ("home" as const) : ("compare" as const),
      };
    }),
    series: [series],
    axis: toRateAxis([series], language, "zero"),
    breaks: [],
    reading: [
      nl
        ? `In het ${when} stond in Vlaanderen ${text} van alle betrekkingen open.`
        : `In ${when}, ${text} of all jobs in Vlaanderen were open.`,
      ...(own === undefined ? [] : sayComparison(own.number, others, "percent", language)),
    ],
    notes: [
      nl
        ? "De vacaturegraad komt uit een enquête bij bedrijven. Hij telt alle open betrekkingen, ook die niet aan VDAB gemeld zijn."
        : "The vacancy rate comes from a survey of firms. It counts all open jobs, also those not reported to VDAB.",
    ],
    sources: toRowSources(
      rows.map(({ observation }) => observation),
      input.entry(id),
      language,
    ),
  };
}
