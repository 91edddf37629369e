import type { Language, Localised } from "../../domain/language.ts";
import { formatList } from "../../format/format-list.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, NumberItem } from "../figure.ts";
import { defineFromHead, type FigureHead } from "./define-figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import {
  fillIn,
  findQuoted,
  sayNothingQuoted,
  toQuotedPoint,
  toTexts,
  type Found,
  type NumberPlan,
} from "./quoted-points.ts";
import { toRowSources } from "../sources.ts";

export interface NumberGroupPlan {
  readonly key: string;
  readonly label: Localised;
  readonly items: readonly NumberPlan[];
}

/** What differs between the figures that show single published numbers. */
export interface QuotedNumbersPlan extends FigureHead {
  readonly dataset: string;
  /** The finding where it has no number in it, or where one is lacking. */
  readonly title: Localised;
  /** The finding with numbers filled in, as in `reading`. */
  readonly finding?: Localised;
  readonly subtitle: Localised;
  readonly groups: readonly NumberGroupPlan[];
  /** Sentences with numbers filled in: `{sleutel}` stands for the text of the item with that key. */
  readonly reading: readonly Localised[];
  readonly notes?: readonly Localised[];
}

/** Single numbers that a report, a question or a page gives: each with its place, period and source row. */
export function defineQuotedNumbers(plan: QuotedNumbersPlan): FigureDefinition {
  return defineFromHead(plan, datasetsOf(plan), (input) => build(plan, input));
}

/** The dataset of the figure, and those of single numbers. */
function datasetsOf({ dataset, groups }: QuotedNumbersPlan): readonly string[] {
  return [...new Set([dataset, ...groups.flatMap(({ items }) => items.flatMap((item) => item.dataset ?? []))])];
}

function build(plan: QuotedNumbersPlan, input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const groups = plan.groups
    .map((group) => ({ ...group, found: group.items.flatMap((item) => findQuoted(item, plan.dataset, input)) }))
    .filter(({ found }) => found.length > 0);
  const base = { id: plan.id, language, subtitle: `${plan.subtitle[language]}, ${region.name}`, facts: [], absent: [] };
  if (groups.length === 0) {
    return toEmptyFigure({
      ...base,
      sources: [],
      ...sayNothingQuoted(
        plan.name,
        plan.groups.flatMap(({ items }) => items),
        plan.dataset,
        input,
      ),
    });
  }
  const all = groups.flatMap(({ found }) => found);
  const texts = toTexts(all, language);
  return {
    ...base,
    kind: "numbers",
    title: fillIn(plan.finding?.[language] ?? "", texts)[0] || plan.title[language],
    itemLabel: nl ? "Wat" : "What",
    valueLabel: nl ? "Aantal" : "Number",
    whenLabel: nl ? "Waar en wanneer" : "Where and when",
    groups: groups.map(({ key, label, found }) => ({
      key,
      label: label[language],
      items: found.map((each) => toItem(each, region.name, language)),
    })),
    reading: toReading(plan, groups, texts, language),
    notes: (plan.notes ?? []).map((note) => note[language]),
    sources: datasetsOf(plan).flatMap((dataset) =>
      toRowSources(
        all
          .filter((found) => (found.plan.dataset ?? plan.dataset) === dataset)
          .flatMap(({ observation, repeats }) => [observation, ...repeats]),
        input.entry(dataset),
        language,
      ),
    ),
  };
}

/** The sentences of the plan; where no period has all numbers of one of them, what there is, subject by subject. */
function toReading(
  plan: QuotedNumbersPlan,
  groups: readonly (NumberGroupPlan & { readonly found: readonly Found[] })[],
  texts: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  const filled = plan.reading.flatMap((sentence) => fillIn(sentence[language], texts));
  if (filled.length > 0) return filled;
  const subjects = groups.map(({ label, found }) => {
    const own = found.map((each) => toQuotedPoint(each, language).text);
    return `${label[language]}: ${formatList(own, language)}`;
  });
  return [`${subjects.join("; ")}.`];
}

function toItem(found: Found, place: string, language: Language): NumberItem {
  const { plan, observation } = found;
  return {
    key: plan.key,
    label: plan.label[language],
    when: `${place}, ${plan.when?.[language] ?? formatPeriod(observation.period, language)}`,
    point: toQuotedPoint(found, language),
  };
}
