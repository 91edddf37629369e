import type { Concept, ConceptId } from "./concept.ts";

/** People registered with VDAB, the rates that are made of them, and the rate of the survey that they are taken for. */
export const jobseekerConcepts = {
  werkzoekende: {
    term: { nl: "Werkzoekende zonder werk (WZW)", en: "Jobseeker without work (werkzoekende zonder werk, WZW)" },
    counts: {
      nl: "Iemand die bij VDAB ingeschreven is als werkzoekende en geen werk heeft. Ook wie een opleiding of een voortraject volgt, telt mee, en wie op lange termijn niet inzetbaar is. VDAB telt de toestand op het einde van de maand; een jaarcijfer is het gemiddelde van de twaalf maanden.",
      en: "Someone who is registered with VDAB as a jobseeker and has no work. People in training or on a preparatory track (voortraject) count too, and so do people who cannot be employed in the long run. VDAB counts the state at the end of the month; a yearly figure is the average of the twelve months.",
    },
    leavesOut: {
      nl: "Wie werkt en een andere job zoekt, telt niet mee. Wie niet ingeschreven is, ook niet. Inwoners van andere gewesten of landen die bij VDAB ingeschreven zijn, zitten niet in onze jaarcijfers; maandcijfers uit de pers tellen hen soms wel mee. Studenten die zich voor het einde van het schooljaar inschrijven, komen er pas op 1 juli bij.",
      en: "People who work and seek another job are not counted, nor are people who are not registered. Residents of other regions or countries who are registered with VDAB are not in our yearly figures; monthly figures from the press sometimes do count them. Students who register before the end of the school year are added only on 1 July.",
    },
    population: {
      nl: "Inwoners van het gebied die bij VDAB ingeschreven zijn, zonder grens van leeftijd in onze bestanden. Een cijfer van 1 januari gaat over 31 december, gekoppeld aan het Rijksregister: het volgt het officiële adres.",
      en: "Inhabitants of the area who are registered with VDAB, without an age limit in our files. A figure of 1 January is that of 31 December, linked to the National Register: it follows the official address.",
    },
    differs: [
      {
        from: { nl: "Niet-werkende werkzoekende (NWWZ)", en: "Non-working jobseeker (NWWZ)" },
        text: {
          nl: "Dat was de telling tot en met juni 2021. Ze was enger: wie een opleiding of een voortraject volgde, telde niet mee.",
          en: "That was the count up to June 2021. It was narrower: people in training or on a preparatory track were not counted.",
        },
      },
      {
        from: { nl: "Werkloze in de enquête (ILO)", en: "Unemployed person in the survey (ILO)" },
        text: {
          nl: "De enquête telt alleen wie geen werk heeft, de laatste vier weken actief zocht en binnen twee weken kan beginnen. Bij VDAB volstaat het dat iemand ingeschreven is en geen werk heeft. Het aantal van VDAB ligt daarom hoger.",
          en: "The survey counts only people who have no work, actively sought it in the past four weeks and can start within two weeks. With VDAB it is enough to be registered and to have no work. The number of VDAB is therefore higher.",
        },
      },
      {
        from: { nl: "Iedereen in Arvastat, ongeacht de woonplaats", en: "Everyone in Arvastat, wherever they live" },
        text: {
          nl: "Arvastat toont eerst iedereen die bij VDAB ingeschreven is, waar die ook woont. Statistiek Vlaanderen en onze jaarcijfers tellen alleen inwoners van Vlaanderen. Totalen in de pers gebruiken soms het ene, soms het andere.",
          en: "Arvastat first shows everyone who is registered with VDAB, wherever they live. Statistiek Vlaanderen and our yearly figures count only residents of Vlaanderen. Totals in the press sometimes use the one and sometimes the other.",
        },
      },
      {
        from: { nl: "Burgerklant", en: "Client of VDAB (burgerklant)" },
        text: {
          nl: "Burgerklanten zijn alle mensen die bij VDAB ingeschreven zijn, ook wie werkt of studeert. Werkzoekenden zonder werk zijn daar een deel van.",
          en: "Clients are all people registered with VDAB, including those who work or study. Jobseekers without work are part of them.",
        },
      },
      {
        from: { nl: "Wie een werkloosheidsuitkering krijgt", en: "People who get unemployment benefit" },
        text: {
          nl: "Niet elke werkzoekende krijgt een uitkering. In december 2025 had ongeveer de helft er een, of een aanvraag ervoor.",
          en: "Not every jobseeker gets a benefit. In December 2025 about half of them had one, or had applied for one.",
        },
      },
    ],
    source: {
      nl: "VDAB, Arvastat-help over werkzoekenden zonder werk; Statistiek Vlaanderen, toelichting bij VDAB-werkloosheid. De jaarcijfers komen van VDAB via provincies.incijfers.be; de jaren vóór 2021 zijn daarin teruggerekend.",
      en: "VDAB, Arvastat help on jobseekers without work; Statistiek Vlaanderen, explanation of VDAB unemployment. The yearly figures come from VDAB through provincies.incijfers.be; in them the years before 2021 were recalculated.",
    },
    reproduce: {
      nl: "Ga in Arvastat naar het domein “Burgerklanten”, luik “Basisstatistieken” of “Detailtabellen”, categorie “Werkzoekenden zonder werk”. Kies gebied {gebied} en periode {periode}. Arvastat toont het einde van een maand: voor een jaarcijfer neemt u het gemiddelde van de twaalf maanden. Een cijfer van 1 januari vindt u op provincies.incijfers.be.",
      en: "In Arvastat, go to the domain “Burgerklanten”, part “Basisstatistieken” or “Detailtabellen”, category “Werkzoekenden zonder werk”. Choose area {gebied} and period {periode}. Arvastat shows the end of a month: for a yearly figure, take the average of the twelve months. A figure of 1 January is on provincies.incijfers.be.",
    },
    polarity: "neutral",
  },
  nwwz: {
    term: { nl: "Niet-werkende werkzoekende (NWWZ)", en: "Non-working jobseeker (niet-werkende werkzoekende, NWWZ)" },
    counts: {
      nl: "De telling van VDAB tot en met juni 2021: wie ingeschreven was, geen werk had en het meest beschikbaar was voor de arbeidsmarkt.",
      en: "The count of VDAB up to June 2021: people who were registered, had no work and were the most available for the labour market.",
    },
    leavesOut: {
      nl: "Wie een opleiding volgde, telde niet mee. Studenten die zich voor het einde van het schooljaar inschreven en jobstudenten ook niet.",
      en: "People in training were not counted. Nor were students who registered before the end of the school year, or students with a student job.",
    },
    population: {
      nl: "Mensen die bij VDAB ingeschreven waren, in vier groepen: met een aanvraag voor een werkloosheidsuitkering, jongeren in beroepsinschakelingstijd (de wachttijd na de studies), vrij ingeschreven, en om een andere reden verplicht ingeschreven.",
      en: "People registered with VDAB, in four groups: with an application for unemployment benefit, young people in the waiting period after their studies (beroepsinschakelingstijd), freely registered, and obliged to register for another reason.",
    },
    differs: [
      {
        from: { nl: "Werkzoekende zonder werk (WZW)", en: "Jobseeker without work (WZW)" },
        text: {
          nl: "Sinds juli 2021 telt VDAB werkzoekenden zonder werk. Daar horen ook mensen in opleiding of voortraject bij, en wie op lange termijn niet inzetbaar is. Zet een cijfer over NWWZ en een cijfer over WZW niet zomaar na elkaar: een stijging kan van de nieuwe telling komen.",
          en: "Since July 2021 VDAB counts jobseekers without work. They include people in training or on a preparatory track, and people who cannot be employed in the long run. Do not simply put a figure on NWWZ and a figure on WZW one after the other: a rise may come from the new count.",
        },
      },
      {
        from: { nl: "Teruggerekende reeksen", en: "Recalculated series" },
        text: {
          nl: "Onze jaarreeks per gemeente telt ook vóór 2021 als WZW, want de bron rekende haar terug. Cijfers uit de pers van vóór juli 2021 zijn NWWZ. Ze passen dus niet bij die reeks.",
          en: "Our yearly series by municipality counts WZW before 2021 too, because the source recalculated it. Figures in the press from before July 2021 are NWWZ, and so do not match that series.",
        },
      },
    ],
    source: {
      nl: "Statistiek Vlaanderen, toelichting bij VDAB-werkloosheid (oudere versie); VDAB, Arvastat-help over niet-werkende werkzoekenden en over werkzoekenden in opleiding.",
      en: "Statistiek Vlaanderen, explanation of VDAB unemployment (older version); VDAB, Arvastat help on non-working jobseekers and on jobseekers in training.",
    },
    reproduce: {
      nl: "Arvastat toont nu werkzoekenden zonder werk, ook voor maanden vóór juli 2021, voor zover wij konden nagaan. De oude telling vindt u in publicaties van die tijd: zoek daar {gebied} en {periode}. Of de oude reeks nog ergens in Arvastat staat, weten we niet.",
      en: "As far as we could find, Arvastat now shows jobseekers without work, also for months before July 2021. The old count is in publications of that time: look there for {gebied} and {periode}. Whether the old series is still somewhere in Arvastat, we do not know.",
    },
    polarity: "neutral",
  },
  werkzoekendengraad: {
    term: { nl: "Werkzoekendengraad", en: "Jobseeker rate (werkzoekendengraad)" },
    counts: {
      nl: "Het aantal werkzoekenden zonder werk in procent van de beroepsbevolking. De beroepsbevolking zijn de mensen die werken, samen met de werklozen die beschikbaar zijn en werk zoeken.",
      en: "The number of jobseekers without work in percent of the labour force. The labour force (beroepsbevolking) is the people who work, together with the unemployed who are available and seek work.",
    },
    leavesOut: {
      nl: "Wie arbeidsongeschikt is of geen werk zoekt, zit niet in de beroepsbevolking. Inwoners van andere gewesten tellen niet mee. Voor een wijk bestaat er geen graad, omdat er geen aantal werkenden per wijk bestaat.",
      en: "People who are incapacitated or do not seek work are not in the labour force. Residents of other regions are not counted. There is no rate for a neighbourhood (wijk), because there is no number of working people by neighbourhood.",
    },
    population: {
      nl: "Inwoners van Vlaanderen. VDAB schrijft: tussen 18 en 65 jaar. De groepen in onze bestanden lopen van 18 tot en met 64 jaar. De graad van een groep deelt door de beroepsbevolking van die groep.",
      en: "Residents of Vlaanderen. VDAB writes: between 18 and 65 years old. The groups in our files run from 18 to 64. The rate of a group divides by the labour force of that group.",
    },
    differs: [
      {
        from: { nl: "Werkloosheidsgraad van de enquête (ILO)", en: "Unemployment rate of the survey (ILO)" },
        text: {
          nl: "De werkloosheidsgraad telt alleen wie actief zoekt en binnen twee weken kan beginnen, volgens een enquête. De werkzoekendengraad telt iedereen die zonder werk ingeschreven is, ook in opleiding. Hij ligt daarom hoger. In het vierde kwartaal van 2024 was de werkloosheidsgraad van Vlaanderen 3,8% (15–64 jaar). De werkzoekendengraad was in december 2024 6,6%.",
          en: "The unemployment rate counts only people who actively seek work and can start within two weeks, by a survey. The jobseeker rate counts everyone who is registered without work, also in training. It is therefore higher. In the fourth quarter of 2024 the unemployment rate of Vlaanderen was 3.8% (ages 15–64). The jobseeker rate was 6.6% in December 2024.",
        },
      },
      {
        from: {
          nl: "Werkloosheidsgraad in Arvastat, domein Arbeidsmarkt",
          en: "Unemployment rate in Arvastat, domain Arbeidsmarkt",
        },
        text: {
          nl: "Dat is een jaarcijfer uit de Vlaamse Arbeidsrekening. Arvastat zegt zelf dat het een beetje afwijkt.",
          en: "That is a yearly figure from the Vlaamse Arbeidsrekening. Arvastat itself says that it differs slightly.",
        },
      },
      {
        from: { nl: "Aandeel in de bevolking van 18–64 jaar", en: "Share of the population aged 18–64" },
        text: {
          nl: "Daar wordt door alle inwoners van die leeftijd gedeeld, ook wie niet werkt en geen werk zoekt. Dat percentage ligt lager.",
          en: "That one divides by all inhabitants of those ages, including those who neither work nor seek work. That percentage is lower.",
        },
      },
      {
        from: { nl: "Cijfers van vóór juli 2021", en: "Figures from before July 2021" },
        text: {
          nl: "Graden die toen gedrukt zijn, telden NWWZ en deelden door een grotere beroepsbevolking. Ze liggen lager en passen niet bij de reeks van nu.",
          en: "Rates printed at that time counted NWWZ and divided by a larger labour force. They are lower and do not match the present series.",
        },
      },
      {
        from: { nl: "Sprong tussen twee maanden", en: "A jump between two months" },
        text: {
          nl: "VDAB gebruikt een heel jaar lang dezelfde beroepsbevolking, omdat die cijfers laat verschijnen. Als ze vernieuwd wordt, kan de graad springen zonder dat het aantal werkzoekenden verandert.",
          en: "VDAB uses the same labour force for a whole year, because those figures come out late. When it is renewed, the rate may jump while the number of jobseekers does not change.",
        },
      },
    ],
    source: {
      nl: "VDAB, Arvastat-help over de werkzoekendengraad. De beroepsbevolking komt van Steunpunt Werk.",
      en: "VDAB, Arvastat help on the jobseeker rate. The labour force comes from Steunpunt Werk.",
    },
    reproduce: {
      nl: "Ga in Arvastat naar het domein “Burgerklanten”, luik “Detailtabellen”, categorie “Werkzoekenden zonder werk”, en kies in het keuzevakje “Werksituatie” voor “werkzoekendengraad”. Het kan ook in het luik “Kenmerken”, en op de kaart van de “Basisstatistieken”. Kies gebied {gebied} en periode {periode}. Arvastat toont maanden: onze jaarcijfers komen van provincies.incijfers.be.",
      en: "In Arvastat, go to the domain “Burgerklanten”, part “Detailtabellen”, category “Werkzoekenden zonder werk”, and in the choice box “Werksituatie” choose “werkzoekendengraad”. It is also in the part “Kenmerken”, and on the map of the “Basisstatistieken”. Choose area {gebied} and period {periode}. Arvastat shows months: our yearly figures come from provincies.incijfers.be.",
    },
    polarity: "down",
  },
  "werkloosheidsgraad-ilo": {
    term: { nl: "Werkloosheidsgraad (ILO)", en: "Unemployment rate (ILO, werkloosheidsgraad)" },
    counts: {
      nl: "Het aantal werklozen in procent van de beroepsbevolking, volgens de enquête naar de arbeidskrachten. Iemand is werkloos als hij of zij geen werk heeft, de laatste vier weken actief zocht en binnen twee weken kan beginnen. Die regels zijn van de Internationale Arbeidsorganisatie (ILO).",
      en: "The number of unemployed people in percent of the labour force, by the labour force survey. Someone is unemployed if he or she has no work, actively sought it in the past four weeks and can start within two weeks. Those rules are from the International Labour Organization (ILO).",
    },
    leavesOut: {
      nl: "Wie niet zoekt of niet snel kan beginnen, telt niet mee, ook niet als die persoon bij VDAB ingeschreven is. Per gemeente bestaat dit cijfer niet.",
      en: "People who do not seek work or cannot start soon are not counted, even if they are registered with VDAB. The figure does not exist by municipality.",
    },
    population: {
      nl: "De beroepsbevolking (werkenden en werklozen) van het gebied. De cijfers per provincie gaan over 15–74 jaar, de kwartaalcijfers van Statbel over 15–64 jaar.",
      en: "The labour force (working and unemployed people) of the area. The figures by province are about ages 15–74, the quarterly figures of Statbel about ages 15–64.",
    },
    differs: [
      {
        from: { nl: "Werkzoekendengraad (VDAB)", en: "Jobseeker rate (VDAB, werkzoekendengraad)" },
        text: {
          nl: "VDAB telt wie zonder werk ingeschreven is, ook in opleiding. De enquête vraagt mensen of ze zoeken en kunnen beginnen. De werkzoekendengraad ligt daarom hoger. Er is geen vaste omrekening tussen de twee.",
          en: "VDAB counts people who are registered without work, also in training. The survey asks people whether they seek and can start. The jobseeker rate is therefore higher. There is no fixed conversion between the two.",
        },
      },
      {
        from: { nl: "Andere gewesten en landen", en: "Other regions and countries" },
        text: {
          nl: "Met dit cijfer kunt u gebieden vergelijken, want overal gelden dezelfde regels. Vergelijk een Vlaamse werkzoekendengraad niet met de werkloosheidsgraad van een buurland.",
          en: "With this figure you can compare areas, because the same rules hold everywhere. Do not compare a Flemish jobseeker rate with the unemployment rate of a neighbouring country.",
        },
      },
      {
        from: { nl: "Deel van de inwoners dat werkloos is", en: "Share of the inhabitants who are unemployed" },
        text: {
          nl: "In de arbeidsreserve staat hoeveel van de 100 inwoners werkloos zijn. De werkloosheidsgraad deelt alleen door werkenden en werklozen, en is dus hoger.",
          en: "The labour reserve shows how many of 100 inhabitants are unemployed. The unemployment rate divides only by working and unemployed people, and so is higher.",
        },
      },
    ],
    source: {
      nl: "Statbel en Eurostat, enquête naar de arbeidskrachten, volgens de regels van de Internationale Arbeidsorganisatie (ILO).",
      en: "Statbel and Eurostat, labour force survey, by the rules of the International Labour Organization (ILO).",
    },
    reproduce: {
      nl: "Dit cijfer staat niet in Arvastat. Eurostat publiceert het per provincie (tabellen tgs00010 en lfst_r_lfu3rt); Statbel publiceert het per gewest, in be.STAT per kwartaal. Zoek daar {gebied} en {periode}, en let op de leeftijd.",
      en: "This figure is not in Arvastat. Eurostat publishes it by province (tables tgs00010 and lfst_r_lfu3rt); Statbel publishes it by region, in be.STAT by quarter. Look there for {gebied} and {periode}, and mind the ages.",
    },
    polarity: "down",
  },
  bemiddelingsstatus: {
    term: { nl: "Bemiddelingsstatus", en: "Placement status (bemiddelingsstatus)" },
    counts: {
      nl: "Welke kans op werk VDAB voor een werkzoekende zonder werk ziet, op het moment van de telling. Er zijn drie groepen: “in bemiddeling”, “in opleiding of voortraject” en “niet inzetbaar op lange termijn”.",
      en: "Which prospect of work VDAB sees for a jobseeker without work, at the moment of counting. There are three groups: “in bemiddeling” (being matched to jobs), “in opleiding of voortraject” (in training or on a preparatory track) and “niet inzetbaar op lange termijn” (not employable in the long run).",
    },
    leavesOut: {
      nl: "De status zegt niet of iemand een uitkering krijgt, en ook niet hoelang iemand al zoekt. Vóór januari 2017 bestaat hij niet.",
      en: "The status does not say whether someone gets a benefit, nor how long someone has been seeking. It does not exist before January 2017.",
    },
    population: {
      nl: "Werkzoekenden zonder werk die bij VDAB ingeschreven zijn. Op 30 juni 2021 was ongeveer drie vierde van hen in bemiddeling.",
      en: "Jobseekers without work who are registered with VDAB. On 30 June 2021 about three quarters of them were “in bemiddeling”.",
    },
    differs: [
      {
        from: { nl: "Uitkeringsstatus", en: "Benefit status (uitkeringsstatus)" },
        text: {
          nl: "De uitkeringsstatus zegt of iemand een werkloosheidsuitkering heeft of aanvroeg. De bemiddelingsstatus zegt welke kans op werk VDAB ziet.",
          en: "The benefit status says whether someone has or applied for unemployment benefit. The placement status says which prospect of work VDAB sees.",
        },
      },
      {
        from: { nl: "Afstand tot de arbeidsmarkt", en: "Distance to the labour market" },
        text: {
          nl: "In het bericht over oktober 2025 deelt VDAB werkzoekenden in naar hun kans op werk binnen zes maanden. Bij een korte afstand is die kans groter dan 50%. Of die indeling in Arvastat de drie groepen vervangen heeft, weten we niet.",
          en: "In its report on October 2025 VDAB groups jobseekers by their chance of work within six months. With a short distance that chance is over 50%. Whether that grouping has replaced the three groups in Arvastat, we do not know.",
        },
      },
      {
        from: { nl: "Werkzoekenden in de spanningsindicator", en: "Jobseekers in the tension indicator" },
        text: {
          nl: "De spanningsindicator van VDAB telt alleen wie in bemiddeling is, en niet alle werkzoekenden zonder werk.",
          en: "The tension indicator of VDAB counts only those who are “in bemiddeling”, and not all jobseekers without work.",
        },
      },
    ],
    source: {
      nl: "VDAB, Arvastat-help over de bemiddelingsstatus.",
      en: "VDAB, Arvastat help on the placement status.",
    },
    reproduce: {
      nl: "Ga in Arvastat naar het domein “Burgerklanten”, luik “Basisstatistieken” of “Detailtabellen”, categorie “Werkzoekenden zonder werk”, kenmerk “Bemiddelingsstatus”. Kies gebied {gebied} en periode {periode}.",
      en: "In Arvastat, go to the domain “Burgerklanten”, part “Basisstatistieken” or “Detailtabellen”, category “Werkzoekenden zonder werk”, trait “Bemiddelingsstatus”. Choose area {gebied} and period {periode}.",
    },
    polarity: "neutral",
  },
  burgerklant: {
    term: { nl: "Burgerklant", en: "Client of VDAB (burgerklant)" },
    counts: {
      nl: "Iedereen die op het einde van de maand bij VDAB ingeschreven is. Er zijn drie groepen: werkzoekenden zonder werk, werkenden, en studenten en anderen.",
      en: "Everyone who is registered with VDAB at the end of the month. There are three groups: jobseekers without work, working people, and students and others.",
    },
    leavesOut: {
      nl: "Werkgevers zijn geen burgerklanten. Wie niet ingeschreven is, telt niet mee, ook niet als die persoon werk zoekt.",
      en: "Employers are not counted. People who are not registered are not counted either, even if they seek work.",
    },
    population: {
      nl: "Mensen die bij VDAB ingeschreven zijn. Zonder keuze van een gebied telt Arvastat iedereen, waar die ook woont.",
      en: "People registered with VDAB. If no area is chosen, Arvastat counts everyone, wherever they live.",
    },
    differs: [
      {
        from: { nl: "Werkzoekende zonder werk", en: "Jobseeker without work" },
        text: {
          nl: "Dat is één van de drie groepen. Bij de Limburgse burgerklanten in 2023 was 69% zonder werk. De anderen werkten (27,1%) of studeerden (3,9%).",
          en: "That is one of the three groups. Of the clients in Limburg in 2023, 69% were without work. The others worked (27.1%) or studied (3.9%).",
        },
      },
      {
        from: { nl: "Werkenden in de werkzaamheidsgraad", en: "Working people in the employment rate" },
        text: {
          nl: "Werkende burgerklanten zijn alleen de mensen met werk die een dienst van VDAB vragen. Alle andere werkenden staan er niet bij.",
          en: "Working clients are only the people with work who ask VDAB for a service. All other working people are not among them.",
        },
      },
    ],
    source: {
      nl: "VDAB, Arvastat-help over de categorieën van burgers. De opdeling voor Limburg in 2023 komt uit een verslag van een overleg.",
      en: "VDAB, Arvastat help on the categories of citizens. The split for Limburg in 2023 comes from the report of a meeting.",
    },
    reproduce: {
      nl: "Ga in Arvastat naar het domein “Burgerklanten”, luik “Basisstatistieken” of “Detailtabellen”, categorie “Alle burgerklanten”, kenmerk “Werksituatie”. Kies gebied {gebied} en periode {periode}.",
      en: "In Arvastat, go to the domain “Burgerklanten”, part “Basisstatistieken” or “Detailtabellen”, category “Alle burgerklanten”, trait “Werksituatie”. Choose area {gebied} and period {periode}.",
    },
    polarity: "neutral",
  },
  "voormalig-niet-beroepsactief": {
    term: {
      nl: "Voormalig niet-beroepsactieve werkzoekende",
      en: "Formerly inactive jobseeker (voormalig niet-beroepsactief)",
    },
    counts: {
      nl: "Een groep die VDAB apart telt: werkzoekenden zonder werk die vóór hun inschrijving niet beroepsactief waren. Wie er precies bij hoort, vonden we niet in onze bronnen. De pers noemt als voorbeelden mensen met een leefloon, met een ziekte-uitkering of met zorgtaken.",
      en: "A group that VDAB counts apart: jobseekers without work who were inactive before they registered. Who exactly belongs to it we did not find in our sources. The press names as examples people with social assistance (leefloon), with a sickness benefit or with care duties.",
    },
    leavesOut: {
      nl: "VDAB telt wie een werkloosheidsuitkering heeft of aanvroeg in een andere groep. Jongeren in beroepsinschakelingstijd (de wachttijd na de studies) zijn een aparte groep. Wie niet ingeschreven is, telt niet mee.",
      en: "VDAB counts people who have or applied for unemployment benefit in another group. Young people in the waiting period after their studies (beroepsinschakelingstijd) are a separate group. People who are not registered are not counted.",
    },
    population: {
      nl: "Werkzoekenden zonder werk die bij VDAB ingeschreven zijn. Het is één van de vier groepen van de uitkeringsstatus. Eind 2025 vormde ze in Vlaanderen 41% van hen.",
      en: "Jobseekers without work who are registered with VDAB. It is one of the four groups of the benefit status (uitkeringsstatus). At the end of 2025 it made up 41% of them in Vlaanderen.",
    },
    differs: [
      {
        from: { nl: "Niet-beroepsactief in de enquête", en: "Inactive in the survey" },
        text: {
          nl: "In de enquête is iemand niet-beroepsactief als hij of zij niet werkt en geen werk zoekt of niet kan beginnen. Een voormalig niet-beroepsactieve is ingeschreven als werkzoekende. Het ene is een antwoord in een enquête, het andere een groep in het bestand van VDAB.",
          en: "In the survey someone is inactive if he or she does not work and does not seek work or cannot start. A formerly inactive jobseeker is registered as a jobseeker. The one is an answer in a survey, the other a group in the file of VDAB.",
        },
      },
      {
        from: { nl: "Niet inzetbaar op lange termijn", en: "Not employable in the long run" },
        text: {
          nl: "Dat is iets anders. In Limburg was in 2023 90% van de voormalig niet-beroepsactieven in bemiddeling, en 2% niet inzetbaar.",
          en: "That is something else. In Limburg in 2023, 90% of the formerly inactive jobseekers were “in bemiddeling” (being matched to jobs), and 2% were not employable.",
        },
      },
      {
        from: { nl: "Stijging van het aantal werkzoekenden", en: "A rise in the number of jobseekers" },
        text: {
          nl: "Als deze groep groeit, stijgt het aantal werkzoekenden. Dat hoeft niet te betekenen dat er meer mensen hun werk verloren. Het kan ook dat meer mensen zich inschreven.",
          en: "When this group grows, the number of jobseekers rises. That need not mean that more people lost their work. It may also be that more people registered.",
        },
      },
    ],
    source: {
      nl: "VDAB, Arvastat-help over werkzoekenden zonder werk (uitkeringsstatus), waar wij alleen de naam van de groep vonden; VDAB, persberichten over oktober 2023 en 2025; De Standaard, 6 september 2023, voor de voorbeelden.",
      en: "VDAB, Arvastat help on jobseekers without work (benefit status), where we found only the name of the group; VDAB, press releases on October 2023 and 2025; De Standaard, 6 September 2023, for the examples.",
    },
    reproduce: {
      nl: "Ga in Arvastat naar het domein “Burgerklanten”, luik “Basisstatistieken”, categorie “Werkzoekenden zonder werk”, kenmerk “Uitkeringsstatus”. Kies gebied {gebied} en periode {periode}. Of het kenmerk ook in de “Detailtabellen” staat, is niet zeker.",
      en: "In Arvastat, go to the domain “Burgerklanten”, part “Basisstatistieken”, category “Werkzoekenden zonder werk”, trait “Uitkeringsstatus”. Choose area {gebied} and period {periode}. Whether the trait is in the “Detailtabellen” too is not certain.",
    },
    polarity: "neutral",
  },
  "instroom-uitstroom": {
    term: { nl: "Instroom en uitstroom", en: "Inflow and outflow (instroom en uitstroom)" },
    counts: {
      nl: "Instroom: mensen die in de loop van een maand of een jaar werkzoekende zonder werk worden. Uitstroom: mensen die het in die tijd niet meer zijn. Het verschil is het saldo: zo groeit of krimpt de groep.",
      en: "Inflow: people who become jobseekers without work in the course of a month or a year. Outflow: people who stop being so in that time. The difference is the balance: that is how the group grows or shrinks.",
    },
    leavesOut: {
      nl: "Uitstroom is niet hetzelfde als werk vinden: ook wie zich om een andere reden uitschrijft, telt mee. Het cijfer zegt niet of iemand later terugkomt.",
      en: "Outflow is not the same as finding work: people who sign off for another reason count too. The figure does not say whether someone comes back later.",
    },
    population: {
      nl: "Mensen die bij VDAB ingeschreven zijn. Over een jaar telt elke persoon één keer.",
      en: "People registered with VDAB. Over a year, each person counts once.",
    },
    differs: [
      {
        from: { nl: "Aantal werkzoekenden", en: "Number of jobseekers" },
        text: {
          nl: "Het aantal werkzoekenden is een stand op één moment. Instroom en uitstroom zijn bewegingen over een periode. Een stand die gelijk blijft, kan toch veel beweging verbergen.",
          en: "The number of jobseekers is a state at one moment. Inflow and outflow are movements over a period. A state that stays the same may still hide a lot of movement.",
        },
      },
      {
        from: { nl: "Uitstroom naar werk", en: "Outflow to work" },
        text: {
          nl: "Dat is het deel van de uitstroom dat aan het werk gaat. In oktober 2025 was dat in Vlaanderen 75%.",
          en: "That is the part of the outflow that goes to work. In October 2025 it was 75% in Vlaanderen.",
        },
      },
      {
        from: { nl: "Som van twaalf maanden", en: "Sum of twelve months" },
        text: {
          nl: "Wie twee keer in een jaar instroomt, telt bij de maanden twee keer en bij het jaar één keer. Het jaarcijfer is dus lager dan de som van de maanden.",
          en: "Someone who flows in twice in a year counts twice in the months and once in the year. The yearly figure is therefore lower than the sum of the months.",
        },
      },
    ],
    source: {
      nl: "VDAB, Arvastat-help over de dynamische gegevens.",
      en: "VDAB, Arvastat help on the dynamic data.",
    },
    reproduce: {
      nl: "Ga in Arvastat naar het domein “Burgerklanten”, luik “Dynamische gegevens”, en kies de in- en uitstroom op maandbasis of op jaarbasis. Kies gebied {gebied} en periode {periode}.",
      en: "In Arvastat, go to the domain “Burgerklanten”, part “Dynamische gegevens”, and choose the inflow and outflow by month or by year. Choose area {gebied} and period {periode}.",
    },
    polarity: "neutral",
  },
} as const satisfies Partial<Record<ConceptId, Concept>>;
