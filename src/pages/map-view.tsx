import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { catalogueQueryOptions } from "../datasets/catalogue.ts";
import { boundariesQueryOptions } from "../datasets/load-boundaries.ts";
import type { SeriesFigure } from "../figures/figure.ts";
import { frameWords } from "../format/frame-words.ts";
import { FigureMap } from "../maps/figure-map.tsx";
import { readingIdOf } from "../ui/figure-frame.tsx";
import { Segmented } from "../ui/segmented.tsx";

/** The map of a figure: true borders where the site has them, with the hexagons one click away; else hexagons. */
export function MapView({ figure }: { readonly figure: SeriesFigure }) {
  const words = frameWords[figure.language].map;
  const { data: catalogue } = useQuery(catalogueQueryOptions());
  const boundaries = catalogue?.boundaries;
  const { data: topology } = useQuery(boundariesQueryOptions(boundaries?.href));
  const [wantsHexagons, setWantsHexagons] = useState(false);
  const hasChoice = topology !== undefined && figure.shape !== "bubbles";
  const showsBorders = hasChoice && !wantsHexagons;
  return (
    <div className="map-view">
      {hasChoice && (
        <Segmented
          label={words.kind}
          options={[
            { key: "borders", label: words.borders },
            { key: "hexagons", label: words.hexagons },
          ]}
          selected={showsBorders ? "borders" : "hexagons"}
          onSelect={(kind) => {
            setWantsHexagons(kind === "hexagons");
          }}
        />
      )}
      <FigureMap figure={figure} describedBy={readingIdOf(figure.id)} {...(showsBorders ? { topology } : {})} />
      <p className="map-source">
        {showsBorders ? words.source(boundaries?.source ?? "") : words.about(figure.shape === "bubbles")}
      </p>
    </div>
  );
}
