import type { Language } from "../../domain/language.ts";
import { formatList } from "../../format/format-list.ts";
import { toCountAxis } from "../count-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { drawnValue } from "../points.ts";
import { toPlayedRegions } from "../roles.ts";
import { printed, type Printed } from "../sentences/printed.ts";
import { sayChange } from "../sentences/say-change.ts";
import { sayComparison } from "../sentences/say-comparison.ts";
import { computeSeekersPerVacancy, seekersPerVacancyStrip } from "../tension/seekers-per-vacancy-strip.ts";
import { joinYears, noteOnYear, sayKnownYears, selectYears, toYearCategories } from "../years.ts";

/** Jobseekers per open vacancy of a municipality on 1 January beside the chosen places; none where one of the two is tiny. */
export const municipalTension: FigureDefinition = {
  id: "gemeente-werkzoekenden-per-vacature",
  name: { nl: "Werkzoekenden per open vacature", en: "Jobseekers per open vacancy" },
  concept: "werkzoekenden-per-vacature",
  related: ["spanningsindicator", "open-vacature", "werkzoekende"],
  traits: ["by-workplace", "by-residence", "wzw", "recast"],
  levels: ["municipality", "province", "region"],
  datasets: seekersPerVacancyStrip.datasets,
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const { years: known, pointOf, sources } = computeSeekersPerVacancy(input);
  const years = selectYears(Math.min(...known), Math.max(...known), selection);
  const players = toPlayedRegions(selection);
  const series = players
    .map(({ region: place, role }): Series => {
      const points = years.map((year) => pointOf(place.key, year));
      const end = points.findLast(({ kind }) => kind !== "missing");
      return {
        key: place.key,
        label: place.name,
        role,
        points,
        gaps: "break",
        endLabel: `${place.name} ${end?.text ?? ""}`.trim(),
      };
    })
    .filter(({ role, points }) => role === "home" || points.some((point) => drawnValue(point) !== undefined));
  const names = formatList(
    series.map(({ label }) => label),
    language,
  );
  const base = {
    id: municipalTension.id,
    language,
    subtitle: nl
      ? `Werkzoekenden zonder werk per open vacature, ${names}, 1 januari, eigen berekening`
      : `Jobseekers without work per open vacancy, ${names}, 1 January, our computation`,
    sources,
    absent: [],
  };
  const [home, ...others] = series;
  const last = years.at(-1);
  const own = home?.points.at(-1);
  if (home === undefined || last === undefined || own === undefined) {
    return toEmptyFigure({ ...base, sources: [], reading: [sayKnownYears(known, language)] });
  }
  const unitLabel = nl ? "werkzoekenden per open vacature" : "jobseekers per open vacancy";
  return {
    ...base,
    kind: "series",
    shape: "line",
    unit: "ratio",
    unitLabel,
    categoryLabel: nl ? "1 januari" : "1 January",
    title: toTitle(region.name, own, last, nl),
    subtitle: `${base.subtitle}, ${joinYears(years, language)}`,
    categories: toYearCategories(years),
    series,
    axis: toCountAxis(series, language, "usual"),
    breaks: [],
    reading: toReading(home, others, years, language),
    notes: [
      nl
        ? "Hoger is ruimer: meer werkzoekenden per vacature. Dit is niet de spanningsindicator van VDAB."
        : "Higher is looser: more jobseekers per vacancy. This is not VDAB's tension indicator.",
      nl
        ? "Met minder dan 10 open vacatures of minder dan 4 werkzoekenden is er geen cijfer. De datum van de open vacatures is waarschijnlijk 1 januari."
        : "With fewer than 10 open vacancies or fewer than 4 jobseekers there is no figure. The date of the open vacancies is probably 1 January.",
      ...noteOnYear(last, selection),
    ],
    facts:
      own.kind === "missing"
        ? []
        : [{ key: "level", label: nl ? `1 januari ${last}` : `1 January ${last}`, text: own.text, value: own.value }],
  };
}

function toTitle(name: string, own: Point, year: number, nl: boolean): string {
  if (own.kind === "missing") {
    return nl ? `${name}: geen cijfer per vacature in ${year}` : `${name}: no figure per vacancy in ${year}`;
  }
  return nl
    ? `${name}: ${own.text} werkzoekenden per vacature in ${year}`
    : `${name}: ${own.text} jobseekers per vacancy in ${year}`;
}

function toReading(
  { label, points }: Series,
  others: readonly Series[],
  years: readonly number[],
  language: Language,
): readonly string[] {
  const own = points.at(-1);
  const number = toPrinted(own);
  const year = years.at(-1) ?? 0;
  if (own === undefined || number === undefined) return [own?.explanation ?? ""].filter((text) => text !== "");
  const before = toPrinted(points.at(-2));
  return [
    language === "nl"
      ? `Op 1 januari ${year} waren er in ${label} ${own.text} werkzoekenden per open vacature.`
      : `On 1 January ${year} there were ${own.text} jobseekers per open vacancy in ${label}.`,
    ...(before === undefined
      ? []
      : [sayChange({ now: number, before, when: String(year - 1), unit: "ratio" }, language)]),
    ...sayComparison(
      number,
      others.flatMap((other) => {
        const beside = toPrinted(other.points.at(-1));
        return beside === undefined ? [] : [{ name: other.label, number: beside }];
      }),
      "ratio",
      language,
    ),
  ];
}

/** A ratio that sentences compare: only one whose printed decimal is sure. */
function toPrinted(point: Point | undefined): Printed | undefined {
  return point?.kind === "value" ? printed(point.value, point.text, 1) : undefined;
}
