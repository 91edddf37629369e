/**
 * The fifteen municipalities that border Brussels, by NIS code: inhabitants who work for an international institution there can
 * be missing from registers. From the boundaries of 1 January 2025.
 */
export const bordersBrussels: ReadonlySet<string> = new Set([
  "23002", // Asse
  "23016", // Dilbeek
  "23098", // Drogenbos
  "23025", // Grimbergen
  "23033", // Hoeilaart
  "23099", // Kraainem
  "23100", // Linkebeek
  "23047", // Machelen
  "23062", // Overijse
  "23101", // Sint-Genesius-Rode
  "23077", // Sint-Pieters-Leeuw
  "24104", // Tervuren
  "23088", // Vilvoorde
  "23102", // Wemmel
  "23094", // Zaventem
]);

/** The municipalities with fewer than 5,000 inhabitants on 1 January 2025, by NIS code; a test counts them again. */
export const hasFewInhabitants: ReadonlySet<string> = new Set([
  "13002", // Baarle-Hertog
  "23009", // Bever
  "23064", // Pepingen
  "23100", // Linkebeek
  "31042", // Zuienkerke
  "32030", // Lo-Reninge
  "33016", // Mesen
  "33041", // Vleteren
  "34043", // Spiere-Helkijn
  "38002", // Alveringem
  "45062", // Horebeke
  "73028", // Herstappe
  "73109", // Voeren
]);
