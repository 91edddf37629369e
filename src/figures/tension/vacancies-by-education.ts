import { countOf } from "../builders/number-units.ts";
import { defineQuotedBars } from "../builders/quoted-bars.ts";
import type { NumberPlan } from "../builders/quoted-points.ts";

const vacancies = countOf(["vacature", "vacatures"], ["vacancy", "vacancies"]);

function bar(key: string, category: string, nl: string, en: string): NumberPlan {
  return {
    key,
    label: { nl, en },
    filter: { measure: "ontvangen_vacatures", category, period: "2022" },
    unit: vacancies,
  };
}

/** What studies the vacancies of Vlaanderen ask for: published counts of one year (2022). */
export const vacanciesByEducation = defineQuotedBars({
  id: "vacatures-studieniveau",
  name: { nl: "Vacatures naar gevraagd studieniveau", en: "Vacancies by education asked for" },
  concept: "ontvangen-vacature",
  related: ["kortgeschoold"],
  traits: ["quoted", "by-workplace"],
  levels: ["region"],
  fallback: "region",
  dataset: "vacatures-gepubliceerd",
  unit: "vacancies",
  measure: {
    nl: "Ontvangen vacatures naar gevraagd studieniveau, som van het jaar",
    en: "Vacancies received by the education asked for, sum over the year",
  },
  categoryLabel: { nl: "Gevraagd studieniveau", en: "Education asked for" },
  bars: [
    bar("laag", "laag of geen vereiste", "Laag, of geen vereiste", "Short, or none asked for"),
    bar("midden", "midden", "Midden", "Medium"),
    bar("hoog", "hoog", "Hoog", "Higher education"),
    bar("alle", "", "Alle ontvangen vacatures", "All vacancies received"),
  ],
  finding: {
    nl: "{laag} van 2022 vroegen geen of een laag diploma",
    en: "{laag} of 2022 asked for no or a low diploma",
  },
  reading: [
    {
      nl: "Van de {alle} van 2022 vroegen {laag} geen of een laag diploma, en {hoog} een diploma hoger onderwijs.",
      en: "Of the {alle} of 2022, {laag} asked for no or a low diploma, and {hoog} for a higher education diploma.",
    },
  ],
  adds: { parts: ["laag", "midden", "hoog"], whole: "alle" },
  notes: [
    {
      nl: "Wat een werkgever vraagt, is niet altijd wat hij vindt; de bron zegt niet wie wordt aangeworven.",
      en: "What an employer asks for is not always what he finds; the source does not say who is hired.",
    },
  ],
});
