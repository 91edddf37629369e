import type { Language } from "../domain/language.ts";
import type { RegionKey } from "../domain/region.ts";

/** The pages of the site, by the word that stands in the address (`?p=`). */
export const pageNames = ["overzicht", "knelpuntberoepen", "gegevens", "cijfers", "galerij"] as const;
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
  readonly region: RegionKey;
  readonly comparisons: readonly RegionKey[];
  readonly from: number | "first";
  readonly to: number | "latest";
  readonly language: Language;
  /** Ids of the figures that are shown as a table. */
  readonly tables: readonly string[];
  readonly sorts: Readonly<Record<string, TableSort>>;
  /** Search text and chosen group of the list of shortage occupations. */
  readonly search: string;
  readonly cluster: string;
}

/** At most this many places may be added to the comparison. */
export const mostComparisons = 5;
