import type { Language } from "../../domain/language.ts";
import { formatCount } from "../../format/format-number.ts";
import type { Rank } from "../../indicators/rank.ts";

/** What is ranked, and what was left out because it has no number. */
export interface RankWords {
  readonly name: string;
  readonly rank: Rank;
  /** "gemeenten van Limburg" */
  readonly among: string;
  readonly hidden: number;
  readonly without: number;
}

/** `plaats 3 van 38 (1 = hoogste)`, the same everywhere. */
export function formatRank({ place, of }: Rank, language: Language): string {
  return language === "nl"
    ? `plaats ${formatCount(place, "nl")} van ${formatCount(of, "nl")} (1 = hoogste)`
    : `place ${formatCount(place, "en")} of ${formatCount(of, "en")} (1 = highest)`;
}

/** The rank with its direction and denominator, ties, and what is left out: never a bare number. */
export function sayRank({ name, rank, among, hidden, without }: RankWords, language: Language): readonly string[] {
  const nl = language === "nl";
  const { place, sharedWith } = rank;
  const shared =
    sharedWith === 0
      ? ""
      : nl
        ? `, samen met ${sharedWith} ${sharedWith === 1 ? "andere" : "anderen"}`
        : `, together with ${sharedWith} ${sharedWith === 1 ? "other" : "others"}`;
  const sentence = nl
    ? `${name} staat op ${formatRank(rank, "nl")} onder de ${among}${shared}.`
    : `${name} is in ${formatRank(rank, "en")} among the ${among}${shared}.`;
  const left = [
    hidden === 0 ? "" : nl ? `${hidden} afgeschermd` : `${hidden} suppressed`,
    without === 0 ? "" : nl ? `${without} zonder cijfer` : `${without} without a figure`,
  ].filter((text) => text !== "");
  if (left.length === 0 || place < 1) return [sentence];
  return [sentence, nl ? `Niet meegeteld: ${left.join(nl ? " en " : " and ")}.` : `Left out: ${left.join(" and ")}.`];
}
