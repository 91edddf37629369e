import type { CatalogueEntry } from "../domain/catalogue.ts";
import type { Observation } from "../domain/dataset.ts";
import type { Language } from "../domain/language.ts";
import type { RegionLevel } from "../domain/region.ts";
import { formatCatalogueText } from "../format/catalogue-words.ts";
import { formatPeriod, formatPublished, readDate } from "../format/format-period.ts";
import type { Source } from "./figure.ts";

/** What a catalogue can say of the quality of its data. */
type PublishedQuality = Exclude<Source["quality"], "own">;

const qualities: readonly (readonly [RegExp, PublishedQuality])[] = [
  [/^(derived|afgeleid)/i, "derived"],
  [/^(quoted|geciteerd)/i, "quoted"],
  [/^(official|officieel)/i, "official"],
];

/** The quality in the catalogue's words as one of three; what we do not recognise counts as quoted, never as official. */
export function readQuality(text: string): PublishedQuality {
  return qualities.find(([pattern]) => pattern.test(text))?.[1] ?? "quoted";
}

/** A dataset as the source of a figure. `computed` says that we added up or divided its numbers ourselves. */
export function toSource(entry: CatalogueEntry, language: Language, computed = false): Source {
  const known = formatCatalogueText(entry.source.name, language);
  const name = language === "nl" ? known.replaceAll(" and ", " en ") : known;
  return {
    ...originOf(entry, entry.published, language),
    text: withDate(name, entry.published, language),
    quality: computed ? "derived" : readQuality(entry.quality),
  };
}

/**
 * A table in which municipalities are official and provinces and Vlaanderen were made of them, as its entry says: each quality
 * once, by what the figure shows. Any other table is one source.
 */
export function toTableSources(
  entry: CatalogueEntry,
  levels: readonly RegionLevel[],
  language: Language,
): readonly Source[] {
  const source = toSource(entry, language);
  if (!/^official \(municipalities\); derived/i.test(entry.quality)) return [source];
  const [hasOwn, hasLarger] = [levels.includes("municipality"), levels.some((level) => level !== "municipality")];
  const larger: Source = { ...source, quality: "derived" };
  if (!hasOwn) return [larger];
  if (!hasLarger) return [source];
  const nl = language === "nl";
  return [
    { ...source, text: `${source.text}, ${nl ? "gemeenten" : "municipalities"}` },
    { ...larger, text: `${source.text}, ${nl ? "provincies en Vlaanderen" : "provinces and Vlaanderen"}` },
  ];
}

/** The sources of quoted observations, each once, in the words of the rows themselves. */
export function toRowSources(
  observations: readonly Observation[],
  entry: CatalogueEntry,
  language: Language,
): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const observation of observations) {
    const text = withDate(observation.get("source"), observation.get("publishedOn"), language);
    if (!sources.has(text)) {
      sources.set(text, {
        ...originOf(entry, observation.get("publishedOn"), language),
        text,
        // Only tidy files say how sure each row is; elsewhere the catalogue says it for all.
        quality: readQuality(observation.get("quality") === "" ? entry.quality : observation.get("quality")),
      });
    }
  }
  return [...sources.values()];
}

/** Where a source was read from, and under which terms. */
function originOf(entry: CatalogueEntry, published: string, language: Language): Omit<Source, "text" | "quality"> {
  return {
    dataset: entry.id,
    published: formatPublished(published, language),
    retrieved: formatCatalogueText(entry.retrieved, language),
    licence: formatCatalogueText(entry.licence, language),
    file: entry.file,
  };
}

/** A source with the date at the start of its own note on publication: `2026-02 (copy)` is February 2026. */
function withDate(source: string, published: string, language: Language): string {
  const date = readDate(published);
  return date === undefined || source.includes(date) ? source : `${source} (${formatPeriod(date, language)})`;
}
