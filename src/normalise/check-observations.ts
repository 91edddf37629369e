import { toCell } from "../domain/cell.ts";
import { findColumn, readObservation, type Dataset } from "../domain/dataset.ts";
import type { MessageCollector } from "./message-collector.ts";
import type { PlaceRegister } from "./place-register.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { findMergedTwice } from "./find-merged-twice.ts";

/**
 * What no table of this subject can hold: a negative count, a percentage above 100, the same observation twice with
 * different values, a municipality beside the one that it was merged into. Each is an error that names its rows.
 */
export function checkObservations(dataset: Dataset, register: PlaceRegister, messages: MessageCollector): void {
  checkRanges(dataset, messages);
  for (const { first, second } of findDuplicates(dataset)) {
    const [one, other] = [toText(dataset, first), toText(dataset, second)];
    messages.add({
      severity: "error",
      code: "duplicate-conflict",
      ...placeOf(dataset, second),
      found: other,
      expected: one,
      message: {
        nl: `Deze rij staat ook op rij ${String(dataset.sourceRows[first] ?? 0)}, met een andere waarde (${one} en ${other}).`,
        en: `This row also stands at row ${String(dataset.sourceRows[first] ?? 0)}, with another value (${one} and ${other}).`,
      },
    });
  }
  for (const { position, oldName, newName, period } of findMergedTwice(dataset, register)) {
    messages.add({
      severity: "error",
      code: "merger-both",
      ...placeOf(dataset, position),
      found: oldName,
      message: {
        nl: `Voor ${period} staan zowel ${oldName} als de fusiegemeente ${newName} in de tabel. Dat telt inwoners dubbel.`,
        en: `For ${period} the table holds both ${oldName} and ${newName}, into which it was merged. That counts people twice.`,
      },
    });
  }
}

const changes = /verandering|evolutie|saldo|kloof|groei|wijziging|verschil|toename|afname/;
const shares = /graad|aandeel/;

function checkRanges(dataset: Dataset, messages: MessageCollector): void {
  const measure = findColumn(dataset, "measure");
  const unit = findColumn(dataset, "unit");
  if (measure === undefined) return;
  const isChange = measure.labels.map((label) => changes.test(label));
  const isShare = measure.labels.map((label) => shares.test(label) && !changes.test(label));
  const isPercent = unit?.labels.map((label) => /^(percent|procent|%)/.test(label)) ?? [];
  for (let i = 0; i < dataset.length; i++) {
    const value = dataset.values[i] ?? 0;
    if (value >= 0 && value <= 100) continue;
    const code = measure.codes[i] ?? 0;
    if (toCell(value, dataset.statuses[i] ?? 0).kind === "missing") continue;
    if (value < 0 && isChange[code] === false) {
      messages.add({
        severity: "error",
        code: "negative-value",
        ...placeOf(dataset, i),
        message: {
          nl: "Een aantal of een graad kan niet negatief zijn.",
          en: "A count or a rate cannot be negative.",
        },
      });
    }
    if (value > 100 && isShare[code] === true && isPercent[unit?.codes[i] ?? -1] === true) {
      messages.add({
        severity: "error",
        code: "percentage-above-100",
        ...placeOf(dataset, i),
        expected: "0 – 100",
        message: {
          nl: "Een graad of een aandeel kan niet boven 100% liggen. Misschien is een punt of komma anders bedoeld.",
          en: "A rate or a share cannot lie above 100%. Perhaps a point or comma means something else.",
        },
      });
    }
  }
}

function placeOf(dataset: Dataset, index: number): { sheet: string; row: number; column: number } {
  const { sheet, row, column } = readObservation(dataset, index).place;
  return { sheet, row: row - 1, column: column - 1 };
}

function toText(dataset: Dataset, index: number): string {
  const { cell } = readObservation(dataset, index);
  return cell.kind === "value" ? String(cell.value) : cell.reason;
}
