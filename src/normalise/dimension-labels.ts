import { foldText, isTotalLabel } from "./fold-text.ts";

/** What the labels of a header row (or a column without a name) are about. */
export type LabelTopic = "geslacht" | "leeftijd" | "uitkeringsstatus" | "bemiddelingsstatus" | "studieniveau" | "";

const topics: readonly (readonly [RegExp, LabelTopic])[] = [
  [/^(man|vrouw|mannen|vrouwen|men|women|males?|females?|x|m|v)$/, "geslacht"],
  [
    /^(<|>=|>|≥|jonger|ouder|vanaf|minder dan)?\s*\d{1,2}\s*(-|–|tot|t\/m)?\s*\d{0,2}\+?\s*(jaar|years?|jarigen)?( (en|of) (ouder|jonger|meer))?$/,
    "leeftijd",
  ],
  [/uitkeringsaanvraag|beroepsinschakelingstijd|voormalig niet beroepsactieve|^overige wzw$/, "uitkeringsstatus"],
  [/^in bemiddeling$|^in opleiding|niet inzetbaar op lange termijn/, "bemiddelingsstatus"],
  [/geschoold$|secundair|graduaat|bachelor|^master$/, "studieniveau"],
];

/** The topic that all these labels (totals apart) share, or "" when they share none that we know. */
export function findTopic(labels: readonly string[]): LabelTopic {
  const parts = labels.filter((label) => label !== "" && !isTotalLabel(label));
  const [first] = parts;
  if (first === undefined) return "";
  return topics.find(([pattern]) => parts.every((label) => pattern.test(prepare(label))))?.[1] ?? "";
}

function prepare(label: string): string {
  return /\d/.test(label) ? label.trim().toLowerCase() : foldText(label);
}

/** Whether a label is an age band: `15-64 jaar`, `<25 jaar`, `65+`. */
export function isAgeLabel(label: string): boolean {
  return /\d/.test(label) && findTopic([label]) === "leeftijd" && !/^\d{4}$/.test(label.trim());
}
