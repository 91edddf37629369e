import type { DatasetId } from "./dataset.ts";
import type { Localised } from "./language.ts";

/** A break in a series: from this period on (or during this span) something else was counted. */
export interface CatalogueBreak {
  readonly period: string;
  readonly region?: string;
  readonly what: string;
}

/** What the catalogue (`data/manifest.json`) says of one dataset; texts as they stand there. */
export interface CatalogueEntry {
  readonly id: DatasetId;
  readonly file: string;
  readonly title: Localised;
  readonly concept: string;
  readonly population: string;
  readonly source: { readonly name: string; readonly note: string };
  readonly published: string;
  readonly retrieved: string;
  readonly licence: string;
  readonly quality: string;
  readonly smallNumberRule: string;
  readonly breaks: readonly CatalogueBreak[];
  readonly choiceRule?: string;
  readonly rowCount: number;
  /** Where the browser finds the built columns, relative to the page. */
  readonly href: string;
}

/** The catalogue as the browser gets it: what there is, and from which build. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  /** The newest date on which one of the bundled files was published. */
  readonly released: string;
  /** The day of the newest release of the data, as an ISO date. */
  readonly release: string;
  /** The borders of municipalities, when whoever built this site has them. */
  readonly boundaries?: { readonly href: string; readonly source: string };
  /** Where the other names of municipalities are found. */
  readonly searchNames?: string;
}
