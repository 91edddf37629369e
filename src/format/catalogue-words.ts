import type { Language } from "../domain/language.ts";

/**
 * The phrases of the catalogue (`data/manifest.json`, in English and for maintainers) as a reader should see them. A phrase is
 * looked up sentence by sentence; a new one without an entry here fails a test.
 */
const phrases: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "public copies": { nl: "openbare kopieën", en: "public copies" },
  "public copy": { nl: "openbare kopie", en: "public copy" },
  "public copy of the export of 21 May 2026": {
    nl: "openbare kopie van de export van 21 mei 2026",
    en: "public copy of the export of 21 May 2026",
  },
  "public pages": { nl: "openbare pagina’s", en: "public pages" },
  "public pages and public copies": { nl: "openbare pagina’s en kopieën", en: "public pages and copies" },
  "Facts only (names).": { nl: "Alleen feiten (namen).", en: "Facts only (names)." },
  "Name VDAB; fetch the original list before production use.": {
    nl: "Noem VDAB als bron.",
    en: "Name VDAB as the source.",
  },
  "Free reuse with the source named (Eurostat reuse policy, CC BY 4.0 type).": {
    nl: "Vrij hergebruik met bronvermelding (Eurostat, zoals CC BY 4.0).",
    en: "Free reuse with the source named (Eurostat, like CC BY 4.0).",
  },
  "Free reuse with the source named (Statbel open data, CC BY 4.0 type).": {
    nl: "Vrij hergebruik met bronvermelding (open data van Statbel, zoals CC BY 4.0).",
    en: "Free reuse with the source named (Statbel open data, like CC BY 4.0).",
  },
  'Name "VDAB" and "provincies.incijfers.be".': {
    nl: "Noem “VDAB” en “provincies.incijfers.be” als bron.",
    en: "Name “VDAB” and “provincies.incijfers.be” as the source.",
  },
  "Check the current terms before publishing a full copy.": {
    nl: "Lees de voorwaarden voor u het hele bestand publiceert.",
    en: "Read the terms before you publish the whole file.",
  },
  "Origin not stated: use as a test file; fetch the original from Steunpunt Werk before production use.": {
    nl: "Herkomst niet vermeld: we tonen deze cijfers niet als feit.",
    en: "Origin not stated: we do not show these figures as facts.",
  },
  "Single figures quoted with the source named; no text was copied.": {
    nl: "Losse cijfers, geciteerd met bronvermelding.",
    en: "Single figures, quoted with the source named.",
  },
  "Eurostat and Statbel: CC BY 4.0 type.": {
    nl: "Eurostat en Statbel: zoals CC BY 4.0.",
    en: "Eurostat and Statbel: like CC BY 4.0.",
  },
  "Statbel: CC BY 4.0 type.": { nl: "Statbel: zoals CC BY 4.0.", en: "Statbel: like CC BY 4.0." },
  "Statistiek Vlaanderen: free open data licence.": {
    nl: "Statistiek Vlaanderen: gratis open data licentie.",
    en: "Statistiek Vlaanderen: free open data licence.",
  },
  "see column gepubliceerd": { nl: "per cijfer verschillend", en: "differs by figure" },
  "see column Gepubliceerd": { nl: "per cijfer verschillend", en: "differs by figure" },
  "see column bron": { nl: "per cijfer verschillend", en: "differs by figure" },
  "see column Bron": { nl: "per cijfer verschillend", en: "differs by figure" },
  "not stated in the public copy": { nl: "niet vermeld", en: "not stated" },
  "Statbel; one series without stated origin (levels match Statbel)": {
    nl: "Statbel; één reeks zonder vermelde herkomst (het niveau klopt met Statbel)",
    en: "Statbel; one series without stated origin (its level agrees with Statbel)",
  },
};

/** A phrase or some sentences of the catalogue in a language; what has no entry stays as it is. */
export function formatCatalogueText(text: string, language: Language): string {
  const whole = phrases[text];
  if (whole !== undefined) return whole[language];
  return toSentences(text)
    .map((sentence) => phrases[sentence]?.[language] ?? sentence)
    .join(" ");
}

/** The parts of a text that have no entry; an empty list is the wish. Names of publishers and dates need none. */
export function findUntranslated(text: string): readonly string[] {
  if (phrases[text] !== undefined) return [];
  return toSentences(text).filter((sentence) => phrases[sentence] === undefined);
}

function toSentences(text: string): readonly string[] {
  return text.split(/(?<=\.) (?=\p{Lu})/u).filter((sentence) => sentence !== "");
}
