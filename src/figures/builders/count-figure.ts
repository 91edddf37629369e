import type { Language } from "../../domain/language.ts";
import { computeCountChange, type CountChange } from "../../indicators/change.ts";
import type { Sum } from "../../indicators/sum-of-parts.ts";
import { toCountAxis } from "../count-axis.ts";
import { buildCountLines, countModes } from "./count-lines.ts";
import { populationOfRates } from "./divisors.ts";
import type { CountFigurePlan } from "./count-figure-plan.ts";
import { describeGaps, formatCountChange, toCountReading, toCountTitle } from "./count-texts.ts";
import type { Fact, FigureBody, Point } from "../figure.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { inhabitantsDataset, municipalityName, sumUp } from "../municipal-counts.ts";
import { drawnValue, toMissingPoint, toSumPoint } from "../points.ts";
import { toSource } from "../sources.ts";
import { joinYears, noteOnYear, selectYears, toYearCategories } from "../years.ts";

/** Columns per year for the chosen area alone, added up from the municipalities: counts of unequal places never share an axis. */
export function defineCountFigure(plan: CountFigurePlan): FigureDefinition {
  return {
    id: plan.id,
    name: plan.label,
    concept: plan.concept,
    related: plan.related,
    traits: plan.traits,
    levels: ["municipality", "province", "region"],
    datasets: [plan.count.dataset, inhabitantsDataset, populationOfRates],
    modes: countModes,
    build: (input) => (input.mode === "aantal" ? build(plan, input) : buildCountLines(plan, input)),
  };
}

function build(plan: CountFigurePlan, input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const sums = sumUp(input, plan.count, region.key);
  const known = [...sums.keys()].sort((a, b) => a - b);
  const years = selectYears(known[0] ?? 0, known.at(-1) ?? -1, selection);
  const names = municipalityName(input);
  const points = years.map((year): Point => {
    const sum = sums.get(year);
    return sum === undefined ? toMissingPoint("not-published", language) : toSumPoint(sum, language, names);
  });
  const last = years.at(-1);
  const lastPoint = points.at(-1);
  const change = last === undefined ? undefined : changeUpTo(sums, last, plan.count.fewest);
  const subtitle = `${plan.label[language]}, ${region.name}, ${plan.kind[language]}`;
  const base = {
    id: plan.id,
    language,
    subtitle: last === undefined ? subtitle : `${subtitle}, ${joinYears(years, language)}`,
    // The number of a municipality is read as it is; a province is a sum that we make.
    sources: [toSource(input.entry(plan.count.dataset), language, region.level !== "municipality")],
    absent: [],
  };
  if (last === undefined || lastPoint === undefined) {
    return toEmptyFigure({
      ...base,

      reading: [
        nl
          ? `${plan.label.nl}: onze bron loopt van ${known[0]} tot ${known.at(-1)}.`
          : `${plan.label.en}: our source runs from ${known[0]} to ${known.at(-1)}.`,
      ],
    });
  }
  return {
    ...base,
    kind: "series",
    shape: "columns",
    unit: plan.unit,
    unitLabel: plan.many[language],
    categoryLabel: nl ? "Jaar" : "Year",
    title: toCountTitle(plan, input, last, lastPoint, change),
    categories: toYearCategories(years, "narrow"),
    series: [{ key: region.key, label: region.name, role: "home", points, gaps: "break", endLabel: lastPoint.text }],
    axis: toCountAxis([{ points }], language),
    breaks: [],
    reading: toCountReading(plan, input, last, lastPoint, change),
    notes: [
      ...describeGaps(sums, years, names, language, region.level === "municipality"),
      ...plan.notes(language),
      ...(region.level === "municipality"
        ? []
        : [
            nl
              ? "Opgeteld uit de gemeenten, in de indeling van 1 januari 2025."
              : "Added up from the municipalities, with the boundaries of 1 January 2025.",
          ]),
      ...noteOnYear(last, selection),
    ],
    facts: toFacts(plan, last, lastPoint, change, language),
  };
}

function changeUpTo(sums: ReadonlyMap<number, Sum>, year: number, fewest: number): CountChange | undefined {
  const before = sums.get(year - 1);
  const after = sums.get(year);
  return before === undefined || after === undefined ? undefined : computeCountChange(before, after, fewest);
}

function toFacts(
  plan: CountFigurePlan,
  year: number,
  point: Point,
  change: CountChange | undefined,
  language: Language,
): readonly Fact[] {
  const facts: Fact[] = [
    {
      key: "level",
      label: `${plan.kind[language]} ${year}`,
      text: point.text,
      value: drawnValue(point) ?? null,
      ...(point.explanation === undefined ? {} : { explanation: point.explanation }),
    },
  ];
  if (change !== undefined) {
    facts.push({
      key: "change",
      label: language === "nl" ? `tegenover ${year - 1}` : `compared with ${year - 1}`,
      text: Object.values(formatCountChange(change, language, true)).join(""),
      value: (change.low + change.high) / 2,
    });
  }
  return facts;
}
