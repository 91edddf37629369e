import { selectObservations, type Observation } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import { parsePeriod, yearOf, type PeriodKey } from "../../domain/period.ts";
import { formatCount, formatRateAsPrinted } from "../../format/format-number.ts";
import { formatPeriod, formatShortPeriod } from "../../format/format-period.ts";
import { choosePublished } from "../../indicators/choose-published.ts";
import { toCountAxis } from "../count-axis.ts";
import { titleWithoutFigure, toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { drawnValue, toObservedPoint } from "../points.ts";
import { toRowSources } from "../sources.ts";

const id = "werkzoekenden-gepubliceerd";

/** Who became a jobseeker in a month and who stopped being one, as published: two bars per month, for one place. */
export const jobseekerFlows: FigureDefinition = {
  id: "werkzoekenden-stroom",
  name: { nl: "Instroom en uitstroom van werkzoekenden", en: "Inflow and outflow of jobseekers" },
  concept: "instroom-uitstroom",
  related: ["werkzoekende"],
  traits: ["quoted", "by-residence"],
  levels: ["province", "region"],
  datasets: [id],
  build,
};

type Rows = ReadonlyMap<PeriodKey, Observation>;

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const inflow = readMonths(input, "wzw_instroom");
  const outflow = readMonths(input, "wzw_uitstroom");
  const toWork = readMonths(input, "uitstroom_naar_werk_aandeel");
  const months = [...new Set([...inflow.keys(), ...outflow.keys()])].sort();
  const base = { id: jobseekerFlows.id, language, absent: [] };
  const measure = nl
    ? "Mensen die in een maand werkzoekende zonder werk werden, en mensen die het niet meer waren"
    : "People who became jobseekers without work in a month, and people who stopped being so";
  const last = months.at(-1);
  if (last === undefined) {
    return toEmptyFigure({
      ...base,
      ...titleWithoutFigure(input.selection),
      subtitle: measure,
      sources: [],
      reading: [
        nl
          ? `Voor ${region.name} zijn in deze periode geen instroom en uitstroom gepubliceerd.`
          : `No inflow and outflow were published for ${region.name} in this period.`,
      ],
    });
  }
  const series: readonly Series[] = [
    toSeries("wzw_instroom", nl ? "Instroom" : "Inflow", "context", months, (month) =>
      toPoint(inflow.get(month), language),
    ),
    toSeries("wzw_uitstroom", nl ? "Uitstroom" : "Outflow", "home", months, (month) =>
      withShareToWork(toPoint(outflow.get(month), language), toWork.get(month), language),
    ),
  ];
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: "persons",
    unitLabel: nl ? "mensen" : "people",
    categoryLabel: nl ? "Maand" : "Month",
    subtitle: `${measure}, ${region.name}, ${nl ? "losse maanden" : "single months"}`,
    categories: months.map((month) => ({
      key: month,
      label: formatPeriod(month, language),
      shortLabel: formatShortPeriod(month, language),
    })),
    series,
    axis: toCountAxis(series, language),
    breaks: [],
    ...describe(series, last, toWork.get(last), input),
    notes: [
      nl
        ? "Losse maanden uit persberichten: tel ze niet op. Uitstroom is niet altijd werk: ook wie zich om een andere reden uitschrijft, telt mee."
        : "Single months from press texts: do not add them up. Outflow is not always work: people who sign off for another reason count too.",
    ],
    sources: toRowSources([...inflow.values(), ...outflow.values(), ...toWork.values()], input.entry(id), language),
    facts: [],
  };
}

function readMonths(input: FigureInput, measure: string): Rows {
  const { from, to, region } = input.selection;
  const observations = selectObservations(input.dataset(id), { measure, region: region.key, category: "" }).filter(
    ({ period }) =>
      parsePeriod(period)?.kind === "month" &&
      (from === "first" || yearOf(period) >= from) &&
      (to === "latest" || yearOf(period) <= to),
  );
  return new Map(
    [...choosePublished(observations).values()].map(({ observation }) => [observation.period, observation]),
  );
}

function toSeries(
  key: string,
  label: string,
  role: Series["role"],
  months: readonly PeriodKey[],
  pointOf: (month: PeriodKey) => Point,
): Series {
  return { key, label, role, gaps: "break", endLabel: "", points: months.map(pointOf) };
}

function toPoint(observation: Observation | undefined, language: Language): Point {
  return toObservedPoint(observation, formatCount, language);
}

/** The outflow of a month with the share of it that went to work, where the source gives one. */
function withShareToWork(point: Point, share: Observation | undefined, language: Language): Point {
  if (share?.cell.kind !== "value") return point;
  const sentence =
    language === "nl"
      ? `Daarvan ging ${formatRateAsPrinted(share.cell.value, "nl")} aan het werk.`
      : `Of them, ${formatRateAsPrinted(share.cell.value, "en")} went to work.`;
  const remarks = [point.explanation, sentence].filter((text) => text !== undefined);
  return { ...point, explanation: remarks.join(" "), places: [...point.places, share.place] };
}

function describe(
  [inflow, outflow]: readonly Series[],
  last: PeriodKey,
  share: Observation | undefined,
  { selection: { language, region } }: FigureInput,
): { readonly title: string; readonly reading: readonly string[] } {
  const nl = language === "nl";
  const when = formatPeriod(last, language);
  const [came, went] = [inflow?.points.at(-1), outflow?.points.at(-1)];
  const [more, fewer] = [came, went].map((point) => (point === undefined ? undefined : drawnValue(point)));
  if (came === undefined || went === undefined || more === undefined || fewer === undefined) {
    return {
      title: nl ? `${region.name}: instroom en uitstroom in ${when}` : `${region.name}: inflow and outflow in ${when}`,
      reading: [
        nl ? "Van de laatste maand is één van de twee niet bekend." : "One of the two is not known of the last month.",
      ],
    };
  }
  const isSame = more === fewer;
  return {
    title: isSame
      ? nl
        ? `${region.name}: evenveel instroom als uitstroom in ${when}`
        : `${region.name}: as much inflow as outflow in ${when}`
      : nl
        ? `${region.name}: ${more > fewer ? "meer" : "minder"} instroom dan uitstroom in ${when}`
        : `${region.name}: ${more > fewer ? "more" : "less"} inflow than outflow in ${when}`,
    reading: [
      nl
        ? `In ${when} werden in ${region.name} ${came.text} mensen werkzoekende zonder werk; ${went.text} waren het niet langer.`
        : `In ${when}, ${came.text} people in ${region.name} became jobseekers without work; ${went.text} no longer were.`,
      ...(share?.cell.kind !== "value"
        ? []
        : [
            nl
              ? `Van wie uitstroomde, ging ${formatRateAsPrinted(share.cell.value, "nl")} aan het werk.`
              : `Of those who flowed out, ${formatRateAsPrinted(share.cell.value, "en")} went to work.`,
          ]),
    ],
  };
}
