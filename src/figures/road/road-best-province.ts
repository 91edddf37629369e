import { pageRegions } from "../../domain/region.ts";
import { formatRate } from "../../format/format-number.ts";
import { computeBestOfEach, type BestOfEach, type BestOfGroup } from "../../indicators/best-of-each.ts";
import { toRateAxis } from "../rate-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { reserveDataset } from "../reserve/labour-reserve.ts";
import { sayGain, sayLeftOut, toBestFormula, toBestNote, toBestReading, toBestTitle } from "./road-best-texts.ts";
import { uniqueSources } from "./road-origins.ts";
import { groupsDataset, readCounts, readWhole, splits, type Counted, type SplitPlan } from "./road-splits.ts";
import { toRowSources } from "../sources.ts";
import { noteOnYear } from "../years.ts";

const censusYear = 2011;

const [firstSplit] = splits;
if (firstSplit === undefined) throw new Error("There is a split to begin with");

/** The rate that a place would have if each group worked as much as in the province where that group works most: Census 2011. */
export const roadBestProvince: FigureDefinition = {
  id: "weg-beste-provincie",
  name: { nl: "Elke groep als in de beste provincie", en: "Each group as in the best province" },
  concept: "werkzaamheidsgraad-census",
  related: ["kansengroep", "kortgeschoold", "herkomst"],
  traits: ["census-2011"],
  levels: ["province", "region"],
  datasets: [groupsDataset, reserveDataset],
  modes: splits.map(({ key, name }) => ({ key, name })),
  build,
};

const provinces = pageRegions.filter(({ level }) => level === "province");

function build(input: FigureInput): FigureBody {
  const { language, region, to } = input.selection;
  const split = splits.find(({ key }) => key === input.mode) ?? firstSplit;
  if (split === undefined) throw new Error("There is a split to begin with");
  const own = readCounts(split, region, input);
  const others = new Map(provinces.map((place) => [place.name, readCounts(split, place, input)]));
  const unknown = split.classes.filter(({ isUnknown }) => isUnknown === true).map(({ source }) => source);
  const best = computeBestOfEach(own, others, unknown);
  const nl = language === "nl";
  if (best === undefined || (to !== "latest" && to < censusYear)) {
    return toEmptyFigure({
      id: roadBestProvince.id,
      language,
      subtitle: roadBestProvince.name[language],
      reading: [nl ? "De Census is van 1 januari 2011." : "The Census is of 1 January 2011."],
      sources: [],
      absent: [],
    });
  }
  return toBars({ split, own, others, best }, input);
}

interface Shown {
  readonly split: SplitPlan;
  readonly own: readonly Counted[];
  readonly others: ReadonlyMap<string, readonly Counted[]>;
  readonly best: BestOfEach;
}

function toBars({ split, own, others, best }: Shown, input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const placesOf = (counts: readonly Counted[]): Point["places"] =>
    counts.flatMap(({ observations }) => observations.map(({ place }) => place));
  const bestCounts = ({ key, bestPlaces }: BestOfGroup): readonly Counted[] =>
    bestPlaces.flatMap((place) => others.get(place)?.filter((count) => count.key === key) ?? []);
  const toPoint = (value: number, counts: readonly Counted[]): Point => ({
    kind: "value",
    value,
    text: formatRate(value, language),
    places: placesOf(counts),
  });
  const ownOf = (key: string): readonly Counted[] => own.filter((count) => count.key === key);
  const series: readonly Series[] = [
    {
      key: region.key,
      label: region.name,
      role: "home",
      gaps: "break",
      endLabel: "",
      points: [...best.groups.map((group) => toPoint(group.rate, ownOf(group.key))), toPoint(best.rate, own)],
    },
    {
      key: "best",
      label: nl ? "als in de beste provincie" : "as in the best province",
      role: "context",
      gaps: "break",
      endLabel: "",
      points: [
        ...best.groups.map((group) => toPoint(group.bestRate, [...ownOf(group.key), ...bestCounts(group)])),
        toPoint(best.rateAtBest, [...own, ...best.groups.flatMap(bestCounts)]),
      ],
    },
  ];
  const total = nl ? "alle groepen samen" : "all groups together";
  const gain = sayGain(best.employedAtBest - best.employed, language);
  const whole = readWhole(best.population, region, input);
  const used = [...own, ...best.groups.flatMap(bestCounts)].flatMap(({ observations }) => observations);
  return {
    kind: "series",
    shape: "bars",
    id: roadBestProvince.id,
    language,
    unit: "percent",
    unitLabel: "%",
    categoryLabel: split.name[language],
    title: toBestTitle(split, region, best, language),
    subtitle: nl
      ? `Aandeel aan het werk, 20–64 jaar, naar ${split.name.nl.toLowerCase()}, in %, ${region.name}, Census 1 januari 2011`
      : `Share at work, ages 20–64, by ${split.name.en.toLowerCase()}, in %, ${region.name}, Census of 1 January 2011`,
    categories: [
      ...best.groups.map((group, index) => {
        const label = split.classes[index]?.label[language] ?? group.key;
        const more = sayGain(group.employedAtBest - (own[index]?.employed ?? 0), language);
        return { key: group.key, label, shortLabel: label, note: toBestNote(group, region, more, language) };
      }),
      { key: "all", label: total, shortLabel: total, note: gain },
    ],
    series,
    axis: toRateAxis(series, language, "zero"),
    breaks: [],
    reading: toBestReading(split, region, best, language),
    notes: [
      nl
        ? "De winst is een orde van grootte uit 2011. Trek ze niet af van de afstand van vandaag: de Census telt anders dan de enquête."
        : "The gain is an order of magnitude of 2011. Do not take it off the distance of today: the Census counts in another way than the survey.",
      ...(split.classes.some(({ isUnknown }) => isUnknown === true)
        ? [
            nl
              ? "Wie een onbekend studieniveau heeft, telt mee zoals het was: onbekend is geen groep die een provincie kan helpen."
              : "Those whose education is unknown count as they were: unknown is no group that a province can help.",
          ]
        : []),
      ...sayLeftOut(whole, best, region, language),
      ...noteOnYear(censusYear, selection),
    ],
    formula: toBestFormula(best, language),
    sources: uniqueSources([
      ...toRowSources(used, input.entry(split.dataset), language),
      ...toRowSources(whole, input.entry(reserveDataset), language),
    ]),
    facts: [
      { key: "rate", label: region.name, value: best.rate, text: formatRate(best.rate, language) },
      { key: "rate-at-best", label: total, value: best.rateAtBest, text: formatRate(best.rateAtBest, language) },
      { key: "gain-persons", label: total, value: best.employedAtBest - best.employed, text: gain },
    ],
    absent: [],
  };
}
