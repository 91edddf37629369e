import type { Localised } from "../../domain/language.ts";
import type { StackClass, StackPart } from "../builders/class-stack.ts";

/** The classes of people in the counts of the Census of 2011, by the label that they have there. */
export const sexes: readonly StackClass[] = [
  { split: "geslacht", key: "mannen", label: { nl: "Mannen", en: "Men" }, inSentence: { nl: "mannen", en: "men" } },
  {
    split: "geslacht",
    key: "vrouwen",
    label: { nl: "Vrouwen", en: "Women" },
    inSentence: { nl: "vrouwen", en: "women" },
  },
];

/** Levels of education by the international classification; the unknown level is left out, and figures say so. */
export const educations: readonly StackClass[] = [
  {
    split: "studieniveau",
    key: "laag (ISCED 0-2)",
    label: { nl: "Kortgeschoold", en: "Less educated" },
    inSentence: { nl: "kortgeschoolden", en: "lower-educated people" },
  },
  {
    split: "studieniveau",
    key: "midden (ISCED 3-4)",
    label: { nl: "Middengeschoold", en: "Medium education" },
    inSentence: { nl: "middengeschoolden", en: "people of medium education" },
  },
  {
    split: "studieniveau",
    key: "hoog (ISCED 5-6)",
    label: { nl: "Hooggeschoold", en: "Highly educated" },
    inSentence: { nl: "hooggeschoolden", en: "higher-educated people" },
  },
];

export const births: readonly StackClass[] = [
  {
    split: "geboorteland",
    key: "geboren in België",
    label: { nl: "Geboren in België", en: "Born in Belgium" },
    inSentence: { nl: "mensen geboren in België", en: "Belgian-born people" },
  },
  {
    split: "geboorteland",
    key: "geboren in ander EU-land",
    label: { nl: "Geboren in een ander EU-land", en: "Born in another EU country" },
    inSentence: { nl: "mensen geboren in een ander EU-land", en: "other EU-born people" },
  },
  {
    split: "geboorteland",
    key: "geboren buiten de EU",
    label: { nl: "Geboren buiten de EU", en: "Born outside the EU" },
    inSentence: { nl: "mensen geboren buiten de EU", en: "non-EU-born people" },
  },
];

export const nationalities: readonly StackClass[] = [
  {
    split: "nationaliteit",
    key: "Belg",
    label: { nl: "Belg", en: "Belgian" },
    inSentence: { nl: "Belgen", en: "Belgians" },
  },
  {
    split: "nationaliteit",
    key: "andere EU-burger",
    label: { nl: "Burger van een ander EU-land", en: "Citizen of another EU country" },
    inSentence: { nl: "burgers van een ander EU-land", en: "citizens of another EU country" },
  },
  {
    split: "nationaliteit",
    key: "niet-EU-burger",
    label: { nl: "Burger van een land buiten de EU", en: "Citizen of a country outside the EU" },
    inSentence: { nl: "niet-EU-burgers", en: "non-EU citizens" },
  },
];

/** An age class, as `20-24`. */
export function toAgeClass(ages: string): StackClass {
  const printed = ages.replace("-", "–");
  return {
    split: "leeftijd",
    key: ages,
    label: { nl: `${printed} jaar`, en: `Ages ${printed}` },
    inSentence: { nl: `${printed}-jarigen`, en: `ages ${printed}` },
  };
}

/** A position, by the statuses of the Census that make it up. */
function toPart(key: string, label: Localised, statuses: readonly string[]): StackPart {
  return { key, label, of: (group) => statuses.map((status) => `${status}: ${group}`) };
}

const working = toPart("werkend", { nl: "aan het werk", en: "at work" }, ["werkend"]);
const unemployed = { nl: "werkloos", en: "unemployed" } as const;

/** The positions that the Census tells apart by sex and age; it keeps homemakers and others together. */
export const positions: readonly StackPart[] = [
  working,
  toPart("werkloos", unemployed, ["werkloos: werkte eerder", "werkloos: werkte nooit"]),
  toPart("student", { nl: "student", en: "student" }, ["niet-beroepsactief: student"]),
  toPart("huis", { nl: "huisvrouw of -man en andere", en: "homemaker and other" }, [
    "niet-beroepsactief: huisvrouw/-man en andere",
  ]),
  toPart("pensioen", { nl: "pensioen of rentenier", en: "retired or of independent means" }, [
    "niet-beroepsactief: pensioen of rentenier",
  ]),
];

/** The positions that it tells apart by education and origin. */
export const mainPositions: readonly StackPart[] = [
  working,
  toPart("werkloos", unemployed, ["werkloos"]),
  toPart("niet-beroepsactief", { nl: "niet-beroepsactief", en: "inactive" }, ["niet-beroepsactief"]),
];
