import type { Concept, ConceptId } from "./concept.ts";

/** How numbers are written, compared, hidden and added up. */
export const methodConcepts = {
  index: {
    term: { nl: "Index", en: "Index" },
    counts: {
      nl: "Hoe een cijfer verandert tegenover een beginjaar. Het beginjaar krijgt de waarde 100. Een index van 112 betekent 12% meer dan toen, een index van 95 betekent 5% minder.",
      en: "How a figure changes against a base year. The base year gets the value 100. An index of 112 means 12% more than then, an index of 95 means 5% less.",
    },
    leavesOut: {
      nl: "Een index toont niet hoe groot het aantal is. Een kleine en een grote gemeente beginnen allebei op 100. Kies een ander beginjaar, en alle lijnen veranderen.",
      en: "An index does not show how large the number is. A small and a large municipality both start at 100. Choose another base year, and all lines change.",
    },
    population: {
      nl: "Dezelfde mensen of vacatures als het cijfer waarvan de index gemaakt is.",
      en: "The same people or vacancies as the figure from which the index was made.",
    },
    differs: [
      {
        from: { nl: "Aantal", en: "Number" },
        text: {
          nl: "Twee gebieden met dezelfde index kunnen heel verschillende aantallen hebben. De index is er om het tempo te vergelijken, niet de grootte.",
          en: "Two areas with the same index may have very different numbers. The index is there to compare the pace, not the size.",
        },
      },
      {
        from: { nl: "Percentage", en: "Percentage" },
        text: {
          nl: "Een percentage zoals de werkzoekendengraad deelt door een bevolking. Een index deelt door het cijfer van het beginjaar.",
          en: "A percentage such as the jobseeker rate divides by a population. An index divides by the figure of the base year.",
        },
      },
      {
        from: { nl: "Verschil tussen twee indexen", en: "Difference between two index values" },
        text: {
          nl: "Van 110 naar 121 is 10% meer, en geen 11%. Alleen tegenover het beginjaar kunt u de stijging meteen aflezen.",
          en: "From 110 to 121 is 10% more, and not 11%. Only against the base year can you read the rise directly.",
        },
      },
    ],
    source: {
      nl: "Gewone rekenregel; Verso gebruikt ze ook bij zijn cijfers over vacatures.",
      en: "An ordinary rule of arithmetic; Verso uses it too with its figures on vacancies.",
    },
    reproduce: {
      nl: "Een index staat niet als cijfer in de bron: we berekenen hem. Zoek het aantal van {gebied} voor {periode} en voor het beginjaar, deel het eerste door het tweede en vermenigvuldig met 100.",
      en: "An index is not in the source as a figure: we compute it. Find the number of {gebied} for {periode} and for the base year, divide the first by the second and multiply by 100.",
    },
    polarity: "neutral",
  },
  procentpunt: {
    term: { nl: "Procentpunt", en: "Percentage point (procentpunt)" },
    counts: {
      nl: "Het verschil tussen twee percentages. Gaat een graad van 72,4% naar 76,3%, dan is dat 3,9 procentpunt meer.",
      en: "The difference between two percentages. If a rate goes from 72.4% to 76.3%, that is 3.9 percentage points more.",
    },
    leavesOut: {
      nl: "Een procentpunt zegt niet om hoeveel mensen het gaat. Dat hangt af van het aantal inwoners: 1 procentpunt is in Genk veel minder mensen dan in Vlaanderen.",
      en: "A percentage point does not say how many people are concerned. That depends on the number of inhabitants: 1 percentage point is far fewer people in Genk than in Vlaanderen.",
    },
    population: {
      nl: "Dezelfde mensen als de graad waarvan het verschil genomen is.",
      en: "The same people as the rate of which the difference was taken.",
    },
    differs: [
      {
        from: { nl: "Procent", en: "Percent" },
        text: {
          nl: "Van 5% naar 6% is 1 procentpunt meer, maar 20% meer: 1 is een vijfde van 5. Bij een graad schrijven we altijd procentpunt, bij een aantal procent.",
          en: "From 5% to 6% is 1 percentage point more, but 20% more: 1 is a fifth of 5. With a rate we always write percentage points, with a number percent.",
        },
      },
      {
        from: { nl: "Verschil tussen afgeronde cijfers", en: "Difference between rounded figures" },
        text: {
          nl: "We rekenen met de cijfers zoals de bron ze geeft, en ronden pas op het einde af. Daarom kan een verschil 0,1 afwijken van wat u zelf uit afgeronde cijfers berekent.",
          en: "We compute with the figures as the source gives them, and round only at the end. A difference may therefore be 0.1 off from what you compute yourself from rounded figures.",
        },
      },
    ],
    source: {
      nl: "Gewone rekenregel.",
      en: "An ordinary rule of arithmetic.",
    },
    reproduce: {
      nl: "Zoek in de bron van de graad het percentage van {gebied} voor {periode} en het percentage waarmee u vergelijkt, en trek het ene van het andere af.",
      en: "In the source of the rate, find the percentage of {gebied} for {periode} and the percentage with which you compare, and subtract the one from the other.",
    },
    polarity: "neutral",
  },
  afgeschermd: {
    term: { nl: "Afgeschermd", en: "Shielded (afgeschermd)" },
    counts: {
      nl: "Een cijfer dat de bron verbergt, omdat het over heel weinig mensen gaat. VDAB toont een streepje als het aantal werkzoekenden 1, 2 of 3 is. Ook een percentage of een verandering op basis van minder dan 4 mensen blijft verborgen.",
      en: "A figure that the source hides because it is about very few people. VDAB shows a dash when the number of jobseekers is 1, 2 or 3. A percentage or a change based on fewer than 4 people is hidden as well.",
    },
    leavesOut: {
      nl: "Een afgeschermd cijfer is niet nul: nul staat er als 0. Het is ook geen ontbrekend cijfer: dan heeft de bron niets. Aantallen vacatures worden niet afgeschermd: daar staan 1, 2 en 3 gewoon.",
      en: "A shielded figure is not zero: zero is shown as 0. Nor is it a missing figure: then the source has nothing. Numbers of vacancies are not shielded: there, 1, 2 and 3 are simply shown.",
    },
    population: {
      nl: "Werkzoekenden in een klein gebied of een kleine groep. In de tabel van 1 januari verbergt de bron soms een klein aantal, maar daar komt een 3 wel voor.",
      en: "Jobseekers in a small area or a small group. In the table of 1 January the source sometimes hides a small number, but there a 3 does occur.",
    },
    differs: [
      {
        from: { nl: "Nul", en: "Zero" },
        text: {
          nl: "Bij 0 is er niemand. Bij een streepje van VDAB zijn er 1, 2 of 3 mensen.",
          en: "With 0 there is no one. With a dash of VDAB there are 1, 2 or 3 people.",
        },
      },
      {
        from: { nl: "Niet beschikbaar", en: "Not available" },
        text: {
          nl: "Niet beschikbaar betekent dat onze bron geen cijfer heeft. Afgeschermd betekent dat de bron het heeft, maar niet toont.",
          en: "Not available means that our source has no figure. Shielded means that the source has it, but does not show it.",
        },
      },
      {
        from: { nl: "Een totaal met een verborgen deel", en: "A total with a hidden part" },
        text: {
          nl: "Zo’n som ligt tussen twee grenzen: elk deel dat VDAB verbergt, is minstens 1 en hoogstens 3. We schrijven dan “ongeveer”, met de grenzen in de noot. We rekenen een verborgen aantal nooit terug.",
          en: "Such a sum lies between two limits: each part that VDAB hides is at least 1 and at most 3. We then write “about”, with the limits in the note. We never compute a hidden number back.",
        },
      },
    ],
    source: {
      nl: "VDAB, Arvastat-help. Op provincies.incijfers.be staat een “x” voor verborgen; wij tonen ook daar een streepje.",
      en: "VDAB, Arvastat help. On provincies.incijfers.be an “x” stands for hidden; we show a dash there too.",
    },
    reproduce: {
      nl: "Kies in Arvastat dezelfde selectie met gebied {gebied} en periode {periode}: ook daar staat een streepje. Een groter gebied of een ruimere groep toont vaak wel een cijfer. Cijfers van provincies.incijfers.be staan niet zo in Arvastat.",
      en: "In Arvastat, choose the same selection with area {gebied} and period {periode}: there is a dash there too. A larger area or a wider group often does show a figure. Figures of provincies.incijfers.be are not in Arvastat in that form.",
    },
    polarity: "neutral",
  },
  fusie: {
    term: { nl: "Fusie van gemeenten", en: "Merger of municipalities (fusie)" },
    counts: {
      nl: "Gemeenten die samen één gemeente zijn geworden. In Vlaanderen gebeurde dat op 1 januari 2019 (van 308 naar 300 gemeenten) en op 1 januari 2025 (van 300 naar 285). In Limburg werden het er zo 42 en daarna 38. Onze reeksen gebruiken de gemeenten van nu: voor vroegere jaren tellen we de aantallen van de delen op, of doet de bron dat.",
      en: "Municipalities that became one municipality. In Vlaanderen that happened on 1 January 2019 (from 308 to 300 municipalities) and on 1 January 2025 (from 300 to 285). In Limburg it left 42 and then 38. Our series use the municipalities of now: for earlier years we add up the numbers of the parts, or the source does.",
    },
    leavesOut: {
      nl: "Een percentage van een fusiegemeente is nooit het gemiddelde van de percentages van de delen. We berekenen het opnieuw uit de aantallen. Kan dat niet, dan tonen we het niet. Is een deel afgeschermd, dan is de som niet precies bekend.",
      en: "A percentage of a merged municipality is never the average of the percentages of its parts. We compute it again from the numbers. Where that is not possible, we do not show it. If a part is shielded, the sum is not exactly known.",
    },
    population: {
      nl: "Alle inwoners en vacatures van de samengevoegde gemeenten. Zwijndrecht ging in 2025 van de provincie Antwerpen naar Oost-Vlaanderen. Twee provincies veranderden daardoor.",
      en: "All inhabitants and vacancies of the merged municipalities. In 2025 Zwijndrecht moved from the province of Antwerpen to Oost-Vlaanderen. Two provinces changed because of that.",
    },
    differs: [
      {
        from: { nl: "Zelfde naam, ander gebied", en: "Same name, other area" },
        text: {
          nl: "Hasselt behield in 2025 zijn naam, maar kreeg Kortessem erbij en een nieuwe code. Antwerpen behield naam en code, maar kreeg Borsbeek erbij. Vergelijk een ouder cijfer dus niet zomaar met een nieuw.",
          en: "Hasselt kept its name in 2025, but gained Kortessem and a new code. Antwerpen kept its name and code, but gained Borsbeek. Do not simply compare an older figure with a new one.",
        },
      },
      {
        from: { nl: "Reeksen met oude gemeenten", en: "Series with old municipalities" },
        text: {
          nl: "Provincies.incijfers.be rekende alle jaren om naar de 285 gemeenten van 2025. Eurostat gebruikt bij de provincies de grenzen van vóór 2025. Of Arvastat oude maanden omrekende, weten we niet.",
          en: "Provincies.incijfers.be recast all years to the 285 municipalities of 2025. For the provinces, Eurostat uses the borders of before 2025. Whether Arvastat recast old months, we do not know.",
        },
      },
    ],
    source: {
      nl: "Statbel, lijst van gemeenten en codes (REFNIS); Vlaamse overheid over de fusies van 2025; provincies.incijfers.be over omgerekende reeksen.",
      en: "Statbel, list of municipalities and codes (REFNIS); Flemish government on the mergers of 2025; provincies.incijfers.be on recalculated series.",
    },
    reproduce: {
      nl: "Zoek in de bron het cijfer van {gebied} voor {periode}. Kent de bron de fusiegemeente niet, neem dan de vroegere gemeenten en tel de aantallen op. Percentages mag u niet optellen of middelen.",
      en: "In the source, look for the figure of {gebied} for {periode}. If the source does not know the merged municipality, take the former municipalities and add up the numbers. Percentages may not be added or averaged.",
    },
    polarity: "neutral",
  },
  inwoners: {
    term: { nl: "Inwoners", en: "Inhabitants" },
    counts: {
      nl: "Wie op 1 januari in een gemeente is ingeschreven in het Rijksregister, van alle leeftijden of van 18 tot 64 jaar.",
      en: "Who is entered in the National Register in a municipality on 1 January, of all ages or aged 18 to 64.",
    },
    leavesOut: {
      nl: "Wie er woont zonder ingeschreven te zijn, zoals veel studenten op kot en werknemers van tijdelijke duur. Ook wie nog op een beslissing over asiel wacht, telt niet mee.",
      en: "Who lives there without being entered, such as many students in lodgings and temporary workers. Who still waits for a decision on asylum does not count either.",
    },
    population: {
      nl: "De wettelijke bevolking naar woonplaats, op de grenzen van dat jaar. Voor een fusiegemeente tellen we de vroegere gemeenten op.",
      en: "The legal population by residence, with the boundaries of that year. For a merged municipality we add up the former ones.",
    },
    differs: [
      {
        from: { nl: "Beroepsbevolking", en: "Labour force" },
        text: {
          nl: "De beroepsbevolking is het deel van de inwoners dat werkt of werk zoekt. De werkzoekendengraad deelt daardoor, niet door alle inwoners.",
          en: "The labour force is the part of the inhabitants who work or look for work. The jobseeker rate divides by it, not by all inhabitants.",
        },
      },
    ],
    source: {
      nl: "Statbel, bevolking op 1 januari. Voor 1997–2008 noemt de kopie haar bron niet; het niveau is dat van Statbel.",
      en: "Statbel, population on 1 January. For 1997–2008 the copy does not name its source; the level is that of Statbel.",
    },
    reproduce: {
      nl: "Kies bij Statbel de bevolking naar woonplaats op 1 januari, gebied {gebied} en periode {periode}. Voor jaren van vóór een fusie telt u de vroegere gemeenten op.",
      en: "At Statbel, choose population by residence on 1 January, area {gebied} and period {periode}. For years before a merger, add up the former municipalities.",
    },
    polarity: "neutral",
  },
} as const satisfies Partial<Record<ConceptId, Concept>>;
