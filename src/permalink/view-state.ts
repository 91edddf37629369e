import type { Calculation } from "../domain/calculation.ts";
import type { Citation } from "../domain/citation.ts";
import type { GoalChoice } from "../domain/goal.ts";
import type { Language } from "../domain/language.ts";
import type { PlaceComparison } from "../domain/place-comparison.ts";
import type { Region } from "../domain/region.ts";

/** The pages of the site, by the word that stands in the address (`?p=`). */
export const pageNames = [
  "overzicht",
  "gemeenten",
  "weg-naar-80",
  "werkzaamheidsgraad",
  "arbeidsreserve",
  "krapte",
  "knelpuntberoepen",
  "werkzoekenden",
  "kansengroepen",
  "sector",
  "gegevens",
  "cijfers",
  "begrippen",
  "wijzigingen",
  "insluiten",
  "galerij",
  "presentatie",
] as const;
export type PageName = (typeof pageNames)[number];

/** How a table is sorted: by the row header (`""`) or by the column with this key. */
export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * Everything that makes the picture on the screen. It lives in the address and nowhere else. Defaults are left out of
 * the address. `to: "latest"` follows new data, a year does not.
 */
export interface ViewState {
  readonly page: PageName;
  readonly region: Region;
  readonly comparisons: readonly Region[];
  readonly from: number | "first";
  readonly to: number | "latest";
  readonly language: Language;
  /** Ids of the figures that are shown as a table. */
  readonly tables: readonly string[];
  /** Ids of the figures that are shown as a map; a figure in both lists is a table. */
  readonly maps: readonly string[];
  readonly sorts: Readonly<Record<string, TableSort>>;
  /** How figures count, by figure id: `index` or `rate`. A figure that is not named counts as it does by itself. */
  readonly modes: Readonly<Record<string, string>>;
  readonly goal: GoalChoice;
  readonly calculation: Calculation;
  /** With which other municipalities a municipality is compared. */
  readonly placeComparison: PlaceComparison;
  /** Whether the municipalities of before a merger are shown beside the one of today. */
  readonly showsParts: boolean;
  /** The old or other name that led here, so that the page can say so; "" when it was the name of today. */
  readonly via: string;
  /** The chosen sector, by its folded name; "" when the page chooses. */
  readonly sector: string;
  /** Search text and chosen group of the list of shortage occupations. */
  readonly search: string;
  readonly cluster: string;
  /** The number that the link took along, to be compared with the present one. */
  readonly citation: Citation | undefined;
  /** The figures of a presentation that came with the link, as `deck.ts` writes them; "" for those of this browser. */
  readonly deck: string;
}

/** At most this many places may be added to the comparison. */
export const mostComparisons = 5;
