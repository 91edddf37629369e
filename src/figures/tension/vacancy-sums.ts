import { selectObservations, type Observation } from "../../domain/dataset.ts";
import { endOfPeriod, parsePeriod, yearOf, type PeriodKey } from "../../domain/period.ts";
import { flanders } from "../../domain/region.ts";
import { formatCount } from "../../format/format-number.ts";
import { formatPeriod, formatShortPeriod } from "../../format/format-period.ts";
import { choosePublished } from "../../indicators/choose-published.ts";
import { toCountAxis } from "../count-axis.ts";
import { titleWithoutFigure, toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { toChosenPoint } from "../builders/other-values.ts";
import { drawnValue } from "../points.ts";
import { toRowSources } from "../sources.ts";

const id = "vacatures-gepubliceerd";

/** Vacancies received over a year or over twelve months, as published: columns of one place, for the windows overlap. */
export const vacancySums: FigureDefinition = {
  id: "vacatures-12-maanden",
  name: {
    nl: "Ontvangen vacatures over 12 maanden (gepubliceerd)",
    en: "Vacancies received over 12 months (published)",
  },
  concept: "ontvangen-vacature",
  related: ["open-vacature"],
  traits: ["quoted", "by-workplace"],
  levels: ["province", "region"],
  datasets: [id],
  build,
};

function build(input: FigureInput): FigureBody {
  const { language, region, from, to } = input.selection;
  const nl = language === "nl";
  const observations = selectObservations(input.dataset(id), {
    measure: "ontvangen_vacatures",
    category: "",
    region: region.key,
  }).filter(
    ({ period }) =>
      ["year", "span"].includes(parsePeriod(period)?.kind ?? "") &&
      (from === "first" || yearOf(period) >= from) &&
      (to === "latest" || yearOf(period) <= to),
  );
  const chosen = choosePublished(observations);
  const bounds = observations.filter(({ period }) => !chosen.has(period));
  const rows = [...chosen.values(), ...bounds.map((observation) => ({ observation, others: [] }))].toSorted((a, b) =>
    endOfPeriod(a.observation.period) < endOfPeriod(b.observation.period) ? -1 : 1,
  );
  const base = {
    id: vacancySums.id,
    language,
    subtitle: nl
      ? `Ontvangen vacatures, som van een jaar of van 12 maanden, zoals gepubliceerd, ${region.name}`
      : `Vacancies received, sum over a year or over 12 months, as published, ${region.name}`,
    absent: [],
  };
  const last = rows.at(-1);
  if (last === undefined) {
    return toEmptyFigure({
      ...base,
      ...titleWithoutFigure(input.selection),
      sources: [],
      reading: [
        nl
          ? `Voor ${region.name} is in deze periode geen som over 12 maanden gepubliceerd.`
          : `No sum over 12 months was published for ${region.name} in this period.`,
      ],
    });
  }
  const points = rows.map((row) => toChosenPoint(row, formatCount, language));
  const newest = toChosenPoint(last, formatCount, language);
  const { text } = newest;
  const when = formatPeriod(last.observation.period, language);
  const isWindow = parsePeriod(last.observation.period)?.kind === "span";
  const doubt = isInferred(last.observation)
    ? nl
      ? " (periode afgeleid, zie de noten)"
      : " (period inferred, see the notes)"
    : "";
  return {
    ...base,
    kind: "series",
    shape: "columns",
    unit: "vacancies",
    unitLabel: nl ? "vacatures" : "vacancies",
    categoryLabel: nl ? "Periode" : "Period",
    title: nl
      ? `${region.name}: ${text} ontvangen vacatures in ${when}`
      : `${region.name}: ${text} vacancies received in ${when}`,
    categories: rows.map(({ observation: { period } }) => ({
      key: period,
      label: formatPeriod(period, language),
      shortLabel: toShortLabel(period, language),
    })),
    series: [{ key: region.key, label: region.name, role: "home", points, gaps: "break", endLabel: text }],
    axis: toCountAxis([{ points }], language),
    breaks: [],
    reading: [
      nl
        ? `In ${isWindow ? "de periode " : ""}${when} kreeg VDAB ${text} vacatures voor een werkplek in ${region.name}${doubt}.`
        : `In ${isWindow ? "the period " : ""}${when}, VDAB received ${text} vacancies with a workplace in ${region.name}${doubt}.`,
      nl
        ? "Onder een venster van 12 maanden staat de laatste maand."
        : "Under a window of 12 months stands its last month.",
    ],
    notes: [
      nl
        ? "Jaren en vensters van 12 maanden staan door elkaar en overlappen soms: tel ze niet op en lees er geen jaarlijkse reeks in."
        : "Years and windows of 12 months stand side by side and sometimes overlap: do not add them up, and do not read them as a yearly series.",
      ...(rows.some(({ observation: { period } }) => period === "2016-03/2017-03")
        ? [
            nl
              ? "Het venster maart 2016–maart 2017 telt zoals gedrukt 13 maanden."
              : "The window March 2016–March 2017 has 13 months, as printed.",
          ]
        : []),
      ...rows.flatMap(({ observation }) =>
        isInferred(observation) ? [sayInferred(formatPeriod(observation.period, language), language)] : [],
      ),
      ...(region.key === flanders
        ? [
            nl
              ? "De gepubliceerde totalen van Vlaanderen tellen ook vacatures zonder Vlaamse gemeente mee; de som van de gemeenten doet dat niet en is lager."
              : "The published totals of Vlaanderen include vacancies without a Flemish municipality; the sum of the municipalities does not, and is lower.",
          ]
        : []),
    ],
    sources: toRowSources(
      rows.map(({ observation }) => observation),
      input.entry(id),
      language,
    ),
    facts: [{ key: "level", label: when, text, value: drawnValue(newest) ?? null }],
  };
}

/** Whether the collector of the data inferred the period of a number: its remark says so. */
function isInferred({ get }: Observation): boolean {
  return get("remark").includes("afgeleid");
}

function sayInferred(when: string, language: "nl" | "en"): string {
  return language === "nl"
    ? `De periode ${when} staat niet in het verslag: dat noemt alleen augustus 2023. Wie de gegevens verzamelde, leidde 12 maanden af uit de omvang.`
    : `The period ${when} is not in the report, which names August 2023 only. The collector of the data inferred 12 months from the size of the number.`;
}

/** A year as it is; of a window its last month. */
function toShortLabel(period: PeriodKey, language: "nl" | "en"): string {
  const parsed = parsePeriod(period);
  return formatShortPeriod(parsed?.kind === "span" ? parsed.to : period, language);
}
