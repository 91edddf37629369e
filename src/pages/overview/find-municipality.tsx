import { centreCities } from "../../domain/centre-cities.ts";
import { flanders, pageRegions } from "../../domain/region.ts";
import { finderWords } from "../../format/finder-words.ts";
import { hrefOfPlace } from "../href-of-place.ts";
import { PlaceFinder } from "../place-finder.tsx";
import { hrefOf, useView } from "../view.ts";

/** "Vind uw gemeente": a search field, the centre cities of the area, and the way to all municipalities. */
export function FindMunicipality() {
  const { state, language, municipalities } = useView();
  const words = finderWords[language].section;
  const area = pageRegions.find(({ key }) => key === state.region.key || key === state.region.province);
  const cities = municipalities.filter(
    ({ code, province }) => centreCities.includes(code) && (area?.key === flanders || province === area?.key),
  );
  return (
    <section className="page-section page-width find-municipality" id="gemeenten">
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
    </section>
  );
}
