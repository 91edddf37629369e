import { languages, type Language } from "../domain/language.ts";
import { flanders, limburg, type Region, type RegionKey } from "../domain/region.ts";
import { migrations } from "./migrations.ts";
import { mostComparisons, pageNames, type PageName, type TableSort, type ViewState } from "./view-state.ts";

/** Something in an address that could not be used; the page says it in one line. */
export type LinkNotice =
  | { readonly kind: "unknown-region"; readonly found: string }
  | { readonly kind: "unknown-comparison"; readonly found: string }
  | { readonly kind: "no-page-yet"; readonly found: string; readonly province: RegionKey }
  | { readonly kind: "too-many-comparisons"; readonly kept: number }
  | { readonly kind: "unknown-period"; readonly found: string }
  | { readonly kind: "unknown-page"; readonly found: string }
  | { readonly kind: "unknown-language"; readonly found: string };

/** What is known of places when an address is read: the places with a page, and the municipalities to recognise. */
export interface KnownPlaces {
  readonly pages: readonly Region[];
  readonly municipalities: readonly Region[];
}

/** The state of an address without anything in it. */
export const defaultState: ViewState = {
  page: "overzicht",
  region: limburg,
  comparisons: [flanders],
  from: "first",
  to: "latest",
  language: "nl",
  tables: [],
  sorts: {},
  search: "",
  cluster: "",
};

/**
 * Reads the query of an address. Unknown parameters are ignored; a value that cannot be used falls back to its default and
 * is reported. Old parameter names are upgraded first. `read(write(state))` is `state`.
 */
export function readLink(
  query: string,
  places: KnownPlaces,
): { readonly state: ViewState; readonly notices: readonly LinkNotice[] } {
  const notices: LinkNotice[] = [];
  const values = migrations.reduce(
    (sofar, migrate) => migrate(sofar),
    Object.fromEntries(new URLSearchParams(query)) as Readonly<Record<string, string>>,
  );
  const region = readRegion(values["geb"], places, notices);
  const language = readOne(values["taal"], languages, "unknown-language", notices) ?? defaultState.language;
  const page = readOne(values["p"], pageNames, "unknown-page", notices) ?? defaultState.page;
  const [from, to] = readPeriod(values["per"], notices);
  return {
    notices,
    state: {
      page: page as PageName,
      region,
      comparisons: readComparisons(values["vs"], region, places, notices),
      from,
      to,
      language: language as Language,
      tables: readList(values["tabel"]),
      sorts: readSorts(values["sorteer"]),
      search: (values["zoek"] ?? "").slice(0, 100),
      cluster: values["cluster"] ?? "",
    },
  };
}

/** A code or a name as written by hand: `70000`, `limburg`, `West-Vlaanderen`. */
function findPlace(text: string, candidates: readonly Region[]): Region | undefined {
  const wanted = fold(text);
  return candidates.find(({ code, name }) => code === text.trim() || fold(name) === wanted);
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "");
}

function readRegion(text: string | undefined, places: KnownPlaces, notices: LinkNotice[]): RegionKey {
  if (text === undefined) return defaultState.region;
  const page = findPlace(text, places.pages);
  if (page !== undefined) return page.key;
  const municipality = findPlace(text, places.municipalities);
  if (municipality?.province !== undefined) {
    notices.push({ kind: "no-page-yet", found: municipality.name, province: municipality.province });
    return municipality.province;
  }
  notices.push({ kind: "unknown-region", found: text.slice(0, 60) });
  return defaultState.region;
}

/** `geen` means that the reader wants no comparison at all. */
export const noComparison = "geen";

function readComparisons(
  text: string | undefined,
  region: RegionKey,
  places: KnownPlaces,
  notices: LinkNotice[],
): readonly RegionKey[] {
  if (text === undefined) return defaultComparisons(region);
  if (text === noComparison) return [];
  const found: RegionKey[] = [];
  for (const part of readList(text)) {
    const place = findPlace(part, places.pages);
    if (place === undefined) notices.push({ kind: "unknown-comparison", found: part.slice(0, 60) });
    else if (place.key !== region && !found.includes(place.key)) found.push(place.key);
  }
  const most = found.includes(flanders) ? mostComparisons + 1 : mostComparisons;
  if (found.length > most) notices.push({ kind: "too-many-comparisons", kept: most });
  return found.slice(0, most);
}

/** Vlaanderen stands beside every other place; beside Vlaanderen itself stands nothing. */
export function defaultComparisons(region: RegionKey): readonly RegionKey[] {
  return region === flanders ? [] : defaultState.comparisons;
}

function readOne(
  text: string | undefined,
  allowed: readonly string[],
  kind: "unknown-language" | "unknown-page",
  notices: LinkNotice[],
): string | undefined {
  if (text === undefined) return undefined;
  if (allowed.includes(text)) return text;
  notices.push({ kind, found: text.slice(0, 60) });
  return undefined;
}

/** `2023`, `laatste`, `2015..2023`, `2015..laatste`, `eerste..laatste`. A single year is the last one shown. */
function readPeriod(text: string | undefined, notices: LinkNotice[]): readonly [number | "first", number | "latest"] {
  if (text === undefined) return [defaultState.from, defaultState.to];
  const match = /^(?:(eerste|\d{4})\.\.)?(laatste|\d{4})$/.exec(text);
  const from = match?.[1] === undefined || match[1] === "eerste" ? "first" : Number(match[1]);
  const to = match?.[2] === undefined || match[2] === "laatste" ? "latest" : Number(match[2]);
  const inOrder = from === "first" || to === "latest" || from <= to;
  const inRange = [from, to].every((year) => typeof year !== "number" || (year >= 1990 && year <= 2100));
  if (match !== null && inOrder && inRange) return [from, to];
  notices.push({ kind: "unknown-period", found: text.slice(0, 60) });
  return [defaultState.from, defaultState.to];
}

function readList(text: string | undefined): readonly string[] {
  return [...new Set((text ?? "").split(",").filter((part) => part !== ""))];
}

/** `werkzoekenden~province:70000~af,arbeidsreserve~~op`: figure, column ("" is the row header), `op` or `af`. */
function readSorts(text: string | undefined): Readonly<Record<string, TableSort>> {
  const sorts: Record<string, TableSort> = Object.create(null) as Record<string, TableSort>;
  for (const part of readList(text)) {
    const match = /^([^~]+)~([^~]*)~(op|af)$/.exec(part);
    if (match?.[1] !== undefined) sorts[match[1]] = { column: match[2] ?? "", descending: match[3] === "af" };
  }
  return { ...sorts };
}
