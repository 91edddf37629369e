import type { Language } from "../../domain/language.ts";
import { formatCount } from "../../format/format-number.ts";
import { formatList } from "../../format/format-list.ts";
import { formatPace } from "../employment/employment-facts.ts";
import { coronaYear, type RoadPace } from "./road-pace.ts";
import type { RoadInputs, RoadNumber } from "./road-inputs.ts";

/** `In 2019–2023 steeg de graad met 1,0 procentpunt per jaar`: opens a sentence. */
export function sayMade({ from, to, pointsPerYear }: RoadPace, language: Language): string {
  const pace = formatPace(pointsPerYear, language);
  return language === "nl"
    ? `In ${from}–${to} steeg de graad met ${pace}`
    : `In ${from}–${to} the rate rose by ${pace}`;
}

/** That a pace crosses a break of the survey: the break, and what it may do. */
export function noteOnBreaks(pace: RoadPace | undefined, language: Language): readonly string[] {
  if (pace === undefined || pace.breaks.length === 0) return [];
  const years = formatList(pace.breaks.map(String), language);
  return [
    language === "nl"
      ? `Het tempo van ${pace.from}–${pace.to} loopt over de breuk van ${years} in de enquête heen: een deel van de verandering kan daarvan komen.`
      : `The pace of ${pace.from}–${pace.to} crosses the break of ${years} in the survey: part of the change may come from it.`,
  ];
}

/** That a pace starts in the year of the pandemic, and what it is from the year before. */
export function sayCorona(pace: RoadPace | undefined, language: Language): readonly string[] {
  if (pace?.from !== coronaYear) return [];
  const nl = language === "nl";
  const { beforeCorona } = pace;
  if (beforeCorona === undefined) {
    return [
      nl
        ? `${coronaYear} was het coronajaar: dat tempo vertrekt van een laag punt.`
        : `${coronaYear} was the year of the pandemic: that pace starts at a low point.`,
    ];
  }
  const { from, to, pointsPerYear } = beforeCorona;
  const size = formatPace(pointsPerYear, language);
  const rose = pointsPerYear >= 0;
  return [
    nl
      ? `${coronaYear} was het coronajaar: in ${from}–${to} ${rose ? "steeg" : "daalde"} de graad met ${size}.`
      : `${coronaYear} was the year of the pandemic: in ${from}–${to} the rate ${rose ? "rose" : "fell"} by ${size}.`,
  ];
}

/** On which inhabitants a pace of the past is told in persons: `gerekend op 522.305 inwoners (2015)`. */
export function sayPaceBase({ value, year }: Pick<RoadNumber, "value" | "year">, language: Language): string {
  const count = formatCount(value, language);
  return language === "nl" ? `gerekend op ${count} inwoners (${year})` : `counted on ${count} inhabitants (${year})`;
}

/** Why there is no pace of the past years: the source rounded, no source has this place, or no maker has two figures of it. */
export function sayNoPace(
  { half, inputs }: { readonly half: number; readonly inputs: Pick<RoadInputs, "region"> },
  language: Language,
): string {
  const nl = language === "nl";
  if (half > 0) {
    return nl
      ? "Omdat de bron afrondde, kennen we het tempo van de voorbije vijf jaar niet."
      : "As the source rounded, we do not know the pace of the last five years.";
  }
  if (inputs.region.level === "municipality") {
    return nl
      ? "Het tempo van de voorbije vijf jaar kennen we niet: deze graad is per gemeente niet gepubliceerd."
      : "We do not know the pace of the last five years: this rate is not published by municipality.";
  }
  return nl
    ? "Het tempo van de voorbije vijf jaar kennen we niet: onze bronnen hebben geen twee cijfers van dezelfde maker."
    : "We do not know the pace of the last five years: our sources have no two figures of one maker.";
}
