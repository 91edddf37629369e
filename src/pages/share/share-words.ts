import type { Language } from "../../domain/language.ts";

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
    citeHint: "Deze link neemt het cijfer mee: wie hem later opent, leest of het cijfer nog staat of herzien is.",
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
    citeHint: "This link takes the number along: whoever opens it later reads whether it still stands or was revised.",
  },
};

/** The words of the dialog "Delen", by language. */
export const shareWords = { nl: dutch, en: english } as const satisfies Record<Language, ShareWords>;
