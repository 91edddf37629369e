/** How sure we are of a source, as it stands behind its name. */
export const qualityWords = {
  nl: {
    official: "officieel cijfer",
    quoted: "geciteerd",
    derived: "eigen berekening op cijfers van de bron",
    own: "door u geladen",
  },
  en: {
    official: "official figure",
    quoted: "quoted",
    derived: "our computation on figures of the source",
    own: "loaded by you",
  },
};
