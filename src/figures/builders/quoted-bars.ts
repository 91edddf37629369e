import type { Language, Localised } from "../../domain/language.ts";
import type { Unit } from "../../domain/unit.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { formatCount, formatRate } from "../../format/format-number.ts";
import { toValueAxis } from "../axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Series } from "../figure.ts";
import { defineFromHead, type FigureHead } from "./define-figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { drawnValue, drawnValues } from "../points.ts";
import {
  fillIn,
  findQuoted,
  sayNothingQuoted,
  toQuotedPoint,
  toTexts,
  type Found,
  type NumberPlan,
} from "./quoted-points.ts";
import { toRowSources } from "../sources.ts";

/** What differs between the figures that show single published numbers of one place and period as bars. */
export interface QuotedBarsPlan extends FigureHead {
  readonly dataset: string;
  readonly unit: Extract<Unit, "percent" | "persons" | "vacancies">;
  /** What is counted, with its unit: opens the subtitle. */
  readonly measure: Localised;
  readonly categoryLabel: Localised;
  /** In the order in which they are drawn. */
  readonly bars: readonly NumberPlan[];
  /** The finding and the sentences, with `{sleutel}` for the text of the bar with that key. */
  readonly finding: Localised;
  readonly reading: readonly Localised[];
  /** Bars that together should make another one: the sum is made anew and set beside what the source says. */
  readonly adds?: { readonly parts: readonly string[]; readonly whole: string };
  readonly notes?: readonly Localised[];
}

/** Bars from zero for numbers that a report or a question gives together: one bar per row, each with its source cell. */
export function defineQuotedBars(plan: QuotedBarsPlan): FigureDefinition {
  return defineFromHead(plan, [plan.dataset], (input) => build(plan, input));
}

function build(plan: QuotedBarsPlan, input: FigureInput): FigureBody {
  const { language, region } = input.selection;
  const found = plan.bars.flatMap((bar) => findQuoted(bar, plan.dataset, input));
  const [first] = found;
  const base = { id: plan.id, language, absent: [] };
  if (first === undefined) {
    return toEmptyFigure({
      ...base,
      subtitle: `${plan.measure[language]}, ${region.name}`,
      sources: [],
      ...sayNothingQuoted(plan.name, plan.bars, plan.dataset, input),
    });
  }
  const texts = toTexts(found, language);
  const series: Series = {
    key: region.key,
    label: region.name,
    role: "home",
    gaps: "break",
    endLabel: "",
    points: found.map((each) => toQuotedPoint(each, language)),
  };
  const [finding] = fillIn(plan.finding[language], texts);
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: plan.unit,
    // The text of every bar carries its unit.
    unitLabel: plan.unit === "percent" ? "%" : "",
    categoryLabel: plan.categoryLabel[language],
    title: `${region.name}: ${finding ?? plan.name[language]}`,
    subtitle: `${plan.measure[language]}, ${region.name}, ${formatPeriod(first.observation.period, language)}`,
    categories: found.map(({ plan: { key, label } }) => ({
      key,
      label: label[language],
      shortLabel: label[language],
    })),
    series: [series],
    axis: toValueAxis({
      values: drawnValues([series]),
      fromZero: true,
      format: (value) => (plan.unit === "percent" ? formatRate(value, language, 0) : formatCount(value, language)),
      language,
    }),
    breaks: [],
    reading: [
      ...plan.reading.flatMap((sentence) => fillIn(sentence[language], texts)),
      ...saySum(plan, found, language),
    ],
    notes: (plan.notes ?? []).map((note) => note[language]),
    sources: toRowSources(
      found.map(({ observation }) => observation),
      input.entry(plan.dataset),
      language,
    ),
    facts: [],
  };
}

/** The sum of the parts, made by us, beside the whole of the source; nothing when one of them has no number. */
function saySum({ adds, unit }: QuotedBarsPlan, found: readonly Found[], language: Language): readonly string[] {
  if (adds === undefined) return [];
  const nl = language === "nl";
  const valueOf = (key: string): number | undefined => {
    const bar = found.find(({ plan }) => plan.key === key);
    return bar === undefined ? undefined : drawnValue(toQuotedPoint(bar, language));
  };
  const parts = adds.parts.flatMap((key) => valueOf(key) ?? []);
  const whole = valueOf(adds.whole);
  if (whole === undefined || parts.length < adds.parts.length) return [];
  let sum = 0;
  for (const part of parts) sum += part;
  const format = (value: number): string =>
    unit === "percent" ? formatRate(value, language, 0) : formatCount(value, language);
  const addition = `${parts.map(format).join(" + ")} = ${format(sum)}`;
  if (sum === whole) {
    return [nl ? `Nagerekend klopt de som: ${addition}.` : `Recomputed, the sum is right: ${addition}.`];
  }
  return [
    nl
      ? `Nagerekend is de som ${addition}; de bron zegt ${format(whole)}.`
      : `Recomputed, the sum is ${addition}; the source says ${format(whole)}.`,
  ];
}
