import type { Language } from "../../domain/language.ts";

const figuresOf = (count: number): string => (count === 1 ? "1 figuur" : `${count} figuren`);
const englishFiguresOf = (count: number): string => (count === 1 ? "1 figure" : `${count} figures`);

const dutch = {
  kicker: "Voor een vergadering, een raad of een les",
  lead: "Zet figuren van verschillende pagina’s achter elkaar. Toon ze op een groot scherm, of neem ze mee.",
  room: (count: number, most: number) => `${figuresOf(count)}, van ten hoogste ${most}.`,
  empty: {
    title: "Hier staat nog niets",
    text: "Onder elke figuur staat de knop Verzamel. Die zet de figuur hier, met de plaats, de periode en de weergave die u koos.",
    link: "Naar het overzicht",
  },
  linked:
    "Deze presentatie komt uit een link. Wat u verandert, staat in het adres van deze pagina; uw eigen presentatie blijft zoals ze is.",
  takeOver: "Voeg toe aan mijn presentatie",
  kept: "Uw presentatie staat alleen in deze browser, op dit toestel. Met de link geeft u ze door.",
  follows:
    "Elke figuur volgt de nieuwste cijfers, behalve waar u een jaar koos. De link bevat alleen uw keuzes, geen inhoud van geladen bestanden.",
  notKept:
    "Uw browser bewaart niets voor deze site. Uw presentatie verdwijnt als u dit venster sluit. Kopieer de link om ze te houden.",
  unknown: (names: string, count: number) =>
    `${count === 1 ? "Eén onderdeel van deze presentatie kennen we niet" : `${count} onderdelen van deze presentatie kennen we niet`}: ${names}. De rest staat hieronder.`,
  left: (count: number, most: number) =>
    `Een presentatie telt ten hoogste ${most} figuren. De laatste ${count === 1 ? "figuur" : count} van deze link ${count === 1 ? "staat" : "staan"} er niet bij.`,
  full: (most: number) => `Samen zijn dat meer dan ${most} figuren. Haal er eerst enkele weg.`,
  failed: (count: number) =>
    `${count === 1 ? "Eén figuur kon niet laden en doet" : `${count} figuren konden niet laden en doen`} niet mee. Probeer het opnieuw met de knop bij die figuur.`,
  title: {
    label: "Titel van de eerste dia",
    hint: "Zonder titel begint de presentatie met de eerste figuur.",
  },
  addPage: {
    label: (place: string) => `Of neem alle figuren van een pagina, voor ${place}`,
    add: "Voeg toe",
  },
  present: "Presenteer",
  powerpoint: "PowerPoint",
  print: "PDF (afdrukken)",
  powerpointHint: "In de PowerPoint krijgen lange lijsten, kaarten en personen een extra dia met de tabel.",
  printHint: "Kies in het venster van uw browser “Opslaan als pdf”. Elke dia is één liggende pagina.",
  zip: "Alles als zip",
  zipHint: "De PowerPoint, en per figuur de afbeelding (PNG en SVG), Excel, CSV, JSON en toelichting.",
  copyLink: "Link kopiëren",
  copied: "Link gekopieerd",
  copyFailed: "Kopiëren lukte niet. Selecteer de link en kopieer zelf.",
  link: "Link naar deze presentatie",
  list: "De figuren, in volgorde",
  views: { grafiek: "Grafiek", kaart: "Kaart", tabel: "Tabel" },
  loading: "Figuur wordt geladen",
  figureFailed: "Deze figuur kon niet laden.",
  retry: "Opnieuw proberen",
  ownTitle: (title: string) => `Eigen titel. Op de site heet deze figuur: ${title}`,
  up: "Naar voren",
  down: "Naar achteren",
  retitle: "Andere titel",
  titleOf: (title: string) => `Titel van de dia “${title}”`,
  save: "Bewaar",
  cancel: "Annuleren",
  originalTitle: "Oorspronkelijke titel",
  remove: "Weghalen",
  moved: (title: string, at: number, of: number) => `${title}: nu op plaats ${at} van ${of}.`,
  removed: (title: string) => `Weggehaald: ${title}`,
  retitled: (title: string) => `De titel is nu: ${title}`,
  undo: "Zet terug",
  task: {
    powerpoint: "De PowerPoint wordt gemaakt",
    print: "De dia’s worden gemaakt",
    zip: "Het zip-bestand wordt gemaakt",
    step: (at: number, of: number) => `figuur ${at} van ${of}`,
    cancel: "Stop",
    cancelled: "Gestopt. Er is niets opgeslagen.",
    failed: "Dat lukte niet. Probeer het opnieuw; lukt het niet, haal dan de laatste figuren weg.",
    saved: (name: string) => `Bestand opgeslagen: ${name}`,
    blocked: "Ziet u geen bestand? Dan houdt uw browser of uw organisatie downloads tegen. Sta ze toe voor deze site.",
    printed: "Het afdrukvenster was open. Elke dia is één liggende pagina.",
  },
  fileName: "presentatie",
  stage: {
    dialog: "Presentatie",
    slide: "Dia",
    position: (at: number, of: number) => `${at} van ${of}`,
    announced: (at: number, of: number) => `Dia ${at} van ${of}`,
    previous: "Vorige",
    next: "Volgende",
    notes: "Notities",
    stop: "Stoppen",
    keys: "Blader met de pijltjes. Home en End gaan naar de eerste en de laatste dia, Esc stopt.",
    making: "Dia wordt gemaakt",
    failed: "Deze dia kon niet worden gemaakt.",
    moreRows: (rows: number, columns: number) => {
      const left = [
        ...(rows === 0 ? [] : [`${rows} ${rows === 1 ? "rij" : "rijen"}`]),
        ...(columns === 0 ? [] : [`${columns} ${columns === 1 ? "kolom" : "kolommen"}`]),
      ];
      return `en nog ${left.join(" en ")}: de volledige tabel staat op de pagina`;
    },
    titleNotes: (count: number) => `Deze presentatie heeft ${figuresOf(count)}.`,
    madeWith: "Gegevens van",
  },
};

export type PresentationWords = typeof dutch;

const english: PresentationWords = {
  kicker: "For a meeting, a council or a class",
  lead: "Put figures of several pages one after the other. Show them on a large screen, or take them along.",
  room: (count, most) => `${englishFiguresOf(count)} of at most ${most}.`,
  empty: {
    title: "There is nothing here yet",
    text: "Every figure has a button Collect under it. It puts the figure here, with the place, the period and the view that you chose.",
    link: "To the overview",
  },
  linked:
    "This presentation came with a link. What you change stands in the address of this page; your own presentation stays as it is.",
  takeOver: "Add to my presentation",
  kept: "Your presentation is in this browser only, on this device. Pass it on with the link.",
  follows:
    "Each figure follows the newest numbers, except where you chose a year. The link holds only your choices, nothing of the files you loaded.",
  notKept:
    "Your browser keeps nothing for this site. Your presentation is gone when you close this window. Copy the link to keep it.",
  unknown: (names, count) =>
    `${count === 1 ? "One part of this presentation is unknown" : `${count} parts of this presentation are unknown`} to us: ${names}. The rest is below.`,
  left: (count, most) =>
    `A presentation has ${most} figures at most. The last ${count === 1 ? "figure" : count} of this link ${count === 1 ? "is" : "are"} left out.`,
  full: (most) => `Together that is more than ${most} figures. Remove some first.`,
  failed: (count) =>
    `${count === 1 ? "One figure could not load and is" : `${count} figures could not load and are`} left out. Try again with the button beside it.`,
  title: { label: "Title of the first slide", hint: "Without a title the presentation begins with the first figure." },
  addPage: { label: (place) => `Or take all figures of a page, for ${place}`, add: "Add" },
  present: "Present",
  powerpoint: "PowerPoint",
  print: "PDF (print)",
  powerpointHint: "In the PowerPoint long lists, maps and persons have an extra slide with the table.",
  printHint: "Choose “Save as PDF” in the window of your browser. Each slide is one landscape page.",
  zip: "Everything as zip",
  zipHint: "The PowerPoint, and for each figure the picture (PNG and SVG), Excel, CSV, JSON and explanation.",
  copyLink: "Copy the link",
  copied: "Link copied",
  copyFailed: "Copying did not work. Select the link and copy it yourself.",
  link: "Link to this presentation",
  list: "The figures, in order",
  views: { grafiek: "Chart", kaart: "Map", tabel: "Table" },
  loading: "The figure is loading",
  figureFailed: "This figure could not load.",
  retry: "Try again",
  ownTitle: (title) => `Title of your own. On the site this figure is called: ${title}`,
  up: "Forward",
  down: "Back",
  retitle: "Another title",
  titleOf: (title) => `Title of the slide “${title}”`,
  save: "Save",
  cancel: "Cancel",
  originalTitle: "Original title",
  remove: "Remove",
  moved: (title, at, of) => `${title}: now at place ${at} of ${of}.`,
  removed: (title) => `Removed: ${title}`,
  retitled: (title) => `The title is now: ${title}`,
  undo: "Put back",
  task: {
    powerpoint: "The PowerPoint is being made",
    print: "The slides are being made",
    zip: "The zip file is being made",
    step: (at, of) => `figure ${at} of ${of}`,
    cancel: "Stop",
    cancelled: "Stopped. Nothing was saved.",
    failed: "That did not work. Try again; if it fails once more, remove the last figures.",
    saved: (name) => `File saved: ${name}`,
    blocked: "Do you see no file? Then your browser or your organisation stops downloads. Allow them for this site.",
    printed: "The print window was open. Each slide is one landscape page.",
  },
  fileName: "presentation",
  stage: {
    dialog: "Presentation",
    slide: "Slide",
    position: (at, of) => `${at} of ${of}`,
    announced: (at, of) => `Slide ${at} of ${of}`,
    previous: "Previous",
    next: "Next",
    notes: "Notes",
    stop: "Stop",
    keys: "Use the arrow keys. Home and End go to the first and the last slide, Esc stops.",
    making: "The slide is being made",
    failed: "This slide could not be made.",
    moreRows: (rows, columns) => {
      const left = [
        ...(rows === 0 ? [] : [`${rows} more ${rows === 1 ? "row" : "rows"}`]),
        ...(columns === 0 ? [] : [`${columns} more ${columns === 1 ? "column" : "columns"}`]),
      ];
      return `and ${left.join(" and ")}: the whole table is on the page`;
    },
    titleNotes: (count) => `This presentation has ${englishFiguresOf(count)}.`,
    madeWith: "Data of",
  },
};

/** The words of the page "Presentatie" and of presenting, by language. */
export const presentationWords = { nl: dutch, en: english } as const satisfies Record<Language, PresentationWords>;
