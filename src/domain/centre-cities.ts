/**
 * The codes of the thirteen Flemish centre cities (centrumsteden), as the Flemish government names them in its policy for cities:
 * Aalst, Antwerpen, Brugge, Genk, Gent, Hasselt, Kortrijk, Leuven, Mechelen, Oostende, Roeselare, Sint-Niklaas and Turnhout.
 */
export const centreCities: readonly string[] = [
  "41002",
  "11002",
  "31005",
  "71016",
  "44021",
  "71072",
  "34022",
  "24062",
  "12025",
  "35013",
  "36015",
  "46021",
  "13040",
];
