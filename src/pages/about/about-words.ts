import type { Language } from "../../domain/language.ts";
import type { ConceptId } from "../../figures/concepts/concept.ts";

// The text of "Over de cijfers": the main terms in one sentence each, how we choose, what is hidden, what is missing.

interface TermText {
  /** Anchor; older links point to it. */
  readonly id: string;
  /** The entry of the glossary that says all. */
  readonly concept: ConceptId;
  readonly text: string;
}

interface AboutWords {
  readonly title: string;
  readonly lead: string;
  readonly definitionsTitle: string;
  readonly terms: readonly TermText[];
  readonly allTerms: string;
  readonly changes: string;
  readonly choiceTitle: string;
  readonly choice: readonly string[];
  readonly smallTitle: string;
  readonly small: readonly string[];
  readonly missingTitle: string;
  readonly missing: readonly string[];
  readonly sourcesTitle: string;
  readonly sourcesLead: string;
}

export const aboutWords = {
  nl: {
    title: "Wat de cijfers tellen, en wat niet",
    lead: "Elk cijfer op deze site is gepubliceerd of daaruit berekend. Hier staat hoe.",
    definitionsTitle: "De belangrijkste begrippen",
    terms: [
      {
        id: "werkzaamheidsgraad",
        concept: "werkzaamheidsgraad",
        text: "Het deel van de inwoners van 20–64 jaar dat werkt, volgens een enquête. De doelstelling van 80% gaat over dit cijfer.",
      },
      {
        id: "afstand",
        concept: "afstand",
        text: "Hoeveel mensen er nog aan het werk moeten om op 80% te komen. Het is een schatting op een oud aantal inwoners.",
      },
      {
        id: "arbeidsreserve-begrip",
        concept: "arbeidsreserve",
        text: "Mensen die nog aan het werk kunnen, of die meer uren kunnen werken.",
      },
      {
        id: "werkzoekende",
        concept: "werkzoekende",
        text: "Wie bij VDAB ingeschreven is en geen werk heeft, ook in opleiding.",
      },
      {
        id: "werkzoekendengraad",
        concept: "werkzoekendengraad",
        text: "Werkzoekenden zonder werk in procent van de beroepsbevolking. Het is niet de werkloosheidsgraad van de enquête.",
      },
      {
        id: "spanningsindicator",
        concept: "spanningsindicator",
        text: "Werkzoekenden per vacature volgens VDAB. Onze eigen berekening telt ruimer: zet de twee niet naast elkaar.",
      },
      {
        id: "vacature",
        concept: "ontvangen-vacature",
        text: "Ontvangen vacatures zijn nieuw in een periode, open vacatures zijn op één dag nog niet ingevuld.",
      },
      {
        id: "knelpuntberoep",
        concept: "knelpuntberoep",
        text: "Een beroep waarvan de vacatures moeilijker in te vullen zijn dan andere.",
      },
    ],
    allTerms: "Alle begrippen, met wat ze niet tellen en hoe ze verschillen",
    changes: "Wat er bij elke versie van de gegevens veranderde",
    choiceTitle: "Als bronnen verschillen",
    choice: [
      "Voor de werkzaamheidsgraad per provincie hebben onze bronnen alleen losse waarden, soms meer dan één voor hetzelfde jaar. Voor Limburg in 2023 zijn er drie: 76,3%, 76,4% en 76%.",
      "We kiezen met één vaste regel: officieel vóór geciteerd vóór berekend; precies vóór afgerond; een statistische dienst vóór andere; de bron met de meeste jaren, zodat een verandering uit één bron komt; de jongste publicatie. “75% of meer” is een grens en nooit een cijfer.",
      "De andere waarden staan in de noot onder de figuur.",
    ],
    smallTitle: "Kleine aantallen en totalen",
    small: [
      "VDAB toont geen aantallen van 1, 2 of 3 werkzoekenden; in de tabel van 1 januari verbergt de bron soms een klein aantal. Wij rekenen zo’n verborgen aantal nooit terug.",
      "Een som met een verborgen deel is een interval. We schrijven dan “ongeveer” en het ronde getal dat bij het hele interval past; het interval staat in de noot.",
      "Ontbreekt een gemeente helemaal en wonen er minder dan 0,5% van de inwoners, dan tellen we de andere op en zeggen we “zonder” die gemeente. Anders is er geen som.",
    ],
    missingTitle: "Wat in onze bronnen ontbreekt",
    missing: [
      "Een jaarreeks van de werkzaamheidsgraad 20–64 per provincie; voor Antwerpen is er alleen “75% of meer” in 2022.",
      "Een arbeidsreserve per provincie na 2011, behalve Limburg 2023.",
      "De bevolking van 20–64 jaar per provincie na 2015.",
      "Het aantal knelpuntberoepen in 2019, en de oorzaken per beroep.",
    ],
    sourcesTitle: "Bronnen",
    sourcesLead: "De bestanden achter deze site, zoals ontvangen.",
  },
  en: {
    title: "What the figures count, and what they do not",
    lead: "Every figure on this site has been published or was computed from published ones. This is how.",
    definitionsTitle: "The main terms",
    terms: [
      {
        id: "werkzaamheidsgraad",
        concept: "werkzaamheidsgraad",
        text: "The share of the inhabitants aged 20–64 who work, by a survey. The goal of 80% is about this figure.",
      },
      {
        id: "afstand",
        concept: "afstand",
        text: "How many people would still have to start working to reach 80%. It is an estimate on an old number of inhabitants.",
      },
      {
        id: "arbeidsreserve-begrip",
        concept: "arbeidsreserve",
        text: "People who could still come to work, or who could work more hours.",
      },
      {
        id: "werkzoekende",
        concept: "werkzoekende",
        text: "Anyone registered with VDAB who has no work, people in training included.",
      },
      {
        id: "werkzoekendengraad",
        concept: "werkzoekendengraad",
        text: "Jobseekers without work in percent of the labour force. It is not the unemployment rate of the survey.",
      },
      {
        id: "spanningsindicator",
        concept: "spanningsindicator",
        text: "Jobseekers per vacancy according to VDAB. Our own computation counts more people: do not set the two side by side.",
      },
      {
        id: "vacature",
        concept: "ontvangen-vacature",
        text: "Vacancies received are new in a period, open vacancies are not yet filled on one day.",
      },
      {
        id: "knelpuntberoep",
        concept: "knelpuntberoep",
        text: "An occupation whose vacancies are harder to fill than others.",
      },
    ],
    allTerms: "All terms, with what they do not count and how they differ",
    changes: "What changed with each release of the data",
    choiceTitle: "When sources differ",
    choice: [
      "For the employment rate by province our sources have single values only, sometimes more than one for the same year. For Limburg in 2023 there are three: 76.3%, 76.4% and 76%.",
      "We choose by one fixed rule: official before quoted before computed; exact before rounded; a statistical office before others; the source with most years, so that a change comes from one source; the latest publication. “75% or more” is a bound and never a figure.",
      "The other values stand in the note under the figure.",
    ],
    smallTitle: "Small numbers and totals",
    small: [
      "VDAB does not show counts of 1, 2 or 3 jobseekers; in the table of 1 January the source sometimes hides a small number. We never compute such a hidden number back.",
      "A sum with a hidden part is an interval. We then write “about” and the round number that fits the whole interval; the interval is in the note.",
      "Where a municipality is lacking altogether and holds less than 0.5% of the inhabitants, we add up the others and say “without” that municipality. Otherwise there is no sum.",
    ],
    missingTitle: "What our sources lack",
    missing: [
      "A yearly series of the employment rate 20–64 by province; for Antwerpen there is only “75% or more” in 2022.",
      "A labour reserve by province after 2011, except Limburg 2023.",
      "The population aged 20–64 by province after 2015.",
      "The number of shortage occupations in 2019, and the causes by occupation.",
    ],
    sourcesTitle: "Sources",
    sourcesLead: "The files behind this site, as received.",
  },
} as const satisfies Record<Language, AboutWords>;
