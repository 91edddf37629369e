import { selectObservations, type Observation, type SourcePlace } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import { yearOf } from "../../domain/period.ts";
import { formatList } from "../../format/format-list.ts";
import { formatEuro, formatRateAsPrinted } from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { computeSubsidy } from "../../indicators/subsidy.ts";
import { toCountAxis } from "../count-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { Category, FigureBody, Point } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { toRowSources } from "../sources.ts";
import { fundingParts, workplaces } from "./workplace-funding.ts";

/** What a budget for inclusive workplaces comes to in euro: by costs and by results, and per source of the money. */
export const workplaceSubsidy: FigureDefinition = {
  id: "werkvloeren-subsidie",
  name: { nl: "Wat een budget betekent in euro", en: "What a budget means in euro" },
  concept: "maatregel",
  traits: [],
  levels: ["region"],
  fallback: "region",
  datasets: [workplaces.dataset],
  build,
};

/** A number that the calculation starts from: of the source, or the reader's own, which has no cell. */
interface Start {
  readonly value: number;
  readonly published: Observation;
  readonly isOwn: boolean;
  readonly places: readonly SourcePlace[];
}

function build(input: FigureInput): FigureBody {
  const { language, calculation } = input.selection;
  const nl = language === "nl";
  const budget = toStart(read(input, workplaces.budget)[0], calculation.budget);
  const result = toStart(read(input, workplaces.resultShare)[0], calculation.resultShare);
  const funding = read(input, workplaces.funding);
  const sources = fundingParts.flatMap((part) => {
    const start = toStart(
      funding.find(({ get }) => get("category") === part.category),
      undefined,
    );
    return start === undefined ? [] : [{ ...part, ...start }];
  });
  const split =
    budget === undefined || result === undefined
      ? undefined
      : computeSubsidy(
          budget.value,
          result.value,
          sources.map(({ value }) => value),
        );
  const base = {
    id: workplaceSubsidy.id,
    language,
    absent: [],
    sources: toRowSources(
      [budget, result, ...sources].flatMap((start) => (start === undefined || start.isOwn ? [] : [start.published])),
      input.entry(workplaces.dataset),
      language,
    ).map((source) => ({ ...source, quality: "derived" as const })),
  };
  const name = workplaceSubsidy.name[language];
  if (budget === undefined || result === undefined || split === undefined) {
    return toEmptyFigure({
      ...base,
      subtitle: name,
      reading: [
        nl
          ? "Onze bron geeft voor deze periode geen budget; haar cijfers zijn van 2024."
          : "Our source gives no budget for this period; its figures are of 2024.",
      ],
    });
  }
  const amount = (value: number, starts: readonly Start[]): Point => ({
    kind: "value",
    value,
    text: formatEuro(value, language),
    places: [budget, ...starts].flatMap(({ places }) => places),
  });
  const share = (value: number): string => formatRateAsPrinted(value, language);
  const rows: readonly (readonly [Category, Point])[] = [
    [
      toCategory("kosten", nl ? "Betaald op kosten" : "Paid by costs", share(100 - result.value)),
      amount(split.byCosts, [result]),
    ],
    [
      toCategory("resultaten", nl ? "Betaald op resultaten" : "Paid by results", share(result.value)),
      amount(split.byResults, [result]),
    ],
    ...sources.map((source, index): readonly [Category, Point] => [
      toCategory(source.category, source.label[language], share(source.value)),
      amount(split.bySource[index] ?? Number.NaN, [source]),
    ]),
  ];
  const points = rows.map(([, point]) => point);
  const [costs, results] = points.map(({ text }) => text);
  const total = formatEuro(budget.value, language);
  const paid = sources.map(({ inSentence }, index) => `${rows[index + 2]?.[1].text ?? ""} ${inSentence[language]}`);
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: "euro",
    // The text of every bar carries its unit.
    unitLabel: "",
    categoryLabel: nl ? "Deel" : "Part",
    title: nl ? `${results} van ${total} hangt af van resultaten` : `${results} of ${total} depends on results`,
    subtitle: nl
      ? `Partnerschappen voor inclusieve werkvloeren, Vlaanderen, euro per jaar, ${formatPeriod(budget.published.period, "nl")}`
      : `Partnerships for inclusive workplaces, Vlaanderen, euro per year, ${formatPeriod(budget.published.period, "en")}`,
    categories: rows.map(([category]) => category),
    series: [{ key: "euro", label: name, role: "home", gaps: "break", endLabel: "", points }],
    axis: toCountAxis([{ points }], language, "usual"),
    breaks: [],
    reading: [
      nl
        ? `Van ${total} per jaar wordt ${costs} op kosten betaald en ${results} op resultaten.`
        : `Of ${total} per year, ${costs} is paid by costs and ${results} by results.`,
      ...(paid.length === 0 ? [] : [nl ? `${formatList(paid, "nl")}.` : `Of it, ${formatList(paid, "en")}.`]),
    ],
    notes: toNotes(budget, result, language),
    formula: `${total} × ${share(result.value)} = ${results}; ${total} × ${share(100 - result.value)} = ${costs}`,
    facts: [
      {
        key: "budget",
        label: nl ? "Jaarbudget volgens de bron" : "Yearly budget by the source",
        ...toFact(budget, language),
      },
      {
        key: "result-share",
        label: nl ? "Aandeel op resultaten volgens de bron" : "Share by results by the source",
        ...toFact(result, language),
      },
    ],
  };
}

/** The published rows of a measure that are not of after the chosen period. */
function read({ dataset, selection: { region, to } }: FigureInput, measure: string): readonly Observation[] {
  return selectObservations(dataset(workplaces.dataset), { measure, region: region.key }).filter(
    ({ period }) => to === "latest" || yearOf(period) <= to,
  );
}

function toStart(published: Observation | undefined, own: number | undefined): Start | undefined {
  if (published?.cell.kind !== "value") return undefined;
  const isOwn = own !== undefined && own !== published.cell.value;
  return isOwn
    ? { value: own, published, isOwn, places: [] }
    : { value: published.cell.value, published, isOwn, places: [published.place] };
}

function toCategory(key: string, label: string, note: string): Category {
  return { key, label, shortLabel: label, note };
}

/** What the source prints, for the field that a reader may change. */
function toFact({ published }: Start, language: Language): { readonly text: string; readonly value: number | null } {
  const value = published.cell.kind === "value" ? published.cell.value : null;
  const isEuro = published.measure === workplaces.budget;
  return {
    value,
    text: value === null ? "" : isEuro ? formatEuro(value, language) : formatRateAsPrinted(value, language),
  };
}

function toNotes(budget: Start, result: Start, language: Language): readonly string[] {
  const nl = language === "nl";
  return [
    ...(budget.isOwn
      ? [
          nl
            ? `Het budget hebt u zelf gekozen; de bron noemt ${toFact(budget, "nl").text} per jaar.`
            : `You chose the budget yourself; the source names ${toFact(budget, "en").text} per year.`,
        ]
      : []),
    ...(result.isOwn
      ? [
          nl
            ? `Het aandeel op resultaten hebt u zelf gekozen; de bron noemt ${toFact(result, "nl").text}.`
            : `You chose the share by results yourself; the source names ${toFact(result, "en").text}.`,
        ]
      : []),
    nl
      ? "We nemen aan dat alle aandelen over het hele jaarbudget gaan, met de eigen inbreng erbij; onze bron zegt dat niet."
      : "We assume that all shares are of the whole yearly budget, own contribution included; our source does not say so.",
    nl
      ? "Bedragen zijn op de cent afgerond, zodat de delen samen het budget zijn."
      : "Amounts are rounded to the cent, so that the parts add up to the budget.",
  ];
}
