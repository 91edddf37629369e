import { lazy, Suspense } from "react";
import type { SeriesFigure } from "../../figures/figure.ts";
import { jobseekerRateStrip } from "../../figures/jobseekers/jobseeker-rate-strip.ts";
import { shellWords } from "../../format/shell-words.ts";
import { SkeletonDrawing } from "../../ui/skeleton.tsx";
import { FigureCard } from "../figure-card.tsx";
import { useFigure } from "../use-figure.ts";
import { useView } from "../view.ts";
import { municipalityWords } from "./municipality-words.ts";

const MapView = lazy(async () => ({ default: (await import("../map-view.tsx")).MapView }));

/** The municipality on the map of its province, beside the strip of all municipalities on one axis; one figure, shown twice. */
export function PlaceSection() {
  const { state, language } = useView();
  const { title } = municipalityWords[language].place;
  const strip = useFigure(jobseekerRateStrip);
  const showsMap = strip.status === "ready" && strip.figure.kind === "series" && !state.maps.includes(strip.figure.id);
  return (
    <section className="page-section page-width" id="plaats">
      <header className="section-header">
        <h2 className="section-title">{title.replace("{gebied}", state.region.name)}</h2>
      </header>
      <div className="place-pair">
        {showsMap && strip.figure.kind === "series" && <BesideMap figure={strip.figure} />}
        <FigureCard definition={jobseekerRateStrip} level={3} heightPx={260} />
      </div>
    </section>
  );
}

function BesideMap({ figure }: { readonly figure: SeriesFigure }) {
  return (
    <div className="place-pair-map">
      <Suspense fallback={<SkeletonDrawing message={shellWords[figure.language].frame.loading} heightPx={420} />}>
        <MapView figure={figure} />
      </Suspense>
    </div>
  );
}
