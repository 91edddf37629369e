/** The six layouts of exports as texts, as a reader would have them; their values are invented. */
export const samples = {
  "L1 snapshot": `Ontvangen vacatures;;;
Provincie Limburg;;;
Normaal Economisch Circuit zonder uitzendopdrachten, rechtstreeks gemeld;;;
mei 2025 - april 2026;;;
;;;
Hoofdberoepsgroep;Beroepsgroep;Beroep;Totaal
Bouwberoepen;Bouwvakkers;Wegenwerker;138
Bouwberoepen;Bouwvakkers;Dakwerker;2
Industriële beroepen en ambachten;Industriële technici;"Technicus werf-, landbouw- en hefmachines";0
;;Totaal;140
`,
  "L2 long series": `Werkzoekenden zonder werk;;;
Vlaams Gewest;;;
Alle uitkeringsstatussen;;;
januari 2025 - februari 2025;;;
;;;
;Gemeente;Geslacht;Totaal
January 2025;Genk;Mannen;1.604
January 2025;Genk;Vrouwen;1.377
January 2025;Herstappe;Vrouwen;-
February 2025;Genk;Mannen;1.588
`,
  "L3 cross table": `Werkzoekenden zonder werk - detailtabel;;;;;;
augustus 2025;;;;;;
;;;;;;
;werkzoekenden met een werkloosheidsuitkeringsaanvraag;;voormalig niet-beroepsactieve WZW;;Totaal;
Gemeente;Mannen;Vrouwen;Mannen;Vrouwen;Mannen;Vrouwen
As;61;48;35;44;96;92
Genk;905;702;611;598;1.516;1.300
Herstappe;-;0;0;-;-;-
Totaal;967;750;646;644;1.613;1.394
Bron: VDAB, Arvastat. De aantallen 1, 2 en 3 worden niet weergegeven.;;;;;;
`,
  "L4 basic statistics": `Arvastat - Basisstatistieken;;;;
Werkzoekenden zonder werk, Limburg, september 2025;;;;
;;;;
Leeftijd;Aantal;Aandeel;Jaarevolutie;Aandeel Vlaams Gewest
<25 jaar;5.212;20,1%;+4,3%;19,4%
25 tot 39 jaar;8.034;31,0%;+6,8%;33,2%
40 tot 54 jaar;6.740;26,0%;+5,1%;27,0%
>=55 jaar;5.931;22,9%;-0,7%;20,4%
Totaal;25.917;100,0%;+4,2%;100,0%
Bron: VDAB - Arvastat, geraadpleegd op 04/10/2025;;;;
`,
  "L5 wide by month": `Werkzoekendengraad (%);;;;
Provincie Limburg, gemeenten;;;;
Gemeente;jan 2025;feb 2025;maart 2025;april 2025
Alken;4,1;4,0;3,9;3,9
Bilzen-Hoeselt;5,0;4,9;4,9;4,8
Genk;10,2;10,1;10,0;9,9
Hasselt;6,8;6,8;6,7;6,6
Herstappe;-;-;-;-
Limburg;6,1;6,1;6,0;5,9
Vlaams Gewest;6,9;6,9;6,8;6,7
`,
  "L6 tidy": `indicator,periode,gebiedscode,gebied,niveau,dimensie,categorie,waarde,eenheid,status
wzw,2025-08,70000,Limburg,provincie,,,25917,personen,
wzw,2025-08,71016,Genk,gemeente,geslacht,vrouwen,1401,personen,
wzw,2025-08,73028,Herstappe,gemeente,geslacht,vrouwen,,personen,onderdrukt
werkzoekendengraad,2025-08,71016,Genk,gemeente,,,10.2,procent,
spanningsindicator,2025-08,70000,Limburg,provincie,,,3.4,ratio,12m-gemiddelde
werkzaamheidsgraad,2024,70000,Limburg,provincie,leeftijd,20-64,76.8,procent,EAK
arbeidsreserve,2024,02000,Vlaams Gewest,gewest,groep,ondertewerkgesteld,94000,personen,EAK
knelpuntberoep,2025,02000,Vlaams Gewest,gewest,beroep,Verpleegkundige,1,ja_nee,kwantitatief
`,
} as const;
export type SampleName = keyof typeof samples;
