import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { catalogueQueryOptions } from "../../datasets/catalogue.ts";
import { boundariesQueryOptions } from "../../datasets/load-boundaries.ts";
import { toPictureMarkup, type PictureFormat, type PictureMarkup, type PictureTheme } from "../picture.ts";
import type { Slide } from "./slide.ts";

export type PictureMaker = (slide: Slide, format: PictureFormat, theme: PictureTheme) => Promise<PictureMarkup>;

/** Makes pictures of slides; a map shows the true borders where the site has them. A table is drawn as its chart. */
export function usePictureMaker(): PictureMaker {
  const client = useQueryClient();
  const { data: catalogue } = useQuery(catalogueQueryOptions());
  const boundaries = catalogue?.boundaries;
  return useCallback(
    async ({ outgoing, view }, format, theme) => {
      const isMap = view === "map" && boundaries !== undefined;
      // Without the borders a map has hexagons, as on the page.
      const topology = isMap
        ? await client.fetchQuery(boundariesQueryOptions(boundaries.href)).catch(() => undefined)
        : undefined;
      return toPictureMarkup(outgoing, {
        view: view === "map" ? "map" : "chart",
        format,
        theme,
        ...(format === "png-1920" ? { content: "stage" } : {}),
        ...(topology === undefined ? {} : { borders: { topology, source: boundaries?.source ?? "" } }),
      });
    },
    [client, boundaries],
  );
}
