import type { Observation } from "../../domain/dataset.ts";
import type { PeriodKey } from "../../domain/period.ts";
import { choosePublished, sourceFamily } from "../../indicators/choose-published.ts";

/**
 * One observation per period of a place and measure, chosen by the written rule where several were published; a period with
 * only a bound or a gap keeps it. When one of the copies of a value carries the flag of low reliability, the value has it:
 * one of the two public copies of Eurostat's unemployment rates lost its flags, and tidy files have them in their remarks only.
 */
export function readPublishedSeries(observations: readonly Observation[]): ReadonlyMap<PeriodKey, Observation> {
  const found = new Map<PeriodKey, Observation>();
  for (const observation of observations) found.set(observation.period, observation);
  for (const { observation, others } of choosePublished(observations).values()) {
    const copies = others.filter(({ cell }) => cell.kind === "value" && isSameValue(cell.value, observation));
    const isDoubted = [observation, ...copies].some(isUnreliable);
    found.set(observation.period, isDoubted ? flag(observation) : observation);
  }
  return found;
}

/** The observations of the maker with most periods, so that a line through them joins values of one source. */
export function keepOneMaker(observations: readonly Observation[]): readonly Observation[] {
  const periods = new Map<string, Set<PeriodKey>>();
  for (const { get, period } of observations) {
    const maker = sourceFamily(get("source"));
    periods.set(maker, (periods.get(maker) ?? new Set()).add(period));
  }
  const most = Math.max(...[...periods.values()].map(({ size }) => size));
  const [maker] = [...periods].find(([, own]) => own.size === most) ?? [];
  return observations.filter(({ get }) => sourceFamily(get("source")) === maker);
}

/** Whether the source marks a value as of low reliability: by its status, or by Eurostat's flag u in a remark ("vlag bu"). */
function isUnreliable({ cell, get }: Observation): boolean {
  return (cell.kind === "value" && cell.precision === "flagged") || /\bvlag b?u\b/.test(get("remark"));
}

function isSameValue(value: number, { cell }: Observation): boolean {
  return cell.kind === "value" && cell.value === value;
}

function flag(observation: Observation): Observation {
  const { cell } = observation;
  return cell.kind === "value" && cell.precision === "exact"
    ? { ...observation, cell: { ...cell, precision: "flagged" } }
    : observation;
}
