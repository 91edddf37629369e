import { selectObservations, type Observation } from "../../domain/dataset.ts";
import { yearOf } from "../../domain/period.ts";
import type { FigureInput, Selection } from "../figure-input.ts";

/** The dataset of what the press named: top tens, newcomers, and what was dropped. */
export const mentionsDataset = "knelpuntberoepen-toplijsten";
/** The list of VDAB; the other list in the file is that of labour migration. */
const vdabList = "VDAB knelpuntberoepen";

/** What the press can say of an occupation. */
export type MentionKind = "top 10" | "nieuw" | "verdwenen" | "toegevoegd";

/** The mentions of some kinds, of VDAB's list or of the labour migration list, in the order of the file. */
export function readMentions(
  input: Pick<FigureInput, "dataset">,
  kinds: readonly MentionKind[],
  list: "vdab" | "migration",
): readonly Observation[] {
  return selectObservations(input.dataset(mentionsDataset), { dimension: kinds }).filter(
    ({ get }) => (get("list") === vdabList) === (list === "vdab"),
  );
}

/** Mentions by year, the newest year first, of the years that were chosen. */
export function groupByYear(
  mentions: readonly Observation[],
  { from, to }: Pick<Selection, "from" | "to">,
): readonly (readonly [year: number, mentions: readonly Observation[]])[] {
  const years = new Map<number, Observation[]>();
  for (const mention of mentions) {
    const year = yearOf(mention.period);
    if ((from !== "first" && year < from) || (to !== "latest" && year > to)) continue;
    const known = years.get(year) ?? [];
    years.set(year, known);
    known.push(mention);
  }
  return [...years].toSorted(([a], [b]) => b - a);
}

/** The English names that Belga printed in 2024, where the Dutch one of the other years leaves no doubt. */
const dutchNames: ReadonlyMap<string, string> = new Map([
  ["nurse", "verpleegkundige"],
  ["industrial plant technician", "technicus industriële installaties"],
  ["site manager", "werfleider"],
  ["domestic cleaner", "schoonmaker bij mensen thuis"],
  ["maintenance mechanic", "onderhoudsmecanicien"],
]);

/**
 * A name for comparing: the same for `Analist ontwikkelaar ICT` and `Analist-ontwikkelaar ICT`, and for an occupation in Dutch
 * and in the English of the list of 2024.
 */
export function foldOccupation(name: string): string {
  const folded = name
    .toLowerCase()
    .replaceAll(/[\s-]+/g, " ")
    .trim();
  return dutchNames.get(folded) ?? folded;
}
