import type { Localised } from "../../domain/language.ts";
import type { Region } from "../../domain/region.ts";
import type { Point } from "../figure.ts";

/** One class: as the source calls it, as a label, and as an end of "37,5% van de werkzoekenden had …". */
export interface OriginPart {
  readonly category: string;
  readonly label: Localised;
  readonly had: Localised;
}

/** The two ways in which the source splits the same people. The first class is the one that the title is about. */
export const originSplits: Readonly<Record<string, readonly [OriginPart, ...OriginPart[]]>> = {
  herkomst: [
    part("Niet-EU-herkomst", "Buiten de EU", "Outside the EU", "een herkomst buiten de EU", "an origin outside the EU"),
    part(
      "EU-herkomst (zonder Belg)",
      "EU, zonder België",
      "EU, not Belgium",
      "een herkomst in een ander EU-land",
      "an origin in another EU country",
    ),
    part("Belgische herkomst", "België", "Belgium", "een Belgische herkomst", "a Belgian origin"),
  ],
  nationaliteit: [
    part("Niet-EU", "Buiten de EU", "Outside the EU", "een nationaliteit buiten de EU", "a nationality outside the EU"),
    part(
      "EU (zonder Belg)",
      "EU, zonder België",
      "EU, not Belgium",
      "de nationaliteit van een ander EU-land",
      "the nationality of another EU country",
    ),
    part("Belg", "België", "Belgium", "de Belgische nationaliteit", "Belgian nationality"),
  ],
};

function part(category: string, nl: string, en: string, hadNl: string, hadEn: string): OriginPart {
  return { category, label: { nl, en }, had: { nl: hadNl, en: hadEn } };
}

/** The shares of one place in one year, a point per class. */
export interface OriginRow {
  readonly place: Region;
  readonly year: number;
  readonly points: readonly Point[];
}
