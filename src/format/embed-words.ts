import type { Language } from "../domain/language.ts";

// What an embed says besides its figure. An embed loads little, so these few words stand apart.

const dutch = {
  unknownFigure: (found: string, shown: string) => `De figuur “${found}” bestaat niet. U ziet nu: ${shown}.`,
  noFigure: (shown: string) => `Dit adres noemt geen figuur. U ziet nu: ${shown}.`,
  noMap: "Deze figuur heeft geen kaart. U ziet de grafiek.",
  noKeyNumber: "Deze figuur heeft niet één kerncijfer. U ziet de hele figuur.",
  dashboard: "Bekijk in het dashboard",
  newTab: "(opent in een nieuw tabblad)",
  table: "Bekijk de gegevens",
};

/** The words of an embed, in one language. */
type EmbedWords = typeof dutch;

const english: EmbedWords = {
  unknownFigure: (found, shown) => `The figure “${found}” does not exist. You now see: ${shown}.`,
  noFigure: (shown) => `This address names no figure. You now see: ${shown}.`,
  noMap: "This figure has no map. You see the chart.",
  noKeyNumber: "This figure does not come down to one number. You see the whole figure.",
  dashboard: "View in the dashboard",
  newTab: "(opens in a new tab)",
  table: "View the data",
};

/** The words of an embed, by language. */
export const embedWords = { nl: dutch, en: english } as const satisfies Record<Language, EmbedWords>;
