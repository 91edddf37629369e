import type { Language } from "../../domain/language.ts";

const dutch = {
  format: "Vorm",
  formats: { "png-2x": "Document (PNG)", "png-1920": "Dia 16:9 (PNG)", svg: "SVG" },
  hints: {
    "png-2x": "Voor Word, e-mail en websites. Scherp, ook op papier.",
    "png-1920":
      "1920 × 1080 pixels, leesbaar op een scherm in de zaal. Wat niet past, staat op de pagina; de dia zegt het.",
    svg: "Tekst blijft tekst en elk formaat blijft scherp. Voor wie opmaakt.",
  },
  view: "Tekening",
  chart: "Grafiek",
  map: "Kaart",
  theme: "Achtergrond",
  themes: { light: "Licht", dark: "Donker" },
  preview: "Voorbeeld",
  making: "De afbeelding wordt gemaakt",
  failed: "De afbeelding kon niet worden gemaakt.",
  retry: "Opnieuw proberen",
  copy: "Kopieer afbeelding",
  copied: "Afbeelding gekopieerd",
  copyFailed: "Uw browser liet kopiëren niet toe. Download de afbeelding en voeg ze in uw document in.",
  partOf: { map: "kaart", slide: "dia", dark: "donker" },
  nota: {
    lead: "Met één knop komen titel, tekst, tekening, tabel en bron op het klembord. Plak ze in Word, in een e-mail of in een nota.",
    copy: "Kopieer voor nota",
    copied: "Gekopieerd. Plak met Ctrl+V.",
    copyFailed: "Uw browser liet kopiëren niet toe. Download het bestand, open het en kopieer daaruit.",
    download: "Download als HTML",
    preview: "Dit wordt geplakt",
    withoutPicture: "De tekening kon niet worden gemaakt; tekst en tabel worden wel geplakt.",
  },
};

/** The words of the tabs for pictures and notes. */
type PictureTabWords = typeof dutch;

const english: PictureTabWords = {
  format: "Form",
  formats: { "png-2x": "Document (PNG)", "png-1920": "Slide 16:9 (PNG)", svg: "SVG" },
  hints: {
    "png-2x": "For Word, e-mail and web sites. Sharp, on paper too.",
    "png-1920":
      "1920 × 1080 pixels, readable on a screen in a room. What does not fit is on the page; the slide says so.",
    svg: "Text stays text and every size stays sharp. For designers.",
  },
  view: "Drawing",
  chart: "Chart",
  map: "Map",
  theme: "Background",
  themes: { light: "Light", dark: "Dark" },
  preview: "Preview",
  making: "The picture is being made",
  failed: "The picture could not be made.",
  retry: "Try again",
  copy: "Copy picture",
  copied: "Picture copied",
  copyFailed: "Your browser did not allow copying. Download the picture and insert it in your document.",
  partOf: { map: "map", slide: "slide", dark: "dark" },
  nota: {
    lead: "One button puts title, text, drawing, table and source on the clipboard. Paste them in Word, in an e-mail or in a note.",
    copy: "Copy for a note",
    copied: "Copied. Paste with Ctrl+V.",
    copyFailed: "Your browser did not allow copying. Download the file, open it and copy from there.",
    download: "Download as HTML",
    preview: "This is what is pasted",
    withoutPicture: "The drawing could not be made; text and table are pasted all the same.",
  },
};

export const pictureTabWords = { nl: dutch, en: english } as const satisfies Record<Language, PictureTabWords>;
