import { upperFirst } from "../../format/first-letter.ts";
import type { Language } from "../../domain/language.ts";
import { flanders, pageRegions } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { hidingDatasets } from "../jobseekers/hidden-rates.ts";
import { toPlaceCategory } from "../place-category.ts";
import { drawnValue } from "../points.ts";
import { toRateAxis } from "../rate-axis.ts";
import { roleOf } from "../roles.ts";
import { formatPlace, formatRank, sayLeftOut } from "../sentences/say-rank.ts";
import { toSource } from "../sources.ts";
import { noteOnYear, sayKnownYears, selectYears } from "../years.ts";
import { describeGroups } from "./groups-strip-texts.ts";
import { readMunicipalRates } from "./municipal-rates.ts";
import { ages, groups, rankIn, sexes, type GroupRow } from "./strip-groups.ts";

/** The werkzoekendengraad of three ages and both sexes: a row of all municipalities of the province each, with the chosen one's place. */
export const groupsStrip: FigureDefinition = {
  id: "gemeente-groepen",
  name: { nl: "Werkzoekendengraad naar leeftijd en geslacht", en: "Jobseeker rate by age and sex" },
  concept: "werkzoekendengraad",
  related: ["werkzoekende", "afgeschermd"],
  traits: ["by-residence", "registers", "recast"],
  levels: ["municipality", "province", "region"],
  datasets: [ages.dataset, sexes.dataset, ...hidingDatasets],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection, municipalities } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const area = pageRegions.find(({ key }) => key === region.province) ?? region;
  const members = municipalities.filter(({ province }) => area.key === flanders || province === area.key);
  const places = [
    ...members.filter(({ key }) => key === region.key),
    ...members.filter(({ key }) => key !== region.key),
  ];
  const tables = groups.map((group) => ({ group, rates: readMunicipalRates(input, group) }));
  const known = tables[0]?.rates.years ?? [];
  const year = selectYears(Math.min(...known), Math.max(...known), selection).at(-1);
  const base = {
    id: groupsStrip.id,
    language,
    subtitle: nl
      ? `Werkzoekenden zonder werk in % van de beroepsbevolking van de groep, per gemeente, ${area.name}, jaargemiddelde`
      : `Jobseekers without work in % of the labour force of the group, by municipality, ${area.name}, yearly average`,
    sources: [ages.dataset, sexes.dataset].map((dataset) => toSource(input.entry(dataset), language)),
    absent: [],
  };
  if (year === undefined) return toEmptyFigure({ ...base, reading: [sayKnownYears(known, language)] });
  const rows = tables.map(({ group, rates }): GroupRow => {
    const points = places.map(({ key }) => rates.pointOf(key, year));
    return { group, points, own: region.level === "municipality" ? points[0] : undefined };
  });
  const series = rows.map((row) => toSeries(row, language));
  const hidden = places.map((_, index) => rows.filter(({ points }) => points[index]?.kind === "missing").length);
  const inNone = places.filter((_, index) => hidden[index] === rows.length);
  const inSome = places.filter((_, index) => hidden[index] !== 0 && hidden[index] !== rows.length);
  return {
    ...base,
    kind: "series",
    shape: "strip",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: nl ? "Gemeente" : "Municipality",
    subtitle: `${base.subtitle} ${year}`,
    categories: places.map((place) => toPlaceCategory(place, roleOf(place.key, selection))),
    series,
    axis: toRateAxis(series, language, "free"),
    breaks: [],
    ...describeGroups(rows, places, area, year, input),
    notes: [
      nl
        ? `Elke stip is een gemeente van ${area.name}. Plaats 1 is de hoogste graad; gelijke waarden delen een plaats.`
        : `Every dot is a municipality of ${area.name}. Place 1 is the highest rate; equal values share a place.`,
      ...sayLeftOut({ hidden: inNone.map(({ name }) => name) }, language),
      ...saySomeRows(
        inSome.map(({ name }) => name),
        language,
      ),
      ...noteOnYear(year, selection),
    ],
    facts: rows.flatMap(({ group, own, points }) => {
      const value = own === undefined ? undefined : drawnValue(own);
      return own === undefined || value === undefined
        ? []
        : [
            { key: group.category, label: `${group.label[language]}, ${year}`, text: own.text, value },
            {
              key: `${group.category}-plaats`,
              label: group.label[language],
              text: formatRank(rankIn(points, value), language),
              value: rankIn(points, value).place,
            },
          ];
    }),
  };
}

/** So many are named; of more only the number is told. */
const mostNamed = 3;

/** Who is in some rows only, because a group of that place may be too small to show. */
function saySomeRows(names: readonly string[], language: Language): readonly string[] {
  if (names.length === 0) return [];
  const nl = language === "nl";
  const who =
    names.length > mostNamed
      ? nl
        ? `${names.length} gemeenten`
        : `${names.length} municipalities`
      : formatList(names, language);
  return [
    nl
      ? `Niet in elke rij: ${who}; een graad kan er op minder dan 4 werkzoekenden steunen.`
      : `Not in every row: ${who}; a rate there may rest on fewer than 4 jobseekers.`,
  ];
}

function toSeries({ group, points, own }: GroupRow, language: Language): Series {
  const value = own === undefined ? undefined : drawnValue(own);
  const place = value === undefined ? "" : formatPlace(rankIn(points, value), language);
  return {
    key: group.category,
    label: group.label[language],
    role: "context",
    points: points.map((point, index) =>
      index === 0 && value !== undefined ? { ...point, explanation: `${upperFirst(place)}.` } : point,
    ),
    gaps: "break",
    endLabel: own === undefined ? "" : value === undefined ? sayLacking(own, language) : `${own.text} · ${place}`,
  };
}

/** The mark of a lacking rate, with its reason where it is hidden. */
function sayLacking(own: Point, language: Language): string {
  if (own.kind !== "missing" || own.reason !== "suppressed") return own.text;
  return language === "nl" ? `${own.text} afgeschermd` : `${own.text} suppressed`;
}
