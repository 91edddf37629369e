import { buildCountFigure, datasetsOf, type CountFigurePlan } from "./count-figure.ts";
import type { FigureDefinition } from "./figure-input.ts";
import { openVacancies, receivedVacancies } from "./municipal-counts.ts";

const circuit = {
  nl: "Vacatures zonder uitzendopdrachten, rechtstreeks aan VDAB gemeld, naar de gemeente waar het werk is. Vacatures zonder Vlaamse gemeente tellen niet mee.",
  en: "Vacancies without agency work, reported directly to VDAB, by the municipality of the workplace. Vacancies without a Flemish municipality are not counted.",
} as const;

const receivedPlan: CountFigurePlan = {
  id: "vacatures-ontvangen",
  count: receivedVacancies,
  unit: "vacancies",
  label: { nl: "Ontvangen vacatures", en: "Vacancies received" },
  one: { nl: "ontvangen vacature", en: "vacancy received" },
  many: { nl: "ontvangen vacatures", en: "vacancies received" },
  kind: { nl: "som van het jaar", en: "sum over the year" },
  inYear: (year) => `In ${year}`,
  notes: (language) => [circuit[language]],
};

const openPlan: CountFigurePlan = {
  id: "vacatures-open",
  count: openVacancies,
  unit: "vacancies",
  label: { nl: "Open vacatures", en: "Open vacancies" },
  one: { nl: "open vacature", en: "open vacancy" },
  many: { nl: "open vacatures", en: "open vacancies" },
  kind: { nl: "op 1 januari", en: "on 1 January" },
  inYear: (year, language) => (language === "nl" ? `Op 1 januari ${year}` : `On 1 January ${year}`),
  notes: (language) => [
    language === "nl"
      ? "De bron noemt geen datum; controles wijzen op 1 januari."
      : "The source names no date; checks point to 1 January.",
    circuit[language],
  ],
};

/** Vacancies received over the year, added up from the municipalities. */
export const vacanciesReceived: FigureDefinition = {
  id: receivedPlan.id,
  name: receivedPlan.label,
  datasets: datasetsOf(receivedPlan),
  build: (input) => buildCountFigure(receivedPlan, input),
};

/** Vacancies open on one date of the year, added up from the municipalities. */
export const vacanciesOpen: FigureDefinition = {
  id: openPlan.id,
  name: openPlan.label,
  datasets: datasetsOf(openPlan),
  build: (input) => buildCountFigure(openPlan, input),
};
