import { useQuery } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";
import { catalogueQueryOptions } from "../datasets/catalogue.ts";
import { languages, languageTags } from "../domain/language.ts";
import { flanders, pageRegions, type RegionKey } from "../domain/region.ts";
import { pageWords, type PageWords } from "../format/page-words.ts";
import { shellWords } from "../format/shell-words.ts";
import { nameOf } from "../figures/place-names.ts";
import { toPlayedRegions } from "../figures/roles.ts";
import type { LinkNotice } from "../permalink/read-link.ts";
import { mostComparisons, type PageName } from "../permalink/view-state.ts";
import { Notice } from "../ui/notice.tsx";
import type { PlaceOption } from "../ui/place-options.ts";
import { handOver } from "./data/incoming-files.ts";
import { useDropAnywhere } from "./data/use-drop-anywhere.ts";
import { PageShell } from "./shell/page-shell.tsx";
import { SelectorBar } from "./shell/selector-bar.tsx";
import { SiteFooter } from "./shell/site-footer.tsx";
import { SiteHeader } from "./shell/site-header.tsx";
import { pageRegionOf, toSelection } from "./use-figure.ts";
import { useEmploymentRuler } from "./use-employment-ruler.ts";
import { changeView, hrefOf, useView } from "./view.ts";

export interface SiteProps {
  readonly notices: readonly LinkNotice[];
  readonly children: ReactNode;
}

/** Which pages have the bar of area, comparison and period. */
const pagesWithSelector: ReadonlySet<PageName> = new Set<PageName>(["overzicht", "galerij"]);
/** Where the longest bundled series begin. */
const earliestYear = 2014;

/** What stands around every page: header, selector bar, notices about the address, footer. */
export function Site({ notices, children }: SiteProps) {
  const { state, language } = useView();
  const shell = shellWords[language];
  const words = pageWords[language];
  usePageTitle(words);
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
      {...(notices.length > 0
        ? {
            notices: notices.map((notice) => (
              <Notice key={JSON.stringify(notice)} kind="attention" live>
                {describe(notice, nameOf(state.region), words)}
              </Notice>
            )),
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
  const entries = [
    { key: "overzicht" as const, label: shell.overview },
    { key: "knelpuntberoepen" as const, label: shell.shortage },
    { key: "gegevens" as const, label: shell.data },
    { key: "cijfers" as const, label: shell.about },
  ];
  const names = { nl: "Nederlands", en: "English" };
  return (
    <SiteHeader
      words={shell}
      homeHref={hrefOf(state, { page: "overzicht" })}
      loadHref={hrefOf(state, { page: "gegevens", search: "", cluster: "" })}
      entries={entries.map(({ key, label }) => ({
        key,
        label,
        href: hrefOf(state, { page: key, search: "", cluster: "" }),
        current: state.page === key,
      }))}
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
  const words = pageWords[language];
  const ruler = useEmploymentRuler();
  const { data: catalogue } = useQuery(catalogueQueryOptions());
  const released = catalogue === undefined ? earliestYear : Number(catalogue.released.slice(0, 4));
  const years = toYears(state.from, state.to, released);
  const places = pageRegions.map(({ key, name, code, level }): PlaceOption<RegionKey> => ({
    key,
    label: name,
    detail: level === "province" ? words.levels.province : words.levels.region,
    group: key === flanders ? words.placeGroups.region : words.placeGroups.provinces,
    keywords: key === flanders ? [code, "Vlaams Gewest", "Flanders"] : [code, `Provincie ${name}`],
  }));
  return (
    <SelectorBar
      words={shellWords[language]}
      places={places}
      quickPlaces={pageRegions.map(({ key }) => key)}
      years={years}
      mostComparisons={mostComparisons}
      rolesOf={({ region, comparisons }) =>
        toPlayedRegions({
          ...toSelection(state),
          region: pageRegionOf(region),
          comparisons: comparisons.map(pageRegionOf),
        })
          .slice(1)
          .map(({ role }) => (role === "home" || role === "context" ? "compare" : role))
      }
      selection={state}
      onSelect={({ region, comparisons, from, to }) => {
        changeView(state, { region, comparisons, from, to });
      }}
      ruler={ruler}
      href={hrefOf(state)}
      onCopyLink={async () => navigator.clipboard.writeText(location.href)}
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
  const aboutHref = (hash: string): string => hrefOf(state, { page: "cijfers", search: "", cluster: "" }, hash);
  return (
    <SiteFooter
      heading={footer.about}
      lists={[
        {
          heading: footer.definitions,
          links: [
            { label: words.hero.measure, href: aboutHref("#werkzaamheidsgraad") },
            { label: words.tiles.rate, href: aboutHref("#werkzoekendengraad") },
            { label: words.tiles.tension, href: aboutHref("#spanningsindicator") },
            { label: words.tiles.shortage, href: aboutHref("#knelpuntberoep") },
          ],
        },
        {
          heading: footer.use,
          links: [
            { label: shell.load, href: hrefOf(state, { page: "gegevens", search: "", cluster: "" }) },
            { label: shell.about, href: aboutHref("") },
            { label: about.sources, href: aboutHref("#bronnen") },
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
  const { shell } = shellWords[language];
  const names: Record<PageName, string> = {
    overzicht: nameOf(state.region),
    knelpuntberoepen: shell.shortage,
    gegevens: shell.data,
    cijfers: shell.about,
    galerij: "Galerij",
  };
  const period = state.to === "latest" ? "" : `, ${state.to}`;
  const title = words.title(`${names[state.page]}${period}`);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** One line about a part of the address that could not be used. */
function describe(notice: LinkNotice, shown: string, { notices }: PageWords): string {
  switch (notice.kind) {
    case "unknown-region":
      return notices.unknownRegion(notice.found, shown);
    case "unknown-comparison":
      return notices.unknownComparison(notice.found);
    case "no-page-yet":
      return notices.noPageYet(notice.found, nameOf(notice.province));
    case "too-many-comparisons":
      return notices.tooMany(notice.kept);
    case "unknown-period":
      return notices.unknownPeriod(notice.found);
    case "unknown-page":
      return notices.unknownPage(notice.found);
    case "unknown-language":
      return notices.unknownLanguage(notice.found);
  }
}
