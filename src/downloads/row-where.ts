import type { SourcePlace } from "../domain/dataset.ts";
import { parsePeriod, readPeriodKey, yearOf, type PeriodKey } from "../domain/period.ts";
import { regionCodeOf, regionLevelOf, regionLevels, type RegionKey } from "../domain/region.ts";
import type { Figure } from "../figures/figure.ts";
import { nameOf } from "../figures/place-names.ts";
import { formatPeriod } from "../format/format-period.ts";
import type { DataRow } from "./data-row.ts";

/** The area and period of a number, as the columns of a row. */
export type Where = Pick<DataRow, "place" | "placeCode" | "placeLevel" | "period" | "periodIso">;

/** What the keys and labels around a point say of it, the nearest first: its category, then its series. */
export interface Named {
  readonly key: string;
  readonly label: string;
}

/**
 * Where and when a number holds. Keys of categories and series may name an area (`province:70000`) or a period (`2024-Q3`), alone
 * or together (`region:02000/2018`); the cells in the source name both. An area that neither gives is the one of the figure
 * (`home`), unless the number was made from cells of several areas; a period that neither gives stays open.
 */
export function findWhere(
  figure: Figure,
  names: readonly Named[],
  places: readonly SourcePlace[],
  home: RegionKey = figure.place.key,
): Where {
  const { language } = figure;
  const region = firstOf(names, regionIn) ?? onlyOne(places, (each) => each.region);
  const isMixed = new Set(places.map((each) => each.region)).size > 1;
  const known = region ?? (isMixed ? undefined : home);
  const named = firstOf(names, periodIn);
  const cell = onlyOne(places, (each) => each.period);
  const period = named !== undefined && (cell === undefined || yearOf(cell) !== yearOf(named)) ? named : cell;
  const label = names.find(({ key }) => named !== undefined && key === named)?.label;
  return {
    place: known === undefined ? "" : placeNameOf(known, figure, names),
    placeCode: known === undefined ? "" : regionCodeOf(known),
    placeLevel: known === undefined ? "" : regionLevelOf(known),
    period: label ?? (period === undefined ? "" : formatPeriod(period, language)),
    periodIso: period ?? "",
  };
}

/** The area that a figure is about: the one of all its cells where they agree (a list for all of Vlaanderen), else the chosen one. */
export function homeOf({ place }: Figure, places: readonly SourcePlace[]): RegionKey {
  return onlyOne(places, ({ region }) => region) ?? place.key;
}

function firstOf<Found>(names: readonly Named[], find: (key: string) => Found | undefined): Found | undefined {
  for (const { key } of names) {
    const found = find(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function onlyOne<Each>(places: readonly SourcePlace[], pick: (place: SourcePlace) => Each | undefined) {
  const [first, ...others] = new Set(places.map(pick));
  return others.length === 0 ? first : undefined;
}

const regionPattern = new RegExp(`(?<![\\w-])(${Object.keys(regionLevels).join("|")}):[^/\\s]+`);

function regionIn(key: string): RegionKey | undefined {
  return regionPattern.exec(key)?.[0] as RegionKey | undefined;
}

/** The period in a key: the whole key, or one of its parts; two years with a dash are a span. */
function periodIn(key: string): PeriodKey | undefined {
  const whole = readPeriodKey(key) ?? readSpan(key);
  if (whole !== undefined) return whole;
  for (const part of key.split(/[\s/]/)) {
    const period = readPeriodKey(part);
    if (period !== undefined) return period;
  }
  return undefined;
}

function readSpan(key: string): PeriodKey | undefined {
  const span = readPeriodKey(key.replace(/^(\d{4})-(\d{4})$/, "$1/$2"));
  return span !== undefined && parsePeriod(span)?.kind === "span" ? span : undefined;
}

/** The name of an area: as the figure calls it, or as the house does; "" when nobody names it. */
function placeNameOf(key: RegionKey, { place }: Figure, names: readonly Named[]): string {
  const own = place.key === key ? place.name : names.find((named) => named.key === key)?.label;
  if (own !== undefined) return own;
  const known = nameOf(key);
  return known === key ? "" : known;
}
