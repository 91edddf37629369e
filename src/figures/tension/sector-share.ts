import { formatRate } from "../../format/format-number.ts";
import { formatList } from "../../format/format-list.ts";
import { toRateAxis } from "../rate-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { drawnValue, toMissingPoint } from "../points.ts";
import { toPlayedRegions } from "../roles.ts";
import {
  defineSectorFigure,
  noteOnSectors,
  readSectorYears,
  sectorModeOf,
  type SectorMode,
  type SectorYear,
} from "../sector/sector-rows.ts";
import { comparePrinted, printed, type Printed } from "../sentences/printed.ts";
import { sayComparison } from "../sentences/say-comparison.ts";
import { toSource } from "../sources.ts";
import { noteOnYear, selectYears } from "../years.ts";

/** So many sectors are shown: the largest of the chosen place. */
const mostSectors = 10;
/** Vacancies whose sector is not known: never the finding. */
const unknownSector = "Onbepaalde sector";

/** The ten largest sectors of a place as shares of its vacancies, beside the same shares elsewhere. */
export const sectorShare = defineSectorFigure(
  "vacatures-sectoren-aandeel",
  { nl: "Top tien van sectoren, als aandeel", en: "Top ten of sectors, as a share" },
  build,
);

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const mode = sectorModeOf(input);
  const own = readSectorYears(input, mode, region.key);
  const year = selectYears(Math.min(...own.keys()), Math.max(...own.keys()), selection).at(-1);
  const home = year === undefined ? undefined : own.get(year);
  const base = {
    id: sectorShare.id,
    language,
    sources: [toSource(input.entry(mode.dataset), language, true)],
    facts: [],
  };
  if (year === undefined || home === undefined) {
    return toEmptyFigure({
      ...base,
      absent: [],
      subtitle: sectorShare.name[language],
      reading: [
        nl ? "Onze bron geeft voor deze periode geen sectoren." : "Our source gives no sectors for this period.",
      ],
    });
  }
  const rows = toPlayedRegions(selection).map((player) => ({
    ...player,
    found: readSectorYears(input, mode, player.region.key).get(year),
  }));
  const sectors = [...home.sectors.values()]
    .toSorted((a, b) => b.value - a.value || a.sector.localeCompare(b.sector, "nl"))
    .slice(0, mostSectors)
    .map(({ sector }) => sector);
  const series = rows.flatMap(({ region: { key, name }, role, found }): readonly Series[] =>
    found === undefined
      ? []
      : [
          {
            key,
            label: name,
            role,
            gaps: "break",
            endLabel: "",
            points: sectors.map((sector) => toShare(found, sector, language)),
          },
        ],
  );
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: "Sector",
    subtitle: nl
      ? `De ${sectors.length} grootste sectoren in % van alle ${mode.many.nl}, ${formatList(
          series.map(({ label }) => label),
          "nl",
        )}, ${year}`
      : `The ${sectors.length} largest sectors in % of all ${mode.many.en}, ${formatList(
          series.map(({ label }) => label),
          "en",
        )}, ${year}`,
    categories: sectors.map((sector) => ({ key: sector, label: sector, shortLabel: sector })),
    series,
    axis: toRateAxis(series, language, "zero"),
    breaks: [],
    ...describe(sectors, series, year, mode, language),
    notes: [...noteOnSectors(mode, language), ...noteOnYear(year, selection)],
    absent: rows
      .filter(({ found }) => found === undefined)
      .map(({ region: { name } }) =>
        nl
          ? `${name}: naar sector bestaat er alleen een cijfer per provincie.`
          : `${name}: by sector there are figures by province only.`,
      ),
  };
}

function toShare({ sectors, total }: SectorYear, sector: string, language: "nl" | "en"): Point {
  const cell = sectors.get(sector);
  if (cell === undefined || total.value === 0) return toMissingPoint("not-published", language);
  const share = (cell.value / total.value) * 100;
  return {
    kind: "value",
    value: share,
    text: formatRate(share, language),
    places: [cell.observation.place, total.observation.place],
  };
}

/** The sector that weighs most above Vlaanderen (or the first comparison), else simply the largest one. */
function describe(
  sectors: readonly string[],
  series: readonly Series[],
  year: number,
  { many }: SectorMode,
  language: "nl" | "en",
): { readonly title: string; readonly reading: readonly string[] } {
  const nl = language === "nl";
  const [home, ...others] = series;
  const beside = others.find(({ role }) => role === "flanders") ?? others[0];
  const numbers = (row: Series | undefined): readonly (Printed | undefined)[] =>
    sectors.map((_, index) => {
      const point = row?.points[index];
      const value = point === undefined ? undefined : drawnValue(point);
      return point === undefined || value === undefined ? undefined : printed(value, point.text, 1);
    });
  const [own, other] = [numbers(home), numbers(beside)];
  const known = sectors.flatMap((sector, index) => {
    const [a, b] = [own[index], other[index]];
    return a === undefined || sector === unknownSector
      ? []
      : [{ sector, index, own: a, gap: b === undefined ? 0 : a.value - b.value }];
  });
  const top = beside === undefined ? known[0] : known.toSorted((a, b) => b.gap - a.gap)[0];
  if (home === undefined || top === undefined) return { title: "", reading: [] };
  const elsewhere = other[top.index];
  const isHeavier = beside !== undefined && elsewhere !== undefined && comparePrinted(top.own, elsewhere) === "more";
  const compared = others.flatMap((row) => {
    const number = numbers(row)[top.index];
    return number === undefined ? [] : [{ name: row.label, number }];
  });
  return {
    title: isHeavier
      ? nl
        ? `${home.label}: ${top.sector} weegt zwaarder dan in ${beside.label}`
        : `${home.label}: ${top.sector} weighs more than in ${beside.label}`
      : nl
        ? `${home.label}: ${top.own.text} van de ${many.nl} in ${top.sector}`
        : `${home.label}: ${top.own.text} of ${many.en} in ${top.sector}`,
    reading: [
      nl
        ? `Van de ${many.nl} in ${home.label} in ${year} viel ${top.own.text} onder “${top.sector}”.`
        : `Of the ${many.en} in ${home.label} in ${year}, ${top.own.text} came under “${top.sector}”.`,
      ...sayComparison(top.own, compared, "percent", language),
    ],
  };
}
