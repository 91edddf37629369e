import { selectObservations } from "../../domain/dataset.ts";
import { toYearKey } from "../../domain/period.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { formatCount, formatPoints } from "../../format/format-number.ts";
import type { EmploymentFacts } from "./employment-facts.ts";
import { describeOthers, type EmploymentSeries } from "./employment-series.ts";
import { factText } from "./employment-texts.ts";
import type { Series } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { sayGaps } from "../say-gaps.ts";

/** Choices between sources, the population base, what the report says, gaps and breaks: one sentence each. */
export function toEmploymentNotes(
  input: FigureInput,
  home: EmploymentSeries,
  known: EmploymentFacts | undefined,
  series: readonly Series[],
  years: readonly number[],
): readonly string[] {
  const { language } = input.selection;
  const nl = language === "nl";
  const notes: string[] = [];
  if (known !== undefined) {
    const chosen = home.values.get(known.year);
    for (const sentence of describeOthers(chosen, input)) {
      notes.push(
        nl
          ? `${sentence} We kiezen volgens één vaste regel; die staat bij “Over de cijfers”.`
          : `${sentence} We choose by one fixed rule; it is explained under “About the figures”.`,
      );
    }
    if (/20-64 aangenomen/.test(chosen?.observation.get("remark") ?? "")) {
      notes.push(
        nl
          ? "Het verslag zegt “vandaag” (najaar 2023) en noemt geen leeftijd; 20–64 jaar is aangenomen, want daarvoor geldt de doelstelling."
          : "The report says “today” (autumn 2023) and names no ages; 20–64 is assumed, because the goal is about those ages.",
      );
    }
    if (known.isRounded) {
      notes.push(
        nl
          ? "Omdat de bron op hele procenten afrondde, rekenen we geen verandering en geen tempo uit."
          : "Because the source rounded to whole percents, we compute no change and no pace.",
      );
    }
    if (known.year === 2023) notes.push(...reportNotes(input));
  }
  return [...notes, ...series.flatMap((each) => sayGaps(each, years.map(toYearKey), language))];
}

/** What the report of 2023 itself says of Limburg: quoted beside our own computation, never instead of it. */
function reportNotes({ dataset, selection: { region, language } }: FigureInput): readonly string[] {
  const quoted = (measure: string): string | undefined => {
    const [observation] = selectObservations(dataset("limburg-2020-2023"), { measure, region: region.key });
    return observation?.cell.kind === "value" ? formatCount(observation.cell.value, language) : undefined;
  };
  const made = quoted("extra_werkenden_gerealiseerd");
  const needed = quoted("extra_werkenden_nodig_voor_80");
  if (made === undefined || needed === undefined) return [];
  return [
    language === "nl"
      ? `Het verslag van najaar 2023 noemt ${made} extra werkenden in 2019–2023 en “ruim geschat ${needed}” mensen tot 80%.`
      : `The report of autumn 2023 speaks of ${made} more people at work in 2019–2023 and of roughly ${needed} people to 80%.`,
  ];
}

/** How the gap in persons was computed, with the numbers filled in; nothing when there is no gap in persons. */
export function toEmploymentFormula(
  known: EmploymentFacts,
  population: number,
  language: "nl" | "en",
): { readonly formula?: string } {
  const persons = known.facts.find(({ key }) => key === "gap-persons");
  const points = known.facts.find(({ key }) => key === "gap-points")?.value;
  if (persons?.value === null || persons === undefined || points === undefined || points === null) return {};
  const nl = language === "nl";
  const aim = formatGoal(known.goal, language);
  const count = formatCount(population, language);
  const inhabitants = `${count} ${nl ? "inwoners" : "inhabitants"}`;
  const unit = nl ? "personen" : "persons";
  const rate = factText(known.facts, "rate");
  if (known.isRounded) {
    const half = nl ? "± 0,5 procentpunt, want de bron rondde af" : "± 0.5 percentage points, as the source rounded";
    return { formula: `(${aim} − ${rate}, ${half}) × ${inhabitants} = ${persons.text} ${unit}` };
  }
  return {
    formula: `(${aim} − ${rate}) × ${inhabitants} = ${formatPoints(points, language)} ${nl ? "van" : "of"} ${count} = ${formatCount(persons.value, language)} ${unit}`,
  };
}
