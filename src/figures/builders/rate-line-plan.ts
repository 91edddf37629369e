import type { FigurePlan } from "./define-figure.ts";
import type { Filter } from "../../domain/dataset.ts";
import type { Language, Localised } from "../../domain/language.ts";
import type { Region } from "../../domain/region.ts";
import type { Unit } from "../../domain/unit.ts";
import type { Series } from "../figure.ts";
import type { MunicipalCount } from "../municipal-counts.ts";

/** What differs between the figures that show a published rate or ratio as a line per place. */
export interface RateLinePlan extends Omit<FigurePlan, "name"> {
  /** "Werkzoekendengraad": opens the title. */
  readonly label: Localised;
  readonly name?: Localised;
  /** The rows of the measure; place and period are not part of it. */
  readonly filter: Filter;
  readonly periods: "year" | "quarter";
  readonly unit: Extract<Unit, "percent" | "ratio">;
  /** Lines in grey behind the chosen places: the provinces, or none. */
  readonly context: "provinces" | "none";
  /** "Werkzoekenden zonder werk in % van de beroepsbevolking": opens the subtitle. */
  readonly measure: Localised;
  /** Stands in the subtitle before the period: "jaargemiddelde". */
  readonly kind?: Localised;
  /** The sentence with the number of the chosen place. */
  readonly level: (
    filled: { readonly period: string; readonly place: string; readonly text: string },
    language: Language,
  ) => string;
  /** How far a printed value may lie from the true one, for places whose value was derived by the source. */
  readonly margin?: (place: Region) => number;
  /** The count behind the rate: where it is hidden, the rate of a municipality is too. */
  readonly hiddenBy?: MunicipalCount;
  /** Breaks by period key, with their label. */
  readonly breaks?: readonly { readonly period: string; readonly label: Localised }[];
  /**
   * For a source with far-apart measurements: `bridge` joins those of one place by a straight line (the missing years are named),
   * and a change is told since the measurement before. By default a gap breaks the line.
   */
  readonly gaps?: Series["gaps"];
  /** Only the values of the maker that has most periods of a place: a line and a change never join two makers. */
  readonly oneMaker?: boolean;
  readonly notes: (language: Language) => readonly string[];
}
