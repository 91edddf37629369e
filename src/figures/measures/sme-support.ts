import { selectObservations } from "../../domain/dataset.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { yearOf } from "../../domain/period.ts";
import type { Unit } from "../../domain/unit.ts";
import { formatList, formatPlural } from "../../format/format-list.ts";
import { formatCount, formatEuro } from "../../format/format-number.ts";
import { toCountAxis } from "../count-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { toMissingPoint, toPublishedPoint } from "../points.ts";
import { toRowSources } from "../sources.ts";
import { noteOnYear, selectYears, toYearCategories } from "../years.ts";

const dataset = "maatregelen";
const themes = [
  { category: "HRM", role: "home", label: { nl: "HRM", en: "HRM" }, inSentence: { nl: "HRM", en: "HRM" } },
  {
    category: "diversiteit",
    role: "compare-1",
    label: { nl: "Diversiteit", en: "Diversity" },
    inSentence: { nl: "diversiteit", en: "diversity" },
  },
] as const;

interface SmePlan {
  readonly id: string;
  readonly measure: string;
  readonly unit: Extract<Unit, "euro" | "other">;
  readonly name: Localised;
  readonly format: (value: number, language: Language) => string;
}

/** What the KMO-portefeuille paid for advice on two themes per year. A theme that did not exist yet is not zero. */
function define(plan: SmePlan): FigureDefinition {
  return {
    id: plan.id,
    name: plan.name,
    concept: "maatregel",
    traits: ["quoted"],
    levels: ["region"],
    fallback: "region",
    datasets: [dataset],
    build: (input) => build(plan, input),
  };
}

/** Files of advice that were supported, by theme. */
export const smeFiles = define({
  id: "kmo-portefeuille-dossiers",
  measure: "kmo_portefeuille_adviesdossiers",
  unit: "other",
  name: { nl: "KMO-portefeuille: adviesdossiers", en: "KMO-portefeuille: advice files" },
  format: (value, language) =>
    language === "nl"
      ? formatPlural(value, formatCount(value, "nl"), "dossier", "dossiers")
      : formatPlural(value, formatCount(value, "en"), "file", "files"),
});

/** What those files got in subsidy, by theme. */
export const smeSubsidy = define({
  id: "kmo-portefeuille-subsidie",
  measure: "kmo_portefeuille_subsidie",
  unit: "euro",
  name: { nl: "KMO-portefeuille: subsidie voor advies", en: "KMO-portefeuille: subsidy for advice" },
  format: formatEuro,
});

function build(plan: SmePlan, input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const observations = selectObservations(input.dataset(dataset), { measure: plan.measure, region: region.key });
  const known = observations.map(({ period }) => yearOf(period));
  const years = selectYears(Math.min(...known), Math.max(...known), selection);
  const last = years.at(-1);
  const base = { id: plan.id, language, absent: [] };
  const subtitle = `${plan.name[language]}, ${nl ? "naar thema" : "by theme"}, ${region.name}`;
  if (last === undefined) {
    return toEmptyFigure({
      ...base,
      subtitle,
      sources: [],
      reading: [
        nl ? "Onze bronnen gaan van 2016 tot en met 2019." : "Our sources run from 2016 up to and including 2019.",
      ],
    });
  }
  const series = themes.map(({ category, role, label, inSentence }): Series => ({
    key: category,
    label: label[language],
    role,
    gaps: "break",
    endLabel: "",
    points: years.map((year): Point => {
      const found = observations.find(({ period, get }) => yearOf(period) === year && get("category") === category);
      if (found === undefined) return toMissingPoint("not-published", language);
      const point = toPublishedPoint(found.cell, plan.format, language, [found.place]);
      return isNotApplicable(point)
        ? {
            ...point,
            text: nl ? "niet van toepassing" : "not applicable",
            explanation: sayNotApplicable(inSentence[language], year, language),
          }
        : point;
    }),
  }));
  const now = series.flatMap(({ points }, index) => {
    const point = points.at(-1);
    const theme = themes[index]?.inSentence[language] ?? "";
    return point === undefined || point.kind === "missing" ? [] : [`${point.text} ${nl ? "voor" : "for"} ${theme}`];
  });
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: plan.unit,
    // The text of every bar carries its unit.
    unitLabel: "",
    categoryLabel: nl ? "Jaar" : "Year",
    title: `${region.name}, ${last}: ${formatList(now, language)}`,
    subtitle: `${subtitle}, ${years[0]}–${last}`,
    categories: toYearCategories(years),
    series,
    axis: toCountAxis(series, language, "usual"),
    breaks: [],
    reading: [
      nl ? `In ${last} ging het om ${formatList(now, "nl")}.` : `In ${last} this came to ${formatList(now, "en")}.`,
      ...series.flatMap(({ points }) => points.filter(isNotApplicable).flatMap(({ explanation }) => explanation ?? [])),
    ],
    notes: noteOnYear(last, selection),
    sources: toRowSources(
      observations.filter(({ period }) => years.includes(yearOf(period))),
      input.entry(dataset),
      language,
    ),
    facts: [],
  };
}

/** A theme that did not exist in a year has no number there, and above all no zero. */
function sayNotApplicable(theme: string, year: number, language: Language): string {
  return language === "nl"
    ? `In ${year} was het thema ${theme} niet van toepassing: dat is geen nul.`
    : `In ${year} the theme of ${theme} did not apply: that is not zero.`;
}

function isNotApplicable(point: Point): boolean {
  return point.kind === "missing" && point.reason === "not-applicable";
}
