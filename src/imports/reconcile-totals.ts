import { readObservation, type Dataset } from "../domain/dataset.ts";
import { addParts, readTotal } from "./add-parts.ts";
import { factsOfMeasure, type MeasureFacts } from "./measure-facts.ts";
import { findPrintedTotals, type PrintedTotals } from "./printed-totals.ts";
import { createOverlapTest } from "./overlapping-classes.ts";
import { judgeTotal, type Parts, type SummingRule } from "./total-outcome.ts";
import type { TotalCheck, TotalsReport } from "./types.ts";

/** How many checks a report lists; all of them are counted. */
const mostListed = 500;

/**
 * Compares every printed total with the sum of its parts: of a row, of a column, and of totals themselves. A total in several
 * dimensions is checked along each of them, against the totals of the others. Pure; see {@link judgeTotal} for what may be
 * told of hidden parts.
 */
export function reconcileTotals(dataset: Dataset): TotalsReport {
  const totals = findPrintedTotals(dataset);
  const checks: TotalCheck[] = [];
  const counts = { ok: 0, mismatch: 0, notCheckable: 0 };
  const findParts = createPartFinder(dataset, totals);
  const factsOf = createFacts(dataset);
  const isOverlapping = createOverlapTest(dataset, totals);
  for (let i = 0; i < dataset.length; i++) {
    const mask = totals.masks[i] as number;
    if (mask === 0) continue;
    totals.dimensions.forEach((_, bit) => {
      if ((mask & (1 << bit)) === 0) return;
      const check = toCheck(dataset, totals, i, bit, findParts(i, bit), {
        ...factsOf(i),
        isOverlapping: isOverlapping(i, bit),
      });
      const { outcome } = check;
      if (outcome.kind === "not-checkable") counts.notCheckable++;
      else counts[outcome.verdict]++;
      keep(checks, check);
    });
  }
  return { ...counts, checks: checks.toSorted((a, b) => orderOf(a) - orderOf(b)).slice(0, mostListed) };
}

/** Lists enough of each kind to fill the report, whatever the other kinds turn out to be. */
function keep(checks: TotalCheck[], check: TotalCheck): void {
  const order = orderOf(check);
  if (checks.length < mostListed || order === 0) {
    if (checks.length < mostListed * 2) checks.push(check);
  } else if (order === 1) {
    const other = checks.findIndex((each) => orderOf(each) === 2);
    if (other >= 0) checks[other] = check;
  }
}

function orderOf({ outcome }: TotalCheck): number {
  if (outcome.kind === "not-checkable") return 2;
  return outcome.verdict === "mismatch" ? 0 : 1;
}

/** Dimensions in which an empty label says "all": they are never added over. */
const emptyIsAll = new Set(["measure", "period", "region", "dimension", "ageBand", "sex"]);

/**
 * Finds the parts of a total along one dimension. Where none have its labels, the dimensions that the total leaves empty are
 * added over too: a row `;;Totaal;140` below rows with two levels of groups.
 */
function createPartFinder(dataset: Dataset, totals: PrintedTotals): (index: number, bit: number) => Parts | undefined {
  const known = new Map<string, (index: number) => Parts | undefined>();
  const find = (index: number, freed: number, stillTotal: number): Parts | undefined => {
    const key = `${freed},${stillTotal}`;
    let parts = known.get(key);
    if (parts === undefined) {
      parts = addParts(dataset, totals, { freed, stillTotal });
      known.set(key, parts);
    }
    return parts(index);
  };
  return (index, bit) => {
    const own = 1 << bit;
    const stillTotal = (totals.masks[index] as number) & ~own;
    let empty = 0;
    totals.dimensions.forEach(({ name, labels, codes }, other) => {
      if (emptyIsAll.has(name) || labels.length === 1) return;
      if (labels[codes[index] as number] === "") empty |= 1 << other;
    });
    return find(index, own, stillTotal) ?? (empty === 0 ? undefined : find(index, own | empty, stillTotal));
  };
}

function createFacts(dataset: Dataset): (index: number) => MeasureFacts {
  const known = new Map<string, MeasureFacts>();
  return (index) => {
    const { measure, get } = readObservation(dataset, index);
    const unit = get("unit");
    const key = JSON.stringify([measure, unit]);
    const facts = known.get(key) ?? factsOfMeasure(measure, unit);
    known.set(key, facts);
    return facts;
  };
}

const basic = new Set(["measure", "period", "region", "dimension"]);

function toCheck(
  dataset: Dataset,
  { dimensions }: PrintedTotals,
  index: number,
  bit: number,
  parts: Parts | undefined,
  rule: SummingRule,
): TotalCheck {
  const { measure, period, region, place, get } = readObservation(dataset, index);
  const along = dimensions[bit]?.name ?? "";
  const others = dimensions.filter(({ name }) => name !== along && !basic.has(name) && get(name) !== "");
  const labels = Object.fromEntries(
    others.map(({ name }) => [name === "category" ? get("dimension") : name, get(name)]),
  );
  return {
    measure,
    period,
    region,
    along: along === "category" ? get("dimension") : along,
    labels,
    place,
    partCount: parts?.count ?? 0,
    hiddenCount: parts?.hidden ?? 0,
    absentCount: parts?.absent ?? 0,
    unreadableCount: parts?.unreadable ?? 0,
    outcome: judgeTotal(readTotal(dataset, index), parts, rule),
  };
}
