import type { Localised } from "../../domain/language.ts";
import { toYearKey } from "../../domain/period.ts";
import type { Region } from "../../domain/region.ts";
import { formatCount } from "../../format/format-number.ts";
import { formatList, formatPlural } from "../../format/format-list.ts";
import { mayShowParts, type Recoded } from "../../indicators/recode-municipality.ts";
import { toValueAxis } from "../axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Role, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { inhabitantsDataset } from "../municipal-counts.ts";
import { drawnValue, drawnValues, toMissingPoint } from "../points.ts";
import { sayGaps } from "../say-gaps.ts";
import { printed, type Printed } from "../sentences/printed.ts";
import { sayChange } from "../sentences/say-change.ts";
import { toRowSources } from "../sources.ts";
import { noteOnYear, sayKnownYears, selectYears, toYearCategories } from "../years.ts";
import { toMergerBreaks } from "./mark-merger.ts";
import { leadToMunicipality } from "./lead-to-municipality.ts";
import { ageBandOf, readInhabitants, toPartPoint, toRecodedPoint, type Inhabitants } from "./recoded-inhabitants.ts";

const noun: Record<string, { readonly one: Localised; readonly many: Localised }> = {
  alle: { one: { nl: "inwoner", en: "inhabitant" }, many: { nl: "inwoners", en: "inhabitants" } },
  "18-64": {
    one: { nl: "inwoner van 18–64 jaar", en: "inhabitant aged 18–64" },
    many: { nl: "inwoners van 18–64 jaar", en: "inhabitants aged 18–64" },
  },
};

/**
 * The inhabitants of a municipality on 1 January on its territory of today: before a merger the sum of the former municipalities,
 * and no number where one of them is lacking. With `showsParts` these stand beside it as lines of their own.
 */
export const municipalPopulation: FigureDefinition = {
  id: "gemeente-inwoners",
  name: { nl: "Inwoners", en: "Inhabitants" },
  concept: "inwoners",
  related: ["fusie"],
  traits: ["added-up"],
  levels: ["municipality", "province", "region"],
  datasets: [inhabitantsDataset],
  modes: [
    { key: "alle", name: { nl: "Alle inwoners", en: "All inhabitants" } },
    { key: "18-64", name: { nl: "18–64 jaar", en: "Ages 18–64" } },
  ],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection, mode } = input;
  const { language, region, showsParts } = selection;
  const nl = language === "nl";
  const words = noun[mode] ?? noun.alle;
  const [one, many] = [words?.one[language] ?? "", words?.many[language] ?? ""];
  const inhabitants = readInhabitants(input, region, ageBandOf(mode));
  const years = selectYears(inhabitants.first, inhabitants.last, selection);
  const kind = nl ? "1 januari" : "1 January";
  const base = {
    id: municipalPopulation.id,
    language,
    subtitle: `${nl ? "Aantal" : "Number of"} ${many}, ${region.name}, ${kind}`,
    sources: toRowSources(inhabitants.used, input.entry(inhabitantsDataset), language),
    absent: [],
  };
  if (region.level !== "municipality") return leadToMunicipality({ ...base, sources: [] }, municipalPopulation, input);
  const points = years.map((year) => toRecodedPoint(inhabitants.recoded.get(toYearKey(year)), region, language));
  const at = points.findLastIndex((point) => drawnValue(point) !== undefined);
  const [last, lastPoint] = [years[at], points[at]];
  if (last === undefined || lastPoint === undefined) {
    return toEmptyFigure({
      ...base,
      sources: [],
      reading: [sayKnownYears([inhabitants.first, inhabitants.last], language)],
    });
  }
  const home: Series = {
    key: region.key,
    label: region.name,
    role: "home",
    points,
    gaps: "break",
    endLabel: `${region.name} ${lastPoint.text}`,
  };
  const parts = showsParts ? toPartSeries(region, inhabitants, years, input) : [];
  const series = [home, ...parts];
  const periods = years.map(toYearKey);
  const number = formatPlural(drawnValue(lastPoint) ?? 0, lastPoint.text, one, many);
  return {
    ...base,
    kind: "series",
    shape: "line",
    unit: "persons",
    unitLabel: many,
    categoryLabel: kind,
    title: `${region.name}: ${number}${nl ? " op" : " on"} ${kind} ${last}`,
    subtitle: `${base.subtitle} ${years[0]}–${years.at(-1)}`,
    categories: toYearCategories(years),
    series,
    axis: toValueAxis({
      values: drawnValues(series),
      fromZero: parts.length > 0,
      format: (value) => formatCount(value, language),
      language,
    }),
    breaks: toMergerBreaks(region, periods, language),
    reading: [
      nl
        ? `Op ${kind} ${last} telde ${region.name} ${number}.`
        : `On ${kind} ${last}, ${region.name} counted ${number}.`,
      ...sayGrowth(points, years, at, language),
    ],
    notes: [
      ...sayGaps(home, periods, language),
      ...sayParts(region, parts, showsParts, nl),
      ...noteOnYear(last, selection),
    ],
    facts: [{ key: "level", label: `${kind} ${last}`, text: lastPoint.text, value: drawnValue(lastPoint) ?? null }],
  };
}

/** The change since a year earlier, or since the last year before it that has a number: both on the territory of today. */
function sayGrowth(
  points: readonly Point[],
  years: readonly number[],
  at: number,
  language: "nl" | "en",
): readonly string[] {
  const before = points.slice(0, at).findLastIndex((point) => drawnValue(point) !== undefined);
  const [now, then] = [toPrinted(points[at]), toPrinted(points[before])];
  if (now === undefined || then === undefined) return [];
  return [sayChange({ now, before: then, when: String(years[before]), unit: "persons" }, language)];
}

function toPrinted(point: Point | undefined): Printed | undefined {
  const value = point === undefined ? undefined : drawnValue(point);
  return point === undefined || value === undefined ? undefined : printed(value, point.text, 0);
}

const partRoles: readonly Role[] = ["compare-1", "compare-2", "compare"];

/** A line per former municipality until the merger; none at all when one of them would give another's hidden number away. */
function toPartSeries(
  region: Region,
  { recoded, partRows }: Inhabitants,
  years: readonly number[],
  { selection: { language } }: FigureInput,
): readonly Series[] {
  const told = [...recoded.values()].every((each: Recoded) => mayShowParts(each));
  if (region.merger === undefined || !told) return [];
  const since = Number(region.merger.date.slice(0, 4));
  return region.merger.parts.map(({ code, name }, index): Series => {
    const points = years.map((year) =>
      year < since
        ? toPartPoint(partRows.get(`${code} ${year}`), language)
        : toMissingPoint("not-applicable", language),
    );
    // A former municipality that gave its name to the new one would be a second line of that name.
    const isNamesake = name === region.name || code === region.code;
    const label = isNamesake ? (language === "nl" ? `${name} (vroeger)` : `${name} (former)`) : name;
    const end = points.findLast((point) => drawnValue(point) !== undefined);
    return {
      key: `vroeger-${code}`,
      label,
      role: partRoles[index] ?? "compare",
      points,
      gaps: "break",
      endLabel: `${label} ${end?.text ?? ""}`.trim(),
    };
  });
}

/** What the lines of former municipalities are, or that there are none to show. */
function sayParts(region: Region, parts: readonly Series[], showsParts: boolean, nl: boolean): readonly string[] {
  if (!showsParts) return [];
  if (region.merger === undefined) {
    return [
      nl
        ? `${region.name} ontstond niet uit een fusie sinds 2019.`
        : `${region.name} was not made by a merger since 2019.`,
    ];
  }
  if (parts.length === 0) return [];
  const names = formatList(
    parts.map(({ label }) => label),
    nl ? "nl" : "en",
  );
  return [
    nl
      ? `De andere lijnen zijn de vroegere gemeenten: ${names}.`
      : `The other lines are the former municipalities: ${names}.`,
  ];
}
