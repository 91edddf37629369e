import type { Language } from "../../domain/language.ts";
import { formatCount } from "../../format/format-number.ts";
import { formatPlural } from "../../format/format-list.ts";

const dutch = {
  title: "Wat is er veranderd?",
  lead: "Bij elke nieuwe versie van de gegevens vergelijken we alle cijfers met die van de versie daarvoor. Hier staat wat nieuw is, wat herzien is en wat verdween.",
  first: "Dit is de eerste versie die we vastlegden. Er is nog niets herzien.",
  firstTables: (many: number) => `Ze bevat ${formatPlural(many, formatCount(many, "nl"), "tabel", "tabellen")}:`,
  changedTables: (changed: number, all: number) =>
    `${formatPlural(changed, formatCount(changed, "nl"), "tabel veranderde", "tabellen veranderden")}, op ${formatCount(all, "nl")}. Wat hier niet staat, bleef gelijk.`,
  table: "Tabel",
  years: "Jaren",
  periods: "Perioden",
  values: "Cijfers",
  missing: "Zonder cijfer",
  isNew: "Nieuwe tabel.",
  dropped: "Deze tabel staat er niet meer in.",
  texts: "Andere tekst bij de tabel; alle cijfers zijn dezelfde.",
  newPeriods: (many: number, names: string) => `${many === 1 ? "Nieuwe periode" : "Nieuwe perioden"}: ${names}.`,
  droppedPeriods: (many: number, names: string) =>
    `${many === 1 ? "Vervallen periode" : "Vervallen perioden"}: ${names}.`,
  newCount: (many: number) => `${formatPlural(many, formatCount(many, "nl"), "nieuw cijfer", "nieuwe cijfers")}.`,
  droppedCount: (many: number) =>
    `${formatPlural(many, formatCount(many, "nl"), "cijfer staat", "cijfers staan")} er niet meer in.`,
  revisedCount: (many: number) =>
    `${formatPlural(many, formatCount(many, "nl"), "herzien cijfer", "herziene cijfers")}.`,
  download: "Download alle wijzigingen (CSV)",
  downloadOf: (date: string) => `van ${date}`,
  howTitle: "Hoe we vergelijken",
  how: [
    "Een versie is de stand van alle tabellen op één dag. We leggen die vast voor we de site vernieuwen. Een tabel die wijzigt zonder nieuwe versie, houdt de site tegen.",
    "Twee cijfers zijn hetzelfde als ze over dezelfde meting, periode, plaats en groep gaan. Een afgeschermd cijfer blijft ook hier afgeschermd, en we berekenen geen verschil.",
    "Een link met een cijfer erin noemt de dag van de versie. Wie hem later opent, leest of dat cijfer nog klopt.",
  ],
};

type ChangesWords = typeof dutch;

const english: ChangesWords = {
  title: "What has changed?",
  lead: "With each new release of the data we compare all numbers with those of the release before. This page says what is new, what was revised and what is gone.",
  first: "This is the first release that we recorded. Nothing has been revised yet.",
  firstTables: (many) => `It has ${formatPlural(many, formatCount(many, "en"), "table", "tables")}:`,
  changedTables: (changed, all) =>
    `${formatPlural(changed, formatCount(changed, "en"), "table changed", "tables changed")}, out of ${formatCount(all, "en")}. What is not listed stayed the same.`,
  table: "Table",
  years: "Years",
  periods: "Periods",
  values: "Numbers",
  missing: "Without a number",
  isNew: "New table.",
  dropped: "This table is no longer included.",
  texts: "Other text with the table; all numbers are the same.",
  newPeriods: (many, names) => `${many === 1 ? "New period" : "New periods"}: ${names}.`,
  droppedPeriods: (many, names) => `${many === 1 ? "Dropped period" : "Dropped periods"}: ${names}.`,
  newCount: (many) => `${formatPlural(many, formatCount(many, "en"), "new number", "new numbers")}.`,
  droppedCount: (many) =>
    `${formatPlural(many, formatCount(many, "en"), "number is", "numbers are")} no longer included.`,
  revisedCount: (many) => `${formatPlural(many, formatCount(many, "en"), "revised number", "revised numbers")}.`,
  download: "Download all changes (CSV)",
  downloadOf: (date) => `of ${date}`,
  howTitle: "How we compare",
  how: [
    "A release is the state of all tables on one day. We record it before the site is renewed. A table that changes without a new release stops the site.",
    "Two numbers are the same when they are about the same measure, period, place and group. A suppressed number stays suppressed here too, and we take no difference.",
    "A link with a number in it names the day of the release. Whoever opens it later reads whether that number still stands.",
  ],
};

/** The words of the page about changes, by language. */
export const changesWords = { nl: dutch, en: english } as const satisfies Record<Language, ChangesWords>;
