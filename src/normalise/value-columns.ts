import { isAgeLabel, findTopic } from "./dimension-labels.ts";
import { isTotalLabel } from "./fold-text.ts";
import { readHeaderRole } from "./header-roles.ts";
import { numberUseOfUnit, readAgeBand, readLabelMeasure, readMeasure, type Measure } from "./measures.ts";
import type { NumberUse } from "./read-number.ts";
import type { ReadingHints } from "./reading.ts";
import { numberUseOf } from "./units.ts";

/** What a column of numbers in a long table stands for, apart from what its rows say. */
export interface ValueColumn {
  readonly column: number;
  readonly measure: string;
  /** The header names a measure of its own, whatever the rows say. */
  readonly isOwn: boolean;
  readonly unit: string;
  readonly use: NumberUse;
  readonly ageBand: string;
  /** The class that the header names when the value columns are classes of one variable: `Mannen`, `Vrouwen`. */
  readonly category?: { readonly topic: string; readonly label: string };
  readonly isTotal: boolean;
}

/** Interprets the headers of the value columns together: measures of their own, age bands, classes, or simply the value. */
export function readValueColumns(
  columns: readonly number[],
  labels: readonly string[],
  tableMeasure: Measure | undefined,
  hints: ReadingHints,
): readonly ValueColumn[] {
  const named = columns.map((column) => labels[column] ?? "");
  const areAges = named.some(isAgeLabel) && named.every((label) => isAgeLabel(label) || isTotalLabel(label));
  const topic = columns.length > 1 && !areAges ? findTopic(named) : "";
  const areMeasures = hints.measures !== undefined && hints.measures.length === columns.length;
  return columns.map((column, index) => {
    const label = labels[column] ?? "";
    const own = areAges || topic !== "" ? undefined : ownMeasure(label);
    const hinted = areMeasures ? hints.measures[index] : hints.measures?.[0];
    const measure = own ?? tableMeasure ?? readMeasure(label);
    const unit = (areMeasures ? hints.units?.[index] : undefined) ?? hints.units?.[0] ?? measure.unit;
    const ageText = areAges ? "" : (readAgeBand(label) ?? "");
    return {
      column,
      measure: hinted ?? measure.id,
      isOwn: own !== undefined,
      unit,
      use: unit === "" ? numberUseOfUnit(measure.unit) : numberUseOf(unit),
      ageBand: areAges ? label.replace(/ (jaar|years?)$/i, "") : ageText,
      ...(topic === "" ? {} : { category: { topic, label } }),
      isTotal: columns.length > 1 && isTotalLabel(label) && (areAges || topic !== ""),
    };
  });
}

function ownMeasure(label: string): Measure | undefined {
  const { kind } = readHeaderRole(label);
  if (kind === "value") return undefined;
  return readLabelMeasure(label);
}
