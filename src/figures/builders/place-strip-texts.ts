import type { Language } from "../../domain/language.ts";
import { flanders, pageRegions, type Region } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import { computeRank, type Rank } from "../../indicators/rank.ts";
import type { Fact, Point } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { decimals, type Dot, type StripPoints, type StripWords } from "./place-strip-plan.ts";
import { drawnValue } from "../points.ts";
import { printed } from "../sentences/printed.ts";
import { sayComparison } from "../sentences/say-comparison.ts";
import { formatRank, sayRank } from "../sentences/say-rank.ts";

/** So many municipalities are named at the top. */
const mostNamed = 3;

interface StripTexts {
  readonly title: string;
  readonly reading: readonly string[];
  readonly facts: readonly Fact[];
}

/** The chosen municipality with its rank, or the highest ones of an area; and what was left out. */
export function describeStrip(
  plan: StripWords,
  { pointOf, unit, margin }: StripPoints,
  area: Region,
  dots: readonly Dot[],
  year: number,
  { selection: { region, language } }: FigureInput,
): StripTexts {
  const nl = language === "nl";
  const label = plan.label[language];
  const hidden = dots.filter(({ point }) => point.kind === "missing" && point.reason === "suppressed").length;
  const without = dots.filter(({ point }) => point.kind === "missing").length - hidden;
  const values = dots.flatMap(({ point }) => drawnValue(point) ?? []);
  const own = dots.find(({ place }) => place.key === region.key);
  const value = own === undefined ? undefined : drawnValue(own.point);
  const among = nl ? `gemeenten van ${area.name}` : `municipalities of ${area.name}`;
  if (own !== undefined && value === undefined) {
    return {
      title: nl ? `${region.name}: geen ${label} in ${year}` : `${region.name}: no ${label} in ${year}`,
      reading: [own.point.explanation ?? "", ...nameTop(dots, year, plan, among, nl)].filter((text) => text !== ""),
      facts: [],
    };
  }
  if (own !== undefined && value !== undefined) {
    const rank = computeRank(value, values, decimals);
    const compared = [area, ...pageRegions.filter(({ key }) => key === flanders)].flatMap((place) => {
      const point = pointOf(place.key, year);
      const beside = drawnValue(point);
      return beside === undefined ? [] : [{ name: place.name, number: printed(beside, point.text, decimals, margin) }];
    });
    return {
      title: nl
        ? `${region.name}: ${formatRank(rank, "nl").replace(" (1 = hoogste)", "")} op ${label}`
        : `${region.name}: ${formatRank(rank, "en").replace(" (1 = highest)", "")} on ${label}`,
      reading: [
        nl
          ? `In ${year} was ${plan.isNeuter === true ? "het" : "de"} ${label} in ${region.name} ${own.point.text}.`
          : `In ${year} the ${label} of ${region.name} was ${own.point.text}.`,
        ...sayComparison(printed(value, own.point.text, decimals), compared, unit, language),
        ...sayRank({ name: region.name, rank, among, hidden, without }, language),
      ],
      facts: toFacts(rank, own.point, year, language),
    };
  }
  return {
    title: toTopTitle(dots, area, label, language),
    reading: [
      ...nameTop(dots, year, plan, among, nl),
      ...(hidden + without === 0
        ? []
        : [
            nl
              ? `Van de ${dots.length} gemeenten ${hidden + without === 1 ? "heeft er 1" : `hebben er ${hidden + without}`} geen cijfer.`
              : `Of the ${dots.length} municipalities ${hidden + without} ${hidden + without === 1 ? "has" : "have"} no figure.`,
          ]),
    ],
    facts: [],
  };
}

/** A title has at most twelve words. */
const mostWords = 12;

/** The highest by name, as many as fit in a title. */
function toTopTitle(dots: readonly Dot[], { name }: Region, label: string, language: Language): string {
  const top = dots.filter(({ point }) => drawnValue(point) !== undefined).map(({ place }) => place.name);
  const titles = Array.from({ length: mostNamed }, (_, index) => {
    const names = formatList(top.slice(0, mostNamed - index), language);
    return language === "nl" ? `${name}: hoogste ${label} in ${names}` : `${name}: highest ${label} in ${names}`;
  });
  return titles.find((title) => title.split(" ").length <= mostWords) ?? titles.at(-1) ?? name;
}

/** The highest and the lowest by name, with their numbers. */
function nameTop(
  dots: readonly Dot[],
  year: number,
  { label: { nl: dutch, en: english }, isNeuter }: StripWords,
  among: string,
  nl: boolean,
): readonly string[] {
  const known = dots.filter(({ point }) => drawnValue(point) !== undefined);
  const [lowest] = known.slice(-1);
  if (lowest === undefined) return [];
  const top = formatList(
    known.slice(0, mostNamed).map(({ place, point }) => `${place.name} (${point.text})`),
    nl ? "nl" : "en",
  );
  return [
    nl
      ? `In ${year} hadden ${top} ${isNeuter === true ? "het" : "de"} hoogste ${dutch} onder de ${known.length} ${among} met een cijfer.`
      : `In ${year} ${top} had the highest ${english} among the ${known.length} ${among} with a figure.`,
    nl
      ? `Het laagst was ${lowest.place.name} (${lowest.point.text}).`
      : `The lowest was ${lowest.place.name} (${lowest.point.text}).`,
  ];
}

function toFacts(rank: Rank, point: Point, year: number, language: Language): readonly Fact[] {
  return [
    { key: "level", label: String(year), text: point.text, value: drawnValue(point) ?? null },
    { key: "rank", label: String(year), text: formatRank(rank, language), value: rank.place },
  ];
}
