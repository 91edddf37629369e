import type { Language } from "../../domain/language.ts";
import type { SlideContent } from "../../downloads/pptx/plan/outline.ts";

const dutch = {
  lead: "De grafiek blijft bewerkbaar: klik er in PowerPoint met rechts op en kies Gegevens bewerken. Titel, leestekst, bron en alternatieve tekst staan op de dia; de definitie en alle noten staan in de notities.",
  slides: (count: number) => (count === 1 ? "Eén dia" : `${count} dia’s`),
  contents: {
    lines: "lijngrafiek",
    columns: "kolommen",
    bars: "liggende staven",
    stacked: "gestapelde staven",
    strip: "elke gemeente een stip",
    table: "tabel",
    shapes: "tekening van losse vormen",
    text: "tekst: waarom er geen cijfer is",
  } as Readonly<Record<SlideContent, string>>,
  series: (count: number) => (count === 1 ? "1 reeks" : `${count} reeksen`),
  notes: "Notities voor wie spreekt",
  make: "Maak PowerPoint",
  making: "De dia’s worden gemaakt",
  failed: "De dia’s konden niet worden gemaakt.",
  failedHint: "Probeer het opnieuw, of neem de afbeelding of de gegevens.",
};

/** The words of the tab "PowerPoint", in one language. */
export type SlidesTabWords = typeof dutch;

const english: SlidesTabWords = {
  lead: "The chart stays editable: right-click it in PowerPoint and choose Edit data. Title, reading text, source and alternative text stand on the slide; the definition and all notes stand in the speaker notes.",
  slides: (count) => (count === 1 ? "One slide" : `${count} slides`),
  contents: {
    lines: "line chart",
    columns: "columns",
    bars: "horizontal bars",
    stacked: "stacked bars",
    strip: "every municipality a dot",
    table: "table",
    shapes: "drawing of separate shapes",
    text: "text: why there is no figure",
  },
  series: (count) => (count === 1 ? "1 series" : `${count} series`),
  notes: "Notes for the speaker",
  make: "Make PowerPoint",
  making: "The slides are being made",
  failed: "The slides could not be made.",
  failedHint: "Try again, or take the picture or the data.",
};

/** The words of the tab "PowerPoint", by language. */
export const slidesTabWords = { nl: dutch, en: english } as const satisfies Record<Language, SlidesTabWords>;
