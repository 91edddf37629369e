import type { Language } from "../../domain/language.ts";

/** The tabs of the dialog "Delen", in their fixed order. */
export const shareTabKeys = ["link", "embed", "picture", "slides", "data", "note"] as const;
export type ShareTabKey = (typeof shareTabKeys)[number];

interface ShareLabels {
  /** The button of the page. */
  readonly share: string;
  readonly loading: string;
  readonly failed: string;
  readonly tabs: Readonly<Record<ShareTabKey, string>>;
  /** The buttons under a figure that open a tab. */
  readonly actions: Readonly<Record<ShareTabKey, string>>;
}

/** The words that stand on the page before the dialog "Delen" is loaded, by language. */
export const shareLabels = {
  nl: {
    share: "Delen",
    loading: "Venster wordt geladen",
    failed: "Het venster kon niet laden. Controleer uw verbinding en probeer opnieuw.",
    tabs: {
      link: "Link",
      embed: "Insluiten",
      picture: "Afbeelding",
      slides: "PowerPoint",
      data: "Gegevens",
      note: "Plak in nota",
    },
    actions: {
      link: "Link",
      embed: "Insluiten",
      picture: "Afbeelding",
      slides: "PowerPoint",
      data: "Downloaden",
      note: "Plak in nota",
    },
  },
  en: {
    share: "Share",
    loading: "The dialog is loading",
    failed: "The dialog could not load. Check your connection and try again.",
    tabs: {
      link: "Link",
      embed: "Embed",
      picture: "Picture",
      slides: "PowerPoint",
      data: "Data",
      note: "Paste in a note",
    },
    actions: {
      link: "Link",
      embed: "Embed",
      picture: "Picture",
      slides: "PowerPoint",
      data: "Download",
      note: "Paste in a note",
    },
  },
} as const satisfies Record<Language, ShareLabels>;
