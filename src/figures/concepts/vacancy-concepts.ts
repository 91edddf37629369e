import type { Concept, ConceptId } from "./concept.ts";

/** Vacancies, the ways of setting jobseekers against them, and the lists of occupations that are hard to fill. */
export const vacancyConcepts = {
  spanningsindicator: {
    term: { nl: "Spanningsindicator (VDAB)", en: "Tension indicator (VDAB, spanningsindicator)" },
    counts: {
      nl: "Hoeveel werkzoekenden er zijn voor één vacature, volgens VDAB. VDAB deelt het gemiddelde aantal werkzoekenden in bemiddeling over de laatste twaalf maanden door het gemiddelde aantal open vacatures over dezelfde twaalf maanden. Hoger is ruimer, lager is krapper.",
      en: "How many jobseekers there are for one vacancy, according to VDAB. VDAB divides the average number of jobseekers being matched to jobs (in bemiddeling) over the past twelve months by the average number of open vacancies over the same twelve months. Higher is looser, lower is tighter.",
    },
    leavesOut: {
      nl: "Werkzoekenden in opleiding of voortraject tellen niet mee, en wie op lange termijn niet inzetbaar is ook niet. Bij de vacatures ontbreken uitzendopdrachten en vacatures die niet rechtstreeks aan VDAB gemeld zijn. De indicator zegt niet of werkzoekenden en vacatures bij elkaar passen: hij is theoretisch.",
      en: "Jobseekers in training or on a preparatory track are not counted, nor are those who cannot be employed in the long run. Among the vacancies, temporary agency work and vacancies that were not reported directly to VDAB are missing. The indicator does not say whether jobseekers and vacancies match: it is theoretical.",
    },
    population: {
      nl: "Werkzoekenden in bemiddeling en open vacatures, voor alle beroepen samen of voor één beroep. Een werkzoekende die meer dan één beroep zoekt, kan bij elk van die beroepen meetellen.",
      en: "Jobseekers “in bemiddeling” and open vacancies, for all occupations together or for one occupation. A jobseeker who seeks more than one occupation may count for each of them.",
    },
    differs: [
      {
        from: { nl: "Onze werkzoekenden per vacature", en: "Our jobseekers per vacancy" },
        text: {
          nl: "Wij delen alle werkzoekenden zonder werk door de open vacatures, beide van één dag. VDAB neemt alleen wie in bemiddeling is, en gemiddelden van twaalf maanden. Ons getal ligt hoger. Zet de twee niet naast elkaar.",
          en: "We divide all jobseekers without work by the open vacancies, both of one day. VDAB takes only those “in bemiddeling”, and averages of twelve months. Our number is higher. Do not set the two side by side.",
        },
      },
      {
        from: { nl: "Spanningsratio van Steunpunt Werk", en: "Tension ratio of Steunpunt Werk (spanningsratio)" },
        text: {
          nl: "Steunpunt Werk deelt alle werkzoekenden (vroeger NWWZ, nu WZW) door de open vacatures van VDAB. Ook dat getal ligt hoger dan de indicator van VDAB.",
          en: "Steunpunt Werk divides all jobseekers (NWWZ in the past, now WZW) by the open vacancies of VDAB. That number too is higher than the indicator of VDAB.",
        },
      },
      {
        from: { nl: "Oudere cijfers met dezelfde naam", en: "Older figures with the same name" },
        text: {
          nl: "Vroeger deelde ook VDAB alle niet-werkende werkzoekenden (NWWZ) door de vacatures. Zulke cijfers passen niet bij die van nu.",
          en: "In the past VDAB, too, divided all non-working jobseekers (NWWZ) by the vacancies. Such figures do not match the present ones.",
        },
      },
      {
        from: { nl: "Vacatures per 100 werkzoekenden", en: "Vacancies per 100 jobseekers" },
        text: {
          nl: "Dat is dezelfde vraag omgekeerd: daar is hoger net krapper. Provincies.incijfers.be gebruikt die vorm. Ook de spanningsindicator van het UWV in Nederland deelt vacatures door werkzoekenden; daar bestaat ook een gebied Limburg.",
          en: "That is the same question turned round: there, higher is tighter. Provincies.incijfers.be uses that form. The tension indicator of UWV in the Netherlands also divides vacancies by jobseekers; an area called Limburg exists there as well.",
        },
      },
    ],
    source: {
      nl: "VDAB, uitleg bij de spanningsindicator in VDAB Trends (Beroepen).",
      en: "VDAB, explanation of the tension indicator in VDAB Trends (Beroepen).",
    },
    reproduce: {
      nl: "De spanningsindicator staat niet in Arvastat, voor zover wij konden nagaan. VDAB publiceert hem in VDAB Trends, bij de berichten en bij de beroepen, maar niet per gemeente: zoek daar {gebied} en {periode}. U kunt hem benaderen met Arvastat: deel het gemiddelde van twaalf maanden van de werkzoekenden “in bemiddeling” (domein “Burgerklanten”, kenmerk “Bemiddelingsstatus”) door het gemiddelde van dezelfde twaalf maanden van de open vacatures (domein “Vacatures”).",
      en: "As far as we could find, the tension indicator is not in Arvastat. VDAB publishes it in VDAB Trends, with the reports (berichten) and with the occupations (beroepen), but not by municipality: look there for {gebied} and {periode}. You can come close to it with Arvastat: divide the twelve-month average of the jobseekers “in bemiddeling” (domain “Burgerklanten”, trait “Bemiddelingsstatus”) by the average over the same twelve months of the open vacancies (domain “Vacatures”).",
    },
    polarity: "neutral",
  },
  "werkzoekenden-per-vacature": {
    term: { nl: "Werkzoekenden per vacature", en: "Jobseekers per vacancy (werkzoekenden per vacature)" },
    counts: {
      nl: "Het aantal werkzoekenden zonder werk, gedeeld door het aantal open vacatures. Dit is onze eigen berekening, met beide aantallen van 1 januari. Hoger is ruimer, lager is krapper.",
      en: "The number of jobseekers without work, divided by the number of open vacancies. This is our own computation, with both numbers of 1 January. Higher is looser, lower is tighter.",
    },
    leavesOut: {
      nl: "Uitzendopdrachten en vacatures die niet rechtstreeks aan VDAB gemeld zijn, tellen niet mee. Vacatures buiten de Vlaamse gemeenten ook niet. Het cijfer zegt niet of de mensen en de jobs bij elkaar passen.",
      en: "Temporary agency work and vacancies that were not reported directly to VDAB are not counted, nor are vacancies outside the Flemish municipalities. The figure does not say whether the people and the jobs match.",
    },
    population: {
      nl: "Werkzoekenden die in het gebied wonen, en vacatures waarvan het werk in het gebied is. Inwoners werken ook elders, en jobs gaan ook naar mensen van elders. Voor één gemeente zegt het cijfer daarom weinig over de kans op werk van haar inwoners.",
      en: "Jobseekers who live in the area, and vacancies whose workplace is in the area. Inhabitants work elsewhere too, and jobs also go to people from elsewhere. For one municipality the figure therefore says little about the chance of work of its inhabitants.",
    },
    differs: [
      {
        from: { nl: "Spanningsindicator (VDAB)", en: "Tension indicator (VDAB, spanningsindicator)" },
        text: {
          nl: "VDAB neemt alleen werkzoekenden in bemiddeling, en gemiddelden over twaalf maanden. Wij nemen alle werkzoekenden zonder werk, op één dag. In juni 2021 was ongeveer drie vierde van hen in bemiddeling. Ons getal ligt dus hoger: zet de twee niet naast elkaar.",
          en: "VDAB takes only jobseekers “in bemiddeling”, and averages over twelve months. We take all jobseekers without work, on one day. In June 2021 about three quarters of them were “in bemiddeling”. Our number is therefore higher: do not set the two side by side.",
        },
      },
      {
        from: { nl: "Spanningsratio van Steunpunt Werk", en: "Tension ratio of Steunpunt Werk (spanningsratio)" },
        text: {
          nl: "Steunpunt Werk neemt zoals wij alle werkzoekenden. De uitkomst kan toch verschillen, want wij nemen één dag per jaar.",
          en: "Steunpunt Werk takes all jobseekers, as we do. The outcome may still differ, because we take one day a year.",
        },
      },
      {
        from: { nl: "Vacatures per 100 werkzoekenden", en: "Vacancies per 100 jobseekers" },
        text: {
          nl: "Dat is het omgekeerde: 2 werkzoekenden per vacature is hetzelfde als 50 vacatures per 100 werkzoekenden. Daar is hoger krapper.",
          en: "That is the inverse: 2 jobseekers per vacancy is the same as 50 vacancies per 100 jobseekers. There, higher is tighter.",
        },
      },
    ],
    source: {
      nl: "Eigen berekening met cijfers van VDAB en het Rijksregister, via provincies.incijfers.be. De bron noemt de datum van de open vacatures niet; een vergelijking wijst op 1 januari.",
      en: "Our own computation with figures of VDAB and the National Register, through provincies.incijfers.be. The source does not name the date of the open vacancies; a comparison points to 1 January.",
    },
    reproduce: {
      nl: "Dit cijfer staat niet in Arvastat: we berekenen het. Neem op provincies.incijfers.be voor {gebied} en {periode} de werkzoekenden op 1 januari en de open vacatures, en deel het eerste aantal door het tweede. In Arvastat komt u in de buurt met de werkzoekenden zonder werk (domein “Burgerklanten”) en de open vacatures (domein “Vacatures”) van eind december.",
      en: "This figure is not in Arvastat: we compute it. On provincies.incijfers.be, take the jobseekers on 1 January and the open vacancies for {gebied} and {periode}, and divide the first number by the second. In Arvastat you come close with the jobseekers without work (domain “Burgerklanten”) and the open vacancies (domain “Vacatures”) of the end of December.",
    },
    polarity: "neutral",
  },
  "ontvangen-vacature": {
    term: { nl: "Ontvangen vacature", en: "Vacancy received (ontvangen vacature)" },
    counts: {
      nl: "Een vacature die in de loop van een maand of een jaar nieuw aan VDAB gemeld is. Ontvangen vacatures mag u optellen: twaalf maanden samen zijn een jaar.",
      en: "A vacancy that was newly reported to VDAB in the course of a month or a year. Vacancies received may be added up: twelve months together make a year.",
    },
    leavesOut: {
      nl: "Uitzendopdrachten tellen niet mee. Vacatures via wervings- en selectiekantoren ook niet, en evenmin jobs voor zelfstandigen en studentenjobs. Wat een werkgever niet aan VDAB meldt, staat er niet in.",
      en: "Temporary agency work is not counted. Nor are vacancies through recruitment and selection agencies, jobs for the self-employed and student jobs. What an employer does not report to VDAB is not in it.",
    },
    population: {
      nl: "Vacatures die rechtstreeks aan VDAB gemeld zijn, naar de Vlaamse gemeente waar het werk is. Vacatures zonder Vlaamse gemeente zitten wel in het totaal van VDAB en niet in onze sommen: in 2023 was dat 328.673 tegenover 300.155.",
      en: "Vacancies reported directly to VDAB, by the Flemish municipality of the workplace. Vacancies without a Flemish municipality are in the total of VDAB and not in our sums: in 2023 that was 328,673 against 300,155.",
    },
    differs: [
      {
        from: { nl: "Open vacature", en: "Open vacancy" },
        text: {
          nl: "Ontvangen vacatures zijn nieuw in een periode. Open vacatures zijn op één moment nog niet ingevuld. In december 2023 ontving VDAB er 27.389 in Vlaanderen, terwijl er gemiddeld over twaalf maanden 69.801 openstonden.",
          en: "Vacancies received are new in a period. Open vacancies are not yet filled at one moment. In December 2023 VDAB received 27,389 in Vlaanderen, while 69,801 were open on average over twelve months.",
        },
      },
      {
        from: { nl: "Alle vacatures op de markt", en: "All vacancies on the market" },
        text: {
          nl: "Er zijn veel meer vacatures dan deze. In 2021 kreeg VDAB ook ongeveer 1,13 miljoen uitzendopdrachten en 265.000 vacatures via kantoren. Die staan hier niet bij.",
          en: "There are many more vacancies than these. In 2021 VDAB also got about 1.13 million temporary agency jobs and 265,000 vacancies through agencies. They are not included here.",
        },
      },
      {
        from: { nl: "Vacatures in de enquête van Statbel", en: "Vacancies in the survey of Statbel" },
        text: {
          nl: "Statbel vraagt aan een steekproef van bedrijven hoeveel vacatures ze hebben (Job Vacancy Survey). Dat is een andere bron, per gewest.",
          en: "Statbel asks a sample of firms how many vacancies they have (Job Vacancy Survey). That is another source, by region.",
        },
      },
    ],
    source: {
      nl: "VDAB, Arvastat-help over vacatures uit het normaal economisch circuit zonder uitzendopdrachten, rechtstreeks gemeld (NECzUR). Die afbakening geldt sinds januari 2015; oudere maanden zijn aangepast.",
      en: "VDAB, Arvastat help on vacancies of the normal economic circuit without temporary agency work, reported directly (NECzUR). That scope holds since January 2015; older months were adapted.",
    },
    reproduce: {
      nl: "Ga in Arvastat naar het domein “Vacatures”, luik “Basisstatistieken” of “Detailtabellen”, en neem de ontvangen vacatures. Kies gebied {gebied} en periode {periode}. Laat in de “Basisstatistieken” de keuzeknop op de rechtstreeks gemelde vacatures staan. Voor een jaar telt u de twaalf maanden op.",
      en: "In Arvastat, go to the domain “Vacatures”, part “Basisstatistieken” or “Detailtabellen”, and take the vacancies received (ontvangen vacatures). Choose area {gebied} and period {periode}. In the “Basisstatistieken”, leave the choice button on the vacancies reported directly. For a year, add up the twelve months.",
    },
    polarity: "neutral",
  },
  "open-vacature": {
    term: { nl: "Open vacature", en: "Open vacancy (open vacature)" },
    counts: {
      nl: "Een vacature die aan VDAB gemeld is en op één moment nog niet ingevuld is. Andere bronnen zeggen “openstaande vacature”.",
      en: "A vacancy that was reported to VDAB and is not yet filled at one moment. Other sources say “openstaande vacature”.",
    },
    leavesOut: {
      nl: "Uitzendopdrachten en vacatures via wervings- en selectiekantoren tellen niet mee. Vacatures die al ingevuld of geannuleerd zijn ook niet.",
      en: "Temporary agency work and vacancies through recruitment and selection agencies are not counted. Nor are vacancies that have been filled or cancelled.",
    },
    population: {
      nl: "Vacatures die rechtstreeks aan VDAB gemeld zijn, naar de Vlaamse gemeente waar het werk is. In onze jaarreeks is er één datum per jaar. De bron noemt die niet; een vergelijking wijst op 1 januari.",
      en: "Vacancies reported directly to VDAB, by the Flemish municipality of the workplace. In our yearly series there is one date a year. The source does not name it; a comparison points to 1 January.",
    },
    differs: [
      {
        from: { nl: "Ontvangen vacature", en: "Vacancy received" },
        text: {
          nl: "Ontvangen vacatures zijn nieuw in een periode en mag u optellen. Open vacatures zijn een stand: dezelfde vacature kan maanden openstaan. Neem er een gemiddelde van, nooit een som.",
          en: "Vacancies received are new in a period and may be added up. Open vacancies are a state: the same vacancy may stay open for months. Take an average of them, never a sum.",
        },
      },
      {
        from: { nl: "Moeilijk in te vullen vacature", en: "Vacancy that is hard to fill" },
        text: {
          nl: "Een open vacature is niet altijd moeilijk in te vullen. Ze kan ook pas gemeld zijn.",
          en: "An open vacancy is not always hard to fill. It may also have been reported only just now.",
        },
      },
      {
        from: { nl: "Vacatures in de enquête van Statbel", en: "Vacancies in the survey of Statbel" },
        text: {
          nl: "Statbel telt vacatures met een steekproef van bedrijven, per gewest. VDAB telt wat rechtstreeks gemeld is.",
          en: "Statbel counts vacancies with a sample of firms, by region. VDAB counts what was reported directly.",
        },
      },
    ],
    source: {
      nl: "VDAB, Arvastat-help over vacatures uit het normaal economisch circuit zonder uitzendopdrachten, rechtstreeks gemeld (NECzUR); Steunpunt Werk, vacatures.",
      en: "VDAB, Arvastat help on vacancies of the normal economic circuit without temporary agency work, reported directly (NECzUR); Steunpunt Werk, vacancies.",
    },
    reproduce: {
      nl: "Ga in Arvastat naar het domein “Vacatures”, luik “Basisstatistieken” of “Detailtabellen”, en neem “Open vacatures”. Kies gebied {gebied} en periode {periode}. Onze jaarcijfers per gemeente komen van provincies.incijfers.be.",
      en: "In Arvastat, go to the domain “Vacatures”, part “Basisstatistieken” or “Detailtabellen”, and take “Open vacatures”. Choose area {gebied} and period {periode}. Our yearly figures by municipality come from provincies.incijfers.be.",
    },
    polarity: "neutral",
  },
  knelpuntberoep: {
    term: { nl: "Knelpuntberoep", en: "Shortage occupation (knelpuntberoep)" },
    counts: {
      nl: "Een beroep waarvan de vacatures moeilijker in te vullen zijn dan die van andere beroepen. VDAB maakt elk jaar één lijst. Daarvoor kijkt VDAB hoelang vacatures openstaan en hoeveel er ingevuld raken, en daarna oordelen deskundigen uit de sectoren.",
      en: "An occupation whose vacancies are harder to fill than those of other occupations. VDAB makes one list a year. For that it looks at how long vacancies stay open and how many get filled, and then experts from the sectors judge.",
    },
    leavesOut: {
      nl: "De lijst zegt niet hoeveel vacatures er zijn, en ook niet in welke streek. Ze geldt voor heel Vlaanderen. Een beroep dat alleen in één provincie moeilijk in te vullen is, hoeft er niet op te staan.",
      en: "The list does not say how many vacancies there are, nor in which area. It holds for the whole of Vlaanderen. An occupation that is hard to fill in one province only need not be on it.",
    },
    population: {
      nl: "Beroepen, geen mensen en geen vacatures. VDAB noemt drie oorzaken, die samen kunnen voorkomen: te weinig mensen (kwantitatief tekort), mensen zonder de gevraagde kennis of ervaring (kwalitatief tekort) en specifieke arbeidsomstandigheden.",
      en: "Occupations, not people and not vacancies. VDAB names three causes, which may occur together: too few people (kwantitatief tekort), people without the knowledge or experience asked for (kwalitatief tekort) and specific working conditions (specifieke arbeidsomstandigheden).",
    },
    differs: [
      {
        from: { nl: "Moeilijk in te vullen vacature", en: "Vacancy that is hard to fill" },
        text: {
          nl: "Niet elke vacature in een knelpuntberoep is moeilijk in te vullen. En een vacature in een ander beroep kan dat wel zijn.",
          en: "Not every vacancy in a shortage occupation is hard to fill. And a vacancy in another occupation may well be.",
        },
      },
      {
        from: { nl: "Lijst arbeidsmigratie", en: "Labour migration list" },
        text: {
          nl: "Dat is een andere, kortere lijst, van de Vlaamse minister. Ze gaat over werknemers van buiten de Europese Unie.",
          en: "That is another, shorter list, made by the Flemish minister. It is about workers from outside the European Union.",
        },
      },
      {
        from: { nl: "Spanningsindicator", en: "Tension indicator (spanningsindicator)" },
        text: {
          nl: "De spanningsindicator deelt werkzoekenden door vacatures. De lijst kijkt naar hoe moeilijk vacatures ingevuld raken, en naar het oordeel van deskundigen.",
          en: "The tension indicator divides jobseekers by vacancies. The list looks at how hard it is to fill vacancies, and at the judgement of experts.",
        },
      },
      {
        from: { nl: "Aantal beroepen per jaar", en: "Number of occupations by year" },
        text: {
          nl: "Meer beroepen op de lijst betekent niet dat er meer vacatures zijn. Ook de werkwijze verandert soms: vroeger waren er twee aparte lijsten volgens de oorzaak, en tussen 2021 en 2022 veranderde de omschrijving van de oorzaken.",
          en: "More occupations on the list do not mean that there are more vacancies. The method changes at times as well: there used to be two separate lists by cause, and between 2021 and 2022 the wording of the causes changed.",
        },
      },
    ],
    source: {
      nl: "VDAB, Studiedienst, jaarlijkse lijst van knelpuntberoepen (VDAB Trends); Verso over de methode.",
      en: "VDAB, research department, yearly list of shortage occupations (VDAB Trends); Verso on the method.",
    },
    reproduce: {
      nl: "De lijst staat niet in Arvastat, voor zover wij konden nagaan. VDAB publiceert haar op vdab.be, bij VDAB Trends onder “knelpuntberoepen”. Neem daar de lijst van {periode}. Ze geldt voor heel Vlaanderen, dus ook voor {gebied}.",
      en: "As far as we could find, the list is not in Arvastat. VDAB publishes it on vdab.be, in VDAB Trends under “knelpuntberoepen”. Take the list of {periode} there. It holds for the whole of Vlaanderen, and so for {gebied} as well.",
    },
    polarity: "neutral",
  },
  arbeidsmigratie: {
    term: { nl: "Lijst arbeidsmigratie", en: "Labour migration list (lijst arbeidsmigratie)" },
    counts: {
      nl: "Beroepen waarvoor een Vlaamse werkgever gemakkelijker iemand van buiten de Europese Unie kan aanwerven. Staat een beroep op de lijst, dan hoeft de werkgever niet zelf te bewijzen dat er hier een tekort aan kandidaten is. In onze bron telt de lijst voor 2026 31 beroepen.",
      en: "Occupations for which a Flemish employer can more easily recruit someone from outside the European Union. When an occupation is on the list, the employer need not prove that there is a shortage of candidates here. In our source the list for 2026 has 31 occupations.",
    },
    leavesOut: {
      nl: "De lijst zegt niet hoeveel mensen er langs die weg komen werken. Ze gaat over beroepen waarvoor geen diploma hoger onderwijs nodig is; voor hooggeschoolden gelden andere regels.",
      en: "The list does not say how many people come to work in this way. It is about occupations for which no higher education diploma is needed; other rules hold for the highly skilled.",
    },
    population: {
      nl: "Beroepen, voor heel Vlaanderen. De bron noemt ze “knelpuntberoepen voor middengeschoolden”.",
      en: "Occupations, for the whole of Vlaanderen. The source calls them “knelpuntberoepen voor middengeschoolden” (shortage occupations at medium skill level).",
    },
    differs: [
      {
        from: { nl: "Lijst van knelpuntberoepen (VDAB)", en: "List of shortage occupations (VDAB)" },
        text: {
          nl: "VDAB maakt elk jaar een lijst van alle knelpuntberoepen: 227 in 2026. De lijst arbeidsmigratie is een besluit van de Vlaamse minister en is veel korter. In onze bron staan 30 van de 31 beroepen erop ook op de lijst van VDAB.",
          en: "VDAB makes a list of all shortage occupations every year: 227 in 2026. The labour migration list is a decree of the Flemish minister and is much shorter. In our source 30 of the 31 occupations on it are on the list of VDAB too.",
        },
      },
    ],
    source: {
      nl: "Ministerieel besluit van 1 december 2025 (Belgisch Staatsblad, 8 december 2025) voor de lijst; vlaanderen.be, toelating tot arbeid voor een middengeschoold knelpuntberoep, voor de betekenis.",
      en: "Ministerial decree of 1 December 2025 (Belgisch Staatsblad, 8 December 2025) for the list; vlaanderen.be, permission to work in a shortage occupation at medium skill level, for the meaning.",
    },
    reproduce: {
      nl: "De lijst staat niet in Arvastat. U vindt haar in het Belgisch Staatsblad en op vlaanderen.be, bij “toelating tot arbeid”: neem de lijst die voor {periode} geldt. Ze geldt voor heel Vlaanderen, dus ook voor {gebied}.",
      en: "The list is not in Arvastat. It is in the Belgisch Staatsblad and on vlaanderen.be, under “toelating tot arbeid”: take the list that holds for {periode}. It holds for the whole of Vlaanderen, and so for {gebied} as well.",
    },
    polarity: "neutral",
  },
} as const satisfies Partial<Record<ConceptId, Concept>>;
