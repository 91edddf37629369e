import type { Language } from "../../domain/language.ts";
import { formatList } from "../../format/format-list.ts";
import type { Chosen } from "../../indicators/choose-published.ts";
import type { Point } from "../figure.ts";
import { toPublishedPoint, type NumberFormat } from "../points.ts";

/** A chosen cell as a point, with the other values that were published for it in its explanation. */
export function toChosenPoint(chosen: Chosen, format: NumberFormat, language: Language): Point {
  const { cell, place } = chosen.observation;
  const point = toPublishedPoint(cell, format, language, [place]);
  const remarks = [
    ...(point.explanation === undefined ? [] : [point.explanation]),
    ...sayOtherValues(chosen, format, language),
  ];
  return remarks.length === 0 ? point : { ...point, explanation: remarks.join(" ") };
}

/**
 * One sentence with the other numbers that were published for the same period, with their sources, where they are printed
 * otherwise: "Ook gepubliceerd: 27.200 (VRT NWS)." Nothing when all agree.
 */
function sayOtherValues({ observation, others }: Chosen, format: NumberFormat, language: Language): readonly string[] {
  const write = (each: Chosen["observation"]): string => toPublishedPoint(each.cell, format, language, []).text;
  const own = write(observation);
  const different = others.filter((other) => write(other) !== own && other.cell.kind !== "missing");
  if (different.length === 0) return [];
  const named = formatList(
    different.map((other) => `${write(other)} (${other.get("source")})`),
    language,
  );
  return [language === "nl" ? `Ook gepubliceerd: ${named}.` : `Also published: ${named}.`];
}
