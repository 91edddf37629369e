import type { Language } from "../../domain/language.ts";
import { formatRatio } from "../../format/format-number.ts";
import { formatList } from "../../format/format-list.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, ListItem } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { leadToMunicipality } from "../municipality/lead-to-municipality.ts";
import { toSource } from "../sources.ts";
import { findAlike, toUsedCriteria, type AlikePlace } from "./alike.ts";
import { criteriaDatasets } from "./criteria.ts";

/** Which municipalities are most like the chosen one, on which criteria, and how far each of them is. */
export const alikePlaces: FigureDefinition = {
  id: "gelijkende-gemeenten",
  name: { nl: "Gelijkende gemeenten", en: "Similar municipalities" },
  concept: "werkzoekende",
  related: ["ontvangen-vacature", "fusie"],
  traits: ["old-base"],
  levels: ["municipality", "province", "region"],
  datasets: criteriaDatasets,
  build,
};

function build(input: FigureInput): FigureBody {
  const { language, region, placeComparison } = input.selection;
  const nl = language === "nl";
  const criteria = toUsedCriteria(placeComparison.dropped);
  const names = formatList(
    criteria.map(({ name }) => name[language]),
    language,
  );
  const sources = criteriaDatasets.map((dataset) => toSource(input.entry(dataset), language, true));
  const alike = findAlike(input);
  const base = {
    id: alikePlaces.id,
    language,
    subtitle:
      criteria.length === 0
        ? alikePlaces.name[language]
        : nl
          ? `De Vlaamse gemeenten die het meest op ${region.name} lijken: ${names}`
          : `The Flemish municipalities most like ${region.name}: ${names}`,
    absent: [],
    sources,
  };
  if (region.level !== "municipality") return leadToMunicipality(base, alikePlaces, input);
  const [nearest, ...others] = alike;
  if (nearest === undefined) {
    return toEmptyFigure({
      ...base,
      title: nl ? "Geen gelijkende gemeenten" : "No similar municipalities",
      reading: [
        nl
          ? "Zonder criterium is geen enkele gemeente gelijkend. Laat minstens één criterium meetellen."
          : "Without a criterion no municipality is similar. Let at least one criterion count.",
      ],
    });
  }
  return {
    ...base,
    kind: "list",
    title: nl
      ? `${nearest.place.name} lijkt het meest op ${region.name}`
      : `${nearest.place.name} is most like ${region.name}`,
    itemLabel: nl ? "Gemeente" : "Municipality",
    groupLabel: nl ? "Groep" : "Group",
    detailLabel: nl ? "Verschil (0 = gelijk)" : "Difference (0 = equal)",
    markLabel: nl ? "Waarom" : "Why",
    groups: [
      { key: "gelijkend", label: alikePlaces.name[language], items: alike.map((each) => toItem(each, language)) },
    ],
    facts: [],
    reading: [
      nl
        ? `${nearest.place.name} lijkt het meest op ${region.name}: ${sayClosest(nearest, "nl")}.`
        : `${nearest.place.name} is most like ${region.name}: ${sayClosest(nearest, "en")}.`,
      ...(others.length === 0
        ? []
        : [
            nl
              ? `Daarna volgen ${formatList(
                  others.map(({ place }) => place.name),
                  "nl",
                )}.`
              : `Next are ${formatList(
                  others.map(({ place }) => place.name),
                  "en",
                )}.`,
          ]),
      nl ? `${region.name} zelf: ${sayOwn(nearest, "nl")}.` : `${region.name} itself: ${sayOwn(nearest, "en")}.`,
    ],
    notes: [
      nl
        ? "Het verschil is de wortel uit het gemiddelde van de kwadraten, elk criterium geteld in standaardafwijkingen over de 285 gemeenten."
        : "The difference is the root of the mean of the squares, each criterion counted in standard deviations over the 285 municipalities.",
      ...criteria.map(({ explanation }) => explanation[language]),
      nl
        ? "Studieniveau en bevolkingsdichtheid zouden nuttige criteria zijn; onze bronnen hebben ze niet per gemeente."
        : "Education and density would be useful criteria; our sources do not have them by municipality.",
    ],
  };
}

function toItem({ place, distance, matches }: AlikePlace, language: Language): ListItem {
  return {
    key: place.key,
    label: place.name,
    detail: formatRatio(distance, language, 2),
    marks: matches.map(({ text }) => text).filter((text) => text !== ""),
    places: [],
  };
}

/** The two criteria on which the two are closest; the province says least, so it comes last. */
function sayClosest({ matches }: AlikePlace, language: Language): string {
  const sized = matches.filter(({ criterion }) => criterion.key !== "provincie");
  const closest = (sized.length === 0 ? matches : sized)
    .toSorted((a, b) => a.difference - b.difference)
    .slice(0, 2)
    .map(({ criterion, text }) => `${criterion.name[language]} (${text})`);
  return formatList(closest, language);
}

/** What the chosen municipality is itself, on the criteria that have a size. */
function sayOwn({ matches }: AlikePlace, language: Language): string {
  return formatList(
    matches.filter(({ criterion }) => criterion.key !== "ligging").map(({ ownText }) => ownText),
    language,
  );
}
