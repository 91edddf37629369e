import { foldName, type SearchName } from "../domain/search-name.ts";
import { readRecords } from "../parse/read-records.ts";
import { readRegions, type GeographyFiles } from "./read-places.ts";

/**
 * The names that lead to a municipality of today, out of the table of aliases: those of a municipality that ended lead to the one
 * that it is part of now. The names of today and those of before a merger are left out: the municipalities themselves hold them.
 */
export function readSearchNames(files: GeographyFiles): readonly SearchName[] {
  const regions = readRegions(files);
  const known = new Map(regions.map(({ code, name }) => [code, foldName(name)]));
  const successors = new Map<string, string>();
  const ownNames = new Set(regions.map(({ code, name }) => `${code} ${foldName(name)}`));
  for (const { code, merger } of regions) {
    for (const part of merger?.parts ?? []) {
      successors.set(part.code, code);
      ownNames.add(`${code} ${foldName(part.name)}`);
    }
  }
  const found = new Map<string, SearchName>();
  for (const record of readRecords(files.aliases, "aliases.csv")) {
    const [name, nis] = [record.get("alias") ?? "", record.get("nis") ?? ""];
    const code = known.has(nis) ? nis : successors.get(nis);
    if (code === undefined) throw new Error(`aliases.csv: ${name} (${nis}) leads to no municipality of today`);
    const isPart = record.get("kind") === "deelgemeente";
    const key = `${code} ${foldName(name)}`;
    // The city is named "Antwerpen (stad)" beside its province: its plain name is its own as well.
    const isOwn = ownNames.has(key) || (record.get("kind") === "nl_official" && nis === code);
    if (isOwn || (found.has(key) && isPart)) continue;
    found.set(key, {
      name,
      code,
      kind: isPart ? "part" : nis === code ? "spelling" : "former",
      ...(nis === code ? {} : { formerCode: nis }),
      isHomonym: (record.get("ambiguous") ?? "").includes("homonym"),
    });
  }
  return [...found.values()];
}
