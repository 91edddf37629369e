import type { Concept, ConceptId } from "./concept.ts";

/** How many people work, by the four ways of counting that exist side by side, and how far that is from 80%. */
export const employmentConcepts = {
  werkzaamheidsgraad: {
    term: { nl: "Werkzaamheidsgraad", en: "Employment rate (werkzaamheidsgraad)" },
    counts: {
      nl: "Het deel van de inwoners van 20 tot en met 64 jaar dat werkt. Iemand werkt als hij of zij in de week van de meting minstens één uur betaald werkte. Het cijfer komt uit een enquête: de enquête naar de arbeidskrachten (EAK).",
      en: "The share of the inhabitants aged 20 to 64 who work. Someone works if he or she did paid work for at least one hour in the week of the survey. The figure comes from a sample survey, the labour force survey (enquête naar de arbeidskrachten, EAK).",
    },
    leavesOut: {
      nl: "Wie jonger is dan 20 of ouder dan 64, telt niet mee. Het cijfer zegt niet hoeveel uren iemand werkt. Sinds 2021 telt wie langer dan drie maanden tijdelijk werkloos is, niet meer als werkend. Per gemeente bestaat dit cijfer niet.",
      en: "Anyone younger than 20 or older than 64 is not counted. The figure does not say how many hours someone works. Since 2021, people who are temporarily unemployed for more than three months no longer count as working. The figure does not exist by municipality.",
    },
    population: {
      nl: "Inwoners van 20 tot en met 64 jaar. De doelstelling van 80% geldt voor deze leeftijd.",
      en: "Inhabitants aged 20 to 64. The goal of 80% is about this age group.",
    },
    differs: [
      {
        from: { nl: "Werkzaamheidsgraad 15–64 jaar", en: "Employment rate, ages 15–64" },
        text: {
          nl: "Dezelfde enquête, maar ook met wie 15 tot 19 jaar is. Van hen gaan velen nog naar school. Dat cijfer ligt lager, en de doelstelling van 80% geldt er niet voor.",
          en: "The same survey, but people aged 15 to 19 are included. Many of them are still at school. That figure is lower, and the goal of 80% does not apply to it.",
        },
      },
      {
        from: { nl: "Andere leeftijden: 25–64 en 18–65 jaar", en: "Other ages: 25–64 and 18–65" },
        text: {
          nl: "In de pers staan soms cijfers voor 25–64 jaar. Voor Limburg in 2023 was dat 78,3%, en voor 20–64 jaar ongeveer 76%. Oude cijfers van VDAB gaan over 18–65 jaar. Vergelijk alleen cijfers over dezelfde leeftijd.",
          en: "The press sometimes prints figures for ages 25–64. For Limburg in 2023 that was 78.3%, against about 76% for ages 20–64. Old VDAB figures are about ages 18–65. Compare only figures about the same ages.",
        },
      },
      {
        from: { nl: "Werkzaamheidsgraad uit registers", en: "Employment rate from registers" },
        text: {
          nl: "Die telt werkenden in de bestanden van de sociale zekerheid en bestaat wel per gemeente. Zet de twee niet op één as en trek ze niet van elkaar af.",
          en: "That one counts working people in the files of social security, and it does exist by municipality. Do not put the two on one axis and do not subtract one from the other.",
        },
      },
      {
        from: { nl: "Werkzaamheidsgraad volgens de Census", en: "Employment rate by the Census" },
        text: {
          nl: "De Census telt iedereen op één dag, op basis van registers. De enquête ondervraagt een deel van de mensen, het hele jaar door.",
          en: "The Census counts everyone on one day, from registers. The survey questions part of the people, all year round.",
        },
      },
      {
        from: { nl: "Werkgelegenheidsgraad", en: "Werkgelegenheidsgraad" },
        text: {
          nl: "Dat is hetzelfde: Statbel gebruikt dit woord.",
          en: "That is the same thing: it is the word that Statbel uses.",
        },
      },
      {
        from: { nl: "Cijfers van vóór 2017, 2021 en 2025", en: "Figures from before 2017, 2021 and 2025" },
        text: {
          nl: "De enquête veranderde in 2017 en in 2021; een sprong in die jaren kan daarvan komen. De cijfers van Vlaams-Brabant voor 2021 tot 2024 waren te laag door een probleem met één enquêteur. Na de correctie in 2025 kwam er 3,4 procentpunt bij.",
          en: "The survey changed in 2017 and in 2021; a jump in those years may come from that. The figures of Vlaams-Brabant for 2021 to 2024 were too low because of a problem with one interviewer. The correction in 2025 added 3.4 percentage points.",
        },
      },
    ],
    source: {
      nl: "Statbel, enquête naar de arbeidskrachten. De doelstelling van 80% komt van de Vlaamse Regering (2019); Steunpunt Werk neemt 2030 als einddatum.",
      en: "Statbel, labour force survey. The goal of 80% comes from the Flemish government (2019); Steunpunt Werk takes 2030 as its horizon.",
    },
    reproduce: {
      nl: "Dit cijfer staat niet in Arvastat, voor zover wij konden nagaan. Statbel publiceert het per gewest en per provincie, als “werkgelegenheidsgraad”, naast het cijfer voor 15–64 jaar. Ook Steunpunt Werk geeft het per gewest en per provincie. Zoek daar {gebied} en {periode}, en kies 20–64 jaar.",
      en: "As far as we could find, this figure is not in Arvastat. Statbel publishes it by region and by province under the name “werkgelegenheidsgraad”, next to the figure for ages 15–64. Steunpunt Werk also gives it by region and by province. Look there for {gebied} and {periode}, and choose ages 20–64.",
    },
    polarity: "up",
  },
  "werkzaamheidsgraad-15-64": {
    term: { nl: "Werkzaamheidsgraad 15–64 jaar", en: "Employment rate, ages 15–64 (werkzaamheidsgraad)" },
    counts: {
      nl: "Het deel van de inwoners van 15 tot en met 64 jaar dat in de week van de meting minstens één uur betaald werkte. Het cijfer komt uit dezelfde enquête als de werkzaamheidsgraad 20–64.",
      en: "The share of the inhabitants aged 15 to 64 who did paid work for at least one hour in the week of the survey. The figure comes from the same survey as the employment rate for ages 20–64.",
    },
    leavesOut: {
      nl: "Wie jonger is dan 15 of ouder dan 64, telt niet mee. Het cijfer zegt niet hoeveel uren iemand werkt. Per gemeente bestaat het niet.",
      en: "Anyone younger than 15 or older than 64 is not counted. The figure does not say how many hours someone works. It does not exist by municipality.",
    },
    population: {
      nl: "Inwoners van 15 tot en met 64 jaar in gewone huishoudens. Scholieren en studenten tellen mee bij de inwoners, ook als ze niet werken.",
      en: "Inhabitants aged 15 to 64 in private households. Pupils and students are among the inhabitants, also when they do not work.",
    },
    differs: [
      {
        from: { nl: "Werkzaamheidsgraad 20–64 jaar", en: "Employment rate, ages 20–64" },
        text: {
          nl: "De doelstelling van 80% gaat over 20–64 jaar. Bij 15–64 jaar tellen ook scholieren mee, en daarom ligt dit cijfer lager. Er hoort dus geen lijn van 80% bij.",
          en: "The goal of 80% is about ages 20–64. With ages 15–64 pupils are included, so this figure is lower. A line at 80% therefore does not belong to it.",
        },
      },
      {
        from: { nl: "Grenzen van de provincies", en: "Borders of the provinces" },
        text: {
          nl: "De reeks per provincie van Eurostat gebruikt de grenzen van vóór 2025. Zwijndrecht telt daarin nog bij Antwerpen.",
          en: "The series by province of Eurostat uses the borders of before 2025. Zwijndrecht still belongs to Antwerpen in it.",
        },
      },
    ],
    source: {
      nl: "Eurostat en Statbel, enquête naar de arbeidskrachten (in het Engels: Labour Force Survey).",
      en: "Eurostat and Statbel, labour force survey.",
    },
    reproduce: {
      nl: "Dit cijfer staat niet in Arvastat, voor zover wij konden nagaan. Eurostat publiceert het per provincie in tabel tgs00007; Statbel publiceert het naast het cijfer voor 20–64 jaar. Zoek daar {gebied} en {periode}, en kies 15–64 jaar.",
      en: "As far as we could find, this figure is not in Arvastat. Eurostat publishes it by province in table tgs00007; Statbel publishes it next to the figure for ages 20–64. Look there for {gebied} and {periode}, and choose ages 15–64.",
    },
    polarity: "up",
  },
  "werkzaamheidsgraad-leeftijd": {
    term: { nl: "Werkzaamheidsgraad van een leeftijdsgroep", en: "Employment rate of an age group" },
    counts: {
      nl: "Het deel van de inwoners van die leeftijd dat in de week van de meting minstens één uur betaald werkte. Welke leeftijd dat is, staat bij de figuur: 15–24, 25–64 of 55–64 jaar. Het cijfer komt uit de enquête naar de arbeidskrachten (EAK).",
      en: "The share of the inhabitants of that age who did paid work for at least one hour in the week of the survey. The ages stand with the figure: 15–24, 25–64 or 55–64. The figure comes from the labour force survey (EAK).",
    },
    leavesOut: {
      nl: "Wie jonger of ouder is, telt niet mee. Het cijfer zegt niet hoeveel uren iemand werkt: een student met een kleine job telt als werkend. Per gemeente bestaat het niet.",
      en: "Younger and older people are not counted. The figure does not say how many hours someone works: a student with a small job counts as working. It does not exist by municipality.",
    },
    population: {
      nl: "Inwoners van de leeftijd die bij de figuur staat, in gewone huishoudens.",
      en: "Inhabitants of the ages that stand with the figure, in private households.",
    },
    differs: [
      {
        from: { nl: "Werkzaamheidsgraad 20–64 jaar", en: "Employment rate, ages 20–64" },
        text: {
          nl: "De doelstelling van 80% gaat over 20–64 jaar. Voor 25–64 jaar ligt het cijfer hoger, omdat jonge studenten wegvallen; voor 15–24 en 55–64 jaar ligt het lager. Er hoort dus geen lijn van 80% bij.",
          en: "The goal of 80% is about ages 20–64. For ages 25–64 the figure is higher, because young students drop out of it; for ages 15–24 and 55–64 it is lower. A line at 80% therefore does not belong to it.",
        },
      },
      {
        from: { nl: "Groepen die elkaar overlappen", en: "Groups that overlap" },
        text: {
          nl: "Bronnen kiezen zelf hun leeftijden: 50–64, 55–64 of 55 en ouder. Die groepen overlappen. Vergelijk alleen dezelfde leeftijd.",
          en: "Sources choose their own ages: 50–64, 55–64, or 55 and older. Those groups overlap. Compare only the same ages.",
        },
      },
    ],
    source: {
      nl: "Statbel en Eurostat, enquête naar de arbeidskrachten (in het Engels: Labour Force Survey).",
      en: "Statbel and Eurostat, labour force survey.",
    },
    reproduce: {
      nl: "Dit cijfer staat niet in Arvastat, voor zover wij konden nagaan. Eurostat publiceert het per provincie (tabel lfst_r_lfe2emprt), Statistiek Vlaanderen en Statbel per gewest. Zoek daar {gebied} en {periode}, en kies de leeftijd die bij de figuur staat.",
      en: "As far as we could find, this figure is not in Arvastat. Eurostat publishes it by province (table lfst_r_lfe2emprt), Statistiek Vlaanderen and Statbel by region. Look there for {gebied} and {periode}, and choose the ages that stand with the figure.",
    },
    polarity: "up",
  },
  "werkzaamheidsgraad-census": {
    term: { nl: "Werkzaamheidsgraad volgens de Census", en: "Employment rate by the Census" },
    counts: {
      nl: "Het deel van de inwoners van 20 tot en met 64 jaar dat volgens de Census aan het werk was. De Census is een telling van de hele bevolking op 1 januari 2011 en op 1 januari 2021. Statbel leest daarvoor registers: er komt geen vragenlijst aan te pas.",
      en: "The share of the inhabitants aged 20 to 64 who were at work according to the Census. The Census is a count of the whole population on 1 January 2011 and on 1 January 2021. Statbel reads registers for it: there is no questionnaire.",
    },
    leavesOut: {
      nl: "Wat niet in een register staat, telt niet mee. De Census zegt niets over de jaren tussen 2011 en 2021 of daarna.",
      en: "What is in no register is not counted. The Census says nothing about the years between 2011 and 2021, or later.",
    },
    population: {
      nl: "Alle inwoners van 20 tot en met 64 jaar op 1 januari. Voor 2021 bestaat het cijfer ook per gemeente.",
      en: "All inhabitants aged 20 to 64 on 1 January. For 2021 the figure exists by municipality as well.",
    },
    differs: [
      {
        from: { nl: "Werkzaamheidsgraad uit de enquête (EAK)", en: "Employment rate from the survey (EAK)" },
        text: {
          nl: "De enquête vraagt mensen of ze in een bepaalde week minstens één uur werkten. De Census leest registers. Trek nooit één lijn door de twee.",
          en: "The survey asks people whether they worked for at least one hour in a certain week. The Census reads registers. Never draw one line through the two.",
        },
      },
      {
        from: { nl: "Vlaamse Arbeidsrekening", en: "Vlaamse Arbeidsrekening" },
        text: {
          nl: "Ook die gebruikt registers, maar zij geeft een gemiddelde over een jaar, en dat elk jaar. De Census geeft één dag.",
          en: "That one uses registers too, but it gives an average over a year, every year. The Census gives one day.",
        },
      },
    ],
    source: {
      nl: "Statbel, Census 2011 en Census 2021.",
      en: "Statbel, Census 2011 and Census 2021.",
    },
    reproduce: {
      nl: "Dit cijfer staat niet in Arvastat. Zoek bij Statbel de resultaten van de Census over de arbeidsmarkt, en daarin {gebied}, {periode} en 20–64 jaar.",
      en: "This figure is not in Arvastat. Look at Statbel for the results of the Census about the labour market, and in them for {gebied}, {periode} and ages 20–64.",
    },
    polarity: "up",
  },
  "werkzaamheidsgraad-registers": {
    term: { nl: "Werkzaamheidsgraad uit registers", en: "Employment rate from registers" },
    counts: {
      nl: "Het deel van de inwoners dat in de bestanden van de sociale zekerheid als werkend staat. De bekendste reeks is de Vlaamse Arbeidsrekening van Steunpunt Werk. Die geeft elk jaar het gemiddelde van de vier kwartalen, tot op het niveau van de gemeente.",
      en: "The share of the inhabitants who are recorded as working in the files of social security. The best known series is the Vlaamse Arbeidsrekening of Steunpunt Werk. It gives the average of the four quarters every year, down to the municipality.",
    },
    leavesOut: {
      nl: "Wat niet in een bestand staat, telt niet mee. Voor wie over de grens werkt, gebruikt Steunpunt Werk een aparte bron. Die is sinds 2019 een andere. Het aantal werkenden daalde daardoor, vooral in gemeenten aan de grens.",
      en: "What is in no file is not counted. For people who work across the border, Steunpunt Werk uses a separate source. Since 2019 that is another one. The number of people at work fell because of that, above all in municipalities near the border.",
    },
    population: {
      nl: "Inwoners van de gemeente, waar ze ook werken. Onze reeks per gemeente van 2003 tot 2015 vermeldt geen bron en geen leeftijd. Het niveau past bij 20–64 jaar, maar dat is een afleiding.",
      en: "Inhabitants of the municipality, wherever they work. Our series by municipality from 2003 to 2015 names no source and no ages. Its level fits ages 20–64, but that is an inference.",
    },
    differs: [
      {
        from: { nl: "Werkzaamheidsgraad uit de enquête (EAK)", en: "Employment rate from the survey (EAK)" },
        text: {
          nl: "De enquête bestaat per gewest en per provincie, de registers ook per gemeente. Ze tellen anders, en de niveaus verschillen. Zet ze niet op één as en trek ze niet van elkaar af.",
          en: "The survey exists by region and by province, the registers by municipality as well. They count differently, and their levels differ. Do not put them on one axis and do not subtract one from the other.",
        },
      },
      {
        from: { nl: "Werkzaamheidsgraad volgens de Census", en: "Employment rate by the Census" },
        text: {
          nl: "De Census is een telling op één dag. De Vlaamse Arbeidsrekening is een gemiddelde over een jaar.",
          en: "The Census is a count on one day. The Vlaamse Arbeidsrekening is an average over a year.",
        },
      },
      {
        from: { nl: "Werkenden die bij VDAB ingeschreven zijn", en: "Working people registered with VDAB" },
        text: {
          nl: "Dat zijn alleen de mensen met werk die een dienst van VDAB vragen. Het is niet het aantal werkenden in een gemeente.",
          en: "Those are only the people with work who ask VDAB for a service. It is not the number of people at work in a municipality.",
        },
      },
    ],
    source: {
      nl: "Steunpunt Werk, Vlaamse Arbeidsrekening, op basis van RSZ, RSVZ, RIZIV, RVA en de Kruispuntbank van de Sociale Zekerheid (KSZ).",
      en: "Steunpunt Werk, Vlaamse Arbeidsrekening, from RSZ, RSVZ, RIZIV, RVA and the Crossroads Bank for Social Security (KSZ).",
    },
    reproduce: {
      nl: "Steunpunt Werk publiceert de Vlaamse Arbeidsrekening per gemeente. In Arvastat staan jaarcijfers ervan in het domein “Arbeidsmarkt”, onder “Arbeidsmarktpositie” (werkend, niet-werkend, niet-beroepsactief): kies gebied {gebied} en periode {periode}. Of Arvastat ook de graad zelf toont, weten we niet.",
      en: "Steunpunt Werk publishes the Vlaamse Arbeidsrekening by municipality. Arvastat has yearly figures of it in the domain “Arbeidsmarkt”, under “Arbeidsmarktpositie” (working, not working, inactive): choose area {gebied} and period {periode}. Whether Arvastat shows the rate itself, we do not know.",
    },
    polarity: "up",
  },
  afstand: {
    term: { nl: "Afstand tot 80%, in personen", en: "Gap to 80%, in persons" },
    counts: {
      nl: "Hoeveel inwoners van 20 tot en met 64 jaar er nog aan het werk moeten om op 80% te komen. We rekenen 80% min de werkzaamheidsgraad, maal het aantal inwoners van die leeftijd. Kiest u een ander doel, dan rekenen we met dat doel.",
      en: "How many inhabitants aged 20 to 64 would still have to start working to reach 80%. We take 80% minus the employment rate, times the number of inhabitants of that age. If you choose another goal, we use that goal.",
    },
    leavesOut: {
      nl: "Het is een schatting bij een gelijk aantal inwoners: wie met pensioen gaat, jonger dan 20 is of verhuist, zit er niet in. Het aantal inwoners kan ouder zijn dan de graad, omdat onze bronnen geen later aantal hebben. Daarom ronden we af.",
      en: "It is an estimate at an equal number of inhabitants: people who retire, are younger than 20 or move house are not in it. The number of inhabitants may be older than the rate, because our sources have no later number. We therefore round it.",
    },
    population: {
      nl: "Inwoners van 20 tot en met 64 jaar op 1 januari, van hetzelfde jaar of van het laatste jaar daarvóór dat onze bronnen hebben.",
      en: "Inhabitants aged 20 to 64 on 1 January, of the same year or of the last year before it that our sources have.",
    },
    differs: [
      {
        from: { nl: "Afstand in procentpunt", en: "Gap in percentage points" },
        text: {
          nl: "Dat is 80 min de graad. Die afstand hangt niet af van het aantal inwoners, de afstand in personen wel. Een grote provincie heeft daardoor meer mensen nodig voor hetzelfde aantal punten.",
          en: "That is 80 minus the rate. It does not depend on the number of inhabitants; the gap in persons does. A large province therefore needs more people for the same number of points.",
        },
      },
      {
        from: { nl: "Aantal werkzoekenden", en: "Number of jobseekers" },
        text: {
          nl: "De afstand is geen aantal werkzoekenden. Een deel van de mensen die nodig zijn, staat niet ingeschreven bij VDAB. En niet elke werkzoekende is 20 tot 64 jaar.",
          en: "The gap is not a number of jobseekers. Part of the people who are needed are not registered with VDAB. And not every jobseeker is aged 20 to 64.",
        },
      },
      {
        from: { nl: "120.000 extra werkenden", en: "120,000 more people at work" },
        text: {
          nl: "Dat is een doel van de Vlaamse Regering in 2020 voor heel Vlaanderen. Het is niet de afstand tot 80%: Steunpunt Werk berekende dat dit aantal op 77,9% zou uitkomen.",
          en: "That was a goal of the Flemish government in 2020 for the whole of Vlaanderen. It is not the gap to 80%: Steunpunt Werk computed that this number would lead to 77.9%.",
        },
      },
    ],
    source: {
      nl: "Eigen berekening, met de werkzaamheidsgraad uit de enquête naar de arbeidskrachten (Statbel) en het aantal inwoners op 1 januari (Statbel, Eurostat).",
      en: "Our own computation, with the employment rate of the labour force survey (Statbel) and the number of inhabitants on 1 January (Statbel, Eurostat).",
    },
    reproduce: {
      nl: "Dit cijfer staat in geen enkele bron: we berekenen het. Zoek bij Statbel de werkzaamheidsgraad 20–64 van {gebied} voor {periode}, trek die van 80 af, deel door 100 en vermenigvuldig met het aantal inwoners van 20–64 jaar.",
      en: "This figure is in no source: we compute it. Look at Statbel for the employment rate 20–64 of {gebied} for {periode}, subtract it from 80, divide by 100 and multiply by the number of inhabitants aged 20–64.",
    },
    polarity: "neutral",
  },
  activiteitsgraad: {
    term: { nl: "Activiteitsgraad", en: "Activity rate (activiteitsgraad)" },
    counts: {
      nl: "Het deel van de inwoners van 15 tot en met 64 jaar dat werkt of actief werk zoekt. Die twee groepen samen heten de beroepsbevolking. Het cijfer komt uit de enquête naar de arbeidskrachten (EAK).",
      en: "The share of the inhabitants aged 15 to 64 who work or actively seek work. Those two groups together are called the labour force (beroepsbevolking). The figure comes from the labour force survey (EAK).",
    },
    leavesOut: {
      nl: "Wie geen werk heeft en er ook geen zoekt of niet snel kan beginnen, telt niet mee: bijvoorbeeld scholieren, wie voor het gezin zorgt, wie ziek is en wie met vervroegd pensioen is.",
      en: "Those who have no work and do not seek it, or cannot start soon, are not counted: for example pupils, people who look after the family, people who are ill and people in early retirement.",
    },
    population: {
      nl: "Inwoners van 15 tot en met 64 jaar. Onze bron geeft dit cijfer voor het Vlaams Gewest, per kwartaal.",
      en: "Inhabitants aged 15 to 64. Our source gives this figure for the Flemish Region, by quarter.",
    },
    differs: [
      {
        from: { nl: "Werkzaamheidsgraad", en: "Employment rate (werkzaamheidsgraad)" },
        text: {
          nl: "De werkzaamheidsgraad telt alleen wie werkt. De activiteitsgraad telt er de mensen bij die werk zoeken en binnen twee weken kunnen beginnen. Hij ligt dus nooit lager.",
          en: "The employment rate counts only those who work. The activity rate adds the people who seek work and can start within two weeks. It is therefore never lower.",
        },
      },
      {
        from: { nl: "Werkloosheidsgraad (ILO)", en: "Unemployment rate (ILO)" },
        text: {
          nl: "De activiteitsgraad deelt de beroepsbevolking door alle inwoners van die leeftijd. De werkloosheidsgraad deelt de werklozen door de beroepsbevolking.",
          en: "The activity rate divides the labour force by all inhabitants of that age. The unemployment rate divides the unemployed by the labour force.",
        },
      },
    ],
    source: {
      nl: "Statbel, enquête naar de arbeidskrachten, kwartaalcijfers in be.STAT.",
      en: "Statbel, labour force survey, quarterly figures in be.STAT.",
    },
    reproduce: {
      nl: "Dit cijfer staat niet in Arvastat, voor zover wij konden nagaan. Zoek het bij Statbel, in be.STAT, bij de enquête naar de arbeidskrachten: kies {gebied}, {periode} en 15–64 jaar.",
      en: "As far as we could find, this figure is not in Arvastat. Look for it at Statbel, in be.STAT, with the labour force survey: choose {gebied}, {periode} and ages 15–64.",
    },
    polarity: "up",
  },
} as const satisfies Partial<Record<ConceptId, Concept>>;
