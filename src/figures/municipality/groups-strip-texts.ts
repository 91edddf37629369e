import type { Language } from "../../domain/language.ts";
import type { Region } from "../../domain/region.ts";
import { formatList } from "../../format/format-list.ts";
import type { FigureInput } from "../figure-input.ts";
import { drawnValue } from "../points.ts";
import { comparePrinted, printed } from "../sentences/printed.ts";
import { sayExtremes, type NamedNumber } from "../sentences/say-extremes.ts";
import { sayHiddenGroups } from "../jobseekers/hidden-rates.ts";
import { rankIn, type GroupRow } from "./strip-groups.ts";

/** The age that looks for work most, how the groups lie apart, and where the chosen municipality is the highest. */
export function describeGroups(
  rows: readonly GroupRow[],
  places: readonly Region[],
  area: Region,
  year: number,
  { selection: { language, region } }: FigureInput,
): { readonly title: string; readonly reading: readonly string[] } {
  const nl = language === "nl";
  if (region.level !== "municipality") return describeArea(rows, places, area, year, language);
  const numbersOf = (isAge: boolean): readonly NamedNumber[] =>
    rows.flatMap(({ group, own }) => {
      const value = own === undefined ? undefined : drawnValue(own);
      return group.isAge !== isAge || own === undefined || value === undefined
        ? []
        : [{ name: group.inSentence[language], number: printed(value, own.text, 1) }];
    });
  const byAge = numbersOf(true);
  const [top] = byAge.toSorted((a, b) => b.number.value - a.number.value);
  if (top === undefined) {
    const reason = rows.find(({ own }) => own?.kind === "missing")?.own?.explanation ?? "";
    return {
      title: nl ? `${region.name}: geen graad naar leeftijd en geslacht` : `${region.name}: no rate by age and sex`,
      reading: [
        nl
          ? `Voor ${region.name} is in ${year} geen graad per groep te tonen.`
          : `No rate by group can be shown for ${region.name} in ${year}.`,
        reason,
      ],
    };
  }
  const hidden = rows.flatMap(({ group, own }) => (own?.kind === "missing" ? [group.inSentence[language]] : []));
  const isWithoutAge = rows.some(({ group, own }) => group.isAge && own?.kind === "missing");
  const highest = byAge.filter(({ number }) => comparePrinted(number, top.number) === "same").map(({ name }) => name);
  const first = rows.filter(({ own, points }) => {
    const value = own === undefined ? undefined : drawnValue(own);
    return value !== undefined && rankIn(points, value).place === 1;
  });
  // A hidden rate may be higher than all that are shown.
  const withFigure = first.every(({ points }) => points.every(({ kind }) => kind !== "missing"))
    ? ""
    : nl
      ? " met een cijfer"
      : " with a figure";
  const who = formatList(highest, language);
  return {
    title: isWithoutAge
      ? nl
        ? `${region.name}: werkzoekendengraad naar leeftijd en geslacht`
        : `${region.name}: jobseeker rate by age and sex`
      : nl
        ? `${region.name}: ${who} zoeken het vaakst werk`
        : `${region.name}: ${who} most often look for work`,
    reading: [
      ...sayHiddenGroups(hidden, region.name, year, language),
      ...(isWithoutAge
        ? []
        : [
            nl
              ? `In ${year} zochten in ${region.name} ${who} het vaakst werk.`
              : `In ${year}, ${who} most often looked for work in ${region.name}.`,
          ]),
      ...sayExtremes(byAge, "percent", language, "groups", { nl: "De graad", en: "The rate" }),
      ...saySexes(numbersOf(false), nl),
      ...(first.length === 0
        ? []
        : [
            nl
              ? `Geen gemeente van ${area.name}${withFigure} heeft een hogere graad bij ${formatList(
                  first.map(({ group }) => group.inSentence.nl),
                  "nl",
                )}.`
              : `No municipality of ${area.name}${withFigure} has a higher rate for ${formatList(
                  first.map(({ group }) => group.inSentence.en),
                  "en",
                )}.`,
          ]),
    ],
  };
}

function saySexes(numbers: readonly NamedNumber[], nl: boolean): readonly string[] {
  if (numbers.length < 2) return [];
  const told = numbers.map(({ name, number }) => (nl ? `bij ${name} ${number.text}` : `${number.text} for ${name}`));
  return [nl ? `Naar geslacht is dat ${formatList(told, "nl")}.` : `By sex that is ${formatList(told, "en")}.`];
}

/** Of a province or Vlaanderen: per group who is highest. */
function describeArea(
  rows: readonly GroupRow[],
  places: readonly Region[],
  area: Region,
  year: number,
  language: Language,
): { readonly title: string; readonly reading: readonly string[] } {
  const nl = language === "nl";
  const tops = rows.flatMap(({ group, points }) => {
    const [top] = points
      .flatMap((point, index) => {
        const value = drawnValue(point);
        const place = places[index];
        return value === undefined || place === undefined ? [] : [{ value, text: point.text, place }];
      })
      .toSorted((a, b) => b.value - a.value);
    if (top === undefined) return [];
    return [
      nl
        ? `bij ${group.inSentence.nl} in ${top.place.name} (${top.text})`
        : `for ${group.inSentence.en} in ${top.place.name} (${top.text})`,
    ];
  });
  return {
    title: nl
      ? `${area.name}: werkzoekendengraad naar leeftijd en geslacht`
      : `${area.name}: jobseeker rate by age and sex`,
    reading: [
      nl
        ? `In ${year} was de werkzoekendengraad het hoogst ${formatList(tops, "nl")}.`
        : `In ${year} the jobseeker rate was highest ${formatList(tops, "en")}.`,
    ],
  };
}
