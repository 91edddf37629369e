import type { Region } from "../domain/region.ts";
import type { Category, Role } from "./figure.ts";

/** A place as a category of a figure; a municipality with its spot on the maps and the province that it lies in. */
export function toPlaceCategory({ key, name, spot, province }: Region, role: Role): Category {
  return {
    key,
    label: name,
    shortLabel: name,
    role,
    ...(spot === undefined ? {} : { spot }),
    ...(province === undefined ? {} : { area: province }),
  };
}
