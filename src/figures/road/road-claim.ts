import { selectObservations, type Filter } from "../../domain/dataset.ts";
import type { Localised } from "../../domain/language.ts";
import { formatPlural } from "../../format/format-list.ts";
import { formatCount } from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import type { NumberItem, Point } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { toPublishedPoint, type NumberFormat } from "../points.ts";
import type { RoadCell } from "./road-inputs.ts";

/** A number of a group with the cells behind it. */
export interface Claim {
  readonly item: NumberItem;
  readonly cells: readonly RoadCell[];
}

/** One claim: what was printed, and what we compute for it. */
export interface ClaimGroup {
  readonly key: string;
  readonly label: Localised;
  readonly claims: readonly Claim[];
}

/** What is told of one place: its groups, the sentences above them, and the base and year that the persons are counted on. */
export interface ToldClaims {
  readonly groups: readonly ClaimGroup[];
  readonly title: Localised;
  readonly reading: readonly Localised[];
  readonly notes: readonly Localised[];
  readonly from: number;
  readonly base?: { readonly year: number; readonly count: number; readonly of: number };
}

/** `20.000 personen`. */
export const formatPersons: NumberFormat = (value, language) => {
  const [one, many] = language === "nl" ? ["persoon", "personen"] : ["person", "persons"];
  const text = formatCount(value, language);
  return formatPlural(text === "1" ? 1 : 2, text, one, many);
};

/** A published row as an item; nothing when the dataset lacks it. */
export function quote(
  input: FigureInput,
  dataset: string,
  filter: Filter,
  {
    key,
    label,
    format,
    place,
  }: { readonly key: string; readonly label: Localised; readonly format: NumberFormat; readonly place?: string },
): readonly Claim[] {
  const { language, region } = input.selection;
  const [observation] = selectObservations(input.dataset(dataset), { region: region.key, ...filter });
  if (observation === undefined) return [];
  const point = toPublishedPoint(observation.cell, format, language, [observation.place]);
  const when = `${place ?? region.name}, ${formatPeriod(observation.period, language)}`;
  return [{ item: { key, label: label[language], point, when }, cells: [{ dataset, observation }] }];
}

/** Our own computation of the same number, with the formula as its explanation. */
export function recompute(
  input: FigureInput,
  {
    key,
    value,
    text,
    formula,
    when,
  }: {
    readonly key: string;
    readonly value: number;
    readonly text: string;
    readonly formula: string;
    readonly when: string;
  },
  cells: readonly RoadCell[],
): Claim {
  const { language, region } = input.selection;
  const point: Point = {
    kind: "value",
    value,
    text,
    explanation: `${formula}.`,
    places: cells.map(({ observation: { place } }) => place),
  };
  const label = language === "nl" ? "Nagerekend" : "Recomputed";
  return { item: { key, label, point, when: `${region.name}, ${when}` }, cells };
}
