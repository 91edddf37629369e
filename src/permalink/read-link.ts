import {
  countableGroups,
  emptyCalculation,
  populationLimits,
  subsidyLimits,
  type Calculation,
} from "../domain/calculation.ts";
import { readCitation, type Citation } from "../domain/citation.ts";
import { flemishGoal, goalLimits, type GoalChoice } from "../domain/goal.ts";
import { languages, type Language } from "../domain/language.ts";
import { comparisonGroups, firstComparison, type PlaceComparison } from "../domain/place-comparison.ts";
import { flanders, pageRegions, type Region } from "../domain/region.ts";
import {
  findDetour,
  findRegions,
  isCertain,
  offerRegions,
  type Detour,
  type KnownPlaces,
  type OfferedRegion,
} from "./find-region.ts";
import { migrations } from "./migrations.ts";
import { mostComparisons, pageNames, type PageName, type TableSort, type ViewState } from "./view-state.ts";

/** Between which numbers a value of the address must lie. */
export interface Limits {
  readonly lowest: number;
  readonly highest: number;
}

/** The parameters whose values are names of choices; the last ones are those of an embed. */
export type ChoiceParameter =
  "als" | "sorteer" | "tabel" | "kaart" | "groepen" | "vorm" | "thema" | "rand" | "titel" | "bediening" | "id";

/** Something in an address that could not be used; the page says it in one line. */
export type LinkNotice =
  /** `offers` are the places whose name is spelled most like it. */
  | { readonly kind: "unknown-region"; readonly found: string; readonly offers?: readonly OfferedRegion[] }
  /** A name that more places have: the reader chooses. */
  | { readonly kind: "ambiguous-region"; readonly found: string; readonly offers: readonly OfferedRegion[] }
  /** A municipality of before a merger: the one that it is part of now is shown. */
  | { readonly kind: "former-municipality"; readonly name: string; readonly since: string; readonly now: string }
  /** A sub-municipality, or another name or spelling of a municipality. */
  | { readonly kind: "part-of-municipality"; readonly name: string; readonly now: string }
  | { readonly kind: "other-name"; readonly name: string; readonly now: string }
  | { readonly kind: "unknown-comparison"; readonly found: string }
  | { readonly kind: "too-many-comparisons"; readonly kept: number }
  | { readonly kind: "unknown-period"; readonly found: string }
  | { readonly kind: "unknown-goal"; readonly found: string }
  | { readonly kind: "unknown-number"; readonly found: string; readonly limits: Limits }
  | {
      readonly kind: "unknown-amount";
      readonly found: string;
      readonly unit: "euro" | "percent";
      readonly limits: Limits;
    }
  /** A part of a list of choices that names no figure, way of counting, order or group. */
  | { readonly kind: "unknown-choice"; readonly parameter: ChoiceParameter; readonly found: string }
  | { readonly kind: "unknown-citation"; readonly found: string }
  | { readonly kind: "unknown-group"; readonly found: string }
  | { readonly kind: "unknown-page"; readonly found: string }
  | { readonly kind: "unknown-language"; readonly found: string };

const [limburgPage, flandersPage] = [pageRegions[0], pageRegions.find(({ key }) => key === flanders)];
if (limburgPage === undefined || flandersPage === undefined) throw new Error("Limburg and Vlaanderen have pages");

/** The state of an address without anything in it. */
export const defaultState: ViewState = {
  page: "overzicht",
  region: limburgPage,
  comparisons: [flandersPage],
  from: "first",
  to: "latest",
  language: "nl",
  tables: [],
  maps: [],
  sorts: {},
  modes: {},
  goal: flemishGoal,
  calculation: emptyCalculation,
  placeComparison: firstComparison,
  showsParts: false,
  via: "",
  sector: "",
  search: "",
  cluster: "",
  citation: undefined,
  deck: "",
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
  const { region, via } = readRegion(values["geb"], (values["van"] ?? "").slice(0, 60), places, notices);
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
      maps: readList(values["kaart"]),
      sorts: readSorts(values["sorteer"], notices),
      modes: readModes(values["als"], notices),
      goal: readGoal(values["doel"], values["doeljaar"], notices),
      calculation: readCalculation(values, notices),
      placeComparison: readPlaceComparison(values["groep"], values["zonder"], notices),
      showsParts: values["vroeger"] === "1",
      via,
      sector: (values["sector"] ?? "").slice(0, 60),
      search: (values["zoek"] ?? "").slice(0, 100),
      cluster: values["cluster"] ?? "",
      citation: readCited(values["cit"], notices),
      deck: values["map"] ?? "",
    },
  };
}

/** The one place that a text names, with a notice when it is not the name of today; what is not certain is offered in a notice. */
function readPlace(
  text: string,
  places: KnownPlaces,
): { readonly region?: Region; readonly detour?: Detour; readonly notice?: LinkNotice } {
  const found = findRegions(text, places);
  const [first] = found;
  if (first !== undefined && isCertain(found, text, places)) return first;
  const shown = text.slice(0, 60);
  if (first !== undefined) {
    const offers = found.map(({ region }) => ({ region, name: shown }));
    return { notice: { kind: "ambiguous-region", found: shown, offers } };
  }
  const offers = offerRegions(text, places);
  return { notice: { kind: "unknown-region", found: shown, ...(offers.length === 0 ? {} : { offers }) } };
}

/** The place of the address, and the other name that led to it, in `geb` itself or remembered in `van`. */
function readRegion(
  text: string | undefined,
  via: string,
  places: KnownPlaces,
  notices: LinkNotice[],
): { readonly region: Region; readonly via: string } {
  const { region = defaultState.region, detour, notice } = text === undefined ? {} : readPlace(text, places);
  if (notice !== undefined) notices.push(notice);
  const known = detour ?? (via === "" ? undefined : findDetour(via, region, places));
  if (known !== undefined) notices.push(toDetourNotice(known, region));
  return { region, via: detour === undefined ? via : (text ?? "").trim().slice(0, 60) };
}

function toDetourNotice(detour: Detour, { name: now }: Region): LinkNotice {
  const { kind, name } = detour;
  if (kind === "former") return { kind: "former-municipality", name, since: detour.since, now };
  return kind === "part" ? { kind: "part-of-municipality", name, now } : { kind: "other-name", name, now };
}

/** `geen` means that the reader wants no comparison at all. */
export const noComparison = "geen";

function readComparisons(
  text: string | undefined,
  region: Region,
  places: KnownPlaces,
  notices: LinkNotice[],
): readonly Region[] {
  const proposed = defaultComparisons(region);
  if (text === undefined) return proposed;
  if (text === noComparison) return [];
  const found: Region[] = [];
  for (const part of readList(text)) {
    const { region: place, detour } = readPlace(part, places);
    if (place !== undefined && detour !== undefined) notices.push(toDetourNotice(detour, place));
    if (place === undefined) notices.push({ kind: "unknown-comparison", found: part.slice(0, 60) });
    else if (place.key !== region.key && !found.includes(place)) found.push(place);
  }
  // Five by choice, besides the places that stand there by themselves.
  const chosen = found.filter((place) => !proposed.includes(place));
  if (chosen.length <= mostComparisons) return found;
  notices.push({ kind: "too-many-comparisons", kept: mostComparisons });
  const dropped = new Set(chosen.slice(mostComparisons));
  return found.filter((place) => !dropped.has(place));
}

/** Vlaanderen stands beside every other place, and its province beside a municipality; beside Vlaanderen itself stands nothing. */
export function defaultComparisons({ key, province }: Region): readonly Region[] {
  return pageRegions.filter((page) => key !== flanders && (page.key === province || page.key === flanders));
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

/** `werkzoekenden~index,vacatures-open~graad`: figure and how it counts. */
function readModes(text: string | undefined, notices: LinkNotice[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readList(text).flatMap((part) => {
      const match = /^([a-z0-9-]+)~([a-z0-9-]+)$/.exec(part);
      if (match?.[1] !== undefined && match[2] !== undefined) return [[match[1], match[2]] as const];
      notices.push({ kind: "unknown-choice", parameter: "als", found: part.slice(0, 60) });
      return [];
    }),
  );
}

/** `doel=78&doeljaar=2028`; `doel=geen` or `doel=geen,78` hides the line. A decimal comma is accepted, as people write it. */
function readGoal(rate: string | undefined, year: string | undefined, notices: LinkNotice[]): GoalChoice {
  const { lowestRate, highestRate, firstYear, lastYear } = goalLimits;
  const isShown = rate !== noComparison && rate?.startsWith(`${noComparison},`) !== true;
  const wanted = isShown ? rate : rate?.slice(noComparison.length + 1) || undefined;
  const readRate = wanted === undefined ? flemishGoal.rate : readNumber(wanted, lowestRate, highestRate, 1);
  const readYear = year === undefined ? flemishGoal.year : readNumber(year, firstYear, lastYear, 0);
  if (readRate === undefined) notices.push({ kind: "unknown-goal", found: (rate ?? "").slice(0, 60) });
  if (readYear === undefined) notices.push({ kind: "unknown-goal", found: (year ?? "").slice(0, 60) });
  return { rate: readRate ?? flemishGoal.rate, year: readYear ?? flemishGoal.year, isShown };
}

function readCalculation(values: Readonly<Record<string, string>>, notices: LinkNotice[]): Calculation {
  const persons = (text: string | undefined): number | undefined => {
    if (text === undefined) return undefined;
    const count = readNumber(text, populationLimits.lowest, populationLimits.highest, 0);
    if (count === undefined) {
      notices.push({ kind: "unknown-number", found: text.slice(0, 60), limits: toLimits(populationLimits) });
    }
    return count;
  };
  const amount = (
    text: string | undefined,
    unit: "euro" | "percent",
    { decimals, ...limits }: Limits & { readonly decimals: number },
  ): number | undefined => {
    if (text === undefined) return undefined;
    const found = readNumber(text, limits.lowest, limits.highest, decimals);
    if (found === undefined) notices.push({ kind: "unknown-amount", found: text.slice(0, 60), unit, limits });
    return found;
  };
  return {
    employed: persons(values["werkenden"]),
    population: persons(values["bev"]),
    populationThen: persons(values["bevdoel"]),
    groups: readGroups(values["groepen"], notices),
    isExtended: values["doortrek"] === "1",
    budget: amount(values["budget"], "euro", subsidyLimits.budget),
    resultShare: amount(values["resultaat"], "percent", subsidyLimits.resultShare),
  };
}

function toLimits({ lowest, highest }: Limits): Limits {
  return { lowest, highest };
}

/** `groepen=seek,avail`: groups of the labour reserve that are counted along. */
function readGroups(text: string | undefined, notices: LinkNotice[]): readonly string[] {
  const known: ReadonlySet<string> = new Set(countableGroups);
  return readList(text).filter((group) => {
    if (known.has(group)) return true;
    notices.push({ kind: "unknown-choice", parameter: "groepen", found: group.slice(0, 60) });
    return false;
  });
}

function readCited(text: string | undefined, notices: LinkNotice[]): Citation | undefined {
  if (text === undefined) return undefined;
  const citation = readCitation(text);
  if (citation === undefined) notices.push({ kind: "unknown-citation", found: text.slice(0, 60) });
  return citation;
}

/** `groep=gelijkend&zonder=inwoners`: a group of municipalities, and the criteria of likeness that do not count. */
function readPlaceComparison(
  group: string | undefined,
  dropped: string | undefined,
  notices: LinkNotice[],
): PlaceComparison {
  const known = comparisonGroups.find((candidate) => candidate === group);
  if (group !== undefined && known === undefined) notices.push({ kind: "unknown-group", found: group.slice(0, 60) });
  return {
    group: known ?? firstComparison.group,
    dropped: readList(dropped).filter((criterion) => /^[a-z-]+$/.test(criterion)),
  };
}

/** A number within limits with at most so many decimals, or nothing. */
function readNumber(text: string, lowest: number, highest: number, decimals: number): number | undefined {
  if (!/^\d{1,9}([.,]\d{1,6})?$/.test(text)) return undefined;
  const value = Number(text.replace(",", "."));
  const isFineEnough = Number(value.toFixed(decimals)) === value;
  return value >= lowest && value <= highest && isFineEnough ? value : undefined;
}

function readList(text: string | undefined): readonly string[] {
  return [...new Set((text ?? "").split(",").filter((part) => part !== ""))];
}

/** `werkzoekenden~province:70000~af,arbeidsreserve~~op`: figure, column ("" is the row header), `op` or `af`. */
function readSorts(text: string | undefined, notices: LinkNotice[]): Readonly<Record<string, TableSort>> {
  const sorts: Record<string, TableSort> = Object.create(null) as Record<string, TableSort>;
  for (const part of readList(text)) {
    const match = /^([^~]+)~([^~]*)~(op|af)$/.exec(part);
    if (match?.[1] !== undefined) sorts[match[1]] = { column: match[2] ?? "", descending: match[3] === "af" };
    else notices.push({ kind: "unknown-choice", parameter: "sorteer", found: part.slice(0, 60) });
  }
  return { ...sorts };
}
