import type { Language } from "../../domain/language.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { formatList } from "../../format/format-list.ts";
import { formatCount, formatRate, formatRatio } from "../../format/format-number.ts";
import { computePersonsOf, type Step } from "../../indicators/reach-of-groups.ts";
import type { PersonGroup } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { sayPeople, type RoadOutcome } from "./road-answer.ts";

/** The two groups that are nearest to work, whatever the reader chose. */
const nearestGroups = ["seek", "avail"];

/** The finding: where the chosen groups lead, or those nearest to work. */
export function toReserveTitle(
  name: string,
  chosen: readonly PersonGroup[],
  steps: readonly Step[],
  language: Language,
): string {
  const nl = language === "nl";
  // So many in a hundred is a rate in whole percents.
  const [only] = chosen;
  if (only !== undefined) {
    const to = formatRate(steps.at(-1)?.to ?? 0, language, 0);
    if (chosen.length === 1) {
      return nl
        ? `De groep “${only.label}” brengt ${name} op ongeveer ${to}`
        : `The group “${only.label}” brings ${name} to about ${to}`;
    }
    return nl
      ? `De gekozen groepen brengen ${name} op ongeveer ${to}`
      : `The chosen groups bring ${name} to about ${to}`;
  }
  const to = formatRate(steps.find(({ key }) => key === nearestGroups.at(-1))?.to ?? 0, language, 0);
  return nl
    ? `Wie zoekt of beschikbaar is, brengt ${name} op ongeveer ${to}`
    : `Those seeking or available bring ${name} to about ${to}`;
}

/** What the sentences are about. */
interface Told {
  readonly start: PersonGroup;
  readonly groups: readonly PersonGroup[];
  readonly chosen: readonly PersonGroup[];
  readonly inhabitants: number | undefined;
}

/** Level, how far the groups carry, and that those who work already add nobody. */
export function toReserveReading(
  { start, groups, chosen, inhabitants }: Told,
  outcome: RoadOutcome,
  { selection: { language, region, goal } }: FigureInput,
): readonly string[] {
  const nl = language === "nl";
  const aim = formatGoal(goal, language);
  const isBelow = outcome.kind === "answer" && outcome.answer.standing === "below";
  const gap = isBelow ? formatRatio(outcome.answer.road.gapPoints, language) : undefined;
  const level = nl
    ? `In 2023 werkten in ${region.name} ${start.text} van de 100 inwoners van 20 tot 64 jaar${gap === undefined ? "" : `; tot ${aim} ontbreken er ${gap}`}.`
    : `In 2023, ${start.text} in 100 inhabitants of ${region.name} aged 20 to 64 were at work${gap === undefined ? "" : `; ${gap} are missing up to ${aim}`}.`;
  const within = groups
    .filter((group) => group.within !== undefined)
    .map(({ text }) =>
      nl
        ? `De ${text} die meer uren willen, werken al: zij tellen niet extra mee.`
        : `The ${text} who want more hours are at work already: they add nobody.`,
    );
  const named = chosen.length > 0 ? chosen : groups.filter(({ key }) => nearestGroups.includes(key));
  const adding = named.filter((group) => group.within === undefined);
  if (adding.length === 0) return [level, ...within];
  const adds = adding.reduce((sofar, { count }) => sofar + count, 0);
  const names = formatList(
    adding.map(({ label }) => `“${label}”`),
    language,
  );
  const people = inhabitants === undefined ? "" : ` (${sayRange(adds, adding.length, inhabitants, language)})`;
  const to = formatCount(start.count + adds, language);
  const sum = formatCount(adds, language);
  const isOne = adding.length === 1;
  const carry = nl
    ? `${isOne ? "De groep" : "De groepen"} ${names} ${isOne ? "telt" : "tellen samen"} ${sum} op 100${people}: dat leidt van ${start.text} naar ${to} op 100.`
    : `The ${isOne ? "group" : "groups"} ${names} ${isOne ? "counts" : "together count"} ${sum} in 100${people}: that leads from ${start.text} to ${to} in 100.`;
  return [level, carry, ...(chosen.length === 0 || chosen.length > adding.length ? within : [])];
}

/** What a group would add: the step that it makes, and how many people that can be. */
export function toGroupNote(
  { within, count }: PersonGroup,
  step: Step | undefined,
  inhabitants: number | undefined,
  language: Language,
): string {
  const nl = language === "nl";
  if (within !== undefined) return nl ? "werkt al: geen mensen extra" : "at work already: nobody more";
  const people = inhabitants === undefined ? "" : `; ${sayRange(count, 1, inhabitants, language)}`;
  if (step === undefined) return nl ? `niet gekozen${people}` : `not chosen${people}`;
  const [from, to] = [formatCount(step.from, language), formatCount(step.to, language)];
  return nl ? `van ${from} naar ${to}${people}` : `from ${from} to ${to}${people}`;
}

/** `7.800 tot 13.100 mensen`: what whole inhabitants in a hundred can stand for. */
export function sayRange(count: number, parts: number, inhabitants: number, language: Language): string {
  const { low, high } = computePersonsOf(count, parts, inhabitants);
  return sayPeople({ value: (low + high) / 2, low, high }, false, language);
}
