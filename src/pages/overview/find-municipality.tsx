import { lazy, Suspense } from "react";
import { centreCities } from "../../domain/centre-cities.ts";
import { flanders, pageRegions } from "../../domain/region.ts";
import { finderWords } from "../../format/finder-words.ts";
import { shellWords } from "../../format/shell-words.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { SkeletonDrawing } from "../../ui/skeleton.tsx";
import { hrefOfPlace } from "../href-of-place.ts";
import { PlaceFinder } from "../place-finder.tsx";
import { hrefOf, useView } from "../view.ts";

// The list finds every municipality without it: the map stays out of the entry.
const MunicipalityMap = lazy(async () => ({ default: (await import("../municipality-map.tsx")).MunicipalityMap }));
const mapHeightPx = 420;

/** "Vind uw gemeente": a search field, the centre cities of the area, the way to all municipalities, and their map. */
export function FindMunicipality() {
  const { state, language, municipalities } = useView();
  const words = finderWords[language].section;
  const area = pageRegions.find(({ key }) => key === state.region.key || key === state.region.province);
  const cities = municipalities.filter(
    ({ code, province }) => centreCities.includes(code) && (area?.key === flanders || province === area?.key),
  );
  return (
    <section className="page-section page-width find-municipality" id="gemeenten">
      <div>
        <header className="section-header">
          <p className="eyebrow">{words.eyebrow}</p>
          <h2 className="section-title">{words.title}</h2>
          <p className="lead">{words.lead}</p>
        </header>
        <PlaceFinder />
        <ul className="find-quick" aria-label={words.quick}>
          {cities.map((city) => (
            <li key={city.key}>
              <a href={hrefOfPlace(state, city)} data-opens="place">
                {city.name}
              </a>
            </li>
          ))}
          <li>
            <a href={hrefOf(state, { page: "gemeenten" })}>{words.all(area?.name ?? "")}</a>
          </li>
        </ul>
      </div>
      <ErrorBoundary renderFallback={() => null}>
        <Suspense fallback={<SkeletonDrawing heightPx={mapHeightPx} message={shellWords[language].frame.loading} />}>
          <MunicipalityMap level={3} />
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}
