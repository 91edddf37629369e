import type { FigureDefinition } from "../figure-input.ts";
import { figuresOfTopic, type Topic, type TopicId } from "./topic.ts";

/** The page that a figure stands on: a subject, or the page of a municipality, which is the overview of that place. */
export type FigurePage = TopicId | "overzicht";

interface TopicEntry {
  readonly load: () => Promise<Pick<Topic, "sections">>;
  readonly figures: readonly string[];
}

/**
 * Which figures stand on which page, without loading any of them: for an embed, which shows one. A figure on two pages is named
 * under the first. A test compares this list with the topics and says which id is missing.
 */
export const figureTopics: Readonly<Record<FigurePage, TopicEntry>> = {
  "weg-naar-80": {
    load: async () => (await import("./road-topic.ts")).roadTopic,
    figures: ["weg-naar-80", "weg-tempo", "weg-arbeidsreserve", "weg-beste-provincie", "weg-nagerekend"],
  },
  werkzaamheidsgraad: {
    load: async () => (await import("./employment-topic.ts")).employmentTopic,
    figures: [
      "werkzaamheidsgraad",
      "werkzaamheidsgraad-provincies",
      "werkzaamheidsgraad-geslacht",
      "werkzaamheidsgraad-studieniveau",
      "werkzaamheidsgraad-beperking-gezin",
      "werkzaamheidsgraad-geboorteland",
      "werkzaamheidsgraad-55-64",
      "werkzaamheidsgraad-15-24",
      "werkzaamheidsgraad-kwartaal",
      "werkzaamheidsgraad-20-64-kwartalen",
      "werkzaamheidsgraad-15-64",
      "werkzaamheidsgraad-25-64",
      "hooggeschoolden-25-64",
      "werkzaamheidsgraad-losse-cijfers",
      "census-geslacht",
      "census-studieniveau",
      "census-herkomst",
      "census-leeftijd",
    ],
  },
  arbeidsreserve: {
    load: async () => (await import("./reserve-topic.ts")).reserveTopic,
    figures: [
      "arbeidsreserve",
      "arbeidsreserve-bereikbaar",
      "arbeidsreserve-losse-cijfers",
      "werkloosheidsgraad-ilo",
      "werkloosheidsgraad-15-29",
      "werkloosheidsgraad-kwartaal",
      "activiteitsgraad",
      "langdurige-arbeidsongeschiktheid",
      "invaliditeit-provincies",
      "socio-economische-positie",
      "positie-geslacht-leeftijd",
      "positie-25-64",
      "niet-beroepsactieven-belgie",
      "arbeidsreserve-census",
      "census-positie-geslacht-leeftijd",
      "census-positie-studieniveau-geboorteland",
    ],
  },
  krapte: {
    load: async () => (await import("./tension-topic.ts")).tensionTopic,
    figures: [
      "spanningsindicator",
      "werkzoekenden-per-vacature",
      "werkzoekenden-per-vacature-gemeenten",
      "vacatures-ontvangen",
      "vacatures-open",
      "vacatures-12-maanden",
      "vacatures-maand",
      "vacatures-gepubliceerd",
      "vacatures-limburg",
      "vacatures-sectoren-verandering",
      "vacatures-sectoren-aandeel",
      "vacatures-ontvangen-sectoren",
      "vacatures-open-sectoren",
      "vacatures-studieniveau",
      "vacaturegraad",
      "spanningsindicator-tot-2018",
    ],
  },
  knelpuntberoepen: {
    load: async () => (await import("./shortage-topic.ts")).shortageTopic,
    figures: [
      "knelpuntberoepen-lijst",
      "arbeidsmigratie-lijst",
      "knelpuntberoepen-aantal",
      "knelpuntberoepen-clusters",
      "knelpuntberoepen-top-50",
      "knelpuntberoepen-cijfers",
      "knelpuntberoepen-top-tien",
      "knelpuntberoepen-nieuwkomers",
      "arbeidsmigratie-aantal",
    ],
  },
  werkzoekenden: {
    load: async () => (await import("./jobseekers-topic.ts")).jobseekersTopic,
    figures: [
      "werkzoekenden",
      "werkzoekendengraad",
      "werkzoekendengraad-gemeenten",
      "werkzoekendengraad-geslacht",
      "werkzoekendengraad-leeftijd",
      "werkzoekenden-maand",
      "werkzoekenden-gepubliceerd",
      "werkzoekenden-1-januari",
      "werkzoekenden-1-januari-gemeenten",
      "werkzoekenden-herkomst",
      "werkzoekenden-profiel",
      "voormalig-niet-beroepsactieven",
      "uitkeringsstatus",
      "bemiddelingsstatus",
      "einde-uitkering",
      "burgerklanten",
      "werkzoekenden-stroom",
      "werkzoekenden-limburg",
    ],
  },
  kansengroepen: {
    load: async () => (await import("./groups-topic.ts")).groupsTopic,
    figures: [
      "gezinnen-zonder-werk",
      "geboren-buiten-eu",
      "voka-trechter",
      "voka-kansengroepen",
      "voka-cijfers",
      "werkvloeren-subsidie",
      "werkvloeren-financiering",
      "werkvloeren-voorwaarden",
      "kmo-portefeuille-dossiers",
      "kmo-portefeuille-subsidie",
      "begeleiding-termijnen",
      "vragen-vlaams-parlement",
      "verslag-kansengroepen",
    ],
  },
  sector: {
    load: async () => (await import("./sector-topic.ts")).sectorTopic,
    figures: [
      "sector-ontvangen",
      "sector-open",
      "sector-aandeel",
      "sector-rang",
      "industrie-profiel",
      "industrie-opleiding",
      "industrie-cijfers",
      "verslag-bedrijven",
    ],
  },
  overzicht: {
    load: async () => (await import("./municipality-topic.ts")).municipalityTopic,
    figures: [
      "gemeente-kern",
      "gemeenten-naast-elkaar",
      "gelijkende-gemeenten",
      "gemeente-groepen",
      "gemeente-werkzoekenden-per-vacature",
      "gemeente-inwoners",
      "gemeente-tekst",
    ],
  },
};

/** The page of the figure with this id; nothing when there is no such figure. */
export function findFigurePage(id: string): FigurePage | undefined {
  const pages = Object.keys(figureTopics) as FigurePage[];
  return pages.find((page) => figureTopics[page].figures.includes(id));
}

/** Loads one figure with its topic. Throws for an id that stands on no page. */
export async function loadFigure(id: string): Promise<FigureDefinition> {
  const page = findFigurePage(id);
  const definition =
    page === undefined ? undefined : figuresOfTopic(await figureTopics[page].load()).find((each) => each.id === id);
  if (definition === undefined) throw new Error(`The figure ${id} stands on no page`);
  return definition;
}
