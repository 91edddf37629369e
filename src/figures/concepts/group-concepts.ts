import type { Concept, ConceptId } from "./concept.ts";

/** Groups of people that need attention on the labour market, and the measures and training meant for them. */
export const groupConcepts = {
  kansengroep: {
    term: { nl: "Kansengroep", en: "Disadvantaged group (kansengroep)" },
    counts: {
      nl: "Een groep mensen die minder vaak werk heeft of moeilijker werk vindt. Arvastat toonde vroeger zes groepen werkzoekenden: jonger dan 25, 55 jaar of ouder, een jaar of langer werkloos, kortgeschoold, van vreemde herkomst, en met een arbeidshandicap.",
      en: "A group of people who have work less often or find work with more difficulty. Arvastat used to show six groups of jobseekers: younger than 25, aged 55 or over, unemployed for a year or longer, with a short education, of foreign origin, and with a disability for work (arbeidshandicap).",
    },
    leavesOut: {
      nl: "Iemand kan bij meer dan één groep horen. Tel de groepen dus niet op. Mensen buiten deze groepen kunnen ook moeilijk werk vinden.",
      en: "Someone may belong to more than one group, so do not add the groups up. People outside these groups may also find it hard to get work.",
    },
    population: {
      nl: "Meestal werkzoekenden die bij VDAB ingeschreven zijn. Cijfers uit een enquête of de Census gaan over alle inwoners van 20 tot en met 64 jaar: kijk wat er bij de figuur staat.",
      en: "Mostly jobseekers registered with VDAB. Figures from a survey or the Census are about all inhabitants aged 20 to 64: check what stands with the figure.",
    },
    differs: [
      {
        from: { nl: "Dezelfde naam in een andere bron", en: "The same name in another source" },
        text: {
          nl: "Er is geen vaste lijst van kansengroepen. Een vraag in het Vlaams Parlement in 2020 noemt bijvoorbeeld werkzoekenden met een arbeidsbeperking, van vreemde herkomst, ouder dan 55, laagopgeleid of meer dan twee jaar werkloos. Vergelijk alleen groepen met dezelfde omschrijving.",
          en: "There is no fixed list of disadvantaged groups. A question in the Flemish Parliament in 2020, for example, names jobseekers with a work limitation, of foreign origin, older than 55, with a low level of education or unemployed for more than two years. Compare only groups that are described in the same way.",
        },
      },
      {
        from: { nl: "Kwetsbare groepen (Steunpunt Werk)", en: "Vulnerable groups (Steunpunt Werk, kwetsbare groepen)" },
        text: {
          nl: "Steunpunt Werk gebruikt dat woord, en rekent er bijvoorbeeld ook mensen in ziekte of invaliditeit en mensen in baanloze gezinnen bij.",
          en: "Steunpunt Werk uses that word, and also includes, for example, people in sickness or invalidity and people in jobless households.",
        },
      },
    ],
    source: {
      nl: "VDAB, Arvastat-help over specifieke doelgroepen (oudere versie); Vlaams Parlement, schriftelijke vraag nr. 492 (2020). Een lijst die nu geldt, hebben we niet gevonden.",
      en: "VDAB, Arvastat help on specific target groups (older version); Flemish Parliament, written question no. 492 (2020). We found no list that holds today.",
    },
    reproduce: {
      nl: "Ga in Arvastat naar het domein “Burgerklanten”, luik “Detailtabellen”, categorie “Werkzoekenden zonder werk”, en neem één voor één de kenmerken “Leeftijd”, “Werkloosheidsduur”, “Studies”, “Origine” en “Arbeidsbeperking”. Kies gebied {gebied} en periode {periode}. Cijfers uit de Census of de enquête staan niet in Arvastat.",
      en: "In Arvastat, go to the domain “Burgerklanten”, part “Detailtabellen”, category “Werkzoekenden zonder werk”, and take the traits “Leeftijd”, “Werkloosheidsduur”, “Studies”, “Origine” and “Arbeidsbeperking” one by one. Choose area {gebied} and period {periode}. Figures from the Census or the survey are not in Arvastat.",
    },
    polarity: "neutral",
  },
  kortgeschoold: {
    term: { nl: "Kortgeschoold", en: "With a short education (kortgeschoold)" },
    counts: {
      nl: "Wie hoogstens een getuigschrift van de tweede graad van het secundair onderwijs heeft. Ook de leertijd en het deeltijds beroepssecundair onderwijs horen daarbij. Veel bronnen zeggen “laaggeschoold”: dat is hetzelfde.",
      en: "People who have at most a certificate of the second stage of secondary education. Apprenticeship (leertijd) and part-time vocational secondary education belong to it too. Many sources say “laaggeschoold” (low-skilled): that is the same.",
    },
    leavesOut: {
      nl: "Wie de derde graad secundair onderwijs afmaakte, is middengeschoold. Wie een graduaat of een hoger diploma heeft, is hooggeschoold. Ervaring en kennis zonder diploma tellen niet mee.",
      en: "People who finished the third stage of secondary education are of medium education (middengeschoold). People with a graduaat or a higher diploma are highly educated (hooggeschoold). Experience and knowledge without a diploma do not count.",
    },
    population: {
      nl: "Mensen die bij VDAB ingeschreven zijn. VDAB gaat uit van wat zij zelf opgeven en van een databank met diploma’s sinds 2000 (de LED-databank).",
      en: "People registered with VDAB. VDAB goes by what they declare themselves and by a database of diplomas since 2000 (the LED database).",
    },
    differs: [
      {
        from: { nl: "Studieniveau in de Census", en: "Level of education in the Census" },
        text: {
          nl: "De Census gebruikt een internationale indeling (ISCED 0 tot 2 is laag) en kent een groep “onbekend”. De grenzen hoeven niet dezelfde te zijn als bij VDAB.",
          en: "The Census uses an international classification (ISCED 0 to 2 is low) and has a group “unknown”. The limits need not be the same as with VDAB.",
        },
      },
      {
        from: { nl: "Gevraagde studies in een vacature", en: "Education asked for in a vacancy" },
        text: {
          nl: "Vacatures hebben een eigen indeling, met andere namen. “Geen specifieke studievereiste” betekent niet dat de job voor kortgeschoolden is.",
          en: "Vacancies have a classification of their own, with other names. “Geen specifieke studievereiste” (no specific education required) does not mean that the job is meant for people with a short education.",
        },
      },
      {
        from: { nl: "Ongekwalificeerde jongeren", en: "Unqualified young people" },
        text: {
          nl: "Dat woord staat in een vraag in het Vlaams Parlement over een project. De bron zegt niet welk diploma ze bedoelt. Stel het niet gelijk aan kortgeschoold.",
          en: "That word is in a question in the Flemish Parliament about a project. The source does not say which diploma it means. Do not take it to be the same as kortgeschoold.",
        },
      },
    ],
    source: {
      nl: "VDAB, Arvastat-help over studies; Statistiek Vlaanderen, toelichting bij VDAB-werkloosheid.",
      en: "VDAB, Arvastat help on studies; Statistiek Vlaanderen, explanation of VDAB unemployment.",
    },
    reproduce: {
      nl: "Ga in Arvastat naar het domein “Burgerklanten”, luik “Basisstatistieken” of “Detailtabellen”, categorie “Werkzoekenden zonder werk”, kenmerk “Studies”. Kies gebied {gebied} en periode {periode}. Neem de niveaus tot en met de tweede graad secundair onderwijs samen.",
      en: "In Arvastat, go to the domain “Burgerklanten”, part “Basisstatistieken” or “Detailtabellen”, category “Werkzoekenden zonder werk”, trait “Studies”. Choose area {gebied} and period {periode}. Take the levels up to the second stage of secondary education together.",
    },
    polarity: "neutral",
  },
  hooggeschoold: {
    term: { nl: "Hooggeschoold", en: "Highly educated (hooggeschoold)" },
    counts: {
      nl: "Wie een diploma van het hoger onderwijs heeft. Eurostat en Statbel gebruiken daarvoor een internationale indeling (ISCED, niveau 5 en hoger).",
      en: "People with a diploma of higher education. Eurostat and Statbel use an international classification for it (ISCED, level 5 and above).",
    },
    leavesOut: {
      nl: "Wie het secundair onderwijs afmaakte, is middengeschoold; wie dat niet deed, is kortgeschoold. Wie nog hoger onderwijs volgt, telt nog niet als hooggeschoold.",
      en: "People who finished secondary education are of medium education (middengeschoold); people who did not have a short education (kortgeschoold). People who are still in higher education do not yet count as highly educated.",
    },
    population: {
      nl: "Inwoners van 25 tot en met 64 jaar, volgens de enquête naar de arbeidskrachten: op die leeftijd zijn de meesten afgestudeerd. In de Census en bij VDAB gaat het om andere leeftijden: kijk wat er bij de figuur staat.",
      en: "Inhabitants aged 25 to 64, by the labour force survey: at those ages most people have finished their studies. In the Census and with VDAB the ages are others: check what stands with the figure.",
    },
    differs: [
      {
        from: { nl: "Hooggeschoolde werkzoekenden (VDAB)", en: "Highly educated jobseekers (VDAB)" },
        text: {
          nl: "VDAB gaat uit van wat ingeschreven mensen zelf opgeven en van een databank met diploma’s. De enquête ondervraagt een deel van alle inwoners.",
          en: "VDAB goes by what registered people declare themselves and by a database of diplomas. The survey questions part of all inhabitants.",
        },
      },
      {
        from: { nl: "Werkzaamheidsgraad van hooggeschoolden", en: "Employment rate of highly educated people" },
        text: {
          nl: "Hoeveel inwoners hooggeschoold zijn, is iets anders dan hoeveel hooggeschoolden werken.",
          en: "How many inhabitants are highly educated is not the same as how many highly educated people work.",
        },
      },
    ],
    source: {
      nl: "Eurostat, tabel tgs00109, op basis van de enquête naar de arbeidskrachten.",
      en: "Eurostat, table tgs00109, from the labour force survey.",
    },
    reproduce: {
      nl: "Dit cijfer staat niet in Arvastat. Eurostat publiceert het per provincie in tabel tgs00109: zoek daar {gebied} en {periode}.",
      en: "This figure is not in Arvastat. Eurostat publishes it by province in table tgs00109: look there for {gebied} and {periode}.",
    },
    polarity: "neutral",
  },
  herkomst: {
    term: { nl: "Herkomst", en: "Origin (herkomst)" },
    counts: {
      nl: "Uit welk deel van de wereld iemand afkomstig is: Belgische herkomst, een ander land van de Europese Unie, of van buiten de Europese Unie. VDAB noemt dit kenmerk “origine”. Het houdt rekening met vroegere nationaliteiten van de persoon zelf.",
      en: "Which part of the world someone comes from: Belgian origin, another country of the European Union, or outside the European Union. VDAB calls this trait “origine”. It takes account of earlier nationalities of the person.",
    },
    leavesOut: {
      nl: "VDAB kijkt niet naar de nationaliteit van de ouders. Wie als Belg geboren is met ouders uit een ander land, telt bij VDAB als Belgische herkomst.",
      en: "VDAB does not look at the nationality of the parents. Someone born a Belgian with parents from another country counts as of Belgian origin with VDAB.",
    },
    population: {
      nl: "Mensen die bij VDAB ingeschreven zijn. Onze cijfers per Limburgse gemeente op 1 januari koppelen de werkzoekenden aan het Rijksregister. Welke regel voor herkomst daarbij geldt, staat niet bij de bron.",
      en: "People registered with VDAB. Our figures by municipality of Limburg on 1 January link the jobseekers to the National Register. Which rule for origin holds there, the source does not say.",
    },
    differs: [
      {
        from: { nl: "Nationaliteit", en: "Nationality" },
        text: {
          nl: "Nationaliteit is wat nu in de officiële gegevens staat. Wie Belg is geworden, heeft de Belgische nationaliteit maar kan een andere herkomst hebben. Tel de twee indelingen niet op.",
          en: "Nationality is what the official data say now. Someone who became a Belgian has Belgian nationality but may have another origin. Do not add the two classifications up.",
        },
      },
      {
        from: { nl: "Herkomst in de Vlaamse Arbeidsrekening", en: "Origin in the Vlaamse Arbeidsrekening" },
        text: {
          nl: "Daar telt ook de eerste nationaliteit van de vader en van de moeder mee. Er hebben dus meer mensen een buitenlandse herkomst dan volgens VDAB.",
          en: "There the first nationality of the father and of the mother counts too. More people therefore have a foreign origin than according to VDAB.",
        },
      },
      {
        from: { nl: "Geboorteland", en: "Country of birth" },
        text: {
          nl: "Steunpunt Werk en de Census gebruiken vaak het land waar iemand geboren is. Dat is weer een andere groep.",
          en: "Steunpunt Werk and the Census often use the country in which someone was born. That is another group again.",
        },
      },
      {
        from: { nl: "Oudere groepen van landen", en: "Older groups of countries" },
        text: {
          nl: "De groepen volgen de Europese Unie. Door de toetreding van Kroatië in 2013 en het vertrek van het Verenigd Koninkrijk verschoven namen en grenzen.",
          en: "The groups follow the European Union. Names and limits shifted when Croatia joined in 2013 and when the United Kingdom left.",
        },
      },
    ],
    source: {
      nl: "VDAB, Arvastat-help over nationaliteit (de indeling geldt ook voor origine) en over herkomst in het domein Arbeidsmarkt; Gemeente-Stadsmonitor over de regel voor de ouders.",
      en: "VDAB, Arvastat help on nationality (the classification holds for origine too) and on origin in the domain Arbeidsmarkt; Gemeente-Stadsmonitor on the rule for the parents.",
    },
    reproduce: {
      nl: "Ga in Arvastat naar het domein “Burgerklanten”, luik “Basisstatistieken” of “Detailtabellen”, categorie “Werkzoekenden zonder werk”, kenmerk “Origine” (of “Nationaliteit”). Kies gebied {gebied} en periode {periode}. De cijfers op 1 januari komen van provincies.incijfers.be.",
      en: "In Arvastat, go to the domain “Burgerklanten”, part “Basisstatistieken” or “Detailtabellen”, category “Werkzoekenden zonder werk”, trait “Origine” (or “Nationaliteit”). Choose area {gebied} and period {periode}. The figures on 1 January come from provincies.incijfers.be.",
    },
    polarity: "neutral",
  },
  arbeidsbeperking: {
    term: { nl: "Arbeidsbeperking", en: "Work limitation (arbeidsbeperking)" },
    counts: {
      nl: "Mensen van wie VDAB weet dat ze een arbeidshandicap hebben, of verschillende zware problemen tegelijk. Een arbeidshandicap is een langdurige lichamelijke of psychische aandoening waardoor werk vinden of werken moeilijker is.",
      en: "People of whom VDAB knows that they have a disability for work (arbeidshandicap), or several serious problems at once. A disability for work is a lasting physical or mental condition that makes finding work or working harder.",
    },
    leavesOut: {
      nl: "Wie een beperking heeft zonder dat VDAB dat vastgesteld heeft, telt niet mee. Vóór juli 2014 telde VDAB alleen een arbeidshandicap, en niet de groep met verschillende problemen. Een stijging in 2014 kan daarvan komen.",
      en: "People with a limitation that VDAB has not established are not counted. Before July 2014 VDAB counted only a disability for work, and not the group with several problems. A rise in 2014 may come from that.",
    },
    population: {
      nl: "Mensen die bij VDAB ingeschreven zijn: werkzoekenden zonder werk, maar ook werkenden en anderen.",
      en: "People registered with VDAB: jobseekers without work, but also working people and others.",
    },
    differs: [
      {
        from: { nl: "Arbeidsongeschikt", en: "Incapacitated for work (arbeidsongeschikt)" },
        text: {
          nl: "Wie arbeidsongeschikt is, kan niet werken. Wie een arbeidsbeperking heeft, zoekt werk of werkt, maar heeft het daar moeilijker mee.",
          en: "People who are incapacitated cannot work. People with a work limitation seek work or have work, but find it harder.",
        },
      },
      {
        from: { nl: "Arbeidsgehandicapt (ouder woord)", en: "Arbeidsgehandicapt (older word)" },
        text: {
          nl: "Dat is de naam in oudere cijfers. Daar hoort de groep met verschillende problemen niet bij.",
          en: "That is the name in older figures. The group with several problems does not belong to it.",
        },
      },
      {
        from: { nl: "Handicap in een enquête", en: "Disability in a survey" },
        text: {
          nl: "Een enquête vraagt aan mensen zelf of ze hinder hebben. VDAB gaat uit van een vaststelling in het dossier. De aantallen verschillen.",
          en: "A survey asks people themselves whether they are hindered. VDAB goes by what was established in the file. The numbers differ.",
        },
      },
    ],
    source: {
      nl: "VDAB, Arvastat-help over de arbeidsbeperking.",
      en: "VDAB, Arvastat help on work limitations.",
    },
    reproduce: {
      nl: "Ga in Arvastat naar het domein “Burgerklanten”, luik “Basisstatistieken” of “Detailtabellen”, categorie “Werkzoekenden zonder werk”, kenmerk “Arbeidsbeperking”. Kies gebied {gebied} en periode {periode}.",
      en: "In Arvastat, go to the domain “Burgerklanten”, part “Basisstatistieken” or “Detailtabellen”, category “Werkzoekenden zonder werk”, trait “Arbeidsbeperking”. Choose area {gebied} and period {periode}.",
    },
    polarity: "neutral",
  },
  "baanloos-gezin": {
    term: { nl: "Baanloos gezin", en: "Jobless household (baanloos gezin)" },
    counts: {
      nl: "Een gezin waarin niemand werkt: elk lid is werkloos of niet-beroepsactief. Ook een alleenstaande zonder werk telt als een gezin.",
      en: "A household in which no one works: each member is unemployed or inactive. A single person without work counts as a household too.",
    },
    leavesOut: {
      nl: "Een gezin waarin één iemand werkt, hoort er niet bij, ook niet als de anderen werk zoeken. Het cijfer zegt niet of een gezin arm is.",
      en: "A household in which one person works does not belong to it, even if the others seek work. The figure does not say whether a household is poor.",
    },
    population: {
      nl: "Steunpunt Werk telt mensen van 18 tot en met 59 jaar. Bij ons cijfer over het Vlaams Gewest van 2020 staat de leeftijd niet vermeld.",
      en: "Steunpunt Werk counts people aged 18 to 59. Our figure for the Flemish Region of 2020 does not name the ages.",
    },
    differs: [
      {
        from: { nl: "Aantal gezinnen", en: "Number of households" },
        text: {
          nl: "Het cijfer telt mensen die in zo’n gezin wonen, en geen gezinnen.",
          en: "The figure counts people who live in such a household, and not households.",
        },
      },
      {
        from: { nl: "Werkzoekende zonder werk", en: "Jobseeker without work" },
        text: {
          nl: "Een werkzoekende kan samenwonen met iemand die werkt. En in een baanloos gezin kan iemand met pensioen of ziek zijn, zonder ingeschreven te zijn bij VDAB.",
          en: "A jobseeker may live with someone who works. And in a jobless household someone may be retired or ill, without being registered with VDAB.",
        },
      },
    ],
    source: {
      nl: "Steunpunt Werk, pagina Baanloze gezinnen, op basis van de enquête naar de arbeidskrachten; Vlaams Parlement, schriftelijke vraag over werklozen uit kwetsbare groepen (2020).",
      en: "Steunpunt Werk, page Baanloze gezinnen, from the labour force survey; Flemish Parliament, written question on unemployed people from vulnerable groups (2020).",
    },
    reproduce: {
      nl: "Dit cijfer staat niet in Arvastat, voor zover wij konden nagaan. Zoek bij Steunpunt Werk, onder “Kwetsbare groepen”, de pagina “Baanloze gezinnen”, en daar {gebied} en {periode}.",
      en: "As far as we could find, this figure is not in Arvastat. Look at Steunpunt Werk, under “Kwetsbare groepen”, for the page “Baanloze gezinnen”, and there for {gebied} and {periode}.",
    },
    polarity: "neutral",
  },
  maatregel: {
    term: { nl: "Maatregel", en: "Measure (maatregel)" },
    counts: {
      nl: "Een steun of project van de overheid om meer mensen aan het werk te krijgen. De cijfers tellen wat de bron erover meldt: dossiers, euro’s, bedrijven, deelnemers of mensen die daarna een vaste job hadden.",
      en: "Support or a project of the government to get more people to work. The figures count what the source reports on it: files, euros, firms, participants or people who had a permanent job afterwards.",
    },
    leavesOut: {
      nl: "De cijfers zeggen niet hoeveel mensen ook zonder de maatregel werk hadden gevonden. Een maatregel die hier niet staat, bestaat misschien wel: we hebben alleen wat in onze bronnen voorkwam.",
      en: "The figures do not say how many people would have found work without the measure. A measure that is not here may well exist: we have only what occurred in our sources.",
    },
    population: {
      nl: "Per maatregel anders: bedrijven, werkzoekenden of dossiers, voor het jaar of de jaren die erbij staan.",
      en: "Different for each measure: firms, jobseekers or files, for the year or years that are named.",
    },
    differs: [
      {
        from: { nl: "Uitstroom naar werk", en: "Outflow to work" },
        text: {
          nl: "Uitstroom naar werk telt alle werkzoekenden die werk vinden. De cijfers van een maatregel tellen alleen de deelnemers.",
          en: "Outflow to work counts all jobseekers who find work. The figures of a measure count only its participants.",
        },
      },
      {
        from: { nl: "Doel van een maatregel", en: "Target of a measure" },
        text: {
          nl: "Een doel is wat men wil bereiken, en geen resultaat. Een doel staat als doel vermeld.",
          en: "A target is what one wants to reach, and not a result. A target is named as such.",
        },
      },
    ],
    source: {
      nl: "Vlaams Parlement, schriftelijke vragen van 2020 (nr. 358, nr. 492 en een vraag over kwetsbare groepen); principenota Focus op Talent (2023).",
      en: "Flemish Parliament, written questions of 2020 (no. 358, no. 492 and one on vulnerable groups); policy note Focus op Talent (2023).",
    },
    reproduce: {
      nl: "Deze cijfers staan niet in Arvastat. Zoek bij het Vlaams Parlement de schriftelijke vraag met het nummer dat bij het cijfer staat, en lees daar {gebied} en {periode} na.",
      en: "These figures are not in Arvastat. Look at the Flemish Parliament for the written question with the number that stands with the figure, and check {gebied} and {periode} there.",
    },
    polarity: "neutral",
  },
  jobdoelwit: {
    term: { nl: "Jobdoelwit", en: "Job target (jobdoelwit)" },
    counts: {
      nl: "Een woord uit een verslag over Limburg (2023): “werkzoekenden met een industrieel jobdoelwit”. Het verslag legt het niet uit. Wij lezen het als het beroep of de sector waarin iemand werk zoekt.",
      en: "A word from a report on Limburg (2023): “jobseekers with a job target in industry” (industrieel jobdoelwit). The report does not explain it. We read it as the occupation or sector in which someone seeks work.",
    },
    leavesOut: {
      nl: "Een jobdoelwit zegt niet of iemand die job al gedaan heeft, of er een diploma voor heeft. Wie meer dan één beroep zoekt, kan in Arvastat bij elk beroep geteld worden. Tel beroepen dus niet op.",
      en: "A job target does not say whether someone has done that job before or has a diploma for it. Someone who seeks more than one occupation may be counted with each of them in Arvastat, so do not add occupations up.",
    },
    population: {
      nl: "Werkzoekenden zonder werk die bij VDAB ingeschreven zijn. Ons cijfer komt uit een verslag over Limburg (2023). Dat verslag legt niet uit hoe het telt bij wie meer dan één doelwit heeft.",
      en: "Jobseekers without work who are registered with VDAB. Our figure comes from a report on Limburg (2023). That report does not explain how it counts people with more than one target.",
    },
    differs: [
      {
        from: { nl: "Gewenste beroepen in Arvastat", en: "Occupations sought in Arvastat" },
        text: {
          nl: "De tabellen naar beroep in Arvastat tellen beroepen die mensen zoeken, en geen mensen. Ze zijn dus niet te vergelijken met andere tabellen. Of een jobdoelwit hetzelfde is als zo’n beroep, staat nergens; wij vermoeden het.",
          en: "The tables by occupation in Arvastat count occupations that people seek, and not people. They cannot be compared with other tables. Whether a job target is the same as such an occupation is nowhere stated; we presume it is.",
        },
      },
      {
        from: { nl: "Vacatures in een sector", en: "Vacancies in a sector" },
        text: {
          nl: "Vacatures zijn ingedeeld per sector. Een werkzoekende kiest een beroep, en hetzelfde beroep komt in veel sectoren voor. Een boekhouder kan in een fabriek of in een ziekenhuis werken.",
          en: "Vacancies are grouped by sector. A jobseeker chooses an occupation, and the same occupation occurs in many sectors. An accountant may work in a factory or in a hospital.",
        },
      },
    ],
    source: {
      nl: "Verslag van een overleg over Limburg met cijfers van VDAB (najaar 2023); VDAB, Arvastat-help over beroepsgroepen (oudere versie), voor de telling van gewenste beroepen.",
      en: "Report of a meeting on Limburg with figures of VDAB (autumn 2023); VDAB, Arvastat help on occupational groups (older version), for the counting of occupations sought.",
    },
    reproduce: {
      nl: "Het cijfer voor {gebied} in {periode} komt uit een verslag en is niet in Arvastat na te maken, voor zover wij weten. Of Arvastat nu nog tabellen van werkzoekenden naar beroep heeft, weten we niet.",
      en: "The figure for {gebied} in {periode} comes from a report and cannot be remade in Arvastat, as far as we know. Whether Arvastat still has tables of jobseekers by occupation, we do not know.",
    },
    polarity: "neutral",
  },
  ibo: {
    term: { nl: "IBO (opleiding in een bedrijf)", en: "IBO (training within a firm)" },
    counts: {
      nl: "IBO betekent individuele beroepsopleiding. Een werkzoekende leert een job op de werkvloer van een bedrijf, met een opleidingsplan en met steun van VDAB. Daarna werft het bedrijf die persoon in principe aan.",
      en: "IBO stands for individuele beroepsopleiding (individual vocational training). A jobseeker learns a job on the shop floor of a firm, with a training plan and with support of VDAB. Afterwards the firm in principle hires that person.",
    },
    leavesOut: {
      nl: "Andere opleidingen, bij VDAB of bij een partner, horen er niet bij. Een percentage “aan het werk na een IBO” zegt niet of die mensen nog in hetzelfde bedrijf werken, en ook niet hoelang.",
      en: "Other training, with VDAB or with a partner, does not belong to it. A percentage “at work after an IBO” does not say whether those people still work in the same firm, nor for how long.",
    },
    population: {
      nl: "Werkzoekenden die zo’n opleiding volgden. Ons cijfer gaat over de industrie in Limburg in 2023: 85% was zes maanden later aan het werk.",
      en: "Jobseekers who followed such training. Our figure is about industry in Limburg in 2023: 85% were at work six months later.",
    },
    differs: [
      {
        from: { nl: "Opleiding bij VDAB of een partner", en: "Training with VDAB or a partner" },
        text: {
          nl: "Bij een IBO is er meteen een bedrijf dat iemand zoekt. Bij een andere opleiding moet de werkzoekende nog een job vinden. In ons verslag wordt de ene groep na zes maanden gemeten en de andere na drie: vergelijk die percentages niet.",
          en: "With an IBO there is a firm from the start that looks for someone. With other training the jobseeker still has to find a job. In our report the one group is measured after six months and the other after three: do not compare those percentages.",
        },
      },
      {
        from: { nl: "Werkzoekende in opleiding", en: "Jobseeker in training" },
        text: {
          nl: "Sinds juli 2021 tellen mensen in opleiding mee bij de werkzoekenden zonder werk. Of wie een IBO volgt daarbij hoort, hebben we niet kunnen nagaan.",
          en: "Since July 2021 people in training count among the jobseekers without work. Whether people in an IBO belong to them, we could not find out.",
        },
      },
    ],
    source: {
      nl: "Pagina’s van vlaanderen.be en van de gemeente Landen over de Vlaamse IBO, voor de omschrijving; verslag van een overleg over Limburg met cijfers van VDAB (najaar 2023), voor het cijfer.",
      en: "Pages of vlaanderen.be and of the municipality of Landen on the Flemish IBO, for the description; report of a meeting on Limburg with figures of VDAB (autumn 2023), for the figure.",
    },
    reproduce: {
      nl: "Dit cijfer staat niet in Arvastat, voor zover wij konden nagaan. Voor {gebied} in {periode} hebben we het uit een verslag van een overleg, met cijfers van VDAB.",
      en: "As far as we could find, this figure is not in Arvastat. For {gebied} in {periode} we have it from the report of a meeting, with figures of VDAB.",
    },
    polarity: "neutral",
  },
} as const satisfies Partial<Record<ConceptId, Concept>>;
