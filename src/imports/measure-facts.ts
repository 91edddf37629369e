import { findMeasure } from "../normalise/measures.ts";
import { numberUseOf } from "../normalise/units.ts";

/** What must be known of a measure before its numbers may be added up. */
export interface MeasureFacts {
  /** A rate, share, change or ratio: its parts do not add up. */
  readonly isRate: boolean;
  /** Persons of which 1 to 3 are hidden by the source: NWWZ and WZW. Vacancies are never hidden. */
  readonly isJobseekers: boolean;
  readonly concept: string;
}

const ratePattern = /(^|_)(aandeel|evolutie|jaarevolutie|graad|ratio|index|per)(_|$)|graad$|indicator$/;

/** Tells by the id of a measure and the unit that the file gives (in any words, "" when it gives none). */
export function factsOfMeasure(id: string, unit: string): MeasureFacts {
  const known = findMeasure(id.replaceAll("_", " "));
  const use = numberUseOf(unit === "" ? (known?.unit ?? "") : unit);
  const isRate = use === "rate" || ratePattern.test(id);
  const concept = known?.concept ?? "";
  return { isRate, isJobseekers: !isRate && (concept === "WZW" || concept === "NWWZ"), concept };
}
