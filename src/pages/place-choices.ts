import type { Language } from "../domain/language.ts";
import { flanders, pageRegions, type Region, type RegionKey } from "../domain/region.ts";
import type { SearchName } from "../domain/search-name.ts";
import { finderWords } from "../format/finder-words.ts";
import { pageWords } from "../format/page-words.ts";
import { nameOf } from "../figures/place-names.ts";
import type { PlaceOption } from "../ui/place-options.ts";

/** Everything that can be searched: provinces and Vlaanderen. */
export function toPageChoices(language: Language): readonly PlaceOption<RegionKey>[] {
  const { levels, placeGroups } = pageWords[language];
  return pageRegions.map(({ key, name, code, level }) => ({
    key,
    label: name,
    detail: level === "province" ? levels.province : levels.region,
    group: key === flanders ? placeGroups.region : placeGroups.provinces,
    keywords: key === flanders ? [code, "Vlaams Gewest", "Flanders"] : [code, `Provincie ${name}`],
    standing: "first",
  }));
}

/**
 * The municipalities by name, then what leads to one of them: the municipalities of before a merger with their codes, the
 * sub-municipalities, and names in other languages and spellings.
 */
export function toMunicipalityChoices(
  municipalities: readonly Region[],
  names: readonly SearchName[],
  language: Language,
): readonly PlaceOption<RegionKey>[] {
  const words = finderWords[language];
  const byCode = new Map(municipalities.map((region) => [region.code, region]));
  const own = municipalities.map(({ key, name, code, province }): PlaceOption<RegionKey> => ({
    key,
    label: name,
    detail: province === undefined ? "" : nameOf(province),
    group: words.groups.municipalities,
    keywords: [code],
  }));
  const former = municipalities.flatMap((now) =>
    toEndedParts(now).map((part): PlaceOption<RegionKey> => ({
      key: now.key,
      label: part.name,
      detail: words.merged(now.name, yearOf(now.merger?.date)),
      group: words.groups.former,
      keywords: [part.code],
      standing: "other",
    })),
  );
  const others = names.flatMap(({ name, code, kind, formerCode }): readonly PlaceOption<RegionKey>[] => {
    const region = byCode.get(code);
    // Spellings of files, such as "Aalst (Aalst)" and "Antwerpen / Anvers", are for addresses; nobody searches by them.
    if (region === undefined || /[(/]/.test(name)) return [];
    const { key, name: now, merger } = region;
    const group = { part: words.groups.parts, former: words.groups.former, spelling: words.groups.spellings }[kind];
    const detail = {
      part: words.partOf(now),
      former: words.merged(now, yearOf(merger?.date)),
      spelling: words.leadsTo(now),
    }[kind];
    const keywords = formerCode === undefined ? [] : [formerCode];
    return [{ key, label: name, detail, group, keywords, standing: kind === "spelling" ? "spelling" : "other" }];
  });
  const byName = new Intl.Collator("nl-BE");
  const sort = (options: readonly PlaceOption<RegionKey>[]) =>
    options.toSorted((a, b) => byName.compare(a.label, b.label));
  return [...sort(own), ...sort(former), ...sort(others)];
}

/** The municipalities that a merger ended under another name than the one that it made. */
export function toEndedParts({
  name,
  code,
  merger,
}: Region): readonly { readonly name: string; readonly code: string }[] {
  return (merger?.parts ?? []).filter((part) => part.name !== name && part.code !== code);
}

function yearOf(date = ""): string {
  return date.slice(0, 4);
}
