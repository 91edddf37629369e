import type { Region } from "../domain/region.ts";
import { jobseekerRateStrip } from "../figures/jobseekers/jobseeker-rate-strip.ts";
import { finderWords } from "../format/finder-words.ts";
import { shellWords } from "../format/shell-words.ts";
import { FigureMap } from "../maps/figure-map.tsx";
import { Notice } from "../ui/notice.tsx";
import { SkeletonDrawing } from "../ui/skeleton.tsx";
import { hrefOfPlace } from "./href-of-place.ts";
import { toSourceLines } from "./source-lines.ts";
import { useFigure } from "./use-figure.ts";
import { followHref, hrefOf, useView } from "./view.ts";

const captionId = "gemeenten-kaart-uitleg";

export interface MunicipalityMapProps {
  readonly level: 2 | 3;
}

/** The municipalities of the chosen area as equal cells, each leading to its page. */
export function MunicipalityMap({ level }: MunicipalityMapProps) {
  const { state, language, municipalities } = useView();
  const loaded = useFigure(jobseekerRateStrip);
  const words = finderWords[language].page;
  const Heading = level === 2 ? "h2" : "h3";
  if (loaded.status === "loading")
    return <SkeletonDrawing heightPx={420} message={shellWords[language].frame.loading} />;
  if (loaded.status !== "ready" || loaded.figure.kind !== "series") {
    return <Notice kind="attention">{words.mapFailed}</Notice>;
  }
  const { figure } = loaded;
  const open = (key: string): void => {
    const chosen = municipalities.find((municipality: Region) => municipality.key === key);
    if (chosen !== undefined) followHref(hrefOfPlace(state, chosen), true);
  };
  return (
    <section className="municipality-map" aria-labelledby="gemeenten-kaart">
      <Heading className="municipality-list-title" id="gemeenten-kaart">
        {words.map}
      </Heading>
      <p className="municipality-map-measure" id={captionId}>
        {figure.subtitle}
      </p>
      <FigureMap figure={figure} describedBy={captionId} choice={{ onChoose: open, instructions: words.mapKeys }} />
      <p className="map-source">
        {words.mapClick} {shellWords[language].map.about(false)}
      </p>
      <p className="map-source">
        {shellWords[language].frame.source}: {toSourceLines(figure).join("; ")}.{" "}
        <a href={hrefOf(state, { page: "werkzoekenden", maps: [figure.id] }, `#${figure.id}`)}>{words.figure}</a>
      </p>
    </section>
  );
}
