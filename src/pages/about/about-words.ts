import type { Language } from "../../domain/language.ts";

// The text of "Over de cijfers": what each figure counts, what it leaves out, how we compute and choose.

interface DefinitionText {
  readonly id: string;
  readonly term: string;
  readonly text: string;
}

interface AboutWords {
  readonly title: string;
  readonly lead: string;
  readonly definitionsTitle: string;
  readonly definitions: readonly DefinitionText[];
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
    definitionsTitle: "Definities",
    definitions: [
      {
        id: "werkzaamheidsgraad",
        term: "Werkzaamheidsgraad",
        text: "Het deel van de inwoners van 20 tot en met 64 jaar dat in de week van de meting minstens één uur betaald werkte, volgens de enquête naar de arbeidskrachten (EAK). De doelstelling van 80% in 2030 geldt voor deze leeftijd. Bij 15–64 jaar tellen ook scholieren mee: dat is een ander cijfer, en het krijgt daarom geen 80-lijn. Cijfers uit registers (Vlaamse Arbeidsrekening) of de Census tellen anders en staan nooit op dezelfde as.",
      },
      {
        id: "afstand",
        term: "Afstand tot 80% in personen",
        text: "80% min de graad, maal het aantal inwoners van 20–64 jaar. We nemen het aantal van hetzelfde jaar, anders het laatste daarvóór: per provincie is dat 1 januari 2015, voor Vlaanderen 2021. Die basis is oud; daarom ronden we af op honderdtallen en noemen we het een schatting.",
      },
      {
        id: "arbeidsreserve-begrip",
        term: "Arbeidsreserve",
        text: "Mensen van 20 tot 64 jaar die nog aan het werk zouden kunnen: wie meer uren wil, wie zoekt, wie beschikbaar is. Onze bronnen hebben een recente opdeling alleen voor Limburg in 2023, in hele personen op honderd.",
      },
      {
        id: "werkzoekende",
        term: "Werkzoekende zonder werk (WZW)",
        text: "Wie bij VDAB ingeschreven is en geen werk heeft, ook in opleiding of voortraject. Vóór juli 2021 telde VDAB niet-werkende werkzoekenden (NWWZ), een engere groep; de bron rekende de reeks terug. Inwoners van Vlaanderen; gemiddelde van de twaalf maanden, tenzij er een datum bij staat.",
      },
      {
        id: "werkzoekendengraad",
        term: "Werkzoekendengraad",
        text: "Werkzoekenden zonder werk in procent van de beroepsbevolking. Dat is niet de werkloosheidsgraad van de enquête (ILO): daar tellen alleen mensen die actief zoeken en binnen twee weken kunnen beginnen.",
      },
      {
        id: "spanningsindicator",
        term: "Spanningsindicator, werkzoekenden per vacature",
        text: "VDAB deelt het gemiddelde aantal werkzoekenden in bemiddeling over 12 maanden door het gemiddelde aantal open vacatures over dezelfde maanden. Hoger is ruimer, lager is krapper. Onze eigen berekening neemt alle werkzoekenden zonder werk en de open vacatures op 1 januari: dat getal ligt hoger. Zet de twee niet naast elkaar.",
      },
      {
        id: "vacature",
        term: "Vacatures",
        text: "Ontvangen vacatures zijn nieuw gemeld in het jaar; open vacatures zijn op één dag nog niet ingevuld. Alleen vacatures zonder uitzendopdrachten die rechtstreeks aan VDAB gemeld zijn, naar de gemeente waar het werk is.",
      },
      {
        id: "knelpuntberoep",
        term: "Knelpuntberoep",
        text: "Een beroep waarvan de vacatures moeilijker in te vullen zijn dan andere. VDAB maakt elk jaar één lijst voor heel Vlaanderen. Een vacature in een knelpuntberoep is niet altijd moeilijk in te vullen.",
      },
    ],
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
    definitionsTitle: "Definitions",
    definitions: [
      {
        id: "werkzaamheidsgraad",
        term: "Employment rate (werkzaamheidsgraad)",
        text: "The share of the inhabitants aged 20 to 64 who worked for pay for at least one hour in the week of the survey, by the labour force survey (EAK). The goal of 80% in 2030 is about this age band. Ages 15–64 also count pupils: that is another figure and gets no 80 line. Figures from registers (Vlaamse Arbeidsrekening) or the Census count differently and never share an axis with it.",
      },
      {
        id: "afstand",
        term: "Gap to 80% in persons",
        text: "80% minus the rate, times the number of inhabitants aged 20–64. We take the number of the same year, else the last before it: by province 1 January 2015, for Vlaanderen 2021. That base is old; we therefore round to hundreds and call it an estimate.",
      },
      {
        id: "arbeidsreserve-begrip",
        term: "Labour reserve (arbeidsreserve)",
        text: "People aged 20 to 64 who could still come to work: those who want more hours, who seek, who are available. Our sources have a recent split for Limburg in 2023 only, in whole persons per hundred.",
      },
      {
        id: "werkzoekende",
        term: "Jobseeker without work (WZW)",
        text: "Anyone registered with VDAB who has no work, people in training or a preparatory track included. Before July 2021 VDAB counted a narrower group (NWWZ); the source recalculated the series. Residents of Vlaanderen; average of the twelve months unless a date is given.",
      },
      {
        id: "werkzoekendengraad",
        term: "Jobseeker rate (werkzoekendengraad)",
        text: "Jobseekers without work in percent of the labour force. It is not the unemployment rate of the survey (ILO), which counts only people who actively seek and can start within two weeks.",
      },
      {
        id: "spanningsindicator",
        term: "Tension indicator, jobseekers per vacancy",
        text: "VDAB divides the average number of jobseekers available for placement over 12 months by the average number of open vacancies over the same months. Higher is looser, lower is tighter. Our own computation takes all jobseekers without work and the open vacancies on 1 January: that number is higher. Do not set the two side by side.",
      },
      {
        id: "vacature",
        term: "Vacancies",
        text: "Vacancies received were newly reported in the year; open vacancies were not yet filled on one day. Only vacancies without agency work that were reported directly to VDAB, by the municipality of the workplace.",
      },
      {
        id: "knelpuntberoep",
        term: "Shortage occupation (knelpuntberoep)",
        text: "An occupation whose vacancies are harder to fill than others. VDAB makes one list a year for the whole of Vlaanderen. A vacancy in a shortage occupation is not always hard to fill.",
      },
    ],
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
