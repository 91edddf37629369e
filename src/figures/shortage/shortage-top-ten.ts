import type { Observation } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import { formatList } from "../../format/format-list.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, ListGroup } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { foldOccupation, groupByYear, mentionsDataset, readMentions } from "./shortage-mentions.ts";
import { toRowSources } from "../sources.ts";
import { joinYears } from "../years.ts";

/** How long a whole list is. */
const whole = 10;

/** The ten largest shortage occupations per year, as far as the press printed them. */
export const shortageTopTen: FigureDefinition = {
  id: "knelpuntberoepen-top-tien",
  name: { nl: "Top tien van de knelpuntberoepen", en: "Top ten of shortage occupations" },
  concept: "knelpuntberoep",
  traits: ["quoted"],
  levels: ["municipality", "province", "region"],
  datasets: [mentionsDataset],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language } = selection;
  const nl = language === "nl";
  const years = groupByYear(readMentions(input, ["top 10"], "vdab"), selection);
  const base = {
    id: shortageTopTen.id,
    language,
    subtitle: nl
      ? "De tien grootste knelpuntberoepen van elk jaar, Vlaanderen, zoals de pers ze noemt"
      : "The ten largest shortage occupations of each year, Vlaanderen, as the press names them (names in Dutch)",
    facts: [],
    absent: [],
  };
  if (years.length === 0) {
    return toEmptyFigure({
      ...base,
      sources: [],
      reading: [
        nl ? "Onze bronnen hebben voor deze jaren geen top tien." : "Our sources have no top ten for these years.",
      ],
    });
  }
  const ranking = toRanking(countYears(years));
  const incomplete = years.filter(([, all]) => countNamed(all) < whole).map(([each]) => String(each));
  return {
    ...base,
    kind: "list",
    title: toTitle(ranking, years, language),
    itemLabel: nl ? "Beroep" : "Occupation",
    groupLabel: nl ? "Jaar" : "Year",
    detailLabel: nl ? "Plaats" : "Place",
    markLabel: nl ? "Opmerking" : "Remark",
    groups: years.map(([each, all]): ListGroup => {
      const named = countNamed(all);
      const label = String(each);
      return {
        key: label,
        label:
          named >= whole
            ? label
            : nl
              ? `${label} (${named} van ${whole} bekend)`
              : `${label} (${named} of ${whole} known)`,
        items: all
          .toSorted((a, b) => rankOf(a.get("rank")) - rankOf(b.get("rank")))
          .map(({ get, place }) => ({
            key: `${each} ${get("category")} ${get("source")}`,
            label: get("category"),
            detail: toDetail(get("rank"), nl),
            marks: get("remark").startsWith("in strijd") ? [nl ? "volgens een andere bron" : "by another source"] : [],
            places: [place],
          })),
      };
    }),
    reading: toReading(ranking, years, language),
    notes: [
      ...(incomplete.length === 0
        ? []
        : [
            nl
              ? `Niet volledig gepubliceerd: ${formatList(incomplete, "nl")}.`
              : `Not published in full: ${formatList(incomplete, "en")}.`,
          ]),
      nl
        ? "De namen van 2024 staan in het Engels, zoals de bron ze drukt; “nurse” tellen we als verpleegkundige, “site manager” als werfleider. Van 2017 is de volgorde misschien geen rangorde."
        : "The names of 2024 are in English, as the source prints them; we count “nurse” as verpleegkundige, “site manager” as werfleider. The order of 2017 may be no ranking.",
      nl
        ? "De schrijfwijze verschilt van jaar tot jaar; dezelfde naam is niet altijd hetzelfde beroep."
        : "The spelling differs from year to year; the same name is not always the same occupation.",
    ],
    sources: toRowSources(
      years.flatMap(([, all]) => all),
      input.entry(mentionsDataset),
      language,
    ),
  };
}

interface Named {
  readonly name: string;
  readonly count: number;
}

type Years = ReturnType<typeof groupByYear>;

/** The occupations that are named in most years, all that share that place, and those after them; no place is worth one year. */
interface Ranking {
  readonly most: readonly Named[];
  readonly next: readonly Named[];
}

/** More names than this are not a sentence but a list. */
const mostNames = 4;
/** A title of more words is no longer read at a glance. */
const mostWords = 12;

function toRanking(named: readonly Named[]): Ranking {
  const withCount = (count: number | undefined): readonly Named[] =>
    count === undefined || count < 2 ? [] : named.filter((each) => each.count === count);
  const most = withCount(named[0]?.count);
  return { most, next: withCount(named[most.length]?.count) };
}

function toTitle({ most: [first, ...others] }: Ranking, years: Years, language: Language): string {
  const nl = language === "nl";
  const span = joinYears(years.map(([year]) => year).toReversed(), language);
  const plain = nl ? `De tien grootste knelpuntberoepen, ${span}` : `The ten largest shortage occupations, ${span}`;
  if (first === undefined || others.length >= mostNames) return plain;
  const names = listNames([first, ...others], language);
  const finding = nl ? `${names} het vaakst in de top tien` : `${names} most often in the top ten`;
  const counted = `${finding}: ${first.count} ${nl ? `van ${years.length} jaren` : `of ${years.length} years`}`;
  return [counted, finding].find((title) => title.split(" ").length <= mostWords) ?? plain;
}

function toReading({ most, next }: Ranking, years: Years, language: Language): readonly string[] {
  const nl = language === "nl";
  const [first] = most;
  if (first === undefined) {
    return [
      nl
        ? "Geen enkel beroep staat in deze jaren meer dan één keer in de top tien."
        : "No occupation is in the top ten of these years more than once.",
    ];
  }
  const names = listNames(most, language);
  return [
    nl
      ? `In ${first.count} van de ${years.length} jaren noemt de pers ${names} in de top tien.`
      : `In ${first.count} of the ${years.length} years the press names ${names} in the top ten.`,
    ...(next[0] === undefined || next.length > mostNames
      ? []
      : [
          nl
            ? `Daarna ${next.length === 1 ? "komt" : "komen"} ${listNames(next, "nl")}, in ${next[0].count} jaren.`
            : `Next ${next.length === 1 ? "comes" : "come"} ${listNames(next, "en")}, in ${next[0].count} years.`,
        ]),
  ];
}

/** In how many years each occupation is named, most first; of equals the one that was named first. */
function countYears(years: Years): readonly Named[] {
  const names = new Map<string, { readonly name: string; readonly years: Set<number> }>();
  for (const [year, mentions] of years.toReversed()) {
    for (const { get } of mentions) {
      const key = foldOccupation(get("category"));
      const known = names.get(key) ?? { name: get("category"), years: new Set<number>() };
      names.set(key, known);
      known.years.add(year);
    }
  }
  return [...names.values()]
    .map(({ name, years: { size: count } }) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count);
}

function listNames(named: readonly Named[], language: Language): string {
  return formatList(
    named.map(({ name }) => name),
    language,
  );
}

/** How many occupations are named: two sources for one place count once. */
function countNamed(mentions: readonly Observation[]): number {
  const ranks = new Set(mentions.map(({ get }) => get("rank")).filter((rank) => rank !== ""));
  return ranks.size + mentions.filter(({ get }) => get("rank") === "").length;
}

function rankOf(rank: string): number {
  return rank === "" ? whole + 1 : Number(rank);
}

function toDetail(rank: string, nl: boolean): string {
  if (rank === "") return nl ? "plaats niet vermeld" : "place not given";
  return nl ? `plaats ${rank}` : `place ${rank}`;
}
