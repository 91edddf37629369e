import type { Filter } from "../../domain/dataset.ts";
import type { Language, Localised } from "../../domain/language.ts";
import type { PeriodKey } from "../../domain/period.ts";
import type { Unit } from "../../domain/unit.ts";
import { neverReached } from "../../domain/brand.ts";
import { formatCount, formatRate, formatSignedRate } from "../../format/format-number.ts";
import type { Chosen } from "../../indicators/choose-published.ts";
import type { FigureHead } from "./define-figure.ts";
import type { FigureMode } from "../figure-input.ts";
import type { NumberFormat } from "../points.ts";
import type { PlayedRegion } from "../roles.ts";

/** A place, a month and a number, to be put into a sentence. */
interface Filled {
  readonly place: string;
  readonly when: string;
  readonly text: string;
  /** The number itself, for the choice of words; nothing for a bound. */
  readonly value: number | undefined;
}

/**
 * One thing that is published for single months. `count` is shown for the chosen place alone, because counts of unequal places
 * never share an axis; `rate` and `change` also for the comparisons and Vlaanderen.
 */
export interface QuotedMonthsMode extends FigureMode {
  readonly kind: "count" | "rate" | "change";
  readonly dataset: string;
  /** The rows of the measure; place and period are not part of it. */
  readonly filter: Filter;
  readonly unit: Extract<Unit, "persons" | "vacancies" | "percent">;
  readonly unitLabel: Localised;
  /** "Werkzoekenden zonder werk": opens the subtitle. */
  readonly measure: Localised;
  readonly title: (filled: Filled, language: Language) => string;
  readonly sentence: (filled: Filled, language: Language) => string;
  /** From this month on something else is counted: a line of its own, and no change is told across it. */
  readonly break?: { readonly from: PeriodKey; readonly label: Localised };
  readonly notes?: (language: Language) => readonly string[];
}

/** What differs between the figures of single months that were published in the press. */
export interface QuotedMonthsPlan extends FigureHead {
  readonly modes: readonly [QuotedMonthsMode, ...QuotedMonthsMode[]];
}

/** What was published of one place: per month the chosen value, with the others. */
export interface MonthsRow extends PlayedRegion {
  readonly months: ReadonlyMap<PeriodKey, Chosen>;
}

/** How the numbers of a mode are written; a change keeps the decimals of its source. */
export function formatOf({ kind }: QuotedMonthsMode): NumberFormat {
  switch (kind) {
    case "count":
      return formatCount;
    case "rate":
      return formatRate;
    case "change":
      return (value, language, decimals) =>
        formatSignedRate(value, language, decimals ?? (Number.isInteger(value) ? 0 : 1));
    default:
      return neverReached(kind);
  }
}
