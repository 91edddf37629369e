import type { Language } from "../domain/language.ts";

// The words of finding a municipality: the lines of the search, the page with all municipalities, and what an address with another
// name says.

const dutch = {
  groups: { municipalities: "Gemeenten", former: "Oude namen", parts: "Deelgemeenten", spellings: "Andere namen" },
  merged: (now: string, year: string) => `→ ${now} (samengevoegd in ${year})`,
  partOf: (now: string) => `deelgemeente van ${now}`,
  leadsTo: (now: string) => `→ ${now}`,
  search: {
    title: "Zoek een gemeente",
    placeholder: "Typ drie letters, bijvoorbeeld gen",
    noneFound: (query: string) => `Geen gemeente gevonden voor “${query}”.`,
  },
  partNotice: (name: string, now: string) => `${name} is een deelgemeente van ${now}. U ziet ${now}.`,
  otherNotice: (name: string, now: string) => `${name} is een andere naam voor ${now}. U ziet ${now}.`,
  ambiguous: (name: string, shown: string) => `Er is meer dan één ${name}. U ziet nu ${shown}.`,
  offerBegins: "Bedoelt u",
  offerEnds: "?",
  or: " of ",
  partIn: (name: string, now: string) => (name === now ? name : `${name} in ${now}`),
  allMunicipalities: "Alle gemeenten",
  section: {
    eyebrow: "Gemeenten",
    title: "Vind uw gemeente",
    lead: "285 gemeenten, ook onder hun oude naam. Neerpelt brengt u naar Pelt, Kortessem naar Hasselt.",
    quick: "Snel naar",
    all: (province: string) => `Alle gemeenten van ${province}`,
  },
  page: {
    kicker: "Gemeenten",
    title: "Vind uw gemeente",
    lead: "Typ een naam, een oude naam of een deelgemeente. Of kies in de lijst of op de kaart.",
    provinces: "Provincie",
    everywhere: "Heel Vlaanderen",
    list: (place: string, count: number) => `${count} gemeenten in ${place}`,
    map: "Kaart",
    mapClick: "Klik op een gemeente om haar te openen.",
    mapKeys:
      "Pijltjes: naar de buurgemeente. Letters: spring naar een naam. Enter: open de gemeente. Escape: uit de kaart.",
    figure: "Naar deze figuur met uitleg en tabel",
    mergedIn: (year: string) => `fusie ${year}`,
    former: "Vroegere gemeenten",
    formerLead: "Deze gemeenten gingen op in een andere. Hun naam en hun code brengen u naar de gemeente van nu.",
    noneFormer: (place: string) => `In ${place} zijn er sinds 2019 geen fusies.`,
    since: (day: string) => `sinds ${day}`,
    mapFailed: "De kaart kon niet laden. De lijst werkt wel.",
  },
};

/** The words of finding a municipality, in one language. */
export type FinderWords = typeof dutch;

const english: FinderWords = {
  groups: {
    municipalities: "Municipalities",
    former: "Old names",
    parts: "Sub-municipalities",
    spellings: "Other names",
  },
  merged: (now, year) => `→ ${now} (merged in ${year})`,
  partOf: (now) => `sub-municipality of ${now}`,
  leadsTo: (now) => `→ ${now}`,
  search: {
    title: "Search a municipality",
    placeholder: "Type three letters, for example gen",
    noneFound: (query) => `No municipality found for “${query}”.`,
  },
  partNotice: (name, now) => `${name} is a sub-municipality of ${now}. You see ${now}.`,
  otherNotice: (name, now) => `${name} is another name for ${now}. You see ${now}.`,
  ambiguous: (name, shown) => `There is more than one ${name}. You now see ${shown}.`,
  offerBegins: "Do you mean",
  offerEnds: "?",
  or: " or ",
  partIn: (name, now) => (name === now ? name : `${name} in ${now}`),
  allMunicipalities: "All municipalities",
  section: {
    eyebrow: "Municipalities",
    title: "Find your municipality",
    lead: "285 municipalities, also under their old names. Neerpelt takes you to Pelt, Kortessem to Hasselt.",
    quick: "Quickly to",
    all: (province) => `All municipalities of ${province}`,
  },
  page: {
    kicker: "Municipalities",
    title: "Find your municipality",
    lead: "Type a name, an old name or a sub-municipality. Or choose in the list or on the map.",
    provinces: "Province",
    everywhere: "All of Vlaanderen",
    list: (place, count) => `${count} municipalities in ${place}`,
    map: "Map",
    mapClick: "Click a municipality to open it.",
    mapKeys: "Arrows: to the neighbour. Letters: jump to a name. Enter: open the municipality. Escape: out of the map.",
    figure: "To this figure with explanation and table",
    mergedIn: (year) => `merger ${year}`,
    former: "Former municipalities",
    formerLead:
      "These municipalities became part of another. Their names and codes take you to the municipality of now.",
    noneFormer: (place) => `There have been no mergers in ${place} since 2019.`,
    since: (day) => `since ${day}`,
    mapFailed: "The map could not be loaded. The list works.",
  },
};

/** The words of finding a municipality, by language. */
export const finderWords = { nl: dutch, en: english } as const satisfies Record<Language, FinderWords>;
