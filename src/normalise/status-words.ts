import type { Status } from "../domain/cell.ts";
import { foldText } from "./fold-text.ts";

/** What the words in a status column say of the number beside them. Quality and provisionality are kept as texts. */
const words: Readonly<Record<string, Status>> = {
  "": "exact",
  afgeleid: "exact",
  voorlopig: "exact",
  definitief: "exact",
  afgerond: "rounded",
  ongeveer: "about",
  circa: "about",
  minstens: "at-least",
  "meer dan": "more-than",
  "iets meer dan": "more-than",
  ruim: "more-than",
  "minder dan": "less-than",
  bijna: "less-than",
  onderdrukt: "suppressed",
  verborgen: "suppressed",
  afgeschermd: "suppressed",
  ontbreekt: "absent",
  onbetrouwbaar: "unreliable",
  "geen getal": "not-a-number",
  "niet van toepassing": "not-applicable",
};

/** The status behind the word of a status column, or nothing when we do not know the word. */
export function readStatusWord(text: string): Status | undefined {
  const folded = foldText(text);
  return Object.hasOwn(words, folded) ? words[folded] : undefined;
}
