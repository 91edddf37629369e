import { readPeriodKey, yearOf, type PeriodKey } from "../domain/period.ts";
import { homePlaceOf } from "./home-place.ts";
import type { OutgoingFigure } from "./outgoing-figure.ts";
import { toRows } from "./to-rows.ts";

/**
 * The name of a file: figure, place, code, years, `werkzaamheidsgraad_genk_71016_2015-2025.png`. ASCII, lower case, no spaces. A
 * way of counting other than the figure's own stands behind its id; English files end in `_en`. `part` tells files with the same
 * extension apart.
 */
export function toFileName({ figure }: OutgoingFigure, extension: string, part = ""): string {
  const { id, mode, modes, language } = figure;
  const place = homePlaceOf(figure);
  const name = [
    mode === "" || mode === modes[0]?.key ? id : `${id}-${mode}`,
    place.name,
    place.code,
    yearsOf(toRows(figure).flatMap(({ periodIso }) => readPeriodKey(periodIso) ?? [])),
    part,
    language === "nl" ? "" : language,
  ];
  return `${name.map(toPlainName).filter(Boolean).join("_")}.${extension}`;
}

function yearsOf(periods: readonly PeriodKey[]): string {
  const years = periods.flatMap((period) => [Number(period.slice(0, 4)), yearOf(period)]);
  if (years.length === 0) return "";
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}-${last}`;
}

/** A name as a part of the name of a file: ASCII, lower case, hyphens for all else. */
export function toPlainName(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
