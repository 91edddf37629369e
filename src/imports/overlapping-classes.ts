import { labelAt, type Dataset } from "../domain/dataset.ts";
import { regionLevelOf, type RegionKey } from "../domain/region.ts";
import { isTotalLabel } from "../normalise/fold-text.ts";
import type { PrintedTotals } from "./printed-totals.ts";

/**
 * Whether the classes of a dimension overlap, so that adding them up would count persons twice: places of different levels
 * (a province beside its municipalities), or ages that overlap or leave a hole (`15-64` beside `20-64`).
 */
export function createOverlapTest(
  dataset: Dataset,
  { dimensions, masks }: PrintedTotals,
): (index: number, bit: number) => boolean {
  const known = new Map<string, boolean>();
  return (index, bit) => {
    const column = dimensions[bit];
    if (column === undefined) return false;
    const topic = column.name === "category" ? labelAt(dataset, "dimension", index) : "";
    const key = `${bit} ${topic}`;
    let overlaps = known.get(key);
    if (overlaps === undefined) {
      const labels = new Set<string>();
      for (let i = 0; i < dataset.length; i++) {
        if (((masks[i] as number) & (1 << bit)) !== 0) continue;
        if (topic === "" || labelAt(dataset, "dimension", i) === topic)
          labels.add(column.labels[column.codes[i] as number] ?? "");
      }
      overlaps = column.name === "region" ? hasSeveralLevels(labels) : haveOverlappingAges([...labels]);
      known.set(key, overlaps);
    }
    return overlaps;
  };
}

function hasSeveralLevels(labels: ReadonlySet<string>): boolean {
  return new Set([...labels].map((label) => regionLevelOf(label as RegionKey))).size > 1;
}

/** Whether labels that are all ages fail to follow each other without overlap or hole. Other labels never overlap. */
export function haveOverlappingAges(labels: readonly string[]): boolean {
  const bands = labels.filter((label) => label !== "" && !isTotalLabel(label)).map(readBand);
  const ages = bands.filter((band) => band !== undefined).sort((a, b) => a.from - b.from);
  if (ages.length === 0) return false;
  if (ages.length < bands.length || ages.length === 1) return true;
  return ages.some(({ to }, index) => index + 1 < ages.length && ages[index + 1]?.from !== to + 1);
}

function readBand(label: string): { readonly from: number; readonly to: number } | undefined {
  const text = label.toLowerCase().replaceAll(/jaar|years?|jarigen/g, "");
  const between = /^\D*(\d{1,2})\s*(?:-|–|tot|t\/m|tot en met)\s*(\d{1,2})\D*$/.exec(text);
  if (between !== null) return { from: Number(between[1]), to: Number(between[2]) };
  const number = Number(/\d{1,2}/.exec(text)?.[0] ?? Number.NaN);
  if (
    Number.isNaN(number) ||
    /\d.*\D\d/.test(text) ||
    /[a-z]{4,}/.test(text.replaceAll(/jonger|ouder|vanaf|minder|meer|plus/g, ""))
  )
    return undefined;
  if (/^\s*(<=|≤)/.test(text)) return { from: 0, to: number };
  if (/^\s*<|jonger|minder/.test(text)) return { from: 0, to: number - 1 };
  if (/^\s*>(?!=)/.test(text)) return { from: number + 1, to: Infinity };
  if (/≥|>=|\+|ouder|meer|vanaf/.test(text)) return { from: number, to: Infinity };
  return { from: number, to: number };
}
