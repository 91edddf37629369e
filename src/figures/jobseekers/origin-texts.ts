import type { Language } from "../../domain/language.ts";
import { roundHalfUp } from "../../domain/round.ts";
import { formatList } from "../../format/format-list.ts";
import type { Point } from "../figure.ts";
import type { OriginPart, OriginRow } from "./origin-splits.ts";
import { drawnValue } from "../points.ts";
import { printed, type Printed } from "../sentences/printed.ts";
import { sayChange } from "../sentences/say-change.ts";

/** The share of the first class, its change, and the other shares. */
export function describeOrigin(
  [main, ...rest]: readonly [OriginPart, ...OriginPart[]],
  now: OriginRow | undefined,
  before: OriginRow | undefined,
  language: Language,
): { readonly title: string; readonly reading: readonly string[] } {
  const nl = language === "nl";
  const place = now?.place.name ?? "";
  const own = now?.points[0];
  const number = own === undefined ? undefined : toPrinted(own);
  if (now === undefined || own === undefined || number === undefined) {
    return {
      title: nl
        ? `${place}: werkzoekenden naar herkomst of nationaliteit`
        : `${place}: jobseekers by origin or nationality`,
      reading: [own?.explanation ?? (nl ? "Er is geen cijfer." : "There is no figure.")],
    };
  }
  const earlier = before === undefined || before === now ? undefined : before.points[0];
  const past = earlier === undefined ? undefined : toPrinted(earlier);
  const named = rest.flatMap(({ had }, index) => {
    const point = now.points[index + 1];
    if (point === undefined || point.kind === "missing") return [];
    return [nl || index > 0 ? `${point.text} ${had[language]}` : `${point.text} had ${had.en}`];
  });
  return {
    title: nl
      ? `${place}: ${number.text} van ${own.kind === "interval" ? "" : "de "}werkzoekenden heeft ${main.had.nl}`
      : `${place}: ${number.text} of jobseekers have ${main.had.en}`,
    reading: [
      nl
        ? `Op 1 januari ${now.year} had ${number.text} van de werkzoekenden in ${place} ${main.had.nl}.`
        : `On 1 January ${now.year}, ${number.text} of the jobseekers in ${place} had ${main.had.en}.`,
      ...(past === undefined || before === undefined
        ? []
        : [sayChange({ now: number, before: past, when: String(before.year), unit: "percent" }, language)]),
      ...(named.length === 0
        ? []
        : [nl ? `Verder had ${formatList(named, "nl")}.` : `Further, ${formatList(named, "en")}.`]),
    ],
  };
}

function toPrinted(point: Point): Printed | undefined {
  const value = drawnValue(point);
  if (value === undefined) return undefined;
  const margin = point.kind === "interval" ? roundHalfUp((point.high - point.low) / 2, 4) : 0;
  return printed(value, point.text, 1, margin);
}
