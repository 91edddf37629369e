import type { RegionLevel } from "../domain/region.ts";

/** The codes of the fifteen reference regions, as on our maps. "Regio Oostende" was renamed Middenkust. */
export const referenceRegionCodes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "Regio Antwerpen": "REFREG01",
    Rivierenland: "REFREG02",
    Kempen: "REFREG03",
    "Halle-Vilvoorde": "REFREG04",
    "Oost-Brabant": "REFREG05",
    "Regio Brugge": "REFREG06",
    Westhoek: "REFREG07",
    "Zuid-West-Vlaanderen": "REFREG08",
    Middenkust: "REFREG09",
    Midwest: "REFREG10",
    Denderregio: "REFREG11",
    "Vlaamse Ardennen": "REFREG12",
    "Regio Gent": "REFREG13",
    Waasland: "REFREG14",
    Limburg: "REFREG15",
  }),
);

interface KnownPlace {
  readonly level: RegionLevel;
  readonly code: string;
  readonly name: string;
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** Places above the municipalities that no geography file lists, and other codes and names of the provinces. */
export const otherPlaces: readonly KnownPlace[] = [
  {
    level: "country",
    code: "01000",
    name: "België",
    codes: ["BE"],
    names: ["Belgium", "Belgique", "Koninkrijk België"],
  },
  {
    level: "region",
    code: "02000",
    name: "Vlaams Gewest",
    codes: ["BE2"],
    names: ["Vlaanderen", "Flemish Region", "Flanders", "Région flamande", "Vlaams Gewest (BE)"],
  },
  {
    level: "region",
    code: "03000",
    name: "Waals Gewest",
    codes: ["BE3"],
    names: ["Wallonië", "Walloon Region", "Wallonia", "Région wallonne"],
  },
  {
    level: "region",
    code: "04000",
    name: "Brussels Hoofdstedelijk Gewest",
    codes: ["BE1", "BE10"],
    names: [
      "Brussel",
      "Brussels",
      "Brussels Gewest",
      "Brussels-Capital Region",
      "Région de Bruxelles-Capitale",
      "Région de Bruxelles-Capitale/Brussels Hoofdstedelijk Gewest",
    ],
  },
  {
    level: "province",
    code: "10000",
    name: "Antwerpen",
    codes: ["BE21"],
    names: ["Prov. Antwerpen", "Anvers", "Antwerp"],
  },
  { level: "province", code: "70000", name: "Limburg", codes: ["BE22"], names: ["Prov. Limburg (BE)", "Limburg (BE)"] },
  {
    level: "province",
    code: "40000",
    name: "Oost-Vlaanderen",
    codes: ["BE23"],
    names: ["Prov. Oost-Vlaanderen", "East Flanders", "Flandre orientale"],
  },
  {
    level: "province",
    code: "20001",
    name: "Vlaams-Brabant",
    codes: ["BE24"],
    names: ["Prov. Vlaams-Brabant", "Flemish Brabant", "Brabant flamand"],
  },
  {
    level: "province",
    code: "30000",
    name: "West-Vlaanderen",
    codes: ["BE25"],
    names: ["Prov. West-Vlaanderen", "West Flanders", "Flandre occidentale"],
  },
  { level: "referenceRegion", code: "REFREG09", name: "Middenkust", codes: [], names: ["Regio Oostende"] },
  {
    level: "area",
    code: "onbekend",
    name: "Onbekend",
    codes: ["99991", "99992", "99993", "99999"],
    names: ["Niet gekend", "Niet bekend", "Ongekend", "Niet gelokaliseerd", "Unknown"],
  },
  {
    level: "area",
    code: "EU27",
    name: "Europese Unie (27)",
    codes: ["EU27_2020"],
    names: ["Europese Unie", "European Union - 27 countries (from 2020)", "EU-27", "EU27"],
  },
];
