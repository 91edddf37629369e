/** A text as a key for looking up: lower case, without accents, every run of other characters one blank. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** A text as an id: folded, with underscores, as the indicator ids of the catalogue are. */
export function toIdText(text: string): string {
  return foldText(text).replaceAll(" ", "_");
}

const totals = /^(algemeen |eind)?(totaal|total|totaux|alle|allen|tous|gesamt)( generaal)?$/;

/** Whether a label says that its row or column holds the total of the others. */
export function isTotalLabel(text: string): boolean {
  return totals.test(foldText(text));
}
