import { selectObservations } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import { parsePeriod, yearOf, type PeriodKey } from "../../domain/period.ts";
import { flanders, pageRegions, type Region } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { choosePublished, type Chosen } from "../../indicators/choose-published.ts";
import { toValueAxis } from "../axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import { defineFromHead } from "./define-figure.ts";
import type { FigureDefinition, FigureInput, Selection } from "../figure-input.ts";
import { toMonthCategories } from "./month-categories.ts";
import { toChosenPoint } from "./other-values.ts";
import { drawnValues, toMissingPoint, type NumberFormat } from "../points.ts";
import { formatOf, type MonthsRow, type QuotedMonthsMode, type QuotedMonthsPlan } from "./quoted-months-plan.ts";
import { describeMonths } from "./quoted-months-texts.ts";
import { toPlayedRegions, type PlayedRegion } from "../roles.ts";
import { toRowSources } from "../sources.ts";

/**
 * Single months as they were published: points on a line of months, joined only where one month follows the other. Months that
 * nobody published stand between them as one gap with its span, so that no line runs over it.
 */
export function defineQuotedMonths(plan: QuotedMonthsPlan): FigureDefinition {
  const { modes } = plan;
  const datasets = [...new Set(modes.map(({ dataset }) => dataset))];
  const head = defineFromHead(plan, datasets, (input) =>
    build(plan, modes.find(({ key }) => key === input.mode) ?? modes[0], input),
  );
  return { ...head, modes };
}

function build(plan: QuotedMonthsPlan, mode: QuotedMonthsMode, input: FigureInput): FigureBody {
  const { language, region } = input.selection;
  const nl = language === "nl";
  const format = formatOf(mode);
  const rows = toPlayers(mode, input.selection).map((player): MonthsRow => ({
    ...player,
    months: readMonths(mode, input, player.region),
  }));
  const shown = rows.filter(({ months }) => months.size > 0);
  const months = [...new Set(shown.flatMap((row) => [...row.months.keys()]))].sort();
  const base = {
    id: plan.id,
    language,
    subtitle: mode.measure[language],
    facts: [],
    absent: rows
      .filter(({ role, months }) => role !== "home" && months.size === 0)
      .map(({ region: { name } }) =>
        nl
          ? `${name}: onze bronnen hebben hier geen losse maanden van.`
          : `${name}: our sources have no single months of this.`,
      ),
  };
  if (months.length === 0) {
    return toEmptyFigure({
      ...base,
      absent: [],
      sources: [],
      title: nl ? `Geen losse maanden voor ${region.name}` : `No single months for ${region.name}`,
      reading: [
        nl
          ? `Voor ${region.name} zijn in deze periode geen losse maanden gepubliceerd.`
          : `No single months were published for ${region.name} in this period.`,
      ],
    });
  }
  const categories = toMonthCategories(months, language);
  const series = shown.map(({ region: { key, name }, role, months: own }): Series => {
    const published = new Map<string, Chosen>(own);
    const points = categories.map(({ key: month }) => toPoint(published.get(month), format, language));
    const last = points.findLast(({ kind }) => kind !== "missing");
    return { key, label: name, role, points, gaps: "break", endLabel: `${name} ${last?.text ?? ""}`.trim() };
  });
  const names = formatList(
    shown.map(({ region: { name } }) => name),
    language,
  );
  const ends = [months[0], months.at(-1)].flatMap((month) =>
    month === undefined ? [] : formatPeriod(month, language),
  );
  return {
    ...base,
    kind: "series",
    shape: "line",
    unit: mode.unit,
    unitLabel: mode.unitLabel[language],
    categoryLabel: nl ? "Maand" : "Month",
    subtitle: `${mode.measure[language]}, ${names}, ${nl ? "losse maanden" : "single months"}, ${[...new Set(ends)].join("–")}`,
    categories,
    series,
    axis: toValueAxis({
      values: drawnValues(series),
      fromZero: mode.kind !== "rate",
      format: (value) => format(value, language, 0),
      language,
    }),
    breaks: toBreaks(mode, months, language),
    ...describeMonths(mode, shown, region, format, language),
    notes: [
      ...(categories.length > 2
        ? [
            nl
              ? "Alleen gepubliceerde maanden. Een lijn verbindt alleen maanden die op elkaar volgen."
              : "Published months only. A line joins only months that follow each other.",
          ]
        : []),
      ...(mode.notes?.(language) ?? []),
    ],
    sources: toRowSources(
      shown.flatMap((row) => [...row.months.values()].map(({ observation }) => observation)),
      input.entry(mode.dataset),
      language,
    ),
  };
}

/** The chosen place; for rates and changes also its comparisons and Vlaanderen, which is published most often. */
function toPlayers({ kind }: QuotedMonthsMode, selection: Selection): readonly PlayedRegion[] {
  const chosen = toPlayedRegions(selection);
  if (kind === "count") return chosen.slice(0, 1);
  if (chosen.some(({ region }) => region.key === flanders)) return chosen;
  return [
    ...chosen,
    ...pageRegions.filter(({ key }) => key === flanders).map((region) => ({ region, role: "flanders" as const })),
  ];
}

/** What was published of a place per month, chosen by the written rule; a month with bounds only keeps its bound. */
function readMonths({ dataset, filter }: QuotedMonthsMode, input: FigureInput, { key }: Region): MonthsRow["months"] {
  const { from, to } = input.selection;
  const observations = selectObservations(input.dataset(dataset), { ...filter, region: key }).filter(({ period }) => {
    const year = yearOf(period);
    return (
      parsePeriod(period)?.kind === "month" && (from === "first" || year >= from) && (to === "latest" || year <= to)
    );
  });
  const found = new Map<PeriodKey, Chosen>();
  for (const observation of observations.toReversed()) found.set(observation.period, { observation, others: [] });
  for (const chosen of choosePublished(observations).values()) found.set(chosen.observation.period, chosen);
  return found;
}

function toPoint(chosen: Chosen | undefined, format: NumberFormat, language: Language): Point {
  return chosen === undefined ? toMissingPoint("not-published", language) : toChosenPoint(chosen, format, language);
}

function toBreaks({ break: change }: QuotedMonthsMode, months: readonly PeriodKey[], language: Language) {
  const first = change === undefined ? undefined : months.find((month) => month >= change.from);
  if (change === undefined || first === undefined || first === months[0]) return [];
  return [{ category: first, since: change.from, label: change.label[language] }];
}
