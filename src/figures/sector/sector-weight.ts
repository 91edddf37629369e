import type { Language } from "../../domain/language.ts";
import { formatList } from "../../format/format-list.ts";
import { formatRate } from "../../format/format-number.ts";
import { toRateAxis } from "../rate-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { drawnValue, toMissingPoint } from "../points.ts";
import { toPlayedRegions } from "../roles.ts";
import { readSectorYears, type SectorYear } from "./sector-rows.ts";
import { chooseSector, receivedInSectors, yearsInReach } from "./sectors.ts";
import { printed, type Printed } from "../sentences/printed.ts";
import { sayChange } from "../sentences/say-change.ts";
import { sayComparison } from "../sentences/say-comparison.ts";
import { toSource } from "../sources.ts";
import { vacancyCircuit } from "../tension/vacancies.ts";
import { joinYears, noteOnYear, toYearCategories } from "../years.ts";

/** The share of the chosen sector in all vacancies received, per year and place: whether a place leans on it more than Vlaanderen. */
export const sectorWeight: FigureDefinition = {
  id: "sector-aandeel",
  name: { nl: "Aandeel van één sector in de vacatures", en: "Share of one sector in the vacancies" },
  concept: "ontvangen-vacature",
  traits: ["by-workplace", "recast"],
  levels: ["province", "region"],
  fallback: "region",
  datasets: [receivedInSectors.dataset],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const players = toPlayedRegions(selection).map((player) => ({
    ...player,
    known: readSectorYears(input, receivedInSectors, player.region.key),
  }));
  const years = yearsInReach(players[0]?.known ?? new Map<number, SectorYear>(), selection);
  const last = years.at(-1);
  const sector = chooseSector(input);
  const base = {
    id: sectorWeight.id,
    language,
    sources: [toSource(input.entry(receivedInSectors.dataset), language, true)],
  };
  if (last === undefined || sector === undefined) {
    return toEmptyFigure({
      ...base,
      subtitle: sectorWeight.name[language],
      absent: [],
      reading: [
        nl ? "Onze bron geeft voor deze periode geen sectoren." : "Our source gives no sectors for this period.",
      ],
    });
  }
  const series = players
    .filter(({ known }) => known.size > 0)
    .map(({ region: place, role, known }): Series => {
      const points = years.map((year) => toShare(known.get(year), sector, language));
      return {
        key: place.key,
        label: place.name,
        role,
        points,
        gaps: "break",
        endLabel: `${place.name} ${points.at(-1)?.text ?? ""}`.trim(),
      };
    });
  const [now, before] = [toPrinted(series[0]?.points.at(-1)), toPrinted(series[0]?.points.at(-2))];
  const names = formatList(
    series.map(({ label }) => label),
    language,
  );
  return {
    ...base,
    kind: "series",
    shape: "line",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: nl ? "Jaar" : "Year",
    title:
      now === undefined
        ? `${region.name}: ${sector}`
        : nl
          ? `${region.name}: ${now.text} van de ontvangen vacatures in ${sector}`
          : `${region.name}: ${now.text} of vacancies received in ${sector}`,
    subtitle: nl
      ? `Aandeel van ${sector} in de ontvangen vacatures, in %, ${names}, ${joinYears(years, "nl")}`
      : `Share of ${sector} in the vacancies received, in %, ${names}, ${joinYears(years, "en")}`,
    categories: toYearCategories(years),
    series,
    axis: toRateAxis(series, language, "zero"),
    breaks: [],
    reading:
      now === undefined
        ? [nl ? `Voor ${last} geeft de bron geen aandeel.` : `The source gives no share for ${last}.`]
        : [
            nl
              ? `In ${last} was ${now.text} van de ontvangen vacatures in ${region.name} voor de sector ${sector}.`
              : `In ${last}, ${now.text} of the vacancies received in ${region.name} were in the sector ${sector}.`,
            ...(before === undefined
              ? []
              : [sayChange({ now, before, when: String(last - 1), unit: "percent" }, language)]),
            ...sayComparison(
              now,
              series.slice(1).flatMap(({ label, points }) => {
                const number = toPrinted(points.at(-1));
                return number === undefined ? [] : [{ name: label, number }];
              }),
              "percent",
              language,
            ),
          ],
    notes: [
      nl
        ? "Het aandeel is gerekend op het totaal dat de bron zelf geeft."
        : "The share was computed on the total that the source itself gives.",
      vacancyCircuit[language],
      ...noteOnYear(last, selection),
    ],
    absent: players
      .filter(({ known }) => known.size === 0)
      .map(({ region: { name } }) =>
        nl
          ? `${name}: vacatures naar sector zijn er alleen voor provincies en Vlaanderen.`
          : `${name}: vacancies by sector exist for provinces and Vlaanderen only.`,
      ),
    facts: now === undefined ? [] : [{ key: "share", label: String(last), text: now.text, value: now.value }],
  };
}

/** A sector in percent of the total of the same place and year; nothing on a total that is missing or zero. */
function toShare(year: SectorYear | undefined, sector: string, language: Language): Point {
  const part = year?.sectors.get(sector);
  if (year === undefined || part === undefined) return toMissingPoint("not-published", language);
  const places = [part.observation.place, year.total.observation.place];
  if (year.total.value <= 0) return toMissingPoint("absent", language, places);
  const value = (part.value / year.total.value) * 100;
  return { kind: "value", value, text: formatRate(value, language), places };
}

function toPrinted(point: Point | undefined): Printed | undefined {
  const value = point === undefined ? undefined : drawnValue(point);
  return point === undefined || value === undefined ? undefined : printed(value, point.text, 1);
}
