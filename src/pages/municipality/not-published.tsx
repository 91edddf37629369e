import { flanders, limburg, pageRegions, type Region } from "../../domain/region.ts";
import { publishedTension } from "../../figures/tension/published-tension.ts";
import type { PageName } from "../../permalink/view-state.ts";
import { withRegion } from "../../permalink/with-region.ts";
import { PageSection } from "../page-section.tsx";
import { useBuiltFigure } from "../use-built-figure.ts";
import { useOwnData } from "../use-figure.ts";
import { hrefOf, useView } from "../view.ts";
import { municipalityWords, type MunicipalityWords } from "./municipality-words.ts";

interface Absent {
  readonly key: keyof MunicipalityWords["absent"]["items"];
  readonly page: PageName;
  readonly places: readonly (Region | undefined)[];
}

/** What exists for larger places only: why, and the way to the nearest one that has it. */
export function NotPublished() {
  const { state, language } = useView();
  const words = municipalityWords[language].absent;
  const province = pageRegions.find(({ key }) => key === state.region.province);
  const region = pageRegions.find(({ key }) => key === flanders);
  const home = pageRegions.find(({ key }) => key === limburg);
  const hasTension = useHasTension(province);
  const absent: readonly Absent[] = [
    { key: "employment", page: "werkzaamheidsgraad", places: [province, region] },
    { key: "reserve", page: "arbeidsreserve", places: [home] },
    { key: "tension", page: "krapte", places: [...(hasTension ? [province] : []), region] },
    { key: "shortage", page: "knelpuntberoepen", places: [region] },
  ];
  return (
    <PageSection id="niet-gepubliceerd" layout="full" title={words.title} lead={words.lead}>
      <dl className="not-published">
        {absent.map(({ key, page, places }) => (
          <div key={key}>
            <dt>{words.items[key].name}</dt>
            <dd>
              {words.items[key].why}{" "}
              {places.map((place) =>
                place === undefined ? null : (
                  <a key={place.key} href={hrefOf(state, { ...withRegion(state, place), page })}>
                    {words.see(place.name)}
                  </a>
                ),
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="municipality-files">
        {words.files(state.region.name)} <a href={`gemeente/${state.region.code}.csv`}>CSV</a>{" "}
        <a href={`gemeente/${state.region.code}.json`}>JSON</a>
      </p>
    </PageSection>
  );
}

/** Whether the figure of the tension indicator has a number of the province: our sources have one of some provinces only. */
function useHasTension(province: Region | undefined): boolean {
  const { state } = useView();
  const beside = province === undefined ? state : { ...state, ...withRegion(state, province) };
  const built = useBuiltFigure(publishedTension, beside, useOwnData());
  return (
    province !== undefined &&
    built.status === "ready" &&
    built.figure.kind === "series" &&
    built.figure.categories.some(({ role }) => role === "home")
  );
}
