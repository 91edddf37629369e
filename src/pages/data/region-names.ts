import { nameOf } from "../../figures/place-names.ts";
import { regionCodeOf, type Region, type RegionKey } from "../../domain/region.ts";

/** The name of a place in a file: ours where we know it, else what its key holds of its name or code. */
export function nameInFile(region: RegionKey, municipalities: readonly Region[]): string {
  const name = nameOf(region, municipalities);
  return name === region ? regionCodeOf(region) : name;
}
