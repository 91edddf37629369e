import { centreCities } from "../../domain/centre-cities.ts";
import type { ComparisonGroup } from "../../domain/place-comparison.ts";
import type { Localised } from "../../domain/language.ts";
import type { Region } from "../../domain/region.ts";
import type { FigureInput } from "../figure-input.ts";
import { nameOf } from "../place-names.ts";
import { findAlike } from "./alike.ts";

/** What a group is called where the reader chooses one. */
export const groupNames: Record<ComparisonGroup, Localised> = {
  buren: { nl: "Buurgemeenten", en: "Neighbouring municipalities" },
  provincie: { nl: "Zelfde provincie", en: "Same province" },
  referentieregio: { nl: "Zelfde referentieregio", en: "Same reference region" },
  centrumsteden: { nl: "Centrumsteden", en: "Centre cities" },
  gelijkend: { nl: "Gelijkende gemeenten", en: "Similar municipalities" },
  eigen: { nl: "Eigen keuze", en: "Own choice" },
};

/** The other municipalities of the chosen group, without the chosen one itself. */
export function toGroupMembers(input: FigureInput): readonly Region[] {
  const { municipalities, selection } = input;
  const { region, comparisons, placeComparison } = selection;
  const others = municipalities.filter(({ key }) => key !== region.key);
  switch (placeComparison.group) {
    case "buren":
      return others.filter(({ code }) => region.neighbours?.includes(code) === true);
    case "provincie":
      return others.filter(({ province }) => province === region.province);
    case "referentieregio":
      return others.filter(({ referenceRegion }) => referenceRegion === region.referenceRegion);
    case "centrumsteden":
      return others.filter(({ code }) => centreCities.includes(code));
    case "gelijkend":
      return findAlike(input).map(({ place }) => place);
    case "eigen":
      return others.filter(({ key }) => comparisons.some((chosen) => chosen.key === key));
  }
}

/** The group in a sentence, with the chosen municipality: "Genk en zijn buurgemeenten". */
export function sayGroup({ selection: { region, placeComparison } }: FigureInput): Localised {
  const { name, province, referenceRegion } = region;
  const provinceName = province === undefined ? "" : nameOf(province);
  const words: Record<ComparisonGroup, Localised> = {
    buren: { nl: `${name} en de buurgemeenten`, en: `${name} and its neighbours` },
    provincie: {
      nl: `${name} en de andere gemeenten van ${provinceName}`,
      en: `${name} and the rest of ${provinceName}`,
    },
    referentieregio: {
      nl: `${name} en de andere gemeenten van de referentieregio ${referenceRegion ?? ""}`,
      en: `${name} and the rest of the reference region ${referenceRegion ?? ""}`,
    },
    centrumsteden: { nl: `${name} en de centrumsteden`, en: `${name} and the centre cities` },
    gelijkend: { nl: `${name} en de meest gelijkende gemeenten`, en: `${name} and the most similar municipalities` },
    eigen: { nl: `${name} en de gekozen gemeenten`, en: `${name} and the chosen municipalities` },
  };
  return words[placeComparison.group];
}

/** Why a group has nobody in it, and what to do about it. */
export function sayEmptyGroup({ selection: { region, placeComparison } }: FigureInput): Localised {
  switch (placeComparison.group) {
    case "eigen":
      return {
        nl: "U koos nog geen andere gemeenten. Voeg er bovenaan toe naast uw gemeente, tot vijf.",
        en: "You have not chosen other municipalities yet. Add them at the top beside your municipality, up to five.",
      };
    case "gelijkend":
      return {
        nl: "Zonder criterium is geen enkele gemeente gelijkend. Laat minstens één criterium meetellen.",
        en: "Without a criterion no municipality is similar. Let at least one criterion count.",
      };
    case "buren":
      return {
        nl: `${region.name} grenst aan geen andere Vlaamse gemeente.`,
        en: `${region.name} borders no other Flemish municipality.`,
      };
    default:
      return { nl: "Deze groep heeft geen andere gemeenten.", en: "This group has no other municipalities." };
  }
}
