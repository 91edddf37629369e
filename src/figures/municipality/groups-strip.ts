import type { Language, Localised } from "../../domain/language.ts";
import { flanders, pageRegions, type Region } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import { computeRank } from "../../indicators/rank.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { seekersCount } from "../municipal-counts.ts";
import { toPlaceCategory } from "../place-category.ts";
import { drawnValue } from "../points.ts";
import { toRateAxis } from "../rate-axis.ts";
import { roleOf } from "../roles.ts";
import { comparePrinted, printed } from "../sentences/printed.ts";
import { sayExtremes, type NamedNumber } from "../sentences/say-extremes.ts";
import { formatPlace, formatRank, sayLeftOut } from "../sentences/say-rank.ts";
import { toSource } from "../sources.ts";
import { noteOnYear, sayKnownYears, selectYears } from "../years.ts";
import { readMunicipalRates, type RateOf } from "./municipal-rates.ts";

/** A group of people with a rate of its own. `inSentence` fits after "bij" or "for". */
interface StripGroup extends RateOf {
  readonly isAge: boolean;
  readonly label: Localised;
  readonly inSentence: Localised;
}

const ages = { dataset: "werkzoekendengraad-gemeenten-leeftijd", groups: 3, isAge: true } as const;
const sexes = { dataset: "werkzoekendengraad-gemeenten-geslacht", groups: 2, isAge: false } as const;

const groups: readonly StripGroup[] = [
  {
    ...ages,
    category: "18 tot 24 jaar",
    label: { nl: "18–24 jaar", en: "Ages 18–24" },
    inSentence: { nl: "jongeren", en: "young people" },
  },
  {
    ...ages,
    category: "25 tot 59 jaar",
    label: { nl: "25–59 jaar", en: "Ages 25–59" },
    inSentence: { nl: "25- tot 59-jarigen", en: "ages 25–59" },
  },
  {
    ...ages,
    category: "60 tot 64 jaar",
    label: { nl: "60–64 jaar", en: "Ages 60–64" },
    inSentence: { nl: "60-plussers", en: "ages 60–64" },
  },
  {
    ...sexes,
    category: "Vrouwen",
    label: { nl: "Vrouwen", en: "Women" },
    inSentence: { nl: "vrouwen", en: "women" },
  },
  { ...sexes, category: "Mannen", label: { nl: "Mannen", en: "Men" }, inSentence: { nl: "mannen", en: "men" } },
];

/** The werkzoekendengraad of three ages and both sexes: a row of all municipalities of the province each, with the chosen one's place. */
export const groupsStrip: FigureDefinition = {
  id: "gemeente-groepen",
  name: { nl: "Werkzoekendengraad naar leeftijd en geslacht", en: "Jobseeker rate by age and sex" },
  concept: "werkzoekendengraad",
  related: ["werkzoekende", "afgeschermd"],
  traits: ["by-residence", "registers", "recast"],
  levels: ["municipality", "province", "region"],
  datasets: [ages.dataset, sexes.dataset, seekersCount.dataset],
  build,
};

/** One row: a group with the point of every municipality. */
interface Row {
  readonly group: StripGroup;
  readonly points: readonly Point[];
  readonly own: Point | undefined;
}

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
  const rows = tables.map(({ group, rates }): Row => {
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
    ...describe(rows, places, area, year, input),
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

function rankIn(points: readonly Point[], value: number) {
  return computeRank(
    value,
    points.flatMap((point) => drawnValue(point) ?? []),
    1,
  );
}

function toSeries({ group, points, own }: Row, language: Language): Series {
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
    endLabel: own === undefined ? "" : value === undefined ? own.text : `${own.text} · ${place}`,
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The age that looks for work most, how the groups lie apart, and where the chosen municipality is the highest. */
function describe(
  rows: readonly Row[],
  places: readonly Region[],
  area: Region,
  year: number,
  { selection: { language, region } }: FigureInput,
): { readonly title: string; readonly reading: readonly string[] } {
  const nl = language === "nl";
  if (region.level !== "municipality") return describeArea(rows, places, area, year, language);
  const numbersOf = (isAge: boolean): readonly NamedNumber[] =>
    rows.flatMap(({ group, own }) => {
      const value = own === undefined ? undefined : drawnValue(own);
      return group.isAge !== isAge || own === undefined || value === undefined
        ? []
        : [{ name: group.inSentence[language], number: printed(value, own.text, 1) }];
    });
  const byAge = numbersOf(true);
  const [top] = byAge.toSorted((a, b) => b.number.value - a.number.value);
  if (top === undefined) {
    const reason = rows.find(({ own }) => own?.kind === "missing")?.own?.explanation ?? "";
    return {
      title: nl ? `${region.name}: geen graad naar leeftijd en geslacht` : `${region.name}: no rate by age and sex`,
      reading: [
        nl
          ? `Voor ${region.name} is in ${year} geen graad per groep te tonen.`
          : `No rate by group can be shown for ${region.name} in ${year}.`,
        reason,
      ],
    };
  }
  const highest = byAge.filter(({ number }) => comparePrinted(number, top.number) === "same").map(({ name }) => name);
  const first = rows.filter(({ own, points }) => {
    const value = own === undefined ? undefined : drawnValue(own);
    return value !== undefined && rankIn(points, value).place === 1;
  });
  const who = formatList(highest, language);
  return {
    title: nl ? `${region.name}: ${who} zoeken het vaakst werk` : `${region.name}: ${who} most often look for work`,
    reading: [
      nl
        ? `In ${year} zochten in ${region.name} ${who} het vaakst werk.`
        : `In ${year}, ${who} most often looked for work in ${region.name}.`,
      ...sayExtremes(byAge, "percent", language),
      ...saySexes(numbersOf(false), nl),
      ...(first.length === 0
        ? []
        : [
            nl
              ? `Geen gemeente van ${area.name} heeft een hogere graad bij ${formatList(
                  first.map(({ group }) => group.inSentence.nl),
                  "nl",
                )}.`
              : `No municipality of ${area.name} has a higher rate for ${formatList(
                  first.map(({ group }) => group.inSentence.en),
                  "en",
                )}.`,
          ]),
    ],
  };
}

function saySexes(numbers: readonly NamedNumber[], nl: boolean): readonly string[] {
  if (numbers.length < 2) return [];
  const told = numbers.map(({ name, number }) => (nl ? `bij ${name} ${number.text}` : `${number.text} for ${name}`));
  return [nl ? `Naar geslacht is dat ${formatList(told, "nl")}.` : `By sex that is ${formatList(told, "en")}.`];
}

/** Of a province or Vlaanderen: per group who is highest. */
function describeArea(
  rows: readonly Row[],
  places: readonly Region[],
  area: Region,
  year: number,
  language: Language,
): { readonly title: string; readonly reading: readonly string[] } {
  const nl = language === "nl";
  const tops = rows.flatMap(({ group, points }) => {
    const [top] = points
      .flatMap((point, index) => {
        const value = drawnValue(point);
        const place = places[index];
        return value === undefined || place === undefined ? [] : [{ value, text: point.text, place }];
      })
      .toSorted((a, b) => b.value - a.value);
    if (top === undefined) return [];
    return [
      nl
        ? `bij ${group.inSentence.nl} in ${top.place.name} (${top.text})`
        : `for ${group.inSentence.en} in ${top.place.name} (${top.text})`,
    ];
  });
  return {
    title: nl
      ? `${area.name}: werkzoekendengraad naar leeftijd en geslacht`
      : `${area.name}: jobseeker rate by age and sex`,
    reading: [
      nl
        ? `In ${year} was de werkzoekendengraad het hoogst ${formatList(tops, "nl")}.`
        : `In ${year} the jobseeker rate was highest ${formatList(tops, "en")}.`,
    ],
  };
}
