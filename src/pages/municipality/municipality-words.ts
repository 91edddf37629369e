import type { Language } from "../../domain/language.ts";

const dutch = {
  kind: "Gemeente",
  province: (name: string) => `provincie ${name}`,
  district: (name: string) => `arrondissement ${name}`,
  referenceRegion: (name: string) => `referentieregio ${name}`,
  nis: (code: string) => `NIS ${code}`,
  year: (year: string) => `cijfers van ${year}`,
  merged: (year: string) => `fusie ${year}`,
  goodToKnow: "Goed om te weten",
  borders: "Gemeentegrenzen van 2025.",
  notMerged: (name: string) => `Reeksen lopen op de gemeenten van nu. ${name} is niet gefuseerd in 2019 of 2025.`,
  parts: (name: string, day: string, parts: string) => `${name} ontstond op ${day} uit ${parts}.`,
  grew: (name: string, day: string, parts: string) => `${name} werd op ${day} groter met ${parts}.`,
  showParts: "Toon vroegere gemeenten",
  tiles: "De belangrijkste cijfers",
  place: { title: "Waar staat {gebied}?", strip: "Elke stip is een gemeente" },
  compare: {
    title: "Vergelijk met andere gemeenten",
    lead: "Kies met wie u vergelijkt. De keuze staat in het adres: uw link toont hetzelfde.",
    group: "Vergelijk met",
    criteria: "Wat telt mee",
    hint: "Zet een criterium uit om te zien wie dan het meest gelijkt.",
  },
  copyNote: "Kopieer de tekst",
  absent: {
    title: "Wat niet per gemeente is gepubliceerd",
    lead: "Voor deze cijfers is de gemeente te klein of bestaat geen bron. Hier staat waar het dichtstbijzijnde cijfer is.",
    see: (name: string) => `Bekijk ${name}`,
    files: (name: string) => `Alle cijfers van ${name} als bestand:`,
    items: {
      employment: {
        name: "Werkzaamheidsgraad en afstand tot 80%",
        why: "De enquête (EAK) heeft te weinig antwoorden per gemeente. Een reeks uit registers van 2003 tot 2015 heeft geen vermelde herkomst en wordt niet als feit getoond.",
      },
      reserve: {
        name: "Arbeidsreserve",
        why: "De verdeling van honderd inwoners bestaat alleen voor Limburg.",
      },
      tension: {
        name: "Spanningsindicator van VDAB",
        why: "VDAB publiceert de indicator niet per gemeente; onze bronnen hebben losse cijfers van Vlaanderen en enkele provincies. Hierboven staat ons eigen aantal werkzoekenden per open vacature.",
      },
      shortage: {
        name: "Knelpuntberoepen",
        why: "VDAB maakt één lijst voor heel Vlaanderen.",
      },
    },
  },
  sheet: {
    kind: "Gemeenteprofiel",
    numbers: "Kerncijfers",
    uncertain: "te laag",
    columns: {
      change: "Tegenover een jaar eerder",
      share: (province: string) => `Aandeel in ${province}`,
    },
    threeSentences: "In enkele zinnen",
    groups: "Wie zoekt het vaakst werk?",
    source: "Bron",
    release: (day: string) => `cijfers van ${day}`,
    print: "Afdrukken (A4)",
  },
};

export type MunicipalityWords = typeof dutch;

const english: MunicipalityWords = {
  kind: "Municipality",
  province: (name) => `province of ${name}`,
  district: (name) => `district of ${name}`,
  referenceRegion: (name) => `reference region ${name}`,
  nis: (code) => `NIS ${code}`,
  year: (year) => `figures of ${year}`,
  merged: (year) => `merger of ${year}`,
  goodToKnow: "Good to know",
  borders: "Municipal borders of 2025.",
  notMerged: (name) => `Series follow the municipalities of today. ${name} did not merge in 2019 or 2025.`,
  parts: (name, day, parts) => `${name} was formed on ${day} out of ${parts}.`,
  grew: (name, day, parts) => `${name} grew on ${day} with ${parts}.`,
  showParts: "Show former municipalities",
  tiles: "The main figures",
  place: { title: "Where does {gebied} stand?", strip: "Every dot is a municipality" },
  compare: {
    title: "Compare with other municipalities",
    lead: "Choose with whom you compare. The choice is in the address: your link shows the same.",
    group: "Compare with",
    criteria: "What counts",
    hint: "Switch a criterion off to see who is most similar then.",
  },
  copyNote: "Copy the text",
  absent: {
    title: "What is not published by municipality",
    lead: "For these figures the municipality is too small or there is no source. Here is where the nearest figure is.",
    see: (name) => `See ${name}`,
    files: (name) => `All figures of ${name} as a file:`,
    items: {
      employment: {
        name: "Employment rate and distance to 80%",
        why: "The survey (EAK) has too few answers by municipality. A register series of 2003 to 2015 has no stated origin and is not shown as a fact.",
      },
      reserve: { name: "Labour reserve", why: "The split of a hundred inhabitants exists for Limburg only." },
      tension: {
        name: "VDAB's tension indicator",
        why: "VDAB does not publish the indicator by municipality; our sources have single figures of Vlaanderen and some provinces. Above is our own number of jobseekers per open vacancy.",
      },
      shortage: { name: "Shortage occupations", why: "VDAB makes one list for the whole of Vlaanderen." },
    },
  },
  sheet: {
    kind: "Municipality profile",
    numbers: "Key figures",
    uncertain: "too low",
    columns: {
      change: "Compared with a year earlier",
      share: (province) => `Share of ${province}`,
    },
    threeSentences: "In a few sentences",
    groups: "Who seeks work most often?",
    source: "Source",
    release: (day) => `figures of ${day}`,
    print: "Print (A4)",
  },
};

/** The words of the page of a municipality. */
export const municipalityWords: Record<Language, MunicipalityWords> = { nl: dutch, en: english };
