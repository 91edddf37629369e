import { lowerFirst } from "../../format/first-letter.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { roundHalfUp, roundToStep, roundWithin } from "../../domain/round.ts";
import { formatList, formatPlural } from "../../format/format-list.ts";
import { formatAbout, formatCount, formatInterval, formatSigned } from "../../format/format-number.ts";
import type { CountChange } from "../../indicators/change.ts";
import type { Sum } from "../../indicators/sum-of-parts.ts";
import type { CountFigurePlan } from "./count-figure-plan.ts";
import type { Point } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { joinYears } from "../years.ts";

/** `+890` or `ongeveer +890` when suppressed parts leave it uncertain, and ` (+3,5%)` when that is certain and says something. */
export function formatCountChange(
  { low, high, share }: CountChange,
  language: Language,
  signed: boolean,
): { readonly count: string; readonly share: string } {
  const rounded = low === high ? low : (roundWithin(low, high) ?? roundToStep((low + high) / 2, 10));
  const count = signed ? formatSigned(rounded, language, 0) : formatCount(Math.abs(rounded), language);
  return {
    count: low === high ? count : formatAbout(count, language),
    share:
      share !== undefined && roundHalfUp(share.low, 1) === roundHalfUp(share.high, 1)
        ? ` (${formatSigned(share.low, language, 1)}%)`
        : "",
  };
}

type Direction = "up" | "down" | "same" | "unsure";

function directionOf(change: CountChange): Direction {
  if (change.low > 0) return "up";
  if (change.high < 0) return "down";
  return change.low === 0 && change.high === 0 ? "same" : "unsure";
}

const titles: Record<Direction, Localised> = {
  up: { nl: "meer", en: "more" },
  down: { nl: "minder", en: "fewer" },
  same: { nl: "evenveel", en: "as many" },
  unsure: { nl: "vrijwel evenveel", en: "almost as many" },
};

/** The finding: more, fewer or as many as a year before. */
export function toCountTitle(
  plan: CountFigurePlan,
  input: FigureInput,
  year: number,
  point: Point,
  change: CountChange | undefined,
): string {
  const { language, region } = input.selection;
  const nl = language === "nl";
  const label = lowerFirst(plan.label[language]);
  if (point.kind === "missing") {
    const isHidden = point.reason === "suppressed";
    return nl
      ? `${region.name}: aantal ${label} in ${year} ${isHidden ? "afgeschermd" : "niet bekend"}`
      : `${region.name}: number of ${label} in ${year} ${isHidden ? "suppressed" : "not known"}`;
  }
  if (change === undefined) {
    const number = formatPlural(point.value, point.text, plan.one[language], plan.many[language]);
    return nl ? `${region.name} in ${year}: ${number}` : `${region.name} in ${year}: ${number}`;
  }
  const word = titles[directionOf(change)][language];
  const than = change.low > 0 || change.high < 0 ? (nl ? "dan" : "than") : nl ? "als" : "as";
  return nl
    ? `${region.name}: in ${year} ${word} ${label} ${than} in ${year - 1}`
    : `${region.name}: ${word} ${label} in ${year} ${than} in ${year - 1}`;
}

/** The number, the change, and what the number leaves open. */
export function toCountReading(
  plan: CountFigurePlan,
  input: FigureInput,
  year: number,
  point: Point,
  change: CountChange | undefined,
): readonly string[] {
  const { language, region } = input.selection;
  const nl = language === "nl";
  if (point.kind === "missing") return [point.explanation ?? ""];
  const number = formatPlural(point.value, point.text, plan.one[language], plan.many[language]);
  const sentences = [plan.sentence({ year, place: region.name, number }, language)];
  if (change !== undefined) {
    const direction = directionOf(change);
    if (direction === "same")
      sentences.push(nl ? `Dat is evenveel als in ${year - 1}.` : `That is as many as in ${year - 1}.`);
    else if (direction === "unsure") {
      sentences.push(nl ? `Dat is vrijwel gelijk aan ${year - 1}.` : `That is almost the same as in ${year - 1}.`);
    } else {
      const { count, share } = formatCountChange(change, language, false);
      const more = titles[direction][language];
      sentences.push(
        nl
          ? `Dat ${Math.abs(change.low) === 1 && change.low === change.high ? "is" : "zijn"} er ${count} ${more} dan in ${year - 1}${share}.`
          : `That is ${count} ${more} than in ${year - 1}${share}.`,
      );
    }
  }
  if (point.explanation !== undefined) sentences.push(point.explanation);
  return sentences;
}

/** What the sums leave out or hide, each thing once, with the years and the intervals that it holds for. */
export function describeGaps(
  sums: ReadonlyMap<number, Sum>,
  years: readonly number[],
  nameOf: (key: string) => string,
  language: Language,
  isMunicipality = false,
): readonly string[] {
  const nl = language === "nl";
  if (isMunicipality) return describeOwnGaps(sums, years, language);
  const without = new Map<string, number[]>();
  const hidden = new Map<string, string[]>();
  for (const year of years) {
    const sum = sums.get(year);
    if (sum === undefined || sum.kind === "exact") continue;
    const names = (keys: readonly string[]): string => formatList(keys.map(nameOf), language);
    if (sum.kind !== "interval" && sum.lacking.length > 0) {
      const lacking =
        sum.lacking.length > 5 ? `${sum.lacking.length} ${nl ? "gemeenten" : "municipalities"}` : names(sum.lacking);
      const key = `${sum.kind}/${lacking}`;
      without.set(key, [...(without.get(key) ?? []), year]);
    }
    if (sum.kind !== "missing" && sum.hidden.length > 0) {
      const key = names(sum.hidden);
      const interval = `${formatInterval(sum.low, sum.high, language)} in ${year}`;
      hidden.set(key, [...(hidden.get(key) ?? []), interval]);
    }
  }
  return [
    ...[...hidden].map(([names, intervals]) =>
      nl
        ? `Het aantal van ${names} is afgeschermd; de som is dan een interval: ${formatList(intervals, language)}.`
        : `The number of ${names} is suppressed; the sum is then an interval: ${formatList(intervals, language)}.`,
    ),
    ...[...without].map(([key, held]) => {
      const names = key.slice(key.indexOf("/") + 1);
      const when = joinYears(held, language);
      if (key.startsWith("missing/")) {
        return nl
          ? `Geen som voor ${when}: een aantal ontbreekt voor ${names}.`
          : `No sum for ${when}: a number is missing for ${names}.`;
      }
      return nl
        ? `${when}: zonder ${names}, want daarvoor geeft de bron geen aantal.`
        : `${when}: without ${names}, because the source gives no number there.`;
    }),
  ];
}

/** The years for which the source hides the number of a municipality, or has none. */
function describeOwnGaps(
  sums: ReadonlyMap<number, Sum>,
  years: readonly number[],
  language: Language,
): readonly string[] {
  const gaps = years.flatMap((year) => {
    const sum = sums.get(year);
    return sum?.kind === "missing" ? [{ year, isHidden: sum.reason === "suppressed" }] : [];
  });
  const named = (isHidden: boolean): string =>
    joinYears(
      gaps.filter((gap) => gap.isHidden === isHidden).map(({ year }) => year),
      language,
    );
  const [hidden, lacking] = [named(true), named(false)];
  return [
    ...(hidden === ""
      ? []
      : [language === "nl" ? `${hidden}: het aantal is afgeschermd.` : `${hidden}: the number is suppressed.`]),
    ...(lacking === ""
      ? []
      : [language === "nl" ? `${lacking}: de bron geeft geen aantal.` : `${lacking}: the source gives no number.`]),
  ];
}
