/** Exports of other tools in the shape that their parsers and views show; values invented, except where a test says so. */
export const peerSamples = {
  swing: `Werkloosheid - gemeenten;;;;;;
;;werkzoekendengraad (jaargemiddelde) [%];;WZW [aantal] (1);;WZW niet-EU herkomst [aantal] (1)
;2023;2024;2023;2024;2023;2024
Genk;9,3;9,6;2677;2754;x;1435
Herstappe;0;-;x;x;-;-
Hasselt;7,8;8,1;3189;3294;1203;1287
Bilzen-Hoeselt;4,9;5,0;771;790;201;210
`,
  stadsmonitor: `Gemeente;NIS-code;Indicator;Jaar;Noemer;Percentage
Genk;71016;Werkzoekendengraad;2023;28785;9,3
Genk;71016;Werkzoekendengraad;2024;28900;9,6
Antwerpen;11002;Werkzoekendengraad;2024;260000;13,4
`,
  bestat: `Enquête naar de arbeidskrachten;;;;;;
;2023;;;2024;;
;Totaal;;;Totaal;;
;Totaal;Mannen;Vrouwen;Totaal;Mannen;Vrouwen
Werkgelegenheidsgraad;76.8%;80.1%;73.4%;77.0%;80.0%;74.0%
Bevolking 20-64;3.847.557;1.934.012;1.913.545;3.860.000;1.940.000;1.920.000
Inactiviteitsgraad jongeren;15.6%;.;14.9%;15.1%;(.);14.2%
`,
  bestatRegions: `;2024;2024;2024
;Totaal;Totaal;Totaal
Gewest;Totaal;Mannen;Vrouwen
Vlaams Gewest;107.265;55.100;52.165
Waals Gewest;92.300;48.000;.
`,
  eurostatCsv: `DATAFLOW,LAST UPDATE,freq,unit,sex,age,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
ESTAT:LFST_R_LFE2EMPRT(1.0),15/04/26 23:00:00,A,PC,T,Y20-64,BE22,2019,71.6,,
ESTAT:LFST_R_LFE2EMPRT(1.0),15/04/26 23:00:00,A,PC,T,Y20-64,BE22,2021,72.4,b,
ESTAT:LFST_R_LFE2EMPRT(1.0),15/04/26 23:00:00,A,PC,F,Y20-64,BE24,2021,71.2,bu,
ESTAT:LFST_R_LFE2EMPRT(1.0),15/04/26 23:00:00,A,PC,T,Y20-64,BE2,2024,77,,
ESTAT:LFST_R_LFE2EMPRT(1.0),15/04/26 23:00:00,A,PC,T,Y20-64,NL42,2024,83.1,,
ESTAT:LFST_R_LFE2EMPRT(1.0),15/04/26 23:00:00,A,PC,T,Y_GE75,BE22,2024,:,u,
`,
  eurostatLabels: `STRUCTURE,STRUCTURE_ID,freq: Time frequency,"unit: Unit of measure",sex: Sex,age: Age class,geo: Geopolitical entity (reporting),TIME_PERIOD: Time,OBS_VALUE: Observation value,OBS_FLAG: Observation status (Flag)
dataflow,ESTAT:LFST_R_LFE2EMPRT(1.0),A: Annual,PC: Percentage,T: Total,"Y20-64: From 20 to 64 years",BE22: Prov. Limburg (BE),2019,71.6,
`,
  eurostatTsv:
    "freq,unit,sex,age,geo\\TIME_PERIOD\t2019 \t2021 \t2024 \n" +
    "A,PC,T,Y20-64,BE22\t71.6 \t72.4 b\t: \n" +
    "A,PC,T,Y20-64,BE24\t74.0 \t71.2 bu\t75.5 u\n" +
    "A,PC,T,Y20-64,DE21\t80.0 \t80.1 \t80.2 \n",
} as const;
