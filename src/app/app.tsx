import { lazy, Suspense, useEffect, useMemo, type ReactNode } from "react";
import { languageTags } from "../domain/language.ts";
import type { Language } from "../domain/language.ts";
import { shellWords } from "../format/shell-words.ts";
import { OverviewPage } from "../pages/overview/overview-page.tsx";
import { Site } from "../pages/site.tsx";
import { topicPages } from "../pages/topic/topic-pages.tsx";
import { useLink } from "../pages/use-link.ts";
import { useOpenedAnchor } from "../pages/use-opened-anchor.ts";
import { followLink, ViewContext } from "../pages/view.ts";
import { useQueryString } from "../permalink/use-query-string.ts";
import type { PageName } from "../permalink/view-state.ts";
import { Button } from "../ui/button.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Notice } from "../ui/notice.tsx";

const RoadPage = lazy(async () =>
  import("../pages/topic/road-page.tsx").then((module) => ({ default: module.RoadPage })),
);
const ShortagePage = lazy(async () =>
  import("../pages/topic/shortage-page.tsx").then((module) => ({ default: module.ShortagePage })),
);
const GroupsPage = lazy(async () =>
  import("../pages/topic/groups-page.tsx").then((module) => ({ default: module.GroupsPage })),
);
const SectorPage = lazy(async () =>
  import("../pages/topic/sector-page.tsx").then((module) => ({ default: module.SectorPage })),
);
const MunicipalitiesPage = lazy(async () =>
  import("../pages/municipalities/municipalities-page.tsx").then((module) => ({ default: module.MunicipalitiesPage })),
);
const DataPage = lazy(async () =>
  import("../pages/data/data-page.tsx").then((module) => ({ default: module.DataPage })),
);
const AboutPage = lazy(async () =>
  import("../pages/about/about-page.tsx").then((module) => ({ default: module.AboutPage })),
);
const GlossaryPage = lazy(async () =>
  import("../pages/glossary/glossary-page.tsx").then((module) => ({ default: module.GlossaryPage })),
);
const ChangesPage = lazy(async () =>
  import("../pages/changes/changes-page.tsx").then((module) => ({ default: module.ChangesPage })),
);
const EmbeddingPage = lazy(async () =>
  import("../pages/embedding/embedding-page.tsx").then((module) => ({ default: module.EmbeddingPage })),
);
const GalleryPage = lazy(async () =>
  import("../pages/gallery/gallery-page.tsx").then((module) => ({ default: module.GalleryPage })),
);

const PresentationPage = lazy(async () =>
  import("../pages/presentation/presentation-page.tsx").then((module) => ({ default: module.PresentationPage })),
);
const MunicipalityPage = lazy(async () =>
  import("../pages/municipality/municipality-page.tsx").then((module) => ({ default: module.MunicipalityPage })),
);

const pages: Record<PageName, ReactNode> = {
  overzicht: <OverviewPage />,
  gemeenten: <MunicipalitiesPage />,
  "weg-naar-80": <RoadPage />,
  werkzaamheidsgraad: <topicPages.werkzaamheidsgraad />,
  arbeidsreserve: <topicPages.arbeidsreserve />,
  krapte: <topicPages.krapte />,
  knelpuntberoepen: <ShortagePage />,
  werkzoekenden: <topicPages.werkzoekenden />,
  kansengroepen: <GroupsPage />,
  sector: <SectorPage />,
  gegevens: <DataPage />,
  cijfers: <AboutPage />,
  begrippen: <GlossaryPage />,
  wijzigingen: <ChangesPage />,
  insluiten: <EmbeddingPage />,
  galerij: <GalleryPage />,
  presentatie: <PresentationPage />,
};

/** A part of the site that did not come or failed as a whole; the frame around it still works. */
function BrokenPage({ language }: { readonly language: Language }) {
  const { frame, page } = shellWords[language];
  return (
    <div className="page-width">
      <h1 className="page-title">{page.failedTitle}</h1>
      <Notice
        kind="error"
        live
        actions={
          <Button
            onClick={() => {
              location.reload();
            }}
          >
            {frame.retry}
          </Button>
        }
      >
        {page.failedText}
      </Notice>
    </div>
  );
}

function Loading({ language }: { readonly language: Language }) {
  return (
    <p className="page-width page-loading" role="status" aria-busy="true">
      {shellWords[language].frame.loading}
    </p>
  );
}

/** The whole site: the address decides the view, the view decides the page. */
export function App() {
  const query = useQueryString();
  useOpenedAnchor();
  const { state, notices, municipalities, awaitsPlace } = useLink(query);
  const { language } = state;
  useEffect(() => {
    document.documentElement.lang = languageTags[language];
  }, [language]);
  useEffect(() => {
    // Links work without this; it only saves a reload.
    document.addEventListener("click", followLink);
    return () => {
      document.removeEventListener("click", followLink);
    };
  }, []);
  const view = useMemo(() => ({ state, language, municipalities }), [state, language, municipalities]);
  return (
    <ViewContext value={view}>
      <Site notices={notices}>
        {awaitsPlace ? (
          // The address may name a municipality, and those are on their way: no page of another place in between.
          <Loading language={language} />
        ) : (
          <Suspense fallback={<Loading language={language} />}>
            <ErrorBoundary resetKey={query} renderFallback={() => <BrokenPage language={language} />}>
              {state.page === "overzicht" && state.region.level === "municipality" ? (
                <MunicipalityPage />
              ) : (
                pages[state.page]
              )}
            </ErrorBoundary>
          </Suspense>
        )}
      </Site>
    </ViewContext>
  );
}
