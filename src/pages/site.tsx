import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { catalogueQueryOptions } from "../datasets/catalogue.ts";
import { languages, languageTags, type Language } from "../domain/language.ts";
import { pageRegions } from "../domain/region.ts";
import { pageWords, type PageWords } from "../format/page-words.ts";
import { shellWords } from "../format/shell-words.ts";
import { toPlayedRegions } from "../figures/roles.ts";
import { topicIds } from "../figures/topics/topic.ts";
import type { LinkNotice } from "../permalink/read-link.ts";
import { mostComparisons, type PageName } from "../permalink/view-state.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Notice } from "../ui/notice.tsx";
import { BasketLink } from "./collect-action.tsx";
import { handOver } from "./data/incoming-files.ts";
import { describeNotice, noticeKindOf } from "./describe-notice.ts";
import { useDropAnywhere } from "./data/use-drop-anywhere.ts";
import { SharePage } from "./share/share-row.tsx";
import { HeaderFinder } from "./header-finder.tsx";
import { PlaceOffers } from "./place-offers.tsx";
import { PageShell } from "./shell/page-shell.tsx";
import { SelectorBar } from "./shell/selector-bar.tsx";
import { SiteFooter } from "./shell/site-footer.tsx";
import { SiteHeader } from "./shell/site-header.tsx";
import { useEmploymentRuler } from "./use-employment-ruler.ts";
import { useOpenOnPaper } from "./use-open-on-paper.ts";
import { usePlaceChoices } from "./use-place-choices.ts";
import { changeView, hrefOf, useView } from "./view.ts";

const CitationNotice = lazy(async () =>
  import("./citation/citation-notice.tsx").then((module) => ({ default: module.CitationNotice })),
);

const ChoiceNotices = lazy(async () =>
  import("./choice-notices.tsx").then((module) => ({ default: module.ChoiceNotices })),
);

export interface SiteProps {
  readonly notices: readonly LinkNotice[];
  readonly children: ReactNode;
}

/** What a page is called in the menu and in the title of the window. */
function pageTitleOf(page: PageName, language: Language): string {
  return shellWords[language].pages[page];
}

/** Which pages have the bar of area, comparison and period. */
const pagesWithSelector: ReadonlySet<PageName> = new Set<PageName>(["overzicht", ...topicIds, "galerij"]);
/** Where the longest bundled series begin. */
const earliestYear = 2014;

/** What stands around every page: header, selector bar, notices about the address, footer. */
export function Site({ notices, children }: SiteProps) {
  const { state, language, municipalities } = useView();
  const shell = shellWords[language];
  const words = pageWords[language];
  // The address may name a municipality, and those are on their way: until then its figure is that of another place.
  const citation = municipalities.length > 0 ? state.citation : undefined;
  // Which figures there are is known by the gallery, which is heavy: it comes only when the address names figures.
  const { tables, maps, sorts, modes } = state;
  const hasChoices = [tables, maps, Object.keys(sorts), Object.keys(modes)].some((choices) => choices.length > 0);
  usePageTitle(words);
  useOpenOnPaper();
  const isOver = useDropAnywhere(state.page === "gegevens", (incoming) => {
    handOver(incoming);
    if (state.page === "gegevens") return;
    changeView(state, { page: "gegevens", search: "", cluster: "" });
    globalThis.scrollTo(0, 0);
  });
  useEffect(() => {
    // For the drop zone and for the frame around every other page.
    document.documentElement.dataset["dropping"] = isOver ? "yes" : "no";
  }, [isOver]);
  return (
    <PageShell
      skipLabel={shell.shell.skip}
      header={<Header />}
      {...(pagesWithSelector.has(state.page) ? { selectorBar: <Selector /> } : {})}
      {...(notices.length > 0 || citation !== undefined || hasChoices
        ? {
            notices: (
              <>
                {notices.map((notice) => (
                  <Notice key={JSON.stringify(notice)} kind={noticeKindOf(notice)} live>
                    {notice.kind === "unknown-region" || notice.kind === "ambiguous-region" ? (
                      <p>
                        {describeNotice(notice, state.region.name, language)}{" "}
                        <PlaceOffers offers={notice.offers ?? []} />
                      </p>
                    ) : (
                      describeNotice(notice, state.region.name, language)
                    )}
                  </Notice>
                ))}
                {hasChoices && (
                  <ErrorBoundary renderFallback={() => null}>
                    <Suspense fallback={null}>
                      <ChoiceNotices />
                    </Suspense>
                  </ErrorBoundary>
                )}
                {citation !== undefined && (
                  <ErrorBoundary renderFallback={() => null}>
                    <Suspense fallback={null}>
                      <CitationNotice citation={citation} />
                    </Suspense>
                  </ErrorBoundary>
                )}
              </>
            ),
          }
        : {})}
      footer={<Footer />}
    >
      {children}
    </PageShell>
  );
}

function Header() {
  const { state, language } = useView();
  const { shell } = shellWords[language];
  // The page of a municipality is the overview of that place, and belongs to the municipalities in the menu.
  const isMunicipalityPage = state.page === "overzicht" && state.region.level === "municipality";
  const toEntry = (key: PageName) => ({
    key,
    label: pageTitleOf(key, language),
    href: hrefOf(state, { page: key, search: "", cluster: "" }),
    current: isMunicipalityPage ? key === "gemeenten" : state.page === key,
  });
  const names = { nl: "Nederlands", en: "English" };
  const hasFinder = !pagesWithSelector.has(state.page) && state.page !== "gemeenten";
  return (
    <SiteHeader
      words={shell}
      homeHref={hrefOf(state, { page: "overzicht" })}
      loadHref={hrefOf(state, { page: "gegevens", search: "", cluster: "" })}
      Finder={hasFinder ? HeaderFinder : undefined}
      entries={[
        toEntry("overzicht"),
        toEntry("gemeenten"),
        { key: "themas", label: shell.topics, entries: topicIds.map(toEntry) },
        toEntry("gegevens"),
        toEntry("cijfers"),
      ]}
      languages={languages.map((each) => ({
        tag: languageTags[each],
        label: each.toUpperCase(),
        name: names[each],
        href: hrefOf(state, { language: each }),
        current: each === language,
      }))}
    />
  );
}

function Selector() {
  const { state, language } = useView();
  const ruler = useEmploymentRuler();
  const { data: catalogue } = useQuery(catalogueQueryOptions());
  const released = catalogue === undefined ? earliestYear : Number(catalogue.released.slice(0, 4));
  const years = toYears(state.from, state.to, released);
  const places = usePlaceChoices();
  return (
    <SelectorBar
      words={shellWords[language]}
      places={places}
      quickPlaces={pageRegions.map(({ key }) => key)}
      years={years}
      mostComparisons={mostComparisons}
      rolesOf={({ region, comparisons }) =>
        toPlayedRegions({ region, comparisons })
          .slice(1)
          .map(({ role }) => (role === "home" || role === "context" ? "compare" : role))
      }
      selection={state}
      onSelect={({ region, comparisons, from, to, via }) => {
        changeView(state, { region, comparisons, from, to, via });
      }}
      ruler={ruler}
      share={
        <>
          <BasketLink />
          <SharePage />
        </>
      }
    />
  );
}

/** The years on offer: those of the bundled figures, and whatever the address asks for. */
function toYears(from: number | "first", to: number | "latest", released: number): readonly number[] {
  const asked = [from, to].filter((year) => typeof year === "number");
  const first = Math.min(earliestYear, ...asked);
  const last = Math.max(released, ...asked);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function Footer() {
  const { state, language } = useView();
  const { footer, shell, about } = shellWords[language];
  const words = pageWords[language];
  const hrefOfPage = (page: PageName, hash = ""): string => hrefOf(state, { page, search: "", cluster: "" }, hash);
  return (
    <SiteFooter
      heading={footer.about}
      lists={[
        {
          heading: footer.definitions,
          links: [
            { label: words.hero.measure, href: hrefOfPage("begrippen", "#werkzaamheidsgraad") },
            { label: words.tiles.rate, href: hrefOfPage("begrippen", "#werkzoekendengraad") },
            { label: words.tiles.tension, href: hrefOfPage("begrippen", "#spanningsindicator") },
            { label: words.tiles.shortage, href: hrefOfPage("begrippen", "#knelpuntberoep") },
            { label: words.footer.allTerms, href: hrefOfPage("begrippen") },
          ],
        },
        {
          heading: footer.use,
          links: [
            { label: shell.load, href: hrefOfPage("gegevens") },
            { label: pageTitleOf("presentatie", language), href: hrefOfPage("presentatie") },
            { label: shell.about, href: hrefOfPage("cijfers") },
            { label: about.sources, href: hrefOfPage("cijfers", "#bronnen") },
            { label: pageTitleOf("wijzigingen", language), href: hrefOfPage("wijzigingen") },
            { label: pageTitleOf("insluiten", language), href: hrefOfPage("insluiten") },
          ],
        },
      ]}
    >
      <p>{words.footer.text}</p>
      <p>{words.footer.privacy}</p>
    </SiteFooter>
  );
}

function usePageTitle(words: PageWords): void {
  const { state, language } = useView();
  const hasPlace = pagesWithSelector.has(state.page);
  const parts = [
    ...(state.page === "overzicht" ? [] : [pageTitleOf(state.page, language)]),
    ...(hasPlace ? [state.region.name] : []),
    ...(hasPlace && state.to !== "latest" ? [String(state.to)] : []),
  ];
  const title = words.title(parts.join(", "));
  useEffect(() => {
    document.title = title;
  }, [title]);
}
