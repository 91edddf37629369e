import { neverReached } from "../domain/brand.ts";
import { isBound, type Cell, type MissingReason } from "../domain/cell.ts";
import type { Observation, SourcePlace } from "../domain/dataset.ts";
import type { Language } from "../domain/language.ts";
import { roundWithin } from "../domain/round.ts";
import { formatAbout, formatCount, formatInterval } from "../format/format-number.ts";
import { formatList } from "../format/format-list.ts";
import type { Sum } from "../indicators/sum-of-parts.ts";
import type { Point } from "./figure.ts";

/** The marks that stand where a number is missing, the same everywhere. */
export const missingMarks = { suppressed: "–", other: { nl: "n.b.", en: "n/a" } } as const;

const reasons: Record<MissingReason | "not-published", Record<Language, string>> = {
  suppressed: {
    nl: "Afgeschermd: de bron toont heel kleine aantallen niet.",
    en: "Suppressed: the source does not show very small counts.",
  },
  absent: { nl: "De bron geeft hier geen waarde.", en: "The source gives no value here." },
  unreliable: {
    nl: "De bron toont dit cijfer niet omdat het onzeker is.",
    en: "The source withholds this figure as unreliable.",
  },
  "not-applicable": { nl: "Niet van toepassing.", en: "Not applicable." },
  "not-a-number": { nl: "De bron geeft hier geen getal.", en: "The source does not give a number here." },
  unreadable: { nl: "Dit cijfer kon niet worden gelezen.", en: "This figure could not be read." },
  "not-published": { nl: "Niet beschikbaar in onze bronnen.", en: "Not available in our sources." },
};

/** A point without a number, with its mark and its reason. */
export function toMissingPoint(
  reason: MissingReason | "not-published",
  language: Language,
  places: readonly SourcePlace[] = [],
): Point {
  return {
    kind: "missing",
    reason,
    text: reason === "suppressed" ? missingMarks.suppressed : missingMarks.other[language],
    explanation: reasons[reason][language],
    places,
  };
}

/** How a unit is written; a number that its source rounded to whole units is printed without decimals. */
export type NumberFormat = (value: number, language: Language, decimals?: number) => string;

/** A published cell as a point: bounds stay bounds, rounded and approximate numbers say so. */
export function toPublishedPoint(
  cell: Cell,
  format: NumberFormat,
  language: Language,
  places: readonly SourcePlace[],
): Point {
  if (cell.kind === "missing") return toMissingPoint(cell.reason, language, places);
  const { value, precision } = cell;
  const nl = language === "nl";
  if (isBound(precision)) {
    const whole = Number.isInteger(value) ? 0 : undefined;
    const text = format(value, language, whole);
    const bound = precision as "at-least" | "more-than" | "less-than";
    const words = {
      "at-least": nl ? `${text} of meer` : `${text} or more`,
      "more-than": nl ? `meer dan ${text}` : `more than ${text}`,
      "less-than": nl ? `minder dan ${text}` : `less than ${text}`,
    };
    return {
      kind: "bound",
      bound,
      value,
      places,
      text: words[bound],
      explanation: nl ? "De bron geeft geen cijfer, alleen een grens." : "The source gives no figure, only a bound.",
    };
  }
  switch (precision) {
    case "exact":
      return { kind: "value", value, places, text: format(value, language) };
    case "flagged":
      return {
        kind: "value",
        value,
        places,
        mark: "flagged",
        text: format(value, language),
        explanation: nl
          ? "De bron noemt dit cijfer weinig betrouwbaar."
          : "The source marks this figure as of low reliability.",
      };
    case "rounded":
      return {
        kind: "value",
        value,
        places,
        mark: "rounded",
        text: format(value, language, Number.isInteger(value) ? 0 : undefined),
        explanation: nl ? "Afgerond door de bron." : "Rounded by the source.",
      };
    case "about":
      return {
        kind: "value",
        value,
        places,
        mark: "about",
        text: formatAbout(format(value, language, Number.isInteger(value) ? 0 : undefined), language),
        explanation: nl ? "De bron noemt dit cijfer bij benadering." : "The source calls this figure approximate.",
      };
    case "at-least":
    case "more-than":
    case "less-than":
      throw new Error("Bounds were handled above");
    default:
      return neverReached(precision);
  }
}

/** A published observation as a point; one that our sources do not hold says so. */
export function toObservedPoint(observation: Observation | undefined, format: NumberFormat, language: Language): Point {
  return observation === undefined
    ? toMissingPoint("not-published", language)
    : toPublishedPoint(observation.cell, format, language, [observation.place]);
}

/**
 * A count added up over municipalities as a point. A suppressed part makes it "ongeveer" the round number that fits the
 * whole interval, with the interval in the explanation; a left-out part is named.
 */
export function toSumPoint(sum: Sum, language: Language, nameOf: (key: string) => string): Point {
  const nl = language === "nl";
  const named = (keys: readonly string[]): string => formatList(keys.map(nameOf), language);
  switch (sum.kind) {
    case "exact":
      return { kind: "value", value: sum.value, text: formatCount(sum.value, language), places: sum.places };
    case "interval":
    case "incomplete": {
      const without =
        sum.kind === "incomplete"
          ? nl
            ? `Zonder ${named(sum.lacking)}: daarvoor geeft de bron geen aantal.`
            : `Without ${named(sum.lacking)}: the source gives no number there.`
          : "";
      if (sum.low === sum.high) {
        return {
          kind: "value",
          value: sum.low,
          mark: "incomplete",
          text: formatCount(sum.low, language),
          explanation: without,
          places: sum.places,
        };
      }
      const interval = formatInterval(sum.low, sum.high, language);
      const hidden = nl
        ? `${interval}: het aantal van ${named(sum.hidden)} is afgeschermd.`
        : `${interval}: the number of ${named(sum.hidden)} is suppressed.`;
      const about = roundWithin(sum.low, sum.high);
      return {
        kind: "interval",
        value: about ?? (sum.low + sum.high) / 2,
        low: sum.low,
        high: sum.high,
        text: about === undefined ? interval : formatAbout(formatCount(about, language), language),
        explanation: `${hidden}${without === "" ? "" : ` ${without}`}`,
        places: sum.places,
      };
    }
    case "missing":
      if (sum.reason !== undefined) return toMissingPoint(sum.reason, language, sum.places);
      return {
        kind: "missing",
        reason: "absent",
        text: missingMarks.other[language],
        explanation:
          sum.lacking.length > 5
            ? nl
              ? `Geen som: voor ${sum.lacking.length} gemeenten ontbreekt een aantal.`
              : `No sum: the number of ${sum.lacking.length} municipalities is missing.`
            : nl
              ? `Geen som: een aantal ontbreekt voor ${named(sum.lacking)}.`
              : `No sum: a number is missing for ${named(sum.lacking)}.`,
        places: [],
      };
    default:
      return neverReached(sum);
  }
}

/** The number that a point puts in a drawing: nothing for bounds and missing points. */
export function drawnValue(point: Point): number | undefined {
  return point.kind === "value" || point.kind === "interval" ? point.value : undefined;
}

/** The drawn values of all points of some series. */
export function drawnValues(series: readonly { readonly points: readonly Point[] }[]): readonly number[] {
  return series.flatMap(({ points }) => points.flatMap((point) => drawnValue(point) ?? []));
}
