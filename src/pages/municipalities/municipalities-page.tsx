import { flanders, pageRegions, type Region } from "../../domain/region.ts";
import { finderWords } from "../../format/finder-words.ts";
import { withRegion } from "../../permalink/with-region.ts";
import { MunicipalityMap } from "../municipality-map.tsx";
import { PlaceFinder } from "../place-finder.tsx";
import { hrefOf, useView } from "../view.ts";
import { FormerList } from "./former-list.tsx";
import { MunicipalityList } from "./municipality-list.tsx";

/** Every municipality: a search field, the list of a province beside its map, and the municipalities of before the mergers. */
export function MunicipalitiesPage() {
  const { state, language, municipalities } = useView();
  const words = finderWords[language].page;
  const area = pageRegions.find(({ key }) => key === state.region.key || key === state.region.province);
  const provinces = pageRegions.filter(({ level }) => level === "province");
  const shown = area === undefined || area.key === flanders ? provinces : [area];
  return (
    <div className="municipalities page-width">
      <header className="municipalities-head">
        <p className="kicker">
          <b>{words.kicker}</b>
        </p>
        <h1 className="page-title">{words.title}</h1>
        <p className="page-lead">{words.lead}</p>
        <PlaceFinder />
      </header>
      <ProvinceLinks area={area} />
      <div className="municipalities-body">
        <div className="municipalities-lists">
          {shown.map((province) => (
            <MunicipalityList
              key={province.key}
              province={province}
              municipalities={municipalities.filter((municipality) => municipality.province === province.key)}
            />
          ))}
        </div>
        <MunicipalityMap level={2} />
      </div>
      <FormerList
        place={area?.name ?? ""}
        municipalities={municipalities.filter(({ province }) => shown.some(({ key }) => key === province))}
      />
    </div>
  );
}

/** The provinces as links, with all of them last: which one is shown is the area of the address. */
function ProvinceLinks({ area }: { readonly area: Region | undefined }) {
  const { state, language } = useView();
  const words = finderWords[language].page;
  return (
    <nav className="province-links" aria-label={words.provinces}>
      <ul>
        {pageRegions.map((region) => (
          <li key={region.key}>
            <a
              href={hrefOf(state, withRegion(state, region))}
              {...(region.key === area?.key && { "aria-current": "true" as const })}
            >
              {region.key === flanders ? words.everywhere : region.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
