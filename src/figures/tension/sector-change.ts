import type { Language } from "../../domain/language.ts";
import { formatList } from "../../format/format-list.ts";
import { formatCount, formatSigned, formatSignedRate } from "../../format/format-number.ts";
import { toCountAxis } from "../count-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { toPublishedPoint } from "../points.ts";
import {
  defineSectorFigure,
  noteOnSectors,
  readSectorYears,
  sectorModeOf,
  type SectorCell,
  type SectorMode,
} from "../sector/sector-rows.ts";
import { toSource } from "../sources.ts";
import { noteOnYear, selectYears } from "../years.ts";

/** So many sectors are shown: those that changed most. */
const mostSectors = 10;
/** No change in percent from fewer vacancies than this. */
const fewestForPercent = 10;

/** In which sectors vacancies rose and fell most between the last two years: two bars per sector, with the change beside its name. */
export const sectorChange = defineSectorFigure(
  "vacatures-sectoren-verandering",
  { nl: "Vacatures naar sector: verandering in een jaar", en: "Vacancies by sector: change over a year" },
  build,
);

interface Change {
  readonly sector: string;
  readonly before: SectorCell;
  readonly now: SectorCell;
  readonly size: number;
}

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const mode = sectorModeOf(input);
  const all = readSectorYears(input, mode, region.key);
  const year = selectYears(Math.min(...all.keys()), Math.max(...all.keys()), { ...selection, from: "first" }).at(-1);
  const [now, before] = year === undefined ? [] : [all.get(year), all.get(year - 1)];
  const base = {
    id: sectorChange.id,
    language,
    sources: [toSource(input.entry(mode.dataset), language, true)],
    facts: [],
    absent: [],
  };
  if (year === undefined || now === undefined || before === undefined) {
    return toEmptyFigure({
      ...base,
      subtitle: sectorChange.name[language],
      reading: [
        nl
          ? "Onze bron heeft voor deze keuze geen twee jaren om te vergelijken."
          : "Our source does not have two years to compare for this choice.",
      ],
    });
  }
  const changes = [...now.sectors.values()].flatMap((cell): readonly Change[] => {
    const earlier = before.sectors.get(cell.sector);
    return earlier === undefined
      ? []
      : [{ sector: cell.sector, before: earlier, now: cell, size: cell.value - earlier.value }];
  });
  const shown = changes
    .toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size))
    .slice(0, mostSectors)
    .toSorted((a, b) => b.size - a.size);
  const series: readonly Series[] = [
    {
      key: "before",
      label: String(year - 1),
      role: "context",
      gaps: "break",
      endLabel: "",
      points: shown.map((each) => toPoint(each.before, language)),
    },
    {
      key: "now",
      label: String(year),
      role: "home",
      gaps: "break",
      endLabel: "",
      points: shown.map((each) => toPoint(each.now, language)),
    },
  ];
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: "vacancies",
    unitLabel: nl ? "vacatures" : "vacancies",
    categoryLabel: "Sector",
    title: toTitle(region.name, shown, mode, nl),
    subtitle: nl
      ? `De ${shown.length} sectoren met de grootste verandering in ${mode.many.nl}, ${region.name}, ${year - 1} en ${year}`
      : `The ${shown.length} sectors with the largest change in ${mode.many.en}, ${region.name}, ${year - 1} and ${year}`,
    categories: shown.map((each) => ({
      key: each.sector,
      label: each.sector,
      shortLabel: each.sector,
      note: formatChange(each, language),
    })),
    series,
    axis: toCountAxis(series, language),
    breaks: [],
    reading: toReading(changes, shown, year, mode, language),
    notes: [...noteOnSectors(mode, language), ...noteOnYear(year, selection)],
  };
}

function toPoint({ observation }: SectorCell, language: Language): Point {
  return toPublishedPoint(observation.cell, formatCount, language, [observation.place]);
}

/** `−412 (−20,1%)`; without a percent where it would rest on a handful of vacancies. */
function formatChange({ before, size }: Change, language: Language): string {
  const count = formatSigned(size, language, 0);
  return before.value < fewestForPercent
    ? count
    : `${count} (${formatSignedRate((size / before.value) * 100, language)})`;
}

function toTitle(place: string, shown: readonly Change[], { many }: SectorMode, nl: boolean): string {
  const [most] = shown.toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size));
  if (most === undefined || most.size === 0) {
    return nl ? `${place}: geen verandering naar sector` : `${place}: no change by sector`;
  }
  const isUp = most.size > 0;
  return nl
    ? `${place}: ${many.nl} ${isUp ? "stijgen" : "dalen"} het sterkst in ${most.sector}`
    : `${place}: ${many.en} ${isUp ? "rise" : "fall"} most in ${most.sector}`;
}

function toReading(
  changes: readonly Change[],
  shown: readonly Change[],
  year: number,
  { many }: SectorMode,
  language: Language,
): readonly string[] {
  const nl = language === "nl";
  const [most] = shown.toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size));
  const up = changes.filter(({ size }) => size > 0).length;
  const down = changes.filter(({ size }) => size < 0).length;
  const same = changes.length - up - down;
  const counts = [
    nl ? `${up} meer` : `${up} had more`,
    nl ? `${down} minder` : `${down} fewer`,
    ...(same === 0 ? [] : [nl ? `${same} evenveel` : `${same} as many`]),
  ];
  return [
    ...(most === undefined
      ? []
      : [
          nl
            ? `In aantal veranderde ${most.sector} het meest: van ${formatCount(most.before.value, "nl")} naar ${formatCount(most.now.value, "nl")} ${many.nl} tussen ${year - 1} en ${year}.`
            : `In number ${most.sector} changed most: from ${formatCount(most.before.value, "en")} to ${formatCount(most.now.value, "en")} ${many.en} between ${year - 1} and ${year}.`,
        ]),
    nl
      ? `Van de ${changes.length} sectoren hadden er ${formatList(counts, "nl")} ${many.nl} dan een jaar eerder.`
      : `Of the ${changes.length} sectors, ${formatList(counts, "en")} than a year before.`,
  ];
}
