import type { ControlValue, ManifestFile } from "../../src/datasets/manifest.ts";
import { foldText } from "../../src/normalise/fold-text.ts";
import { isEqual, numberOf, type Mismatch, type Observed } from "./observe.ts";

/** Checks that every control value of the manifest is found exactly, at the place, period and class that it names. */
export function checkControlValues(all: readonly Observed[], entry: ManifestFile): readonly Mismatch[] {
  return entry.control_values.flatMap((control) => checkOne(all, control, entry.file) ?? []);
}

function checkOne(all: readonly Observed[], control: ControlValue, file: string): Mismatch | undefined {
  const { code, period, indicator, source, region, category } = control;
  const what = `control value ${[region, period, indicator, category, source].filter(Boolean).join(", ")}`;
  const expected = String(control.value);
  const candidates = selectCategory(
    all.filter(
      (each) =>
        each.code === code &&
        each.period === period &&
        (indicator === undefined || each.measure === indicator) &&
        (source === undefined || each.get("source") === source),
    ),
    category,
  );
  const [first] = candidates;
  if (first === undefined) return { file, what, expected, found: "no such observation" };
  if (candidates.some((each) => isAsExpected(each, control.value, all))) return undefined;
  const found = candidates.map(describe).join(" / ");
  return { file, sheet: first.sheet, row: first.row, what, expected, found };
}

/** The observations of one class. The manifest's words for a class are the file's own, or name a column of the dataset. */
function selectCategory(all: readonly Observed[], category: string): readonly Observed[] {
  const rank = /^plaats (\d+)$/.exec(category)?.[1];
  if (rank !== undefined) return all.filter((each) => each.get("rank") === rank);
  if (category === "aandeel 18-64") return all.filter(({ measure }) => measure.includes("aandeel_18_64"));
  if (category === "Totaal") {
    const hasShare = all.some(({ measure }) => measure.includes("aandeel_18_64"));
    return all.filter(
      (each) =>
        isOverall(each.get("category")) &&
        isOverall(each.get("sex")) &&
        !(hasShare && each.measure.includes("aandeel_18_64")) &&
        !/^\d{2}-\d{2}$/.test(hasAgeColumn(all) ? each.get("ageBand") : ""),
    );
  }
  const direct = all.filter((each) => isOverall(each.get("sex")) && namesOf(each).includes(foldText(category)));
  if (direct.length > 0) return direct;
  const qualified = /^(.+?) \((.+)\)$/.exec(category);
  if (qualified === null) return [];
  const [, base = "", qualifier = ""] = qualified;
  const wanted = foldText(qualifier);
  return selectCategory(all, base).filter(
    (each) => foldText(each.get("source")).includes(wanted) || foldText(each.get("remark")).includes(wanted),
  );
}

/** Whether the observations of one place and period differ in age: only then does the age band tell classes apart. */
function hasAgeColumn(all: readonly Observed[]): boolean {
  return all.some((each) => each.get("ageBand") === "Totaal");
}

function isOverall(label: string): boolean {
  return label === "" || label === "Totaal";
}

function namesOf(each: Observed): readonly string[] {
  const [dimension, category, ageBand] = [each.get("dimension"), each.get("category"), each.get("ageBand")];
  return [category, ageBand, `${dimension}: ${category}`, each.measure].map(foldText);
}

function isAsExpected(each: Observed, expected: number | string, all: readonly Observed[]): boolean {
  if (typeof expected === "number") {
    const found = numberOf(each);
    return found !== undefined && isEqual(found, expected);
  }
  switch (expected) {
    case "suppressed":
      return each.cell.kind === "missing" && each.cell.reason === "suppressed";
    case "empty":
      return each.cell.kind === "missing" && each.cell.reason === "absent";
    case "op de lijst":
      return each.get("statusText") === "op de lijst";
    case "nieuw volgens pers":
      return each.get("isNew") === "ja";
    case "only on sheet Arbeidsmigratie": {
      const occupation = each.get("category");
      return all.every((other) => other.get("category") !== occupation || other.sheet === "Arbeidsmigratie");
    }
    default:
      return each.get("category") === expected;
  }
}

function describe({ cell, get }: Observed): string {
  const text = cell.kind === "value" ? String(cell.value) : cell.reason;
  return get("rank") === "" ? text : get("category");
}
