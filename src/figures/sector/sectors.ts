import { selectYears } from "../years.ts";
import type { FigureInput } from "../figure-input.ts";
import { readSectorYears, sectorModes, type SectorYear } from "./sector-rows.ts";

/** The two ways in which vacancies are counted by sector: received over a year, and open at its start. */
export const [receivedInSectors, openInSectors] = sectorModes;

/** A sector as it stands in an address: `groot-en-kleinhandel`. */
export function toSectorKey(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
}

/** The years of a place that the reader chose, without a gap between them. */
export function yearsInReach(
  known: ReadonlyMap<number, SectorYear>,
  selection: FigureInput["selection"],
): readonly number[] {
  return selectYears(Math.min(...known.keys()), Math.max(...known.keys()), selection);
}

/**
 * The sector that the reader chose, by its name in the source; without a choice, or with one that the source does not know, the
 * sector of the place with most vacancies received in the last year in reach. Nothing when no year is in reach.
 */
export function chooseSector(input: FigureInput): string | undefined {
  const { selection } = input;
  const known = readSectorYears(input, receivedInSectors, selection.region.key);
  const last = yearsInReach(known, selection).at(-1);
  const cells = last === undefined ? [] : [...(known.get(last)?.sectors.values() ?? [])];
  const [largest] = cells.toSorted((a, b) => b.value - a.value || a.sector.localeCompare(b.sector, "nl"));
  const chosen = cells.find(({ sector }) => toSectorKey(sector) === selection.sector);
  return (chosen ?? largest)?.sector;
}
