import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useMemo, type ReactNode } from "react";
import { regionsQueryOptions } from "../datasets/load-regions.ts";
import { languageTags } from "../domain/language.ts";
import { pageRegions } from "../domain/region.ts";
import { shellWords } from "../format/shell-words.ts";
import { OverviewPage } from "../pages/overview/overview-page.tsx";
import { Site } from "../pages/site.tsx";
import { followLink, ViewContext } from "../pages/view.ts";
import { readLink } from "../permalink/read-link.ts";
import { useQueryString } from "../permalink/use-query-string.ts";
import type { PageName } from "../permalink/view-state.ts";

const ShortagePage = lazy(async () =>
  import("../pages/shortage/shortage-page.tsx").then((module) => ({ default: module.ShortagePage })),
);
const DataPage = lazy(async () =>
  import("../pages/data/data-page.tsx").then((module) => ({ default: module.DataPage })),
);
const AboutPage = lazy(async () =>
  import("../pages/about/about-page.tsx").then((module) => ({ default: module.AboutPage })),
);
const GalleryPage = lazy(async () =>
  import("../pages/gallery/gallery-page.tsx").then((module) => ({ default: module.GalleryPage })),
);

const pages: Record<PageName, ReactNode> = {
  overzicht: <OverviewPage />,
  knelpuntberoepen: <ShortagePage />,
  gegevens: <DataPage />,
  cijfers: <AboutPage />,
  galerij: <GalleryPage />,
};

const noRegions: readonly never[] = [];

/** The whole site: the address decides the view, the view decides the page. */
export function App() {
  const query = useQueryString();
  const { data: municipalities = noRegions, isPending } = useQuery(regionsQueryOptions());
  const { state, notices } = useMemo(
    () => readLink(query, { pages: pageRegions, municipalities }),
    [query, municipalities],
  );
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
      <Site notices={isPending ? [] : notices}>
        <Suspense fallback={<p className="page-width">{shellWords[language].frame.loading}</p>}>
          {pages[state.page]}
        </Suspense>
      </Site>
    </ViewContext>
  );
}
