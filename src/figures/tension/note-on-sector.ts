import { selectObservations, type Observation } from "../../domain/dataset.ts";
import { yearOf } from "../../domain/period.ts";
import type { Region } from "../../domain/region.ts";
import { formatRate } from "../../format/format-number.ts";
import type { FigureInput } from "../figure-input.ts";

export const openBySectorDataset = "open-vacatures-sectoren";
const measure = "open_vacatures";
const totalLabel = "Totaal";

/** A sector decides the picture from this share of all open vacancies on, when it hardly counted in the first year. */
const decisiveShare = 0.25;
const hardlyCounted = 0.05;

interface SectorShare {
  readonly sector: string;
  readonly share: number;
}

/**
 * A sentence when one sector that used to be small now holds a large part of the open vacancies of a place: a ratio with them
 * then tells of that sector rather than of the market. Nothing otherwise, or where the source has no sectors.
 */
export function noteOnLargeSector(input: FigureInput, { key, name }: Region, year: number): readonly string[] {
  const { language } = input.selection;
  const rows = selectObservations(input.dataset(openBySectorDataset), { measure, region: key });
  const first = Math.min(...rows.map(({ period }) => yearOf(period)));
  const [before, now] = [toShares(rows, first), toShares(rows, year)];
  const grown = now.find(
    ({ sector, share }) =>
      share >= decisiveShare && (before.find((other) => other.sector === sector)?.share ?? 1) < hardlyCounted,
  );
  if (grown === undefined) return [];
  const was = before.find(({ sector }) => sector === grown.sector)?.share ?? 0;
  const [share, old] = [grown.share, was].map((part) => formatRate(part * 100, language));
  return [
    language === "nl"
      ? `In ${year} is ${share} van de open vacatures in ${name} van de sector “${grown.sector}”; in ${first} was dat ${old}. Dat ene aantal drukt de verhouding.`
      : `In ${year}, ${share} of the open vacancies in ${name} are of the sector “${grown.sector}”; in ${first} it was ${old}. That one number lowers the ratio.`,
  ];
}

function toShares(rows: readonly Observation[], year: number): readonly SectorShare[] {
  const own = rows.filter(({ period }) => yearOf(period) === year);
  const total = own.find((row) => row.get("category") === totalLabel)?.cell;
  if (total?.kind !== "value" || total.value <= 0) return [];
  return own.flatMap((row) => {
    const sector = row.get("category");
    return sector === totalLabel || row.cell.kind !== "value" ? [] : [{ sector, share: row.cell.value / total.value }];
  });
}
