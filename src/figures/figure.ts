import type { MissingReason } from "../domain/cell.ts";
import type { SourcePlace } from "../domain/dataset.ts";
import type { Language } from "../domain/language.ts";
import type { PeriodKey } from "../domain/period.ts";
import type { MapSpot, Region } from "../domain/region.ts";
import type { Unit } from "../domain/unit.ts";
import type { ConceptId } from "./concepts/concept.ts";

/**
 * The Figure is the one idea the whole house turns on: a plain object that answers one question, in one language. Chart,
 * table, reading text, download, slide and embed all render this object, so a number cannot differ between them. It holds
 * every text a reader sees; a chart never rounds, sorts, sums or translates.
 */
export type Figure = FigureBody & Explained;

/** What the file of a figure makes: all but what follows from its concept and from the caveat rules. */
export type FigureBody = SeriesFigure | PersonsFigure | ListFigure | NumbersFigure | EmptyFigure;

/** What stands behind the numbers of a figure. `buildFigure` fills it in, the same way for every figure. */
export interface Explained {
  /** What the figure counts, and further terms that occur in it: entries of the glossary. */
  readonly concept: ConceptId;
  readonly related: readonly ConceptId[];
  /** The chosen area, and the chosen period in words: what one selects at the source to find these numbers. */
  readonly place: Region;
  readonly period: string;
  /** What one has to know before using these numbers, by rule: most important first. */
  readonly caveats: readonly Caveat[];
  /** The ways in which this figure can count, when there is more than one; `mode` is the one in use. */
  readonly modes: readonly { readonly key: string; readonly label: string }[];
  readonly mode: string;
}

/** A sentence that a rule put under a figure, because it holds for its measure, place or period. */
export interface Caveat {
  readonly id: string;
  /** Whether it holds for a whole kind of figures; it then stands behind what is said of this one. */
  readonly isGeneral: boolean;
  readonly text: string;
}

interface FigureBase {
  /** Stable id, used in addresses: `werkzaamheidsgraad`. */
  readonly id: string;
  readonly language: Language;
  /** The finding, ten words at most. */
  readonly title: string;
  /** Measure, who, where, when, unit. */
  readonly subtitle: string;
  /** Two or three plain sentences; also the accessible description. */
  readonly reading: readonly string[];
  /** Gaps, breaks, choices between sources: whole sentences, numbered on the page. */
  readonly notes: readonly string[];
  /** How the figure was computed, when we computed it, with the numbers filled in. */
  readonly formula?: string;
  readonly sources: readonly Source[];
  /** Single facts about the chosen area that a page may show large; their texts are final. */
  readonly facts: readonly Fact[];
  /** Series or areas that were asked for and have no number at all, with the reason: the figure is then partial. */
  readonly absent: readonly string[];
}

/** Where the numbers come from: publisher, table, date, and how sure we are of it. */
export interface Source {
  readonly dataset: string;
  readonly text: string;
  /** When it was published and when it was fetched, in words; "" when the catalogue does not say. */
  readonly published: string;
  readonly retrieved: string;
  /** official (read from an official data set), quoted (printed in a page or report), derived (computed) or own (a file of the reader). */
  readonly quality: "official" | "quoted" | "derived" | "own";
  readonly licence: string;
  readonly file: string;
}

/** One fact with its final text. `value` is for comparison in tests and downloads, never for display. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly value: number | null;
  readonly explanation?: string;
}

/**
 * The part that a series plays; colour, dash and mark follow from it. `home` is the chosen area, `flanders` the region,
 * `compare-1` and `compare-2` the first chosen comparisons, `compare` any further one, `context` all others.
 */
export type Role = "home" | "flanders" | "compare-1" | "compare-2" | "compare" | "context";

interface Shown {
  /** The one way in which this number is written, unit sign included where it has one: `76,3%`, `ongeveer 26.050`, `–`, `n.b.` */
  readonly text: string;
  /** A sentence about this point: why it is missing, how it was rounded, what it leaves out. */
  readonly explanation?: string;
  /** The cells in the source files that it was read or computed from. Empty for a missing point without a cell. */
  readonly places: readonly SourcePlace[];
}

/**
 * One position of a series.
 * - `value`: a number. `mark` says whether the source rounded it, calls it approximate or flags it as unreliable.
 * - `interval`: lies between `low` and `high` because a part is suppressed; drawn at `value`, the rounded number of the text.
 * - `bound`: the source gives only a limit ("75% of meer"); never drawn as a value, never computed with.
 * - `missing`: no number, with the reason; `not-published` is a place or period that no source has.
 */
export type Point = Shown &
  (
    | { readonly kind: "value"; readonly value: number; readonly mark?: "about" | "rounded" | "flagged" | "incomplete" }
    | { readonly kind: "interval"; readonly value: number; readonly low: number; readonly high: number }
    | { readonly kind: "bound"; readonly value: number; readonly bound: "at-least" | "more-than" | "less-than" }
    | { readonly kind: "missing"; readonly reason: MissingReason | "not-published" }
  );

/** A position on the axis of categories: a period, a place, a sector. */
export interface Category {
  readonly key: string;
  readonly label: string;
  /** For narrow drawings; the same as `label` where nothing shorter exists. */
  readonly shortLabel: string;
  readonly role?: Role;
  /** A period still to come, drawn for the goal; a table leaves it out. */
  readonly isAhead?: boolean;
  /** Where a category that is a municipality lies on the maps. */
  readonly spot?: MapSpot;
  /** The area that it lies in; borders are drawn between areas. */
  readonly area?: string;
  /** A short text that belongs to this row of bars: "61% van de leerplaatsen". */
  readonly note?: string;
}

export interface Series {
  readonly key: string;
  readonly label: string;
  readonly role: Role;
  /** One point per category, in the order of the categories. */
  readonly points: readonly Point[];
  /**
   * What a line does at a missing point: `break` leaves a gap; `bridge` joins far-apart measurements of one source by a
   * straight line (over `not-published` and `bound` points; a suppressed or unreliable point always breaks).
   */
  readonly gaps: "break" | "bridge";
  /** Direct label at the end of the line, e.g. `Limburg 76,3%`. */
  readonly endLabel: string;
  /** A pace drawn on into years without figures: thin and dashed, named "doortrekking, geen voorspelling". */
  readonly isExtension?: boolean;
}

/** A value drawn across all categories of a strip: the province, Vlaanderen, the median. */
export interface Reference {
  readonly key: string;
  readonly label: string;
  readonly role: Role;
  readonly point: Point;
}

export interface AxisTick {
  readonly value: number;
  readonly label: string;
}

/** The axis of values, with its ticks given. `note` says so when it does not start at zero ("As begint bij 71%"). */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly AxisTick[];
  readonly note?: string;
}

/** What all points of a figure share and its categories and series do not name; "" where they do. */
export interface PointContext {
  readonly place: string;
  readonly period: string;
}

/** The 80% goal. Only the employment rate 20–64 may carry it. `category` is the year of the goal. */
export interface Goal {
  readonly value: number;
  readonly label: string;
  readonly category?: string;
  /** The required path from the last measurement to the goal. */
  readonly path?: { readonly fromCategory: string; readonly fromValue: number; readonly label: string };
}

/** One class of values, for a map: from `from` (included) to `to` (not included), with its printed limits. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Something else was counted from this category on. */
export interface Break {
  readonly category: string;
  readonly label: string;
  /** Since when, when that is no category itself: the break of July 2021 in a series whose next known month is June 2023. */
  readonly since?: PeriodKey;
}

/**
 * Numbers along categories.
 * - `line`: categories are periods
 * - `columns`: categories are periods or classes, one series strong, bars from zero
 * - `bars`: categories are classes with long names, horizontal bars from zero
 * - `hanging`: categories are places; bars hang from the goal line down to the value
 * - `person-rows`: categories are places; rows of persons per ten vacancies
 * - `strip`: categories are places; one series, every place a dot on one axis, ties stacked, with `references` across; several
 *   series (groups) are rows under each other, without references, `endLabel` saying what holds for the chosen place
 * - `bubbles`: categories are places; one series of counts, every place a bubble on the map, as large as its count
 * - `stacked`: categories are places or periods; series are the parts of a whole in data order, side by side in one bar
 */
export interface SeriesFigure extends FigureBase {
  readonly kind: "series";
  readonly shape: "line" | "columns" | "bars" | "hanging" | "person-rows" | "strip" | "bubbles" | "stacked";
  readonly unit: Unit;
  readonly unitLabel: string;
  /** Header of the first table column: "Jaar", "Provincie", "Sector". */
  readonly categoryLabel: string;
  readonly categories: readonly Category[];
  readonly series: readonly Series[];
  readonly axis: ValueAxis;
  readonly goal?: Goal;
  readonly breaks: readonly Break[];
  readonly references?: readonly Reference[];
  /** For who hears one point at a time; `buildFigure` fills it in. */
  readonly context?: PointContext;
  /** The classes in which a map colours the values, lowest first; with them a figure of places has a map. */
  readonly classes?: readonly ValueClass[];
}

/** How a person is filled; the fill tells groups apart without colour. */
export type PersonFill = "solid" | "half" | "outline" | "striped" | "dot";

export interface PersonGroup {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly count: number;
  readonly text: string;
  readonly fill: PersonFill;
  readonly tone: "work" | "more" | "seek" | "avail" | "study" | "ill" | "home" | "retired";
  /** Whether the group counts towards the sum that is set against the goal. */
  readonly inSum: boolean;
  /** When set, these persons are part of that group and are not added again. */
  readonly within?: string;
  readonly places: readonly SourcePlace[];
}

/** A hundred inhabitants, group by group. Groups without `within` add up to `total`; the builder checks it. */
export interface PersonsFigure extends FigureBase {
  readonly kind: "persons";
  readonly total: number;
  readonly totalLabel: string;
  readonly groups: readonly PersonGroup[];
  readonly goal?: { readonly count: number; readonly label: string };
  /** The addition beside the drawing: 76 + 2 + 2 = 80. */
  readonly sum: readonly { readonly text: string; readonly label: string; readonly isResult: boolean }[];
}

export interface ListItem {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly marks: readonly string[];
  readonly places: readonly SourcePlace[];
}

export interface ListGroup {
  readonly key: string;
  readonly label: string;
  readonly items: readonly ListItem[];
}

/** A searchable list of texts in groups. */
export interface ListFigure extends FigureBase {
  readonly kind: "list";
  readonly itemLabel: string;
  readonly groupLabel: string;
  readonly detailLabel: string;
  readonly markLabel: string;
  readonly groups: readonly ListGroup[];
}

/** One published number on its own: no series, no comparison, but a place, a period and a source row. */
export interface NumberItem {
  readonly key: string;
  readonly label: string;
  /** The number with its unit, final: `695 personen`, `9.141.660 euro`, `24–54 jaar`. */
  readonly point: Point;
  /** Where and when: `Limburg, najaar 2023`. */
  readonly when: string;
}

export interface NumberGroup {
  readonly key: string;
  readonly label: string;
  readonly items: readonly NumberItem[];
}

/** Single numbers in groups, each large with its label: what reports print in passing. */
export interface NumbersFigure extends FigureBase {
  readonly kind: "numbers";
  readonly itemLabel: string;
  readonly valueLabel: string;
  readonly whenLabel: string;
  readonly groups: readonly NumberGroup[];
}

/** Where a figure that is empty here does exist: another place, or the same place in its last year. */
export interface Nearest {
  readonly region: Region;
  readonly to: number | "latest";
  readonly label: string;
}

/** Nothing can be shown: `reading` says why, `nearest` names where the figure does exist. */
export interface EmptyFigure extends FigureBase {
  readonly kind: "empty";
  readonly nearest: readonly Nearest[];
}

/** The fact with this key, if the figure has it. */
export function factOf(figure: Pick<FigureBody, "facts">, key: string): Fact | undefined {
  return figure.facts.find((fact) => fact.key === key);
}
