import type { Language } from "../../domain/language.ts";
import type { DataFileKind } from "../../downloads/data-files.ts";
import { formatCount } from "../../format/format-number.ts";

interface FileWords {
  readonly name: string;
  readonly about: string;
}

const dutch = {
  title: "Delen",
  close: "Sluiten",
  tabs: "Manieren om te delen",
  tabLoading: "Tabblad wordt geladen",
  tabFailed: "Dit tabblad kon niet laden. Controleer uw verbinding en probeer opnieuw.",
  retry: "Opnieuw proberen",
  page: (place: string) => `Deze pagina voor ${place}`,
  pageHint: "Wilt u één figuur delen, downloaden of insluiten? Gebruik dan de knoppen onder die figuur.",
  link: {
    when: "Als er nieuwe cijfers komen",
    follows: "Volgt de laatste cijfers",
    followsHint: "Wie de link opent, ziet altijd de nieuwste periode.",
    stays: (year: number) => `Blijft op ${year}`,
    staysHint: "De periode blijft zoals ze nu is. Herziet de bron een cijfer, dan ziet u het nieuwe.",
    address: "De link",
    copy: "Link kopiëren",
    copied: "Link gekopieerd",
    copyFailed: "Kopiëren lukte niet. Selecteer de link en kopieer zelf.",
    contents: "De link bevat alleen uw keuzes, geen inhoud van geladen bestanden.",
    cite: "Citeren",
    reference: (release: string, address: string, day: string) =>
      `Op weg naar 80, gegevens van ${release}. ${address}, geraadpleegd op ${day}.`,
    citeHint: "Deze link neemt het cijfer mee: wie hem later opent, leest of het cijfer nog staat of herzien is.",
  },
  data: {
    lead: "Dezelfde cijfers als in de figuur. Wat afgeschermd is, blijft leeg met het teken c; nul is nul.",
    files: {
      xlsx: {
        name: "Excel",
        about: "Een blad met toelichting, de cijfers met codes en status, en de tabel zoals op de pagina.",
      },
      "excel-csv": {
        name: "CSV voor Excel",
        about: "De tabel met puntkomma’s en decimale komma’s, voor Excel met Belgische instellingen.",
      },
      "machine-csv": {
        name: "CSV voor programma’s",
        about: "Eén rij per cijfer, met komma’s, decimale punten, ISO-periodes, codes en status.",
      },
      json: { name: "JSON", about: "De hele figuur: elk cijfer met zijn bron, de noten en de teksten." },
      "read-me": {
        name: "Toelichting",
        about: "Definitie, bronnen, licentie, tekens en noten. Hoort bij de CSV-bestanden.",
      },
      zip: { name: "Alles samen", about: "De bestanden hierboven in één zip." },
    } as Readonly<Record<DataFileKind, FileWords>>,
    making: "Bestanden worden gemaakt",
    failed: "Dit bestand kon niet worden gemaakt. De andere bestanden werken wel.",
    size: (bytes: number) => `${formatCount(Math.max(1, bytes / 1000), "nl")}\u00a0kB`,
  },
  save: {
    action: "Downloaden",
    saved: (name: string) => `Bestand opgeslagen: ${name}`,
    blocked:
      "Ziet u geen bestand? Dan houdt uw browser of uw organisatie downloads tegen. Sta ze toe voor deze site, of gebruik Link of Plak in nota.",
  },
};

/** The words of the dialog "Delen", in one language. */
export type ShareWords = typeof dutch;

const english: ShareWords = {
  title: "Share",
  close: "Close",
  tabs: "Ways to share",
  tabLoading: "The tab is loading",
  tabFailed: "This tab could not load. Check your connection and try again.",
  retry: "Try again",
  page: (place) => `This page for ${place}`,
  pageHint: "Do you want to share, download or embed one figure? Use the buttons under that figure.",
  link: {
    when: "When new figures come",
    follows: "Follows the latest figures",
    followsHint: "Whoever opens the link always sees the newest period.",
    stays: (year) => `Stays on ${year}`,
    staysHint: "The period stays as it is now. When the source revises a number, you see the new one.",
    address: "The link",
    copy: "Copy the link",
    copied: "Link copied",
    copyFailed: "Copying did not work. Select the link and copy it yourself.",
    contents: "The link holds only your choices, nothing of the files you loaded.",
    cite: "Cite",
    reference: (release, address, day) => `Op weg naar 80, data of ${release}. ${address}, consulted on ${day}.`,
    citeHint: "This link takes the number along: whoever opens it later reads whether it still stands or was revised.",
  },
  data: {
    lead: "The same numbers as in the figure. What is suppressed stays empty with the mark c; zero is zero.",
    files: {
      xlsx: {
        name: "Excel",
        about: "A sheet that explains, the numbers with codes and status, and the table as on the page.",
      },
      "excel-csv": {
        name: "CSV for Excel",
        about: "The table with semicolons and decimal commas, for Excel with Belgian settings.",
      },
      "machine-csv": {
        name: "CSV for programs",
        about: "One row per number, with commas, decimal points, ISO periods, codes and status.",
      },
      json: { name: "JSON", about: "The whole figure: each number with its source, the notes and the texts." },
      "read-me": {
        name: "Explanation",
        about: "Definition, sources, licence, marks and notes. Goes with the CSV files.",
      },
      zip: { name: "Everything", about: "The files above in one zip." },
    },
    making: "The files are being made",
    failed: "This file could not be made. The others do work.",
    size: (bytes) => `${formatCount(Math.max(1, bytes / 1000), "en")}\u00a0kB`,
  },
  save: {
    action: "Download",
    saved: (name) => `File saved: ${name}`,
    blocked:
      "Do you see no file? Then your browser or your organisation stops downloads. Allow them for this site, or use Link or Paste in a note.",
  },
};

/** The words of the dialog "Delen", by language. */
export const shareWords = { nl: dutch, en: english } as const satisfies Record<Language, ShareWords>;
