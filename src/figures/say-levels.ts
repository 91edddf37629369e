import type { Language, Localised } from "../domain/language.ts";
import type { Region, RegionLevel } from "../domain/region.ts";
import { formatList } from "../format/format-list.ts";
import type { FigureDefinition } from "./figure-input.ts";

const levelWords: Partial<Record<RegionLevel, Record<Language, string>>> = {
  municipality: { nl: "per gemeente", en: "by municipality" },
  province: { nl: "per provincie", en: "by province" },
  region: { nl: "voor Vlaanderen", en: "for Vlaanderen" },
};

/** For figures of which our sources have Limburg only. */
export const forLimburg: Localised = { nl: "voor Limburg", en: "for Limburg" };
/** For figures that set the provinces side by side, Vlaanderen itself without a number. */
export const byProvince: Localised = { nl: "per provincie", en: "by province" };

/** Why a figure cannot exist for a place of this level, and where it does. */
export function sayLevels(
  { levels, existsFor }: Pick<FigureDefinition, "levels" | "existsFor">,
  { name }: Region,
  language: Language,
): string {
  const where =
    existsFor?.[language] ??
    formatList(
      levels.flatMap((level) => levelWords[level]?.[language] ?? []),
      language,
    );
  return language === "nl"
    ? `Voor ${name} is dit cijfer niet gepubliceerd: het bestaat alleen ${where}.`
    : `This figure is not published for ${name}: it exists ${where} only.`;
}
