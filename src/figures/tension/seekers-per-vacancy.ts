import type { Language, Localised } from "../../domain/language.ts";
import { pageRegions, type RegionKey } from "../../domain/region.ts";
import { roundHalfUp } from "../../domain/round.ts";
import { formatList } from "../../format/format-list.ts";
import { formatCount, formatRatio } from "../../format/format-number.ts";
import { computeRank } from "../../indicators/rank.ts";
import { computeSeekersPerVacancy } from "../../indicators/seekers-per-vacancy.ts";
import { boundsOf, type Sum } from "../../indicators/sum-of-parts.ts";
import { toCountAxis } from "../count-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { inhabitantsDataset, openVacancies, seekersOnJanuary1, sumUp } from "../municipal-counts.ts";
import { toMissingPoint } from "../points.ts";
import { roleOf, toPlayedRegions } from "../roles.ts";
import { formatRank, sayLeftOut } from "../sentences/say-rank.ts";
import { noteOnLargeSector, openBySectorDataset } from "./note-on-sector.ts";
import { toSource } from "../sources.ts";
import { joinYears, noteOnYear, sayKnownYears, selectYears, toYearCategories } from "../years.ts";

/** The direction of every rank of tightness: the fewest jobseekers per vacancy first. */
export const tightestFirst: Localised = { nl: "1 = krapste", en: "1 = tightest" };

/** Jobseekers per open vacancy on 1 January, computed by us for every province: not VDAB's spanningsindicator. */
export const seekersPerVacancy: FigureDefinition = {
  id: "werkzoekenden-per-vacature",
  name: { nl: "Werkzoekenden per open vacature (berekend)", en: "Jobseekers per open vacancy (computed)" },
  concept: "werkzoekenden-per-vacature",
  related: ["spanningsindicator", "open-vacature", "werkzoekende"],
  traits: ["by-workplace", "by-residence", "wzw", "recast"],
  levels: ["municipality", "province", "region"],
  datasets: [seekersOnJanuary1.dataset, openVacancies.dataset, inhabitantsDataset, openBySectorDataset],
  build,
};

interface Ingredients {
  readonly seekers: ReadonlyMap<number, Sum>;
  readonly vacancies: ReadonlyMap<number, Sum>;
}

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const chosen = toPlayedRegions(selection);
  const others = pageRegions.filter(
    ({ key, level }) => level === "province" && !chosen.some((player) => player.region.key === key),
  );
  const players = [...chosen, ...others.map((place) => ({ region: place, role: roleOf(place.key, selection) }))];
  const ingredients = new Map(
    players.map(({ region: { key } }) => [
      key,
      { seekers: sumUp(input, seekersOnJanuary1, key), vacancies: sumUp(input, openVacancies, key) },
    ]),
  );
  const home = ingredients.get(region.key);
  if (home === undefined) throw new Error("A selection always has a region");
  const common = [...home.seekers.keys()].filter((year) => home.vacancies.has(year));
  const years = selectYears(Math.min(...common), Math.max(...common), selection);
  const series = players.map(({ region: place, role }): Series => {
    const own = ingredients.get(place.key);
    const points = years.map((year) => toPoint(own, year, input));
    return {
      key: place.key,
      label: place.name,
      role,
      points,
      gaps: "break",
      endLabel: `${place.name} ${points.at(-1)?.text ?? ""}`.trim(),
    };
  });
  const last = years.at(-1);
  const span = years.length === 0 ? "" : ` ${joinYears(years, language)}`;
  const subtitle = nl
    ? `Alle werkzoekenden zonder werk per open vacature, per provincie, 1 januari${span}, eigen berekening. Hoger is ruimer.`
    : `All jobseekers without work per open vacancy, by province, 1 January${span}, our computation. Higher is looser.`;
  const base = {
    id: seekersPerVacancy.id,
    language,
    subtitle,
    sources: [
      toSource(input.entry(seekersOnJanuary1.dataset), language, true),
      toSource(input.entry(openVacancies.dataset), language, true),
    ],
    absent: [],
  };
  if (last === undefined) {
    return toEmptyFigure({
      ...base,

      reading: [sayKnownYears(common, language)],
    });
  }
  const provinces = pageRegions.filter(({ level }) => level === "province");
  const ranked = rank(
    series,
    provinces.map(({ key }) => key),
  );
  const unranked = provinces.filter(({ key }) => !ranked.some((each) => each.key === key)).map(({ name }) => name);
  const own = series[0]?.points.at(-1);
  return {
    ...base,
    kind: "series",
    shape: "line",
    unit: "ratio",
    unitLabel: nl ? "werkzoekenden per open vacature" : "jobseekers per open vacancy",
    categoryLabel: nl ? "1 januari" : "1 January",
    title: toTitle(region.name, series[0]?.points ?? [], years, language),
    categories: toYearCategories(years),
    series,
    axis: toCountAxis(series, language, "usual"),
    breaks: [],
    reading: toReading(
      region.name,
      last,
      series[0]?.points ?? [],
      years,
      sayTightest(ranked, unranked, region.key, language),
      language,
    ),
    notes: [
      ...noteOnLargeSector(input, region, last),
      nl
        ? "Dit is niet de spanningsindicator van VDAB: die telt alleen werkzoekenden in bemiddeling en neemt het gemiddelde van 12 maanden. Vergelijk de twee niet."
        : "This is not VDAB's tension indicator, which counts only jobseekers available for placement and takes 12-month averages. Do not compare the two.",
      nl
        ? "Vacatures zonder Vlaamse gemeente tellen niet mee. De datum van de open vacatures is waarschijnlijk 1 januari."
        : "Vacancies without a Flemish municipality are not counted. The date of the open vacancies is probably 1 January.",
      nl
        ? "De cijfers zijn opgeteld uit de gemeenten, in de indeling van 2025. De bron verbergt op 1 januari soms een klein aantal (Herstappe); we rekenen het als 0 tot 9, en waar dat een tiende kan veranderen, ziet u twee grenzen."
        : "The figures were added up from the municipalities, with the boundaries of 2025. On 1 January the source sometimes hides a small number (Herstappe); we count it as 0 to 9, and where that can change a decimal you see two ends.",
      ...noteOnYear(last, selection),
    ],
    ...toFormula(home, last, language),
    facts:
      own === undefined || own.kind === "missing"
        ? []
        : [{ key: "level", label: nl ? `1 januari ${last}` : `1 January ${last}`, text: own.text, value: own.value }],
  };
}

function toPoint(ingredients: Ingredients | undefined, year: number, { selection: { language } }: FigureInput): Point {
  const seekers = ingredients?.seekers.get(year);
  const vacancies = ingredients?.vacancies.get(year);
  if (seekers === undefined || vacancies === undefined) return toMissingPoint("not-published", language);
  return toRatioPoint(seekers, vacancies, language);
}

/** Jobseekers over vacancies as a point: one number, or both ends where a hidden part can change the first decimal. */
export function toRatioPoint(seekers: Sum, vacancies: Sum, language: Language): Point {
  const ratio = computeSeekersPerVacancy(seekers, vacancies);
  const places = [seekers, vacancies].flatMap((sum) => (sum.kind === "missing" ? [] : sum.places));
  if (ratio === undefined) return toMissingPoint("absent", language, places);
  if (ratio.kind === "value") {
    return { kind: "value", value: ratio.value, text: formatRatio(ratio.value, language), places };
  }
  const [low, high] = [ratio.low, ratio.high].map((value) => formatRatio(value, language));
  return {
    kind: "interval",
    value: (ratio.low + ratio.high) / 2,
    low: ratio.low,
    high: ratio.high,
    text: `${low} ${language === "nl" ? "tot" : "to"} ${high}`,
    places,
  };
}

interface Ranked {
  readonly key: RegionKey;
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** The provinces from the tightest to the loosest market, by the ratio as it is printed. */
function rank(series: readonly Series[], provinces: readonly RegionKey[]): readonly Ranked[] {
  return series
    .flatMap(({ key, label, points }) => {
      const point = points.at(-1);
      return point?.kind !== "value" || !provinces.includes(key as RegionKey)
        ? []
        : [{ key: key as RegionKey, label, value: roundHalfUp(point.value, 1), text: point.text }];
    })
    .sort((a, b) => a.value - b.value);
}

/** The tightest provinces and the next ones, those that are printed alike together; and the place of one that is not among them. */
function sayTightest(
  ranked: readonly Ranked[],
  without: readonly string[],
  own: RegionKey,
  language: Language,
): readonly string[] {
  const nl = language === "nl";
  const [lowest, second] = [...new Set(ranked.map(({ value }) => value))];
  if (lowest === undefined || second === undefined) return [];
  const named = (value: number): string => {
    const tied = ranked.filter((each) => each.value === value);
    const names = formatList(
      tied.map(({ label }) => label),
      language,
    );
    return `${names} (${tied[0]?.text ?? ""})`;
  };
  const home = ranked.find(({ key }) => key === own);
  const isNamed = home === undefined || home.value === lowest || home.value === second;
  const place = isNamed
    ? ""
    : formatRank(
        computeRank(
          -home.value,
          ranked.map(({ value }) => -value),
          1,
        ),
        language,
        tightestFirst,
      );
  return [
    nl
      ? `Van de provincies is het het krapst in ${named(lowest)}, dan in ${named(second)}${isNamed ? "" : `; ${home.label} staat op ${place}`}.`
      : `Of the provinces it is tightest in ${named(lowest)}, then in ${named(second)}${isNamed ? "" : `; ${home.label} is in ${place}`}.`,
    ...sayLeftOut({ without }, language),
  ];
}

function toTitle(name: string, points: readonly Point[], years: readonly number[], language: "nl" | "en"): string {
  const nl = language === "nl";
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first.kind === "missing" || last.kind === "missing") {
    return nl ? `Werkzoekenden per vacature in ${name} en elders` : `Jobseekers per vacancy in ${name} and elsewhere`;
  }
  if (years.length === 1) {
    return nl ? `${name}: ${last.text} werkzoekenden per vacature` : `${name}: ${last.text} jobseekers per vacancy`;
  }
  return nl
    ? `${name}: van ${first.text} (${years[0]}) naar ${last.text} werkzoekenden per vacature (${years.at(-1)})`
    : `${name}: from ${first.text} (${years[0]}) to ${last.text} jobseekers per vacancy (${years.at(-1)})`;
}

function toReading(
  name: string,
  year: number,
  points: readonly Point[],
  years: readonly number[],
  tightest: readonly string[],
  language: "nl" | "en",
): readonly string[] {
  const nl = language === "nl";
  const [first, last] = [points[0], points.at(-1)];
  const sentences: string[] = [];
  if (last?.kind === "missing") {
    sentences.push(
      nl
        ? `Voor ${name} is er op 1 januari ${year} geen cijfer.`
        : `There is no figure of ${name} on 1 January ${year}.`,
    );
  }
  if (last !== undefined && last.kind !== "missing") {
    sentences.push(
      nl
        ? `Op 1 januari ${year} waren er in ${name} ${last.text} werkzoekenden per open vacature.`
        : `On 1 January ${year} there were ${last.text} jobseekers per open vacancy in ${name}.`,
    );
    if (first !== undefined && first.kind !== "missing" && years.length > 1) {
      sentences.push(
        nl
          ? roundHalfUp(first.value, 1) === roundHalfUp(last.value, 1)
            ? `Dat is evenveel als in ${years[0]}.`
            : `In ${years[0]} waren het er ${first.text}.`
          : roundHalfUp(first.value, 1) === roundHalfUp(last.value, 1)
            ? `That is as many as in ${years[0]}.`
            : `In ${years[0]} there were ${first.text}.`,
      );
    }
  }
  return [...sentences, ...tightest];
}

function toFormula(home: Ingredients, year: number, language: "nl" | "en"): { readonly formula?: string } {
  const seekers = home.seekers.get(year);
  const vacancies = home.vacancies.get(year);
  const bounds = seekers === undefined ? undefined : boundsOf(seekers);
  if (seekers === undefined || vacancies?.kind !== "exact" || bounds === undefined) return {};
  const ratio = computeSeekersPerVacancy(seekers, vacancies);
  if (ratio?.kind !== "value") return {};
  const count =
    bounds.low === bounds.high
      ? formatCount(bounds.low, language)
      : `${formatCount(bounds.low, language)}–${formatCount(bounds.high, language)}`;
  return {
    formula:
      language === "nl"
        ? `${count} werkzoekenden zonder werk ÷ ${formatCount(vacancies.value, language)} open vacatures = ${formatRatio(ratio.value, language)} (1 januari ${year})`
        : `${count} jobseekers without work ÷ ${formatCount(vacancies.value, language)} open vacancies = ${formatRatio(ratio.value, language)} (1 January ${year})`,
  };
}
