import type { Language } from "../../domain/language.ts";

/** One option of an embed: its name in the address, the values it takes, what it does, and an example. */
export interface OptionText {
  readonly name: string;
  readonly values: string;
  readonly meaning: string;
  readonly example: string;
}

const dutch = {
  title: "Insluiten op een andere site",
  lead: "Elke figuur kan op uw eigen site staan, met titel, tekst, tabel en bron. De cijfers volgen vanzelf, of blijven op het jaar dat u kiest.",
  how: {
    title: "Zo plaatst u een figuur",
    steps: [
      "Kies op een pagina het gebied, de vergelijking en de periode die u wilt tonen.",
      "Klik onder de figuur op Insluiten en kies de opties. U ziet meteen hoe de figuur eruitziet.",
      "Kopieer de code en plak ze in uw site.",
    ],
    codes:
      "Er zijn drie codes. Met automatische hoogte groeit en krimpt de figuur met haar inhoud; daarvoor dient een script van minder dan 1 kB. Zonder script krijgt de figuur een vaste verhouding en schuift ze binnenin. De link alleen werkt in programma’s die een webadres aanvaarden.",
    example: "Een code ziet er zo uit:",
  },
  options: {
    title: "Alle opties",
    about:
      "Elke optie is een deel van het adres, na het vraagteken en met & ertussen. Wat u weglaat, heeft zijn gewone waarde. Een waarde die we niet kennen, telt niet mee; de figuur zegt dat in één regel. Een naam die we niet kennen, blijft zonder gevolg.",
    columns: { name: "Optie", values: "Waarden", meaning: "Betekenis", example: "Voorbeeld" },
    rows: [
      { name: "fig", values: "id van een figuur", meaning: "Welke figuur.", example: "fig=werkzaamheidsgraad" },
      { name: "geb", values: "NIS-code of naam", meaning: "Het gebied. Zonder: Limburg.", example: "geb=71016" },
      {
        name: "vs",
        values: "codes of namen, met komma’s; geen",
        meaning: "Gebieden ernaast.",
        example: "vs=40000,02000",
      },
      {
        name: "per",
        values: "jaar; van..tot; eerste, laatste",
        meaning: "De periode. Zonder: de laatste cijfers, ook als er nieuwe komen.",
        example: "per=2019..2023",
      },
      { name: "als", values: "figuur~telwijze", meaning: "Hoe de figuur telt.", example: "als=werkzoekenden~index" },
      { name: "doel", values: "50 tot 100; geen", meaning: "De doelstelling in procent.", example: "doel=78" },
      { name: "taal", values: "nl, en", meaning: "Nederlands of Engels.", example: "taal=en" },
      {
        name: "vorm",
        values: "grafiek, kaart, tabel, kerncijfer",
        meaning: "Hoe de figuur zich toont. Heeft ze die vorm niet, dan ziet u de grafiek.",
        example: "vorm=kerncijfer",
      },
      {
        name: "thema",
        values: "licht, donker, transparant",
        meaning: "De achtergrond. Doorzichtig is licht zonder eigen achtergrond.",
        example: "thema=donker",
      },
      { name: "rand", values: "0, 1", meaning: "0: zonder rand.", example: "rand=0" },
      {
        name: "titel",
        values: "0, 1",
        meaning: "0: zonder titel. Wat, waar en wanneer blijven staan.",
        example: "titel=0",
      },
      {
        name: "bediening",
        values: "0, 1",
        meaning: "0: zonder tabbladen en knoppen. De tabel blijft één stap ver.",
        example: "bediening=0",
      },
      {
        name: "id",
        values: "letters, cijfers, - en _",
        meaning: "Komt terug in de berichten over hoogte, voor wie ze zelf leest.",
        example: "id=figuur-2",
      },
    ] as readonly OptionText[],
    always: "Bron, periode en de link naar het dashboard kunt u niet weghalen.",
  },
  examples: {
    title: "Voorbeelden",
    items: [
      { name: "De gewone vorm", query: "?fig=werkzaamheidsgraad" },
      {
        name: "Een kerncijfer, donker en zonder rand",
        query: "?fig=werkzaamheidsgraad&vorm=kerncijfer&thema=donker&rand=0",
      },
      { name: "Een tabel zonder tabbladen", query: "?fig=werkzoekenden&vorm=tabel&bediening=0" },
      { name: "Een kaart zonder titel", query: "?fig=werkzoekendengraad-gemeenten&vorm=kaart&titel=0" },
      { name: "In het Engels, vast op 2023", query: "?fig=werkzoekenden&per=2023&taal=en" },
    ],
  },
  messages: {
    title: "Voor wie de hoogte zelf volgt",
    text: "Een ingesloten figuur stuurt de pagina eromheen een bericht als haar hoogte verandert: type, versie, id en een geheel aantal pixels. Luister naar die berichten, en controleer dat ze van uw eigen iframe komen. Met het tweede bericht vraagt u de hoogte opnieuw.",
  },
  privacy: {
    title: "Wat er niet gebeurt",
    text: "Een ingesloten figuur zet geen cookies, bewaart niets en vraagt niets aan andere sites. Eigen bestanden die iemand in het dashboard laadt, verschijnen er nooit in.",
  },
};

/** The words of the page about embedding, in one language. */
type EmbeddingWords = typeof dutch;

const english: EmbeddingWords = {
  title: "Embed on another site",
  lead: "Every figure can stand on your own site, with its title, text, table and source. Its numbers follow by themselves, or stay on the year that you choose.",
  how: {
    title: "How to place a figure",
    steps: [
      "On a page, choose the area, the comparison and the period that you want to show.",
      "Click Embed under the figure and choose the options. You see at once what the figure looks like.",
      "Copy the code and paste it in your site.",
    ],
    codes:
      "There are three codes. With automatic height the figure grows and shrinks with its content; a script of less than 1 kB does that. Without a script the figure has a fixed ratio and scrolls inside. The link alone works in programs that accept a web address.",
    example: "A code looks like this:",
  },
  options: {
    title: "All options",
    about:
      "Each option is a part of the address, after the question mark and with & in between. What you leave out has its usual value. A value that we do not know does not count; the figure says so in one line. A name that we do not know has no effect.",
    columns: { name: "Option", values: "Values", meaning: "Meaning", example: "Example" },
    rows: [
      { name: "fig", values: "id of a figure", meaning: "Which figure.", example: "fig=werkzaamheidsgraad" },
      { name: "geb", values: "NIS code or name", meaning: "The area. Without it: Limburg.", example: "geb=71016" },
      {
        name: "vs",
        values: "codes or names, with commas; geen",
        meaning: "Areas beside it.",
        example: "vs=40000,02000",
      },
      {
        name: "per",
        values: "year; from..to; eerste, laatste",
        meaning: "The period. Without it: the latest figures, also when new ones come.",
        example: "per=2019..2023",
      },
      { name: "als", values: "figure~way", meaning: "How the figure counts.", example: "als=werkzoekenden~index" },
      { name: "doel", values: "50 to 100; geen", meaning: "The goal in percent.", example: "doel=78" },
      { name: "taal", values: "nl, en", meaning: "Dutch or English.", example: "taal=en" },
      {
        name: "vorm",
        values: "grafiek, kaart, tabel, kerncijfer",
        meaning: "Chart, map, table or key number. If the figure does not have that form, you see the chart.",
        example: "vorm=kerncijfer",
      },
      {
        name: "thema",
        values: "licht, donker, transparant",
        meaning: "The background: light, dark, or light without a background of its own.",
        example: "thema=donker",
      },
      { name: "rand", values: "0, 1", meaning: "0: without a border.", example: "rand=0" },
      { name: "titel", values: "0, 1", meaning: "0: without a title. What, where and when stay.", example: "titel=0" },
      {
        name: "bediening",
        values: "0, 1",
        meaning: "0: without tabs and buttons. The table stays one step away.",
        example: "bediening=0",
      },
      {
        name: "id",
        values: "letters, digits, - and _",
        meaning: "Comes back in the messages about height, for who reads them.",
        example: "id=figuur-2",
      },
    ],
    always: "Source, period and the link to the dashboard cannot be taken away.",
  },
  examples: {
    title: "Examples",
    items: [
      { name: "The usual form", query: "?fig=werkzaamheidsgraad&taal=en" },
      {
        name: "A key number, dark and without a border",
        query: "?fig=werkzaamheidsgraad&taal=en&vorm=kerncijfer&thema=donker&rand=0",
      },
      { name: "A table without tabs", query: "?fig=werkzoekenden&taal=en&vorm=tabel&bediening=0" },
      { name: "A map without a title", query: "?fig=werkzoekendengraad-gemeenten&taal=en&vorm=kaart&titel=0" },
      { name: "In Dutch, fixed on 2023", query: "?fig=werkzoekenden&per=2023" },
    ],
  },
  messages: {
    title: "For who follows the height without our script",
    text: "An embedded figure sends the page around it a message when its height changes: type, version, id and a whole number of pixels. Listen to these messages, and check that they come from your own iframe. With the second message you ask for the height again.",
  },
  privacy: {
    title: "What does not happen",
    text: "An embedded figure sets no cookies, keeps nothing and asks nothing of other sites. Files that someone loads in the dashboard never appear in it.",
  },
};

/** The words of the page about embedding, by language. */
export const embeddingWords = { nl: dutch, en: english } as const satisfies Record<Language, EmbeddingWords>;
