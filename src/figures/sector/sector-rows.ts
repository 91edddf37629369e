import { selectObservations, type Observation } from "../../domain/dataset.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { yearOf } from "../../domain/period.ts";
import type { RegionKey } from "../../domain/region.ts";
import type { FigureBody } from "../figure.ts";
import type { FigureDefinition, FigureInput, FigureMode } from "../figure-input.ts";
import { openVacancyDate, vacancyCircuit } from "../tension/vacancies.ts";

/** Vacancies by sector in one of two ways: received over a year, or open at its start. */
export interface SectorMode extends FigureMode {
  readonly dataset: string;
  readonly measure: string;
  /** "ontvangen vacatures", inside a sentence. */
  readonly many: Localised;
}

export const sectorModes: readonly [SectorMode, SectorMode] = [
  {
    key: "ontvangen",
    name: { nl: "Ontvangen", en: "Received" },
    dataset: "ontvangen-vacatures-sectoren",
    measure: "ontvangen_vacatures",
    many: { nl: "ontvangen vacatures", en: "vacancies received" },
  },
  {
    key: "open",
    name: { nl: "Open", en: "Open" },
    dataset: "open-vacatures-sectoren",
    measure: "open_vacatures",
    many: { nl: "open vacatures", en: "open vacancies" },
  },
];

/** The way of counting that is in use. */
export function sectorModeOf({ mode }: Pick<FigureInput, "mode">): SectorMode {
  return sectorModes.find(({ key }) => key === mode) ?? sectorModes[0];
}

/** A sector with its cell and its number. */
export interface SectorCell {
  readonly sector: string;
  readonly value: number;
  readonly observation: Observation;
}

/** The sectors of a place in one year, and their total as the source prints it; nothing where it prints none. */
export interface SectorYear {
  readonly sectors: ReadonlyMap<string, SectorCell>;
  readonly total: SectorCell;
}

/** What the figures about sectors that compare places or years have in common. */
export function defineSectorFigure(
  id: string,
  name: Localised,
  build: (input: FigureInput) => FigureBody,
): FigureDefinition {
  return {
    id,
    name,
    concept: "ontvangen-vacature",
    related: ["open-vacature"],
    traits: ["by-workplace", "recast"],
    levels: ["province", "region"],
    datasets: sectorModes.map(({ dataset }) => dataset),
    modes: sectorModes,
    build,
  };
}

/** What one has to know of every figure about sectors. */
export function noteOnSectors({ key }: SectorMode, language: Language): readonly string[] {
  return [
    language === "nl"
      ? "Namen van sectoren zoals in de bron. Opgeteld uit de gemeenten, in de indeling van 2025."
      : "Names of sectors as in the source (Dutch). Added up from the municipalities, with the boundaries of 2025.",
    ...(key === "open" ? [openVacancyDate[language]] : []),
    vacancyCircuit[language],
  ];
}

const totalLabel = "Totaal";

/** The vacancies of a place by sector, per year. Vacancies are never hidden, so every cell is a number. */
export function readSectorYears(
  input: FigureInput,
  { dataset, measure }: SectorMode,
  region: RegionKey,
): ReadonlyMap<number, SectorYear> {
  const years = new Map<number, Map<string, SectorCell>>();
  for (const observation of selectObservations(input.dataset(dataset), { measure, region })) {
    const { cell, period, get } = observation;
    if (cell.kind !== "value") continue;
    const sector = get("category");
    const year = years.get(yearOf(period)) ?? new Map<string, SectorCell>();
    years.set(yearOf(period), year.set(sector, { sector, value: cell.value, observation }));
  }
  return new Map(
    [...years].flatMap(([year, cells]) => {
      const total = cells.get(totalLabel);
      cells.delete(totalLabel);
      return total === undefined ? [] : [[year, { sectors: cells, total }] as const];
    }),
  );
}
