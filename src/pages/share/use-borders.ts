import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { catalogueQueryOptions } from "../../datasets/catalogue.ts";
import { boundariesQueryOptions } from "../../datasets/load-boundaries.ts";
import type { PictureOptions } from "../picture.ts";

/** The true borders with their source, where the site has them; for a map only. */
export function useBorders(isMap: boolean): PictureOptions["borders"] {
  const { data: catalogue } = useQuery(catalogueQueryOptions());
  const boundaries = catalogue?.boundaries;
  const { data: topology } = useQuery(boundariesQueryOptions(isMap ? boundaries?.href : undefined));
  const source = boundaries?.source ?? "";
  return useMemo(() => (isMap && topology !== undefined ? { topology, source } : undefined), [isMap, topology, source]);
}
