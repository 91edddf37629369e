import type { Language, Localised } from "../../domain/language.ts";
import { formatCount } from "../../format/format-number.ts";
import { formatList } from "../../format/format-list.ts";
import type { Rank } from "../../indicators/rank.ts";

/** Which end of the values is place 1, as it stands between brackets behind a rank: `1 = hoogste`. */
export const highestFirst: Localised = { nl: "1 = hoogste", en: "1 = highest" };

/** Who is in no rank and no superlative: those without a figure, those whose number is hidden, those whose figure is uncertain. */
export interface LeftOut {
  readonly without?: readonly string[];
  readonly hidden?: readonly string[];
  readonly uncertain?: readonly string[];
}

/** What is ranked, and who was left out. */
export interface RankWords {
  readonly name: string;
  readonly rank: Rank;
  /** "gemeenten van Limburg" */
  readonly among: string;
  readonly first?: Localised;
  readonly leftOut: LeftOut;
}

/** `plaats 3 van 38 (1 = hoogste)`, the same everywhere. */
export function formatRank(rank: Rank, language: Language, first: Localised = highestFirst): string {
  return `${formatPlace(rank, language)} (${first[language]})`;
}

/** `plaats 3 van 38`, for a title: the sentence below it says what 1 is. */
export function formatPlace({ place, of }: Rank, language: Language): string {
  return language === "nl"
    ? `plaats ${formatCount(place, "nl")} van ${formatCount(of, "nl")}`
    : `place ${formatCount(place, "en")} of ${formatCount(of, "en")}`;
}

/** The rank with its direction and denominator, ties, and who is left out: never a bare number. */
export function sayRank({ name, rank, among, first, leftOut }: RankWords, language: Language): readonly string[] {
  const nl = language === "nl";
  const { sharedWith } = rank;
  const shared =
    sharedWith === 0
      ? ""
      : nl
        ? `, samen met ${sharedWith} ${sharedWith === 1 ? "andere" : "anderen"}`
        : `, together with ${sharedWith} ${sharedWith === 1 ? "other" : "others"}`;
  const place = formatRank(rank, language, first);
  return [
    nl
      ? `${name} staat op ${place} onder de ${among}${shared}.`
      : `${name} is in ${place} among the ${among}${shared}.`,
    ...sayLeftOut(leftOut, language),
  ];
}

/** So many are named; of more only the number is told. */
const mostNamed = 3;

/** Who a rank or a superlative leaves out, and why: "Zonder Vlaams-Brabant: de bron noemt dat cijfer onzeker." */
export function sayLeftOut(
  { without = [], hidden = [], uncertain = [] }: LeftOut,
  language: Language,
): readonly string[] {
  const nl = language === "nl";
  const told = (names: readonly string[], one: string, many: string): readonly string[] => {
    if (names.length === 0) return [];
    const who =
      names.length > mostNamed
        ? nl
          ? `${formatCount(names.length, "nl")} andere`
          : `${formatCount(names.length, "en")} others`
        : formatList(names, language);
    return [`${nl ? "Zonder" : "Without"} ${who}: ${names.length === 1 ? one : many}.`];
  };
  return nl
    ? [
        ...told(without, "daar is geen cijfer", "daar zijn geen cijfers"),
        ...told(hidden, "dat cijfer is afgeschermd", "die cijfers zijn afgeschermd"),
        ...told(uncertain, "de bron noemt dat cijfer onzeker", "de bron noemt die cijfers onzeker"),
      ]
    : [
        ...told(without, "there is no figure", "there are no figures"),
        ...told(hidden, "that figure is suppressed", "those figures are suppressed"),
        ...told(uncertain, "the source calls that figure uncertain", "the source calls those figures uncertain"),
      ];
}
