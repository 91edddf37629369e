import { selectObservations, type Filter, type Observation } from "../../domain/dataset.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { endOfPeriod, yearOf } from "../../domain/period.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { choosePublished, type Chosen } from "../../indicators/choose-published.ts";
import { titleWithoutFigure, toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, NumberItem } from "../figure.ts";
import { defineFromHead, type FigureHead } from "./define-figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { toChosenPoint } from "./other-values.ts";
import type { NumberFormat } from "../points.ts";
import { toRowSources } from "../sources.ts";

/** A place, a period and a number, to be put into a sentence. */
interface Filled {
  readonly place: string;
  readonly when: string;
  readonly text: string;
}

/** All rows of a measure under one heading. */
export interface RowGroupPlan {
  readonly key: string;
  readonly label: Localised;
  /** The rows; place and period are not part of it. */
  readonly filter: Filter;
  /** How a number is written, its noun or sign included. */
  readonly format: NumberFormat;
  /** What one number counts, where the heading does not say it. */
  readonly itemLabel: (observation: Observation, language: Language) => string;
  /** The sentence with the newest number; nothing when the group needs none. */
  readonly sentence?: (filled: Filled, language: Language) => string;
}

/** What differs between the figures that show whatever rows their source has of a place, newest first. */
export interface QuotedRowsPlan extends FigureHead {
  readonly dataset: string;
  readonly subtitle: Localised;
  readonly groups: readonly RowGroupPlan[];
  /** The finding, with the newest number of the first group that has one. */
  readonly title: (filled: Filled & { readonly group: string }, language: Language) => string;
  readonly notes?: (language: Language) => readonly string[];
}

/** At most so many numbers per heading: the newest. */
const mostPerGroup = 8;

/** Single published numbers of one place, newest first under each heading. The rows come from the source, not from a list of ours. */
export function defineQuotedRows(plan: QuotedRowsPlan): FigureDefinition {
  return defineFromHead(plan, [plan.dataset], (input) => buildQuotedRows(plan, input));
}

/** The body of such a figure, for definitions that choose between bodies. */
export function buildQuotedRows(plan: QuotedRowsPlan, input: FigureInput): FigureBody {
  const { language, region } = input.selection;
  const nl = language === "nl";
  const groups = plan.groups
    .map((group) => ({ group, all: readRows(plan, group, input) }))
    .filter(({ all }) => all.length > 0)
    .map(({ group, all }) => ({ group, isCut: all.length > mostPerGroup, rows: all.slice(0, mostPerGroup) }));
  const base = { id: plan.id, language, subtitle: `${plan.subtitle[language]}, ${region.name}`, facts: [], absent: [] };
  const [first] = groups;
  const newest = first?.rows[0];
  if (first === undefined || newest === undefined) {
    return toEmptyFigure({
      ...base,
      ...titleWithoutFigure(input.selection),
      sources: [],
      reading: [
        nl
          ? `${plan.name.nl}: voor ${region.name} staat er in deze periode niets in onze bronnen.`
          : `${plan.name.en}: our sources have nothing for ${region.name} in this period.`,
      ],
    });
  }
  const fill = (chosen: Chosen, { format }: RowGroupPlan): Filled => ({
    place: region.name,
    when: formatPeriod(chosen.observation.period, language),
    text: toChosenPoint(chosen, format, language).text,
  });
  return {
    ...base,
    kind: "numbers",
    title: plan.title({ ...fill(newest, first.group), group: first.group.key }, language),
    itemLabel: nl ? "Wat" : "What",
    valueLabel: nl ? "Cijfer" : "Figure",
    whenLabel: nl ? "Waar en wanneer" : "Where and when",
    groups: groups.map(({ group, rows }) => ({
      key: group.key,
      label: group.label[language],
      items: rows.map((chosen): NumberItem => ({
        key: `${chosen.observation.measure} ${chosen.observation.period} ${chosen.observation.get("category")}`.trim(),
        label: group.itemLabel(chosen.observation, language),
        when: `${region.name}, ${formatPeriod(chosen.observation.period, language)}`,
        point: toChosenPoint(chosen, group.format, language),
      })),
    })),
    reading: groups.flatMap(({ group, rows: [row] }) =>
      row === undefined || group.sentence === undefined ? [] : [group.sentence(fill(row, group), language)],
    ),
    notes: [
      ...(groups.some(({ isCut }) => isCut)
        ? [
            nl
              ? `U ziet per onderwerp de ${mostPerGroup} jongste cijfers; de bron heeft ook oudere.`
              : `You see the ${mostPerGroup} newest figures of each subject; the source has older ones too.`,
          ]
        : []),
      ...(plan.notes?.(language) ?? []),
    ],
    sources: toRowSources(
      groups.flatMap(({ rows }) => rows.map(({ observation }) => observation)),
      input.entry(plan.dataset),
      language,
    ),
  };
}

/** One row per measure, category and period, chosen by the written rule, newest first; a bound stands where there is nothing better. */
function readRows({ dataset }: QuotedRowsPlan, { filter }: RowGroupPlan, input: FigureInput): readonly Chosen[] {
  const { from, to, region } = input.selection;
  const observations = selectObservations(input.dataset(dataset), { ...filter, region: region.key }).filter(
    ({ period }) => (from === "first" || yearOf(period) >= from) && (to === "latest" || yearOf(period) <= to),
  );
  const kindOf = ({ measure, get }: Observation): string => `${measure} ${get("category")}`.trim();
  return [...new Set(observations.map(kindOf))]
    .flatMap((kind) => {
      const own = observations.filter((observation) => kindOf(observation) === kind);
      const chosen = choosePublished(own);
      const bounds = own.filter(({ period }) => !chosen.has(period));
      return [...chosen.values(), ...bounds.map((observation): Chosen => ({ observation, others: [] }))];
    })
    .toSorted((a, b) => compareEnds(a.observation, b.observation));
}

/** The newest first; of one moment in the order of the file. */
function compareEnds(a: Observation, b: Observation): number {
  const [first, second] = [endOfPeriod(a.period), endOfPeriod(b.period)];
  return first === second ? a.index - b.index : first < second ? 1 : -1;
}
