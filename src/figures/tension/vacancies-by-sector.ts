import { selectObservations } from "../../domain/dataset.ts";
import { yearOf } from "../../domain/period.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { formatList } from "../../format/format-list.ts";
import { formatCount, formatRate } from "../../format/format-number.ts";
import { toValueAxis } from "../axis.ts";
import type { ConceptId } from "../concepts/concept.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { toPublishedPoint } from "../points.ts";
import { toSource } from "../sources.ts";
import { openVacancyDate, vacancyCircuit } from "./vacancies.ts";
import { noteOnYear, selectYears } from "../years.ts";

interface SectorPlan {
  readonly id: string;
  readonly concept: ConceptId;
  readonly dataset: string;
  readonly measure: string;
  readonly label: Localised;
  readonly many: Localised;
  /** What one has to know of these vacancies. */
  readonly notes: (language: Language) => readonly string[];
  readonly when: (year: number) => Localised;
}

/** Vacancies of one year by sector, the largest first. */
function build(
  { id, dataset: datasetId, measure, label, many, notes, when }: SectorPlan,
  input: FigureInput,
): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const own = selectObservations(input.dataset(datasetId), { measure, region: region.key });
  const allYears = own.map(({ period }) => yearOf(period));
  const year = selectYears(Math.min(...allYears), Math.max(...allYears), selection).at(-1);
  const rows = own
    .filter(({ period }) => yearOf(period) === year)
    .flatMap((observation) =>
      observation.cell.kind === "value"
        ? [{ observation, sector: observation.get("category"), value: observation.cell.value }]
        : [],
    )
    .sort((a, b) => b.value - a.value || a.sector.localeCompare(b.sector, "nl"));
  const total = rows.find(({ sector }) => sector === totalLabel);
  const sectors = rows.filter(({ sector }) => sector !== totalLabel);
  const [top] = sectors;
  const tied = sectors.filter(({ value }) => value === top?.value).map(({ sector }) => sector);
  const source = toSource(input.entry(datasetId), language);
  if (year === undefined || total === undefined || top === undefined) {
    return toEmptyFigure({
      id,
      language,

      subtitle: label[language],
      reading: [
        nl ? "Onze bron geeft voor deze periode geen sectoren." : "Our source gives no sectors for this period.",
      ],
      sources: [source],
      absent: [],
    });
  }
  const share = formatRate((top.value / total.value) * 100, language);
  return {
    kind: "series",
    shape: "bars",
    id,
    language,
    unit: "vacancies",
    unitLabel: nl ? "vacatures" : "vacancies",
    categoryLabel: "Sector",
    title: nl
      ? `${region.name}: de meeste ${many.nl} in ${formatList(tied, "nl")}`
      : `${region.name}: most ${many.en} in ${formatList(tied, "en")}`,
    subtitle: `${label[language]}, ${nl ? "naar sector" : "by sector"}, ${region.name}, ${when(year)[language]}`,
    categories: sectors.map(({ sector }) => ({ key: sector, label: sector, shortLabel: sector })),
    series: [
      {
        key: region.key,
        label: region.name,
        role: "home",
        gaps: "break",
        endLabel: "",
        points: sectors.map(({ observation }) =>
          toPublishedPoint(observation.cell, formatCount, language, [observation.place]),
        ),
      },
    ],
    axis: toValueAxis({
      values: sectors.map(({ value }) => value),
      fromZero: true,
      format: (value) => formatCount(value, language),
      language,
      count: 4,
    }),
    breaks: [],
    reading: [
      nl
        ? `${top.sector} telt ${formatCount(top.value, language)} van de ${formatCount(total.value, language)} ${many.nl} in ${region.name}, of ${share}.`
        : `${top.sector} holds ${formatCount(top.value, language)} of the ${formatCount(total.value, language)} ${many.en} in ${region.name}, or ${share}.`,
    ],
    notes: [
      nl
        ? "Namen van sectoren zoals in de bron. Opgeteld uit de gemeenten, in de indeling van 2025."
        : "Names of sectors as in the source (Dutch). Added up from the municipalities, with the boundaries of 2025.",
      ...notes(language),
      ...noteOnYear(year, selection),
    ],
    sources: [source],
    facts: [{ key: "total", label: label[language], text: formatCount(total.value, language), value: total.value }],
    absent: [],
  };
}

const totalLabel = "Totaal";

function define(plan: SectorPlan): FigureDefinition {
  return {
    id: plan.id,
    name: { nl: `${plan.label.nl} naar sector`, en: `${plan.label.en} by sector` },
    concept: plan.concept,
    traits: ["by-workplace", "recast"],
    levels: ["province", "region"],
    datasets: [plan.dataset],
    build: (input) => build(plan, input),
  };
}

export const receivedBySector = define({
  id: "vacatures-ontvangen-sectoren",
  concept: "ontvangen-vacature",
  dataset: "ontvangen-vacatures-sectoren",
  measure: "ontvangen_vacatures",
  label: { nl: "Ontvangen vacatures", en: "Vacancies received" },
  many: { nl: "ontvangen vacatures", en: "vacancies received" },
  notes: (language) => [vacancyCircuit[language]],
  when: (year) => ({ nl: `som van ${year}`, en: `sum of ${year}` }),
});

export const openBySector = define({
  id: "vacatures-open-sectoren",
  concept: "open-vacature",
  dataset: "open-vacatures-sectoren",
  measure: "open_vacatures",
  label: { nl: "Open vacatures", en: "Open vacancies" },
  many: { nl: "open vacatures", en: "open vacancies" },
  notes: (language) => [openVacancyDate[language], vacancyCircuit[language]],
  when: (year) => ({ nl: `begin ${year}`, en: `start of ${year}` }),
});
