/** The text of an error cell that is a formula whose result was never saved in the file. */
export const formulaWithoutValue = "#FORMULE";
