import type { Language, Localised } from "../../domain/language.ts";
import { flanders, pageRegions, type Region } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import { computeRank, type Rank } from "../../indicators/rank.ts";
import type { Fact, Point } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { decimals, type Dot, type StripPoints, type StripWords } from "./place-strip-plan.ts";
import { drawnValue } from "../points.ts";
import { printed } from "../sentences/printed.ts";
import { sayComparison } from "../sentences/say-comparison.ts";
import { formatPlace, formatRank, highestFirst, sayLeftOut, sayRank, type LeftOut } from "../sentences/say-rank.ts";

/** So many municipalities are named at the top. */
const mostNamed = 3;

interface StripTexts {
  readonly title: string;
  readonly reading: readonly string[];
  readonly facts: readonly Fact[];
}

/** The chosen municipality with its rank, or the first ones of an area; and who was left out. */
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
  const leftOut = findLeftOut(dots);
  const own = dots.find(({ place }) => place.key === region.key);
  const value = own === undefined ? undefined : drawnValue(own.point);
  const among = nl ? `gemeenten van ${area.name}` : `municipalities of ${area.name}`;
  const ordered = toOrder(plan, dots);
  if (own !== undefined && value === undefined) {
    return {
      title: nl ? `${region.name}: geen ${label} in ${year}` : `${region.name}: no ${label} in ${year}`,
      reading: [own.point.explanation ?? "", ...nameEnds(ordered, year, plan, among, nl)].filter((text) => text !== ""),
      facts: [],
    };
  }
  if (own !== undefined && value !== undefined) {
    const isUp = plan.lowestFirst !== undefined;
    const values = ordered.flatMap(({ point }) => drawnValue(point) ?? []);
    const rank = isUp
      ? computeRank(
          -value,
          values.map((each) => -each),
          decimals,
        )
      : computeRank(value, values, decimals);
    const first = plan.lowestFirst?.first ?? highestFirst;
    const compared = [area, ...pageRegions.filter(({ key }) => key === flanders)].flatMap((place) => {
      const point = pointOf(place.key, year);
      const beside = drawnValue(point);
      return beside === undefined ? [] : [{ name: place.name, number: printed(beside, point.text, decimals, margin) }];
    });
    const topic = (plan.lowestFirst?.topic ?? plan.label)[language];
    return {
      title: nl
        ? `${region.name}: ${formatPlace(rank, "nl")} op ${topic}`
        : `${region.name}: ${formatPlace(rank, "en")} on ${topic}`,
      reading: [
        nl
          ? `In ${year} was ${plan.isNeuter === true ? "het" : "de"} ${label} in ${region.name} ${own.point.text}.`
          : `In ${year} the ${label} of ${region.name} was ${own.point.text}.`,
        ...sayComparison(printed(value, own.point.text, decimals), compared, unit, language),
        ...sayRank({ name: region.name, rank, among, first, leftOut }, language),
      ],
      facts: toFacts(rank, own.point, year, first, language),
    };
  }
  return {
    title: toTopTitle(plan, ordered, area, language),
    reading: [...nameEnds(ordered, year, plan, among, nl), ...sayLeftOut(leftOut, language)],
    facts: [],
  };
}

/** Those without a figure by name, the hidden ones apart. */
export function findLeftOut(dots: readonly Dot[]): LeftOut {
  const named = (isHidden: boolean): readonly string[] =>
    dots.flatMap(({ place, point }) =>
      point.kind === "missing" && (point.reason === "suppressed") === isHidden ? [place.name] : [],
    );
  return { without: named(false), hidden: named(true) };
}

/** Those with a figure, the one of place 1 first. */
function toOrder({ lowestFirst }: StripWords, dots: readonly Dot[]): readonly Dot[] {
  const known = dots.filter(({ point }) => drawnValue(point) !== undefined);
  return lowestFirst === undefined ? known : known.toReversed();
}

/** The first ones by name; where the last of them is printed alike with the next one, that value is left to neither. */
function findTop(ordered: readonly Dot[]): readonly Dot[] {
  const top = ordered.slice(0, mostNamed);
  const next = ordered[mostNamed]?.point.text;
  const clear = top.filter(({ point }) => point.text !== next);
  return clear.length > 0 ? clear : ordered.filter(({ point }) => point.text === next);
}

/** A title has at most twelve words. */
const mostWords = 12;

/** The first ones by name, as many as fit in a title. */
function toTopTitle(plan: StripWords, ordered: readonly Dot[], { name }: Region, language: Language): string {
  const nl = language === "nl";
  const top = findTop(ordered).map(({ place }) => place.name);
  const label = plan.label[language];
  const word = plan.lowestFirst === undefined ? (nl ? "hoogste" : "highest") : nl ? "laagste" : "lowest";
  if (top.length > mostNamed) {
    return nl
      ? `${name}: ${word} ${label} in ${top.length} gemeenten`
      : `${name}: ${word} ${label} in ${top.length} municipalities`;
  }
  const titles = top.map((_, index) => {
    const names = formatList(top.slice(0, top.length - index), language);
    return `${name}: ${word} ${label} in ${names}`;
  });
  return titles.find((title) => title.split(" ").length <= mostWords) ?? titles.at(-1) ?? name;
}

/** Both ends of the order by name, with their numbers; those that are printed alike are named together. */
function nameEnds(
  ordered: readonly Dot[],
  year: number,
  { label: { nl: dutch, en: english }, isNeuter, lowestFirst }: StripWords,
  among: string,
  nl: boolean,
): readonly string[] {
  const [last] = ordered.slice(-1);
  if (last === undefined) return [];
  const isUp = lowestFirst !== undefined;
  const top = findTop(ordered);
  const named = (dots: readonly Dot[]): string =>
    dots.length > mostNamed
      ? `${dots.length} ${nl ? "gemeenten" : "municipalities"} (${dots[0]?.point.text ?? ""})`
      : formatList(
          dots.map(({ place, point }) => `${place.name} (${point.text})`),
          nl ? "nl" : "en",
        );
  const end = ordered.filter(({ point }) => point.text === last.point.text);
  const superlative = nl ? (isUp ? "laagste" : "hoogste") : isUp ? "lowest" : "highest";
  const count = `${ordered.length} ${among}`;
  return [
    nl
      ? `In ${year} ${top.length === 1 ? "had" : "hadden"} ${named(top)} ${isNeuter === true ? "het" : "de"} ${superlative} ${dutch} onder de ${count} met een cijfer.`
      : `In ${year} ${named(top)} had the ${superlative} ${english} among the ${count} with a figure.`,
    ...(end.length === ordered.length
      ? []
      : [
          nl
            ? `Het ${isUp ? "hoogst" : "laagst"} was het in ${named(end)}.`
            : `It was ${isUp ? "highest" : "lowest"} in ${named(end)}.`,
        ]),
    ...(lowestFirst === undefined ? [] : [lowestFirst.meaning[nl ? "nl" : "en"]]),
  ];
}

function toFacts(rank: Rank, point: Point, year: number, first: Localised, language: Language): readonly Fact[] {
  return [
    { key: "level", label: String(year), text: point.text, value: drawnValue(point) ?? null },
    { key: "rank", label: String(year), text: formatRank(rank, language, first), value: rank.place },
  ];
}
