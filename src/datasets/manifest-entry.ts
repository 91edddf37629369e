import { toDatasetId } from "../domain/dataset.ts";
import type { CatalogueEntry } from "../domain/catalogue.ts";
import type { Vintage } from "../normalise/place-register.ts";
import type { ReadingHints } from "../normalise/reading.ts";
import type { ManifestFile } from "./manifest.ts";

/** A catalogue entry from what the manifest says of a file; `href` is where the build wrote its columns. */
export function toCatalogueEntry(file: ManifestFile, href: string): CatalogueEntry {
  return {
    id: toDatasetId(file.id),
    file: file.file,
    title: file.title,
    concept: toList(file.concept ?? "").join(", "),
    population: file.population ?? "",
    source: { name: file.source.name, note: file.source.note ?? "" },
    published: file.published ?? "",
    retrieved: file.retrieved,
    licence: file.licence,
    quality: file.quality,
    smallNumberRule: file.small_number_rule.rule,
    breaks: file.breaks.map((each) => (typeof each === "string" ? { period: "", what: each } : withoutUndefined(each))),
    ...(file.choice_rule === undefined ? {} : { choiceRule: file.choice_rule }),
    rowCount: file.row_count,
    href,
  };
}

function withoutUndefined({ period, what, region }: { period: string; what: string; region?: string | undefined }) {
  return { period, what, ...(region === undefined ? {} : { region }) };
}

/** What the manifest tells the reader of a file beforehand. Units are hints only where no column of the file has them. */
export function toReadingHints(file: ManifestFile): ReadingHints {
  const vintage = readVintage(file.geography.vintage ?? "");
  const age = typeof file.age_band === "string" ? file.age_band : "";
  const isTidy = file.layout.startsWith("L6");
  return {
    ...(isTidy ? {} : { measures: toList(file.indicator) }),
    ...(isTidy || file.unit === null ? {} : { units: toList(file.unit) }),
    ...(/^\d{2}-\d{2}( \(.*\))?$/.test(age) ? { ageBand: age } : {}),
    ...(vintage === undefined ? {} : { vintage }),
  };
}

function toList(value: string | readonly string[]): readonly string[] {
  return typeof value === "string" ? [value] : value;
}

function readVintage(text: string): Vintage | undefined {
  if (/^2025\b/.test(text)) return "2025";
  return text.startsWith("2018 and before") ? "2018" : undefined;
}
