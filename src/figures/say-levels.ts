import type { Language } from "../domain/language.ts";
import type { Region, RegionLevel } from "../domain/region.ts";
import { formatList } from "../format/format-list.ts";

const levelWords: Partial<Record<RegionLevel, Record<Language, string>>> = {
  municipality: { nl: "per gemeente", en: "by municipality" },
  province: { nl: "per provincie", en: "by province" },
  region: { nl: "voor Vlaanderen", en: "for Vlaanderen" },
};

/** Why a figure cannot exist for a place of this level, and at which levels it does. */
export function sayLevels(levels: readonly RegionLevel[], { name }: Region, language: Language): string {
  const where = formatList(
    levels.flatMap((level) => levelWords[level]?.[language] ?? []),
    language,
  );
  return language === "nl"
    ? `Voor ${name} is dit cijfer niet gepubliceerd: het bestaat alleen ${where}.`
    : `This figure is not published for ${name}: it exists ${where} only.`;
}
