import type { Language, Localised } from "../../domain/language.ts";
import type { Unit } from "../../domain/unit.ts";
import { formatList } from "../../format/format-list.ts";
import { comparePrinted, formatDifference, type Printed } from "./printed.ts";

/** One class of a split, or a place. `name` fits after the preposition: "kortgeschoolden", "mannen", "Limburg". */
export interface NamedNumber {
  readonly name: string;
  readonly number: Printed;
  /** Which way of dividing people it belongs to, where a figure has several: "leeftijd". Only within one can classes be compared. */
  readonly split?: string;
}

/**
 * The highest and the lowest of some groups, and how far apart they are: "Het cijfer is het hoogst bij hooggeschoolden (86,8%), het laagst bij
 * kortgeschoolden (55,0%): een verschil van 31,8 procentpunt." Groups that are printed alike are named together; when all
 * are, it says so. Of several splits each has its own sentence. Nothing for fewer than two groups.
 * `subject` opens the sentence, with a capital.
 */
export function sayExtremes(
  groups: readonly NamedNumber[],
  unit: Extract<Unit, "percent" | "ratio">,
  language: Language,
  among: "groups" | "places" = "groups",
  subject: Localised = { nl: "Het cijfer", en: "The figure" },
): readonly string[] {
  const splits = new Set(groups.map(({ split }) => split));
  if (splits.size > 1) {
    return [...splits].flatMap((split) =>
      sayExtremes(
        groups.filter((group) => group.split === split),
        unit,
        language,
        among,
        subject,
      ),
    );
  }
  const preposition = among === "places" ? "in" : language === "nl" ? "bij" : "for";
  const sorted = groups.toSorted((a, b) => b.number.value - a.number.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (highest === undefined || lowest === undefined || sorted.length < 2) return [];
  const nl = language === "nl";
  const alike = ({ number }: NamedNumber): readonly NamedNumber[] =>
    sorted.filter((other) => ["same", "about"].includes(comparePrinted(other.number, number)));
  const named = (all: readonly NamedNumber[]): string =>
    formatList(
      all.map(({ name }) => name),
      language,
    );
  const top = alike(highest);
  if (top.length === sorted.length) {
    return [
      nl
        ? `${subject.nl} is vrijwel gelijk ${preposition} ${named(sorted)} (${highest.number.text}).`
        : `${subject.en} is almost the same ${preposition} ${named(sorted)} (${highest.number.text}).`,
    ];
  }
  const bottom = alike(lowest).filter((group) => !top.includes(group));
  const gap = formatDifference(highest.number, lowest.number, unit, language);
  return [
    nl
      ? `${subject.nl} is het hoogst ${preposition} ${named(top)} (${highest.number.text}), het laagst ${preposition} ${named(bottom)} (${lowest.number.text}): een verschil van ${gap}.`
      : `${subject.en} is highest ${preposition} ${named(top)} (${highest.number.text}) and lowest ${preposition} ${named(bottom)} (${lowest.number.text}): a difference of ${gap}.`,
  ];
}
