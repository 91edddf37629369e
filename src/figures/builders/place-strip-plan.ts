import type { Filter } from "../../domain/dataset.ts";
import type { Language, Localised } from "../../domain/language.ts";
import type { Region, RegionKey } from "../../domain/region.ts";
import type { Unit } from "../../domain/unit.ts";
import type { ConceptId } from "../concepts/concept.ts";
import type { Point, Source } from "../figure.ts";
import type { FigureInput, Trait } from "../figure-input.ts";
import type { MunicipalCount } from "../municipal-counts.ts";
import type { NumberFormat } from "../points.ts";

/** What every strip says of itself. */
export interface StripWords {
  readonly id: string;
  readonly name: Localised;
  readonly concept: ConceptId;
  readonly related?: readonly ConceptId[];
  readonly traits: readonly Trait[];
  /** "werkzoekendengraad", inside a sentence, and whether it takes "het" in Dutch. */
  readonly label: Localised;
  readonly isNeuter?: boolean;
  /**
   * Where place 1 is the lowest number: "1 = krapste", what the rank is about ("krapte"), and a sentence that says what the
   * direction means. By default place 1 is the highest.
   */
  readonly lowestFirst?: { readonly first: Localised; readonly topic: Localised; readonly meaning: Localised };
  /** "Werkzoekendengraad, 18–65 jaar, per gemeente": opens the subtitle. */
  readonly measure: Localised;
  readonly notes?: (language: Language) => readonly string[];
}

/** What differs between the figures that set a published rate of all municipalities of an area on one axis. */
export interface PlaceStripPlan extends StripWords {
  readonly dataset: string;
  readonly filter: Filter;
  /** The count behind the rate: where it is hidden, the rate is too. */
  readonly hiddenBy?: MunicipalCount;
}

/** The numbers of a strip: which years there are, and the point of a place in one of them. */
export interface StripPoints {
  readonly years: readonly number[];
  readonly pointOf: (place: RegionKey, year: number) => Point;
  readonly unit: Extract<Unit, "percent" | "ratio">;
  readonly format: NumberFormat;
  readonly sources: readonly Source[];
  /** How far the printed value of a province or Vlaanderen may lie from the true one. */
  readonly margin: number;
}

/** What differs between the figures that set a ratio which we compute of all municipalities of an area on one axis. */
export interface ComputedStripPlan extends StripWords {
  readonly datasets: readonly string[];
  readonly compute: (input: FigureInput) => StripPoints;
}

/** A municipality with its point. */
export interface Dot {
  readonly place: Region;
  readonly point: Point;
}

/** Rates are printed and ranked in one decimal. */
export const decimals = 1;
