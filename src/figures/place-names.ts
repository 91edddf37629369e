import { pageRegions, toRegionKey, type Region, type RegionKey } from "../domain/region.ts";

const names = new Map<RegionKey, string>([
  ...pageRegions.map(({ key, name }) => [key, name] as const),
  [toRegionKey("country", "01000"), "België"],
  [toRegionKey("region", "03000"), "Wallonië"],
  [toRegionKey("region", "04000"), "Brussel"],
  [toRegionKey("district", "36000"), "arrondissement Roeselare"],
]);

/** The name of a place for a reader: Dutch in both languages. */
export function nameOf(region: RegionKey, municipalities: readonly Region[] = []): string {
  return names.get(region) ?? municipalities.find(({ key }) => key === region)?.name ?? region;
}
