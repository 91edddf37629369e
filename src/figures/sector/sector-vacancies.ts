import type { Localised } from "../../domain/language.ts";
import { formatPlural } from "../../format/format-list.ts";
import { formatCount } from "../../format/format-number.ts";
import { computeRank } from "../../indicators/rank.ts";
import { toCountAxis } from "../count-axis.ts";
import type { ConceptId } from "../concepts/concept.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { Fact, FigureBody, Point } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { drawnValue, toObservedPoint } from "../points.ts";
import { readSectorYears, type SectorMode, type SectorYear } from "./sector-rows.ts";
import { chooseSector, openInSectors, receivedInSectors, yearsInReach } from "./sectors.ts";
import { comparePrinted, printed } from "../sentences/printed.ts";
import { sayChange } from "../sentences/say-change.ts";
import { formatRank, sayRank } from "../sentences/say-rank.ts";
import { toSource } from "../sources.ts";
import { openVacancyDate, vacancyCircuit } from "../tension/vacancies.ts";
import { noteOnYear, toYearCategories } from "../years.ts";

interface SectorVacanciesPlan {
  readonly id: string;
  readonly concept: ConceptId;
  readonly count: SectorMode;
  readonly label: Localised;
  readonly one: Localised;
  readonly many: Localised;
  readonly kind: Localised;
  readonly sentence: (filled: {
    readonly year: number;
    readonly place: string;
    readonly number: string;
    readonly sector: string;
  }) => Localised;
  readonly notes: readonly Localised[];
}

function define(plan: SectorVacanciesPlan): FigureDefinition {
  return {
    id: plan.id,
    name: { nl: `${plan.label.nl} in één sector`, en: `${plan.label.en} in one sector` },
    concept: plan.concept,
    traits: ["by-workplace", "recast"],
    levels: ["province", "region"],
    fallback: "region",
    datasets: [...new Set([plan.count.dataset, receivedInSectors.dataset])],
    build: (input) => build(plan, input),
  };
}

/** Vacancies received in the chosen sector, per year. */
export const sectorReceived = define({
  id: "sector-ontvangen",
  concept: "ontvangen-vacature",
  count: receivedInSectors,
  label: { nl: "Ontvangen vacatures", en: "Vacancies received" },
  one: { nl: "vacature", en: "vacancy" },
  many: { nl: "vacatures", en: "vacancies" },
  kind: { nl: "som van het jaar", en: "sum over the year" },
  sentence: ({ year, place, number, sector }) => ({
    nl: `In ${year} kreeg VDAB ${number} in de sector ${sector} voor een werkplek in ${place}.`,
    en: `In ${year}, VDAB received ${number} in the sector ${sector} with a workplace in ${place}.`,
  }),
  notes: [vacancyCircuit],
});

/** Vacancies open in the chosen sector on one date of each year. */
export const sectorOpen = define({
  id: "sector-open",
  concept: "open-vacature",
  count: openInSectors,
  label: { nl: "Open vacatures", en: "Open vacancies" },
  one: { nl: "open vacature", en: "open vacancy" },
  many: { nl: "open vacatures", en: "open vacancies" },
  kind: { nl: "begin van het jaar", en: "start of the year" },
  sentence: ({ year, place, number, sector }) => ({
    nl: `Begin ${year} telde ${place} ${number} in de sector ${sector}.`,
    en: `At the start of ${year}, ${place} counted ${number} in the sector ${sector}.`,
  }),
  notes: [openVacancyDate, vacancyCircuit],
});

/** Columns per year for one sector of one place, with its rank among the sectors and the change from the year before. */
function build(plan: SectorVacanciesPlan, input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const known = readSectorYears(input, plan.count, region.key);
  const years = yearsInReach(known, selection);
  const last = years.at(-1);
  const sector = chooseSector(input);
  const base = {
    id: plan.id,
    language,
    sources: [toSource(input.entry(plan.count.dataset), language)],
    absent: [],
  };
  if (last === undefined || sector === undefined) {
    return toEmptyFigure({
      ...base,
      subtitle: plan.label[language],
      reading: [
        nl ? "Onze bron geeft voor deze periode geen sectoren." : "Our source gives no sectors for this period.",
      ],
    });
  }
  const points = years.map((year): Point => {
    const found = known.get(year)?.sectors.get(sector)?.observation;
    return toObservedPoint(found, formatCount, language);
  });
  const texts = describe(plan, input, { sector, year: last, points, known });
  return {
    ...base,
    kind: "series",
    shape: "columns",
    unit: "vacancies",
    unitLabel: plan.many[language],
    categoryLabel: nl ? "Jaar" : "Year",
    subtitle: `${plan.label[language]}, ${sector}, ${region.name}, ${plan.kind[language]}`,
    categories: toYearCategories(years, "narrow"),
    series: [
      {
        key: region.key,
        label: `${sector}, ${region.name}`,
        role: "home",
        gaps: "break",
        endLabel: points.at(-1)?.text ?? "",
        points,
      },
    ],
    axis: toCountAxis([{ points }], language),
    breaks: [],
    ...texts,
    notes: [...plan.notes.map((note) => note[language]), ...noteOnYear(last, selection)],
  };
}

interface Shown {
  readonly sector: string;
  readonly year: number;
  readonly points: readonly Point[];
  readonly known: ReadonlyMap<number, SectorYear>;
}

interface SectorTexts {
  readonly title: string;
  readonly reading: readonly string[];
  readonly facts: readonly Fact[];
}

/** The finding and the sentences: level, change and rank of the last year. */
function describe(
  plan: SectorVacanciesPlan,
  { selection: { language, region } }: FigureInput,
  { sector, year, points, known }: Shown,
): SectorTexts {
  const nl = language === "nl";
  const [point, earlier] = [points.at(-1), points.at(-2)];
  const [now, before] = [point, earlier].map((each) => (each === undefined ? undefined : drawnValue(each)));
  if (point === undefined || now === undefined) {
    return {
      title: nl
        ? `${region.name}: geen cijfer voor ${sector} in ${year}`
        : `${region.name}: no figure for ${sector} in ${year}`,
      reading: [point?.explanation ?? ""].filter((text) => text !== ""),
      facts: [],
    };
  }
  const number = formatPlural(now, point.text, plan.one[language], plan.many[language]);
  const values = [...(known.get(year)?.sectors.values() ?? [])].map(({ value }) => value);
  const all = new Set([...known.values()].flatMap(({ sectors }) => [...sectors.keys()]));
  const rank = computeRank(now, values, 0);
  const own = printed(now, point.text, 0);
  const then = before === undefined || earlier === undefined ? undefined : printed(before, earlier.text, 0);
  return {
    title: toTitle(plan, region.name, sector, year, then === undefined ? undefined : comparePrinted(own, then), number)[
      language
    ],
    reading: [
      plan.sentence({ year, place: region.name, number, sector })[language],
      ...(then === undefined
        ? []
        : [sayChange({ now: own, before: then, when: String(year - 1), unit: "vacancies" }, language)]),
      ...sayRank(
        {
          name: sector,
          rank,
          among: nl ? `sectoren in ${region.name}` : `sectors of ${region.name}`,
          leftOut: { without: [...all].filter((each) => known.get(year)?.sectors.has(each) !== true) },
        },
        language,
      ),
    ],
    facts: [
      { key: "level", label: `${plan.kind[language]} ${year}`, text: point.text, value: now },
      {
        key: "rank",
        label: nl ? "onder de sectoren" : "among the sectors",
        text: formatRank(rank, language),
        value: rank.place,
      },
    ],
  };
}

function toTitle(
  { count: { many } }: SectorVacanciesPlan,
  place: string,
  sector: string,
  year: number,
  change: ReturnType<typeof comparePrinted> | undefined,
  number: string,
): Localised {
  switch (change) {
    case "more":
      return {
        nl: `${place}: in ${year} meer ${many.nl} in ${sector}`,
        en: `${place}: more ${many.en} in ${sector} in ${year}`,
      };
    case "less":
      return {
        nl: `${place}: in ${year} minder ${many.nl} in ${sector}`,
        en: `${place}: fewer ${many.en} in ${sector} in ${year}`,
      };
    case "same":
    case "about":
      return {
        nl: `${place}: in ${year} evenveel ${many.nl} in ${sector}`,
        en: `${place}: as many ${many.en} in ${sector} in ${year}`,
      };
    case undefined:
      return { nl: `${place} in ${year}: ${number} in ${sector}`, en: `${place} in ${year}: ${number} in ${sector}` };
  }
}
