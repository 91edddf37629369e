import type { Language } from "../domain/language.ts";
import { qualityWords } from "./quality-words.ts";

// The words of the pages themselves: what a notice says, what a tile is called. Figures bring their own words.

const dutch = {
  notices: {
    unknownRegion: (found: string, shown: string) => `We kennen het gebied “${found}” niet. U ziet nu ${shown}.`,
    formerMunicipality: (name: string, day: string, now: string) =>
      name === now
        ? `De gemeente ${name} kreeg op ${day} een groter gebied en een nieuwe code. U ziet ${now} van nu.`
        : `De gemeente ${name} ging op ${day} op in ${now}. U ziet ${now}.`,
    unknownComparison: (found: string) => `We kennen het gebied “${found}” niet; het staat niet in de vergelijking.`,
    tooMany: (kept: number) => `Er passen ${kept} gebieden in de vergelijking. De andere zijn weggelaten.`,
    unknownPeriod: (found: string) => `De periode “${found}” kunnen we niet lezen. U ziet de laatste cijfers.`,
    unknownGoal: (found: string) =>
      `De doelstelling “${found}” kunnen we niet lezen: geef een graad van 50 tot 100 en een jaar van 2020 tot 2050. U ziet 80% in 2030.`,
    unknownGroup: (found: string) => `De groep “${found}” bestaat niet. U vergelijkt nu met de buurgemeenten.`,
    unknownNumber: (found: string, range: string) =>
      `Het aantal “${found}” kunnen we niet gebruiken: schrijf een heel getal zonder punten, ${range}. U ziet het aantal uit onze bronnen.`,
    unknownAmount: (found: string, range: string) =>
      `Het bedrag “${found}” kunnen we niet gebruiken: schrijf een getal zonder punten, ${range} euro. U ziet het bedrag uit onze bronnen.`,
    unknownShare: (found: string, range: string) =>
      `Het aandeel “${found}” kunnen we niet gebruiken: schrijf een getal ${range}, met hoogstens één decimaal. U ziet het aandeel uit onze bronnen.`,
    unknownChoice: (parameter: string, found: string) =>
      `De keuze “${found}” (“${parameter}” in het adres) bestaat niet en is weggelaten.`,
    range: (lowest: string, highest: string) => `van ${lowest} tot ${highest}`,
    unknownCitation: (found: string) =>
      `Het cijfer “${found}” in deze link kunnen we niet lezen. U ziet de cijfers van nu.`,
    unknownPage: (found: string) => `De pagina “${found}” bestaat niet. U ziet het overzicht.`,
    unknownLanguage: (found: string) => `De taal “${found}” bestaat hier niet. U leest Nederlands.`,
    unknownCluster: (found: string) => `De cluster “${found}” bestaat niet. U ziet alle clusters.`,
  },
  title: (name: string) => `${name} · Op weg naar 80`,
  levels: { province: "provincie", region: "gewest" },
  placeGroups: { region: "Vlaanderen", provinces: "Provincies" },
  hero: {
    measure: "Werkzaamheidsgraad",
    detail: (place: string, year: number) => `20–64 jaar · ${place} · ${year}`,
    detailWithoutYear: (place: string) => `20–64 jaar · ${place}`,
    pointsBelow: "procentpunt onder de doelstelling",
    pointsAbove: "procentpunt boven de doelstelling",
    persons: "mensen extra aan het werk (schatting)",
    noRate: "Voor deze keuze hebben onze bronnen geen cijfer.",
    doubted: (year: number) => `in ${year}: te laag, later herzien door de bron. We rekenen er niet mee door.`,
    bound: (year: string) => `in ${year}. Een precies cijfer staat niet in onze bronnen.`,
    caption: (place: string) => `van de inwoners van 20 tot 64 jaar in ${place} werkt.`,
    change: (since: string, text: string) => `${text} ${since}.`,
  },
  toc: {
    provinces: "Provincies naast de 80-lijn",
    reserve: "Wie kan nog aan het werk?",
    tension: "Hoe krap is het?",
    seekers: "Hoeveel werkzoekenden?",
    vacancies: "Hoeveel vacatures?",
    shortage: "Welke beroepen?",
  },
  tiles: {
    tension: "Werkzoekenden per vacature",
    tensionDefinition:
      "Spanningsindicator van VDAB: werkzoekenden in bemiddeling per open vacature, gemiddelde van 12 maanden. Hoe lager, hoe krapper.",
    tensionComputed:
      "Alle werkzoekenden zonder werk per open vacature op 1 januari, door ons berekend. Hoe lager, hoe krapper.",
    tensionComputedLabel: "Alle werkzoekenden per vacature",
    tensionPublishedSentence: "Spanningsindicator van VDAB, zoals gepubliceerd.",
    tensionComputedSentence:
      "Eigen berekening met alle werkzoekenden. De indicator van VDAB staat voor deze periode niet in onze bronnen; vergelijk de twee niet.",
    rate: "Werkzoekendengraad",
    rateDefinition:
      "Werkzoekenden zonder werk in procent van de beroepsbevolking (werkenden en werklozen). Niet de werkloosheidsgraad van de enquête.",
    seekers: "Werkzoekenden zonder werk",
    seekersDefinition: "Mensen die bij VDAB ingeschreven zijn en geen werk hebben, gemiddelde van de twaalf maanden.",
    shortage: "Knelpuntberoepen",
    shortageDefinition:
      "Beroepen waarvan de vacatures moeilijker in te vullen zijn dan andere, volgens de jaarlijkse lijst van VDAB voor heel Vlaanderen.",
    shortageSentence: (place: string, count: string) =>
      `In augustus 2023 waren in ${place} ${count} van de 50 beroepen met de meeste vacatures een knelpuntberoep.`,
    shortageNoRegional: "De lijst geldt voor heel Vlaanderen; per gebied bestaat er geen lijst.",
    definitionOf: (label: string) => `Definitie van ${label}`,
    none: "n.b.",
    noneSentence: "Hiervoor hebben onze bronnen in deze periode geen cijfer.",
  },
  sections: {
    shortageTitle: "Welke beroepen zijn een knelpunt?",
    shortageLead: "VDAB maakt elk jaar één lijst voor heel Vlaanderen.",
    clusters: "De grootste clusters",
  },
  figure: {
    quality: qualityWords.nl,
    copied: "Gekopieerd",
    copyFailed: "Kopiëren lukte niet. Neem de link over uit de adresbalk.",
    copyCitation: "Link met cijfer",
    explain: "Uitleg",
    copyText: "Kopieer tekst",
  },
  footer: {
    allTerms: "Alle begrippen",
    text: "Werkzaamheidsgraad: aandeel van de inwoners van 20 tot 64 jaar met werk. Spanning: werkzoekenden per vacature; hoger is ruimer. Kleine aantallen werkzoekenden (bij VDAB 1 tot 3) zijn afgeschermd.",
    privacy: "Alles blijft op uw toestel: geen cookies, geen volgers, geen verzoeken aan andere sites.",
  },
};

/** The words of the pages, in one language. */
export type PageWords = typeof dutch;

const english: PageWords = {
  notices: {
    unknownRegion: (found, shown) => `We do not know the area “${found}”. You now see ${shown}.`,
    formerMunicipality: (name, day, now) =>
      name === now
        ? `The municipality of ${name} got a larger area and a new code on ${day}. You see ${now} of now.`
        : `The municipality of ${name} became part of ${now} on ${day}. You see ${now}.`,
    unknownComparison: (found) => `We do not know the area “${found}”; it is not in the comparison.`,
    tooMany: (kept) => `${kept} areas fit in the comparison. The others were left out.`,
    unknownPeriod: (found) => `We cannot read the period “${found}”. You see the latest figures.`,
    unknownGoal: (found) =>
      `We cannot read the goal “${found}”: give a rate from 50 to 100 and a year from 2020 to 2050. You see 80% in 2030.`,
    unknownGroup: (found) => `The group “${found}” does not exist. You now compare with the neighbours.`,
    unknownNumber: (found, range) =>
      `We cannot use the number “${found}”: write a whole number without separators, ${range}. You see the number from our sources.`,
    unknownAmount: (found, range) =>
      `We cannot use the amount “${found}”: write a number without separators, ${range} euros. You see the amount from our sources.`,
    unknownShare: (found, range) =>
      `We cannot use the share “${found}”: write a number ${range}, with at most one decimal. You see the share from our sources.`,
    unknownChoice: (parameter, found) =>
      `The choice “${found}” (“${parameter}” in the address) does not exist and was left out.`,
    range: (lowest, highest) => `from ${lowest} to ${highest}`,
    unknownCitation: (found) => `We cannot read the number “${found}” in this link. You see the numbers of now.`,
    unknownPage: (found) => `The page “${found}” does not exist. You see the overview.`,
    unknownLanguage: (found) => `The language “${found}” does not exist here. You read Dutch.`,
    unknownCluster: (found) => `The cluster “${found}” does not exist. You see all clusters.`,
  },
  title: (name) => `${name} · On the way to 80`,
  levels: { province: "province", region: "region" },
  placeGroups: { region: "Vlaanderen", provinces: "Provinces" },
  hero: {
    measure: "Employment rate",
    detail: (place, year) => `ages 20–64 · ${place} · ${year}`,
    detailWithoutYear: (place) => `ages 20–64 · ${place}`,
    pointsBelow: "percentage points below the goal",
    pointsAbove: "percentage points above the goal",
    persons: "more people at work (estimate)",
    noRate: "Our sources have no figure for this choice.",
    doubted: (year) => `in ${year}: too low, revised later by the source. We compute nothing from it.`,
    bound: (year) => `in ${year}. No exact figure is in our sources.`,
    caption: (place) => `of the inhabitants of ${place} aged 20 to 64 are at work.`,
    change: (since, text) => `${text} ${since}.`,
  },
  toc: {
    provinces: "Provinces beside the 80 line",
    reserve: "Who could still come to work?",
    tension: "How tight is the market?",
    seekers: "How many jobseekers?",
    vacancies: "How many vacancies?",
    shortage: "Which occupations?",
  },
  tiles: {
    tension: "Jobseekers per vacancy",
    tensionDefinition:
      "VDAB tension indicator: jobseekers available for placement per open vacancy, average of 12 months. The lower, the tighter.",
    tensionComputed:
      "All jobseekers without work per open vacancy on 1 January, computed by us. The lower, the tighter.",
    tensionComputedLabel: "All jobseekers per vacancy",
    tensionPublishedSentence: "Tension indicator of VDAB, as published.",
    tensionComputedSentence:
      "Our computation with all jobseekers. VDAB's indicator is not in our sources for this period; do not compare the two.",
    rate: "Jobseeker rate",
    rateDefinition:
      "Jobseekers without work in percent of the labour force (working and unemployed). Not the unemployment rate of the survey.",
    seekers: "Jobseekers without work",
    seekersDefinition: "People registered with VDAB who have no work, average of the twelve months.",
    shortage: "Shortage occupations",
    shortageDefinition:
      "Occupations whose vacancies are harder to fill than others, by the yearly list of VDAB for the whole of Vlaanderen.",
    shortageSentence: (place, count) =>
      `In August 2023, ${count} of the 50 occupations with most vacancies in ${place} were shortage occupations.`,
    shortageNoRegional: "The list is for the whole of Vlaanderen; there is none by area.",
    definitionOf: (label) => `Definition of ${label}`,
    none: "n/a",
    noneSentence: "Our sources have no figure for this in this period.",
  },
  sections: {
    shortageTitle: "Which occupations are in short supply?",
    shortageLead: "VDAB makes one list a year for the whole of Vlaanderen.",
    clusters: "The largest clusters",
  },
  figure: {
    quality: qualityWords.en,
    copied: "Copied",
    copyFailed: "Copying failed. Take the link from the address bar.",
    copyCitation: "Link with number",
    explain: "Explanation",
    copyText: "Copy text",
  },
  footer: {
    allTerms: "All terms",
    text: "Employment rate: share of the inhabitants aged 20 to 64 with a job. Tension: jobseekers per vacancy; higher is looser. Small counts of jobseekers (1 to 3 at VDAB) are suppressed.",
    privacy: "Everything stays on your device: no cookies, no trackers, no requests to other sites.",
  },
};

export const pageWords = { nl: dutch, en: english } as const satisfies Record<Language, PageWords>;
