import type { LabelChange } from "../domain/data-changes.ts";
import { labelAt, readObservation, type Dataset } from "../domain/dataset.ts";
import type { PeriodKey } from "../domain/period.ts";
import { regionLevelOf, type RegionKey } from "../domain/region.ts";
import { alignToBase } from "./align-to-base.ts";
import { matchPositions, saysSame, type Matches } from "./match-positions.ts";
import { columnOf } from "./recognise.ts";
import type { Conflict, DatasetComparison, Position, RevisedValue } from "./types.ts";

/** How many values a comparison lists unless told otherwise; all of them are counted. */
const mostListed = 1000;
/** A table that names fewer of the places than this is a part of a series (one municipality), not a newer version of it. */
const wholeShare = 0.5;

const basic = new Set(["measure", "period", "region"]);

/** What a later table brings, takes away and changes, compared with an earlier one of the same measures. Pure. */
export function compareDatasets(before: Dataset, after: Dataset, most: number = mostListed): DatasetComparison {
  const own = alignToBase(before, after);
  const matches = matchPositions(before, own);
  const revised: RevisedValue[] = [];
  let newCount = 0;
  let revisedCount = 0;
  for (let i = 0; i < own.length; i++) {
    if (matches.isSkipped[i] === 1) continue;
    const match = matches.before[i] as number;
    if (match < 0) newCount++;
    else if (!saysSame(before, match, own, i)) {
      revisedCount++;
      if (revised.length < most) revised.push(toRevised(before, match, own, i));
    }
  }
  const scope = findScope(before, own);
  const conflictCount = matches.conflicts.length;
  return {
    isSame: newCount === 0 && revisedCount === 0 && conflictCount === 0,
    newPeriods: scope.newPeriods,
    vanishedPeriods: scope.vanishedPeriods,
    newPlaces: scope.newPlaces,
    vanishedPlaces: scope.vanishedPlaces,
    newCount,
    vanishedCount: countVanished(before, own, matches, scope),
    revisedCount,
    revised,
    labels: compareLabels(before, own),
    conflictCount,
    conflicts: matches.conflicts.slice(0, most).map((rows) => toConflict(own, rows)),
  };
}

interface Scope {
  readonly newPeriods: readonly PeriodKey[];
  readonly vanishedPeriods: readonly PeriodKey[];
  readonly newPlaces: readonly RegionKey[];
  readonly vanishedPlaces: readonly RegionKey[];
}

/** Periods are missed only between the first and last of the later table, places only where it names most of their level. */
function findScope(before: Dataset, after: Dataset): Scope {
  const [old, own] = [labelsOfShared(before, after, "period"), new Set(columnOf(after, "period").labels)];
  const sorted = [...own].sort();
  const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
  const [oldPlaces, ownPlaces] = [labelsOfShared(before, after, "region"), new Set(columnOf(after, "region").labels)];
  const isWhole = (level: string): boolean => {
    const atLevel = (places: ReadonlySet<string>): number =>
      [...places].filter((place) => regionLevelOf(place as RegionKey) === level).length;
    return atLevel(ownPlaces) >= atLevel(oldPlaces) * wholeShare;
  };
  const missing = [...oldPlaces].filter((place) => !ownPlaces.has(place));
  return {
    newPeriods: sorted.filter((period) => !old.has(period)) as PeriodKey[],
    vanishedPeriods: [...old].filter((each) => !own.has(each) && each >= first && each <= last).sort() as PeriodKey[],
    newPlaces: [...ownPlaces].filter((place) => !oldPlaces.has(place)) as RegionKey[],
    vanishedPlaces: missing.filter((place) => isWhole(regionLevelOf(place as RegionKey))) as RegionKey[],
  };
}

/** The labels of a column that the earlier table uses with a measure of the later one. */
function labelsOfShared(before: Dataset, after: Dataset, name: string): ReadonlySet<string> {
  const shared = new Set(columnOf(after, "measure").labels);
  const [measure, column] = [columnOf(before, "measure"), columnOf(before, name)];
  const isShared = measure.labels.map((label) => shared.has(label));
  const found = new Set<string>();
  for (let i = 0; i < before.length; i++) {
    if (isShared[measure.codes[i] as number] === true) found.add(column.labels[column.codes[i] as number] as string);
  }
  return found;
}

function countVanished(before: Dataset, after: Dataset, { isMatched }: Matches, scope: Scope): number {
  const measures = new Set(columnOf(after, "measure").labels);
  const periods = new Set([...columnOf(after, "period").labels, ...scope.vanishedPeriods]);
  const places = new Set([...columnOf(after, "region").labels, ...scope.vanishedPlaces]);
  const [measure, period, region] = ["measure", "period", "region"].map((name) => columnOf(before, name));
  if (measure === undefined || period === undefined || region === undefined) return 0;
  const has = [measures, periods, places].map((wanted, index) =>
    ([measure, period, region][index]?.labels ?? []).map((label) => wanted.has(label)),
  );
  let count = 0;
  for (let i = 0; i < before.length; i++) {
    if (isMatched[i] === 1) continue;
    const isInScope = [measure, period, region].every(({ codes }, index) => has[index]?.[codes[i] as number] === true);
    if (isInScope) count++;
  }
  return count;
}

function compareLabels(before: Dataset, after: Dataset): readonly LabelChange[] {
  const names = before.columns
    .filter(({ name, role }) => role === "dimension" && !basic.has(name))
    .map(({ name }) => name);
  return names.flatMap((column) => {
    const [old, own] = [labelsOfShared(before, after, column), new Set(columnOf(after, column).labels)];
    const added = [...own].filter((label) => label !== "" && !old.has(label));
    const vanished = [...old].filter((label) => label !== "" && !own.has(label));
    return added.length + vanished.length === 0 ? [] : [{ column, added, vanished }];
  });
}

function toPosition(dataset: Dataset, index: number): Position {
  const { measure, period, region } = readObservation(dataset, index);
  const labels = dataset.columns
    .filter(({ name, role }) => role === "dimension" && !basic.has(name) && labelAt(dataset, name, index) !== "")
    .map(({ name }) => [name, labelAt(dataset, name, index)] as const);
  return { measure, period, region, labels: Object.fromEntries(labels) };
}

function toRevised(before: Dataset, i: number, after: Dataset, j: number): RevisedValue {
  const [old, own] = [readObservation(before, i), readObservation(after, j)];
  return {
    ...toPosition(after, j),
    before: old.cell,
    after: own.cell,
    placeBefore: old.place,
    placeAfter: own.place,
  };
}

function toConflict(dataset: Dataset, rows: readonly number[]): Conflict {
  const [first = 0] = rows;
  const observations = rows.map((row) => readObservation(dataset, row));
  return {
    ...toPosition(dataset, first),
    cells: observations.map(({ cell }) => cell),
    places: observations.map(({ place }) => place),
  };
}
