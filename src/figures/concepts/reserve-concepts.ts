import type { Concept, ConceptId } from "./concept.ts";

/** Who could still come to work, and the groups that are told apart among those without work. */
export const reserveConcepts = {
  arbeidsreserve: {
    term: { nl: "Arbeidsreserve", en: "Labour reserve (arbeidsreserve)" },
    counts: {
      nl: "Mensen van 20 tot en met 64 jaar die nog aan het werk kunnen, of die meer kunnen werken. Steunpunt Werk onderscheidt drie groepen: werkenden die meer uren willen, werklozen, en niet-beroepsactieven die het dichtst bij de arbeidsmarkt staan.",
      en: "People aged 20 to 64 who could still come to work, or who could work more. Steunpunt Werk tells three groups apart: working people who want more hours, unemployed people, and the inactive people who are nearest to the labour market.",
    },
    leavesOut: {
      nl: "Het cijfer zegt niet of iemand bij VDAB ingeschreven is. Wie niet meteen inzetbaar is, bijvoorbeeld door ziekte, een handicap of vervroegd pensioen, hoort niet bij de reserve in enge zin. Een figuur kan die groepen wel tonen, met hun naam.",
      en: "The figure does not say whether someone is registered with VDAB. People who cannot be employed soon, for example because of illness, disability or early retirement, are not part of the reserve in the narrow sense. A figure may still show those groups, by name.",
    },
    population: {
      nl: "Inwoners van 20 tot en met 64 jaar, volgens een enquête. Het verslag met de cijfers over Limburg in 2023 noemt de leeftijd niet: 20–64 jaar is daar onze aanname. De delen zijn op hele personen per honderd afgerond.",
      en: "Inhabitants aged 20 to 64, by a survey. The report with the figures on Limburg in 2023 does not name the ages: there, 20–64 is our assumption. The shares are rounded to whole persons per hundred.",
    },
    differs: [
      {
        from: { nl: "Werkzoekenden zonder werk (VDAB)", en: "Jobseekers without work (VDAB)" },
        text: {
          nl: "VDAB telt wie ingeschreven is. De arbeidsreserve vraagt aan mensen of ze zoeken, beschikbaar zijn of meer uren willen. Iemand kan bij het ene horen en niet bij het andere.",
          en: "VDAB counts those who are registered. The labour reserve asks people whether they seek work, are available or want more hours. Someone may belong to the one and not to the other.",
        },
      },
      {
        from: { nl: "“Labour market slack” (Statbel, Eurostat)", en: "Labour market slack (Statbel, Eurostat)" },
        text: {
          nl: "Dat telt vier groepen op: werklozen, deeltijds werkenden die meer uren willen, wie zoekt maar niet beschikbaar is, en wie beschikbaar is maar niet zoekt. Steunpunt Werk neemt er nog andere inzetbare mensen bij, zoals wie door hulp bij de zorg zou kunnen werken.",
          en: "That one adds up four groups: the unemployed, part-timers who want more hours, those who seek but are not available, and those who are available but do not seek. Steunpunt Werk adds others who could be employed, such as people who could work if they had help with care.",
        },
      },
      {
        from: { nl: "Cijfers van vóór 2022", en: "Figures from before 2022" },
        text: {
          nl: "De enquête is in 2021 hervormd en definities zijn veranderd. Publicaties van vóór 2022 passen niet bij de reeksen van nu.",
          en: "The survey was reformed in 2021 and definitions changed. Publications from before 2022 do not match the present series.",
        },
      },
      {
        from: { nl: "Opdeling uit de Census van 2011", en: "Split from the Census of 2011" },
        text: {
          nl: "De Census leest registers en maakt andere groepen. Zet die opdeling niet naast die van 2023.",
          en: "The Census reads registers and makes other groups. Do not put that split next to the one of 2023.",
        },
      },
      {
        from: { nl: "Percentages op een andere basis", en: "Percentages on another base" },
        text: {
          nl: "De ene bron deelt door alle inwoners van 20–64 jaar, de andere door de werkenden of door een ruimere beroepsbevolking. Kijk altijd waarvan een percentage een deel is.",
          en: "One source divides by all inhabitants aged 20–64, another by the working people or by a wider labour force. Always check what a percentage is a share of.",
        },
      },
    ],
    source: {
      nl: "Steunpunt Werk, themapagina Arbeidsreserve, op basis van de enquête naar de arbeidskrachten (Statbel) en het datawarehouse van de KSZ.",
      en: "Steunpunt Werk, theme page Arbeidsreserve, from the labour force survey (Statbel) and the data warehouse of KSZ.",
    },
    reproduce: {
      nl: "De arbeidsreserve staat niet in Arvastat, voor zover wij konden nagaan. Steunpunt Werk publiceert haar voor België, de gewesten en de provincies, op de pagina’s “Werkenden”, “Werklozen” en “Niet-beroepsactieven”: zoek daar {gebied} en {periode}. Een cijfer per gemeente bestaat niet in de enquête, voor zover wij weten. De opdeling voor Limburg in 2023 komt uit een verslag van een overleg, met cijfers van VDAB.",
      en: "As far as we could find, the labour reserve is not in Arvastat. Steunpunt Werk publishes it for Belgium, the regions and the provinces, on the pages “Werkenden”, “Werklozen” and “Niet-beroepsactieven”: look there for {gebied} and {periode}. As far as we know, the survey has no figure by municipality. The split for Limburg in 2023 comes from the report of a meeting, with figures of VDAB.",
    },
    polarity: "neutral",
  },
  ondertewerkstelling: {
    term: { nl: "Ondertewerkstelling", en: "Underemployment (ondertewerkstelling)" },
    counts: {
      nl: "Mensen die werken, maar meer uren willen werken en daar de kans niet toe krijgen. De volledige naam is “tijdsgerelateerde ondertewerkstelling”.",
      en: "People who work, but want to work more hours and do not get the chance to. The full name is “tijdsgerelateerde ondertewerkstelling” (time-related underemployment).",
    },
    leavesOut: {
      nl: "Wie minder uren wil werken, hoort er niet bij. Wie onder zijn of haar diploma werkt, ook niet: het gaat alleen over uren.",
      en: "People who want fewer hours do not belong to it. Nor do people who work below their level of education: it is about hours only.",
    },
    population: {
      nl: "Werkenden van 20 tot en met 64 jaar, volgens een enquête. In de opdeling van Limburg in 2023 staan ze bij de werkenden: 3 van de 76 werkenden per 100 inwoners.",
      en: "Working people aged 20 to 64, by a survey. In the split of Limburg in 2023 they are among those at work: 3 of the 76 working people per 100 inhabitants.",
    },
    differs: [
      {
        from: { nl: "Werkloosheid", en: "Unemployment" },
        text: {
          nl: "Wie ondertewerkgesteld is, heeft werk en telt dus mee in de werkzaamheidsgraad. Meer uren voor deze mensen brengt de graad niet dichter bij 80%.",
          en: "Someone who is underemployed has work, and so counts in the employment rate. More hours for these people do not bring the rate closer to 80%.",
        },
      },
      {
        from: { nl: "De 3,6% van 2024", en: "The 3.6% of 2024" },
        text: {
          nl: "Steunpunt Werk schrijft dat in 2024 3,6% van de werkenden van 20–64 jaar andere uren had dan gewenst of gewoonlijk. De tekst noemt daarbij ook wie tijdelijk minder werkt. Het is dus niet zeker dat dit cijfer alleen telt wie meer uren wil.",
          en: "Steunpunt Werk writes that in 2024 3.6% of the working people aged 20–64 had other hours than wished for or usual. The text also mentions people who temporarily work less. It is therefore not certain that this figure counts only those who want more hours.",
        },
      },
      {
        from: { nl: "Percentage van de inwoners", en: "Percentage of the inhabitants" },
        text: {
          nl: "Steunpunt Werk deelt door de werkenden. De opdeling voor Limburg deelt door alle inwoners. Dat zijn twee verschillende percentages.",
          en: "Steunpunt Werk divides by the working people. The split for Limburg divides by all inhabitants. Those are two different percentages.",
        },
      },
    ],
    source: {
      nl: "Steunpunt Werk, Arbeidsreserve, pagina Werkenden, op basis van de enquête naar de arbeidskrachten (Statbel).",
      en: "Steunpunt Werk, Arbeidsreserve, page Werkenden, from the labour force survey (Statbel).",
    },
    reproduce: {
      nl: "Dit cijfer staat niet in Arvastat, voor zover wij konden nagaan. Zoek bij Steunpunt Werk onder “Arbeidsreserve” de pagina “Werkenden”, en daar {gebied} en {periode}.",
      en: "As far as we could find, this figure is not in Arvastat. Look at Steunpunt Werk under “Arbeidsreserve” for the page “Werkenden”, and there for {gebied} and {periode}.",
    },
    polarity: "neutral",
  },
  "niet-beroepsactief": {
    term: { nl: "Niet-beroepsactief", en: "Inactive (niet-beroepsactief)" },
    counts: {
      nl: "Mensen die geen werk hebben en niet werkloos zijn volgens de internationale regels: ze zochten de laatste vier weken niet actief, of ze kunnen niet binnen twee weken beginnen. Het gaat bijvoorbeeld om studenten, mensen die voor het gezin zorgen, mensen die arbeidsongeschikt zijn en mensen met vervroegd pensioen.",
      en: "People who have no work and are not unemployed by the international rules: they did not actively seek work in the past four weeks, or they cannot start within two weeks. Examples are students, people who look after the family, people who are incapacitated for work and people in early retirement.",
    },
    leavesOut: {
      nl: "Wie minstens één uur per week betaald werkt, telt als werkend, ook een student met een job. Het woord zegt niets over inschrijving bij VDAB: een niet-beroepsactieve kan daar ingeschreven zijn.",
      en: "Anyone with at least one hour of paid work a week counts as working, including a student with a job. The word says nothing about registration with VDAB: an inactive person may be registered there.",
    },
    population: {
      nl: "Inwoners van 20 tot en met 64 jaar, tenzij er een andere leeftijd bij staat.",
      en: "Inhabitants aged 20 to 64, unless other ages are given.",
    },
    differs: [
      {
        from: { nl: "Werkloos (ILO)", en: "Unemployed (ILO)" },
        text: {
          nl: "Een werkloze zoekt actief en kan binnen twee weken beginnen. Wie aan één van die twee voorwaarden niet voldoet, is niet-beroepsactief.",
          en: "An unemployed person actively seeks work and can start within two weeks. Whoever does not meet one of those two conditions is inactive.",
        },
      },
      {
        from: { nl: "Latente arbeidsreserve", en: "Latent labour reserve" },
        text: {
          nl: "Dat is het deel van de niet-beroepsactieven dat wel aan één van de twee voorwaarden voldoet. Steunpunt Werk telt daarnaast nog “andere inzetbare niet-beroepsactieven”, zoals wie met hulp bij de zorg zou kunnen werken.",
          en: "That is the part of the inactive people who do meet one of the two conditions. Steunpunt Werk also counts “andere inzetbare niet-beroepsactieven” (others who could be employed), such as people who could work with help with care.",
        },
      },
      {
        from: { nl: "Voormalig niet-beroepsactief (VDAB)", en: "Formerly inactive (VDAB)" },
        text: {
          nl: "Dat is een groep onder de ingeschreven werkzoekenden. Een niet-beroepsactieve in de enquête hoeft niet ingeschreven te zijn.",
          en: "That is a group among the registered jobseekers. An inactive person in the survey need not be registered.",
        },
      },
    ],
    source: {
      nl: "Steunpunt Werk, Arbeidsreserve, pagina Niet-beroepsactieven; Statbel, enquête naar de arbeidskrachten, volgens de regels van de Internationale Arbeidsorganisatie (ILO).",
      en: "Steunpunt Werk, Arbeidsreserve, page Niet-beroepsactieven; Statbel, labour force survey, by the rules of the International Labour Organization (ILO).",
    },
    reproduce: {
      nl: "De opdeling naar reden staat niet in Arvastat. Zoek bij Steunpunt Werk onder “Arbeidsreserve” de pagina “Niet-beroepsactieven”, en daar {gebied} en {periode}. Arvastat heeft in het domein “Arbeidsmarkt” wel een groep “niet-beroepsactief”, maar die komt uit registers (Vlaamse Arbeidsrekening).",
      en: "The split by reason is not in Arvastat. Look at Steunpunt Werk under “Arbeidsreserve” for the page “Niet-beroepsactieven”, and there for {gebied} and {periode}. Arvastat does have a group “niet-beroepsactief” in the domain “Arbeidsmarkt”, but that one comes from registers (Vlaamse Arbeidsrekening).",
    },
    polarity: "neutral",
  },
  arbeidsongeschikt: {
    term: { nl: "Arbeidsongeschikt", en: "Incapacitated for work (arbeidsongeschikt)" },
    counts: {
      nl: "Mensen die niet werken omdat ze door ziekte of invaliditeit niet kunnen werken. In de opdeling van Limburg in 2023 zijn dat 6 van de 100 inwoners.",
      en: "People who do not work because illness or invalidity prevents them from working. In the split of Limburg in 2023 they are 6 out of 100 inhabitants.",
    },
    leavesOut: {
      nl: "Wie een job heeft en ziek is, telt in de cijfers van Steunpunt Werk uit registers bij de werkenden. Het cijfer zegt niet hoelang iemand ziek is, en ook niet of iemand een uitkering krijgt.",
      en: "In the register figures of Steunpunt Werk, people who have a job and are ill count among the working people. The figure does not say how long someone has been ill, nor whether someone gets a benefit.",
    },
    population: {
      nl: "Inwoners van 20 tot en met 64 jaar. Bij de cijfers over Limburg in 2023 is die leeftijd onze aanname.",
      en: "Inhabitants aged 20 to 64. With the figures on Limburg in 2023 those ages are our assumption.",
    },
    differs: [
      {
        from: { nl: "Invaliditeit (RIZIV)", en: "Invalidity (RIZIV)" },
        text: {
          nl: "Het RIZIV spreekt van invaliditeit als iemand langer dan een jaar arbeidsongeschikt is. Die cijfers komen uit de ziekteverzekering, niet uit een enquête. Het Federaal Planbureau deelt ze door werkenden en werklozen samen, en niet door alle inwoners.",
          en: "RIZIV speaks of invalidity when someone has been incapacitated for more than a year. Those figures come from health insurance, not from a survey. The Federal Planning Bureau divides them by working and unemployed people together, not by all inhabitants.",
        },
      },
      {
        from: { nl: "Arbeidsbeperking (VDAB)", en: "Work limitation (VDAB, arbeidsbeperking)" },
        text: {
          nl: "Dat is een kenmerk van mensen die bij VDAB ingeschreven zijn. Zij kunnen werk zoeken of werken. Arbeidsongeschikt betekent dat iemand niet kan werken.",
          en: "That is a trait of people registered with VDAB. They may seek work or have work. Incapacitated means that someone cannot work.",
        },
      },
      {
        from: { nl: "Niet inzetbaar op lange termijn (VDAB)", en: "Not employable in the long run (VDAB)" },
        text: {
          nl: "Dat is een oordeel van VDAB over ingeschreven werkzoekenden. Wie arbeidsongeschikt is, hoeft niet ingeschreven te zijn.",
          en: "That is a judgement of VDAB about registered jobseekers. People who are incapacitated need not be registered.",
        },
      },
    ],
    source: {
      nl: "Statbel en Steunpunt Werk, niet-beroepsactieven naar reden. De cijfers over invaliditeit komen van het RIZIV, ook via het Federaal Planbureau.",
      en: "Statbel and Steunpunt Werk, inactive people by reason. The figures on invalidity come from RIZIV, also through the Federal Planning Bureau.",
    },
    reproduce: {
      nl: "Dit cijfer staat niet in Arvastat, voor zover wij konden nagaan. Zoek bij Steunpunt Werk onder “Arbeidsreserve” de pagina “Niet-beroepsactieven”, en daar {gebied} en {periode}. De opdeling voor Limburg in 2023 komt uit een verslag van een overleg, met cijfers van VDAB.",
      en: "As far as we could find, this figure is not in Arvastat. Look at Steunpunt Werk under “Arbeidsreserve” for the page “Niet-beroepsactieven”, and there for {gebied} and {periode}. The split for Limburg in 2023 comes from the report of a meeting, with figures of VDAB.",
    },
    polarity: "neutral",
  },
  invaliditeit: {
    term: {
      nl: "Invaliditeit en langdurige arbeidsongeschiktheid",
      en: "Invalidity and long-term incapacity for work",
    },
    counts: {
      nl: "Mensen die langer dan een jaar arbeidsongeschikt zijn en daarvoor een uitkering krijgen. Het RIZIV telt ze in de ziekteverzekering en noemt dat invaliditeit.",
      en: "People who have been incapacitated for work for more than a year and get a benefit for it. RIZIV counts them in health insurance and calls it invalidity (invaliditeit).",
    },
    leavesOut: {
      nl: "Wie minder dan een jaar ziek is, telt niet mee. Het cijfer zegt niet of iemand nog een job heeft, en ook niet of iemand weer aan het werk kan.",
      en: "People who have been ill for less than a year are not counted. The figure does not say whether someone still has a job, nor whether someone could work again.",
    },
    population: {
      nl: "Loontrekkenden en zelfstandigen in de ziekteverzekering. De percentages hebben niet altijd dezelfde noemer: het Federaal Planbureau deelt door werkenden en werklozen samen, een ander cijfer door de bevolking van 18–64 jaar. De noemer staat bij de figuur.",
      en: "Employees and self-employed people in health insurance. The percentages do not always have the same denominator: the Federal Planning Bureau divides by working and unemployed people together, another figure by the population aged 18–64. The denominator stands with the figure.",
    },
    differs: [
      {
        from: { nl: "Arbeidsongeschikt (enquête)", en: "Incapacitated for work (survey)" },
        text: {
          nl: "In de enquête zeggen mensen zelf dat ze door ziekte of invaliditeit niet werken, hoelang dat ook duurt. Het RIZIV telt uitkeringen. Trek de twee cijfers niet van elkaar af.",
          en: "In the survey people say themselves that they do not work because of illness or invalidity, however long it lasts. RIZIV counts benefits. Do not subtract one figure from the other.",
        },
      },
      {
        from: { nl: "Aandeel in de inwoners", en: "Share of the inhabitants" },
        text: {
          nl: "Wie deelt door werkenden en werklozen, krijgt een hoger percentage dan wie deelt door alle inwoners: de noemer is kleiner, en de zieken zelf zitten er niet altijd in.",
          en: "Dividing by working and unemployed people gives a higher percentage than dividing by all inhabitants: the denominator is smaller, and the ill people themselves are not always in it.",
        },
      },
    ],
    source: {
      nl: "RIZIV, ook via het Federaal Planbureau (indicators.be).",
      en: "RIZIV, also through the Federal Planning Bureau (indicators.be).",
    },
    reproduce: {
      nl: "Dit cijfer staat niet in Arvastat. Zoek {gebied} en {periode} in de statistieken van het RIZIV over invaliditeit, of op indicators.be van het Federaal Planbureau onder langdurige arbeidsongeschiktheid.",
      en: "This figure is not in Arvastat. Look for {gebied} and {periode} in the statistics of RIZIV on invalidity, or on indicators.be of the Federal Planning Bureau under long-term incapacity for work.",
    },
    polarity: "neutral",
  },
} as const satisfies Partial<Record<ConceptId, Concept>>;
