import type { Observation } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import type { Region } from "../../domain/region.ts";
import { roundToStep } from "../../domain/round.ts";
import { formatList } from "../../format/format-list.ts";
import { formatAbout, formatCount, formatPointsChange, formatRate } from "../../format/format-number.ts";
import type { BestOfEach, BestOfGroup } from "../../indicators/best-of-each.ts";
import type { SplitPlan } from "./road-splits.ts";

/** How many inhabitants a table leaves out, so that its total does not seem to contradict the others. */
export function sayLeftOut(
  whole: readonly Observation[],
  { population }: BestOfEach,
  { name }: Region,
  language: Language,
): readonly string[] {
  return whole.flatMap(({ cell }) => {
    if (cell.kind !== "value") return [];
    const [out, all] = [cell.value - population, cell.value].map((value) => formatCount(value, language));
    return language === "nl"
      ? `In deze tabel ontbreken ${out} van de ${all} inwoners van ${name}: daarom is het totaal anders dan bij de andere opdelingen.`
      : `This table leaves out ${out} of the ${all} inhabitants of ${name}: its total therefore differs from that of the other splits.`;
  });
}

/** `ongeveer 13.600 mensen meer`, `niemand meer`. */
export function sayGain(persons: number, language: Language): string {
  const rounded = roundToStep(persons, 100);
  if (rounded <= 0) return language === "nl" ? "niemand meer" : "nobody more";
  const count = formatAbout(formatCount(rounded, language), language);
  return language === "nl" ? `${count} mensen meer` : `${count} more people`;
}

/** Where a group works most, and what that would give. */
export function toBestNote({ bestPlaces }: BestOfGroup, region: Region, gain: string, language: Language): string {
  const nl = language === "nl";
  if (bestPlaces.length === 0) return nl ? "blijft zoals het was" : "stays as it was";
  if (bestPlaces.includes(region.name))
    return nl ? `${region.name} is zelf het hoogst` : `${region.name} is the highest`;
  return `${nl ? "hoogst in" : "highest in"} ${formatList(bestPlaces, language)}; ${gain}`;
}

/** The finding: the rate with each group at its best, and as it was; always with its year, which is long ago. */
export function toBestTitle(
  { each }: SplitPlan,
  region: Region,
  { rate, rateAtBest }: BestOfEach,
  language: Language,
): string {
  const nl = language === "nl";
  const [now, then] = [formatRate(rate, language), formatRate(rateAtBest, language)];
  if (now === then) {
    return nl
      ? `Census 2011: ${region.name} is zelf de beste provincie`
      : `Census 2011: ${region.name} is the best province itself`;
  }
  return nl
    ? `Census 2011: ${then} als ${each.nl} de beste provincie haalt, niet ${now}`
    : `Census 2011: ${each.en} at its best gives ${then}`;
}

/** Level, what it could have been, and that this is an order of magnitude. */
export function toBestReading(
  { each, known }: SplitPlan,
  { name }: Region,
  { rate, rateAtBest, employed, employedAtBest }: BestOfEach,
  language: Language,
): readonly string[] {
  const nl = language === "nl";
  const [now, then] = [formatRate(rate, language), formatRate(rateAtBest, language)];
  const points = formatPointsChange(rateAtBest - rate, language).replace("+", "");
  const gain = sayGain(employedAtBest - employed, language);
  const whom = known === undefined ? "" : ` ${known[language]}`;
  const level = nl
    ? `Op 1 januari 2011 werkte volgens de Census ${now} van de inwoners van 20 tot 64 jaar${whom} in ${name}.`
    : `On 1 January 2011, by the Census, ${now} of the inhabitants of ${name} aged 20 to 64${whom} were at work.`;
  if (now === then) {
    return [
      level,
      nl ? `${name} was daarbij voor ${each.nl} zelf het hoogst.` : `${name} was the highest itself for ${each.en}.`,
    ];
  }
  return [
    level,
    nl
      ? `Haalde ${each.nl} de graad van de provincie waar die het hoogst is, dan was het ${then}: ${points} hoger, ${gain}.`
      : `Had ${each.en} reached the rate of the province where it is highest, it would have been ${then}: ${points} higher, ${gain}.`,
    nl ? "Dat is een orde van grootte, geen cijfer van vandaag." : "That is an order of magnitude, no figure of today.",
  ];
}

/** The sum behind the rate, with its numbers. */
export function toBestFormula(
  { population, employed, employedAtBest, rateAtBest }: BestOfEach,
  language: Language,
): string {
  const [all, now, then] = [population, employed, employedAtBest].map((value) => formatCount(value, language));
  return language === "nl"
    ? `Per groep: inwoners × graad van de beste provincie. Opgeteld ${then} in plaats van ${now} werkenden; ${then} ÷ ${all} = ${formatRate(rateAtBest, "nl")}`
    : `Per group: inhabitants × rate of the best province. Added up ${then} instead of ${now} at work; ${then} ÷ ${all} = ${formatRate(rateAtBest, "en")}`;
}
