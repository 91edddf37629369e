import type { Language } from "../../domain/language.ts";

const dutch = {
  same: (label: string, now: string, day: string) => `${label}: ${now}. Dit cijfer staat nog zoals op ${day}.`,
  revised: (label: string, before: string, now: string, day: string) =>
    `${label}: dit cijfer is sinds ${day} herzien: toen ${before}, nu ${now}.`,
  gone: (label: string, before: string, day: string) =>
    `${label === "" ? "Het" : `${label}: het`} cijfer in deze link, ${before} op ${day}, staat niet meer in deze figuur.`,
  own: "Deze figuur gebruikt een eigen bestand van u. Of het cijfer in de link herzien is, kunnen we daarom niet zeggen.",
  unknown: "De figuur bij het cijfer in deze link bestaat niet of niet meer.",
  changes: "Wat is er veranderd?",
};

type CitationWords = typeof dutch;

const english: CitationWords = {
  same: (label, now, day) => `${label}: ${now}. This number still stands as it did on ${day}.`,
  revised: (label, before, now, day) => `${label}: this number was revised since ${day}: ${before} then, ${now} now.`,
  gone: (label, before, day) =>
    `${label === "" ? "The" : `${label}: the`} number in this link, ${before} on ${day}, is no longer in this figure.`,
  own: "This figure uses a file of your own. So we cannot say whether the number in the link was revised.",
  unknown: "The figure with the number in this link does not exist, or no longer does.",
  changes: "What has changed?",
};

/** What is said of a number that a link took along, by language. */
export const citationWords = { nl: dutch, en: english } as const satisfies Record<Language, CitationWords>;
