import { lowerFirst, upperFirst } from "../../format/first-letter.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { flanders, type Region } from "../../domain/region.ts";
import type { Fact, NumberGroup, NumberItem, Point } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { drawnValue, toMissingPoint } from "../points.ts";
import { sayKnownYears, selectYears } from "../years.ts";
import { areasAround } from "./areas.ts";
import type { CoreMeasure } from "./core-measures.ts";
import { rankOf, type CoreValues } from "./core-values.ts";

/** One headline number with what stands under it; `level` is the number itself. */
export interface CoreGroup {
  readonly group: NumberGroup;
  readonly level: Point;
}

/** A headline number of the chosen place in its last chosen year, with its change, the places around it, its share and its rank. */
export function toCoreGroup(measure: CoreMeasure, input: FigureInput): CoreGroup {
  const { selection } = input;
  const { language, region } = selection;
  const values = measure.read(input);
  const year = selectYears(Math.min(...values.years), Math.max(...values.years), selection).at(-1);
  const label = measure.label[language];
  if (year === undefined) {
    const point: Point = {
      ...toMissingPoint("not-published", language),
      explanation: sayKnownYears(values.years, language),
    };
    return {
      level: point,
      group: { key: measure.key, label, items: [{ key: "cijfer", label, point, when: region.name }] },
    };
  }
  const when = `${region.name}, ${measure.when(year, language)}`;
  const level = withNearest(values.pointOf(region.key, year), values, year, region, language);
  const item = (key: string, text: string, point: Point | undefined): readonly NumberItem[] =>
    point === undefined ? [] : [{ key, label: text, point, when: measure.when(year, language) }];
  const nl = language === "nl";
  const areas = areasAround(region);
  const [area] = areas;
  return {
    level,
    group: {
      key: measure.key,
      label,
      items: [
        { key: "cijfer", label, point: level, when },
        ...item(
          "verandering",
          nl ? `tegenover ${year - 1}` : `compared with ${year - 1}`,
          values.changeOf(region.key, year),
        ),
        ...areas.flatMap((place) =>
          item(place.key === flanders ? "vlaanderen" : "provincie", place.name, values.pointOf(place.key, year)),
        ),
        ...(area === undefined
          ? []
          : item(
              "aandeel",
              nl ? `aandeel in ${area.name}` : `share of ${area.name}`,
              values.shareOf?.(region.key, area.key, year),
            )),
        ...(measure.isRanked && area !== undefined
          ? item(
              "plaats",
              nl ? `onder de gemeenten van ${area.name}` : `among the municipalities of ${area.name}`,
              rankOf(region, values, year, input),
            )
          : []),
      ],
    },
  };
}

/** A number that is lacking, with its reason and the nearest larger place that has one. */
function withNearest(point: Point, values: CoreValues, year: number, region: Region, language: Language): Point {
  if (point.kind !== "missing") return point;
  return {
    ...point,
    explanation:
      `${point.explanation ?? ""} ${sayNearest(region, (place) => values.pointOf(place.key, year), language)}`.trim(),
  };
}

/**
 * "Het dichtstbijzijnde gebied met een cijfer is Limburg (6,3%)." Nothing when no larger place has one. `when` stands behind the
 * number where its year is not that of the figure. A number that its source doubts is no nearest figure: it is named after the one
 * that is sure, with what the source says of it (`doubt`).
 */
export function sayNearest(
  region: Region,
  pointOf: (place: Region) => Point,
  language: Language,
  {
    when = "",
    doubt = { nl: "onzeker", en: "uncertain" },
  }: { readonly when?: string; readonly doubt?: Localised } = {},
): string {
  const nl = language === "nl";
  const known = areasAround(region)
    .map((place) => ({ place, point: pointOf(place) }))
    .filter(({ point }) => drawnValue(point) !== undefined);
  const at = known.findIndex(({ point }) => !isDoubted(point));
  const [found, passed] = [known[at], at === -1 ? known : known.slice(0, at)];
  const doubts = passed.map(({ place, point }) =>
    nl
      ? `het cijfer van ${place.name} (${point.text}${when}) is volgens de bron ${doubt.nl}`
      : `the figure of ${place.name} (${point.text}${when}) is ${doubt.en} according to the source`,
  );
  if (found === undefined) {
    return doubts.map((text) => `${upperFirst(text)}.`).join(" ");
  }
  const { place, point } = found;
  const sure = passed.length === 0 ? "" : nl ? "betrouwbaar " : "reliable ";
  const nearest = nl
    ? `Het dichtstbijzijnde gebied met een ${sure}cijfer is ${place.name} (${point.text}${when})`
    : `The nearest place with a ${sure}figure is ${place.name} (${point.text}${when})`;
  return `${[nearest, ...doubts].join("; ")}.`;
}

/** Whether the source of a number calls it uncertain or wrong. */
export function isDoubted(point: Point): boolean {
  return point.kind === "value" && point.mark === "flagged";
}

/**
 * The items of a group as facts for tiles: `werkzoekendengraad` is the number, `werkzoekendengraad-verandering`, `-provincie`,
 * `-vlaanderen`, `-aandeel` and `-plaats` what stands under it. Of a number that is lacking the explanation says why.
 */
export function toCoreFacts({ key, items }: NumberGroup): readonly Fact[] {
  return items.map(({ key: part, label, point, when }) => ({
    key: part === "cijfer" ? key : `${key}-${part}`,
    label: part === "cijfer" ? when : label,
    text: point.text,
    value: drawnValue(point) ?? null,
    ...(point.explanation === undefined ? {} : { explanation: point.explanation }),
  }));
}

/** Why a headline number is lacking, in a sentence that says which number. */
export function sayMissing({ group, level }: CoreGroup): readonly string[] {
  // "Afgeschermd: de bron …" becomes a sentence of its own: two colons in one read badly.
  const reason = (level.explanation ?? level.text).replace(
    /^(Afgeschermd|Suppressed): (.)/,
    (_, word: string, first: string) => `${word}. ${first.toUpperCase()}`,
  );
  return [`${group.label}, ${group.items[0]?.when ?? ""}: ${lowerFirst(reason)}`];
}
