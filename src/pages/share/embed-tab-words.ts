import type { Language } from "../../domain/language.ts";

const dutch = {
  lead: "Zet deze figuur op uw eigen site. De hoogte volgt de inhoud. Bron, periode en de link terug staan er altijd bij.",
  ownFiles: "U gebruikt eigen bestanden. Een ingesloten figuur toont alleen de gepubliceerde cijfers.",
  options: "Opties",
  language: "Taal",
  languages: { nl: "Nederlands", en: "Engels" },
  theme: "Achtergrond",
  themes: { licht: "Licht", donker: "Donker", transparant: "Doorzichtig" },
  form: "Vorm",
  forms: { grafiek: "Grafiek", kaart: "Kaart", tabel: "Tabel", kerncijfer: "Kerncijfer" },
  border: "Rand",
  title: "Titel",
  controls: "Tabbladen en knoppen",
  preview: "Voorbeeld",
  codes: {
    automatic: {
      name: "Met automatische hoogte",
      about: "Het script van minder dan 1 kB laat de hoogte volgen. Het laadt niets anders en bewaart niets.",
    },
    fixed: {
      name: "Zonder script",
      about: "Voor sites die geen scripts toelaten. De figuur krijgt een vaste verhouding en schuift binnenin.",
    },
    link: { name: "Alleen de link", about: "Voor programma’s die een webadres aanvaarden." },
  },
  copy: (name: string) => `Kopieer: ${name.toLowerCase()}`,
  copied: "Gekopieerd",
  copyFailed: "Kopiëren lukte niet. Selecteer de code en kopieer zelf.",
  alternative: {
    name: "Tekst voor wie de figuur niet ziet",
    about: "Zet deze tekst op uw pagina, als uw site daarom vraagt. Hij beschrijft de cijfers van nu.",
  },
  documentation: "Alle opties met voorbeelden",
};

/** The words of the tab "Insluiten", in one language. */
type EmbedTabWords = typeof dutch;

const english: EmbedTabWords = {
  lead: "Put this figure on your own site. Its height follows the content. Source, period and the link back always stand with it.",
  ownFiles: "You use files of your own. An embedded figure shows published figures only.",
  options: "Options",
  language: "Language",
  languages: { nl: "Dutch", en: "English" },
  theme: "Background",
  themes: { licht: "Light", donker: "Dark", transparant: "See-through" },
  form: "Form",
  forms: { grafiek: "Chart", kaart: "Map", tabel: "Table", kerncijfer: "Key number" },
  border: "Border",
  title: "Title",
  controls: "Tabs and buttons",
  preview: "Preview",
  codes: {
    automatic: {
      name: "With automatic height",
      about: "The script of less than 1 kB makes the height follow. It loads nothing else and keeps nothing.",
    },
    fixed: {
      name: "Without a script",
      about: "For sites that allow no scripts. The figure has a fixed ratio and scrolls inside.",
    },
    link: { name: "The link only", about: "For programs that accept a web address." },
  },
  copy: (name) => `Copy: ${name.toLowerCase()}`,
  copied: "Copied",
  copyFailed: "Copying did not work. Select the code and copy it yourself.",
  alternative: {
    name: "Text for who cannot see the figure",
    about: "Put this text on your page if your site asks for it. It describes the figures of now.",
  },
  documentation: "All options with examples",
};

/** The words of the tab "Insluiten", by language. */
export const embedTabWords = { nl: dutch, en: english } as const satisfies Record<Language, EmbedTabWords>;
