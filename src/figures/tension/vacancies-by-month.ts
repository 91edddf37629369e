import { defineQuotedRows } from "../builders/quoted-rows.ts";
import { formatVacancies } from "./vacancy-words.ts";

/** Vacancies in single months as the press printed them: received in the month, or open at its end. Never a series. */
export const vacanciesByMonth = defineQuotedRows({
  id: "vacatures-maand",
  name: { nl: "Vacatures in losse maanden", en: "Vacancies in single months" },
  concept: "ontvangen-vacature",
  related: ["open-vacature"],
  traits: ["quoted", "by-workplace"],
  levels: ["province", "region"],
  dataset: "vacatures-maand",
  subtitle: {
    nl: "Vacatures zonder uitzendopdrachten, rechtstreeks aan VDAB gemeld, losse maanden",
    en: "Vacancies without agency work, reported directly to VDAB, single months",
  },
  groups: [
    {
      key: "ontvangen",
      label: { nl: "Ontvangen in de maand", en: "Received in the month" },
      filter: { measure: "ontvangen_vacatures" },
      format: formatVacancies,
      itemLabel: (_, language) => (language === "nl" ? "Ontvangen" : "Received"),
      sentence: ({ place, when, text }, language) =>
        language === "nl"
          ? `In ${when} kreeg VDAB ${text} voor een werkplek in ${place}.`
          : `In ${when}, VDAB received ${text} with a workplace in ${place}.`,
    },
    {
      key: "open",
      label: { nl: "Open", en: "Open" },
      filter: { measure: "open_vacatures" },
      format: formatVacancies,
      itemLabel: (_, language) => (language === "nl" ? "Open" : "Open"),
      sentence: ({ place, when, text }, language) =>
        language === "nl"
          ? `In ${when} stonden er in ${place} ${text} open.`
          : `In ${when} there were ${text} open in ${place}.`,
    },
  ],
  title: ({ place, when, text, group }, language) => {
    if (language === "nl") return `${place}: ${text} ${group === "open" ? "open" : "ontvangen"} in ${when}`;
    return `${place}: ${text} ${group === "open" ? "open" : "received"} in ${when}`;
  },
  notes: (language) => [
    language === "nl"
      ? "De pers telt soms ook vacatures zonder Vlaamse gemeente mee: deze cijfers passen niet precies bij die per gemeente."
      : "The press sometimes includes vacancies without a Flemish municipality, so these figures do not exactly match the yearly series.",
  ],
});
