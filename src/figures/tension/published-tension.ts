import { selectObservations, type Observation } from "../../domain/dataset.ts";
import { endOfPeriod, yearOf } from "../../domain/period.ts";
import { pageRegions } from "../../domain/region.ts";
import { roundHalfUp } from "../../domain/round.ts";
import { formatList } from "../../format/format-list.ts";
import { formatAbout, formatCount, formatRatio } from "../../format/format-number.ts";
import { formatPeriod, formatShortPeriod } from "../../format/format-period.ts";
import { choosePublished } from "../../indicators/choose-published.ts";
import { toValueAxis } from "../axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody } from "../figure.ts";
import type { FigureDefinition, FigureInput, Selection } from "../figure-input.ts";
import { drawnValue, toPublishedPoint, type NumberFormat } from "../points.ts";
import { roleOf } from "../roles.ts";
import { toRowSources } from "../sources.ts";

const id = "spanningsindicator-gepubliceerd";
/** The concept of the rows that VDAB published itself; older rows (NWWZ per open vacancy) stay out. */
const concept = "gepubliceerd door VDAB";
/** "In bemiddeling" is a status since July 2021: values of before then cannot follow the present definition. */
const firstYear = 2022;

/** VDAB's spanningsindicator as published: all single values of single places since 2022, never a series. */
export const publishedTension: FigureDefinition = {
  id: "spanningsindicator",
  name: { nl: "Spanningsindicator van VDAB (gepubliceerd)", en: "VDAB tension indicator (published)" },
  concept: "spanningsindicator",
  related: ["werkzoekenden-per-vacature", "bemiddelingsstatus"],
  traits: ["quoted", "by-workplace", "by-residence"],
  levels: ["province", "region"],
  datasets: [id],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region, to } = selection;
  const nl = language === "nl";
  const observations = selectObservations(input.dataset(id), { measure: "spanningsindicator", concept }).filter(
    ({ period }) => yearOf(period) >= firstYear && (to === "latest" || yearOf(period) === to),
  );
  const rows = pageRegions.flatMap((place) =>
    [...choosePublished(observations.filter((observation) => observation.region === place.key)).values()]
      .map(({ observation }) => ({ place, observation }))
      .toSorted((a, b) => (endOfPeriod(a.observation.period) < endOfPeriod(b.observation.period) ? -1 : 1)),
  );
  const points = rows.map(({ observation }) => ({
    row: observation,
    point: toPublishedPoint(observation.cell, formatAsPrinted, language, [observation.place]),
  }));
  const without = pageRegions.filter(({ key }) => !rows.some(({ place }) => place.key === key)).map(({ name }) => name);
  const absent =
    without.length === 0
      ? []
      : [
          nl
            ? `Onze bronnen hebben geen spanningsindicator voor ${formatList(without, language)}${to === "latest" ? "" : ` in ${to}`}.`
            : `Our sources have no tension indicator for ${formatList(without, language)}${to === "latest" ? "" : ` in ${to}`}.`,
        ];
  const subtitle = nl
    ? "Spanningsindicator van VDAB: werkzoekenden in bemiddeling per open vacature, gemiddelde van 12 maanden, zoals gepubliceerd. Hoger is ruimer."
    : "VDAB tension indicator: jobseekers available for placement per open vacancy, 12-month average, as published. Higher is looser.";
  const base = {
    id: publishedTension.id,
    language,
    subtitle,
    absent,
    sources: toRowSources(
      rows.map(({ observation }) => observation),
      input.entry(id),
      language,
    ),
  };
  if (rows.length === 0) {
    return toEmptyFigure({
      ...base,

      title: nl
        ? `Geen spanningsindicator${inYear(selection)} in onze bronnen`
        : `No tension indicator${inYear(selection)} in our sources`,
      reading: absent,
    });
  }
  const ownAll = points.filter(({ row }) => row.region === region.key);
  const own = ownAll.at(-1);
  return {
    ...base,
    kind: "series",
    shape: "person-rows",
    unit: "ratio",
    unitLabel: nl ? "werkzoekenden per vacature" : "jobseekers per vacancy",
    categoryLabel: nl ? "Gebied en periode" : "Place and period",
    title: toTitle(region.name, own, selection),
    categories: rows.map(({ place, observation }) => ({
      key: `${place.key}/${observation.period}`,
      label: `${place.name}, ${formatPeriod(observation.period, language)}`,
      shortLabel: `${place.name}, ${formatShortPeriod(observation.period, language)}`,
      role: roleOf(place.key, selection),
    })),
    series: [
      {
        key: "tension",
        label: nl ? "Werkzoekenden per vacature" : "Jobseekers per vacancy",
        role: "home",
        gaps: "break",
        endLabel: "",
        points: points.map(({ point }) => point),
      },
    ],
    axis: toValueAxis({
      values: points.flatMap(({ point }) => drawnValue(point) ?? []),
      fromZero: true,
      format: (value) => formatRatio(value, language, 1),
      language,
    }),
    breaks: [],
    reading: toReading(region.name, own, ownAll.slice(0, -1), language),
    formula: nl
      ? "gemiddeld aantal werkzoekenden in bemiddeling over 12 maanden ÷ gemiddeld aantal open vacatures over dezelfde 12 maanden"
      : "average number of jobseekers available for placement over 12 months ÷ average number of open vacancies over the same 12 months",
    notes: [
      nl
        ? "De maanden verschillen per gebied: het zijn losse gepubliceerde waarden, geen reeks. Zet ze niet als rangorde naast elkaar."
        : "The months differ by place: these are single published values, not a series. Do not read them as a ranking.",
      nl
        ? "Bij een maand hoort volgens de definitie van VDAB het gemiddelde van de 12 maanden tot dan. De teksten waaruit deze cijfers komen, zeggen dat er niet altijd bij."
        : "By the definition of VDAB a month stands for the average of the 12 months up to then. The texts that these figures come from do not always say so.",
      ...ownAll.flatMap(({ row }) => {
        const remark = row.get("remark");
        if (remark === "" || remark === "ongeveer") return [];
        const when = formatPeriod(row.period, language);
        return [nl ? `Opmerking bij ${when}: “${remark}”.` : `Remark on ${when}, in Dutch: “${remark}”.`];
      }),
    ],
    facts:
      own === undefined
        ? []
        : [
            {
              key: "level",
              label: formatPeriod(own.row.period, language),
              text: own.point.text,
              value: drawnValue(own.point) ?? null,
            },
          ],
  };
}

interface Own {
  readonly row: Observation;
  readonly point: ReturnType<typeof toPublishedPoint>;
}

/** The chosen year, where one is chosen: without it "no figure" would say too much. */
function inYear({ to, language }: Selection): string {
  if (to === "latest") return "";
  return language === "nl" ? ` voor ${to}` : ` for ${to}`;
}

function toTitle(name: string, own: Own | undefined, selection: Selection): string {
  const { language } = selection;
  const nl = language === "nl";
  const value = own === undefined ? undefined : drawnValue(own.point);
  if (own === undefined || value === undefined) {
    return nl
      ? `Geen spanningsindicator van ${name}${inYear(selection)} in onze bronnen`
      : `No tension indicator of ${name}${inYear(selection)} in our sources`;
  }
  const whole = formatCount(roundHalfUp(value * 10, 0), language);
  const isExact =
    own.point.kind === "value" && own.point.mark === undefined && Number.isInteger(roundHalfUp(value * 10, 6));
  const tens = isExact ? whole : formatAbout(whole, language);
  return nl
    ? `${name}: ${tens} werkzoekenden voor elke 10 vacatures`
    : `${name}: ${tens} jobseekers for every 10 vacancies`;
}

function toReading(
  name: string,
  own: Own | undefined,
  earlier: readonly Own[],
  language: "nl" | "en",
): readonly string[] {
  const nl = language === "nl";
  if (own === undefined) {
    return [
      nl
        ? `Voor ${name} hebben onze bronnen geen waarde; de andere gebieden staan er om te vergelijken.`
        : `Our sources have no value for ${name}; the other places are there for comparison.`,
    ];
  }
  const when = formatPeriod(own.row.period, language);
  return [
    nl
      ? `In ${name} waren er ${own.point.text} werkzoekenden in bemiddeling per open vacature (${when}).`
      : `In ${name} there were ${own.point.text} jobseekers available for placement per open vacancy (${when}).`,
    ...(earlier.length === 0
      ? []
      : [
          nl
            ? `Eerder gepubliceerd: ${listEarlier(earlier, language)}.`
            : `Published before: ${listEarlier(earlier, language)}.`,
        ]),
    nl
      ? "Hoe lager het getal, hoe krapper de arbeidsmarkt voor werkgevers."
      : "The lower the number, the tighter the labour market for employers.",
  ];
}

/** `2,3 (december 2023) en 2,42 (maart 2024)` */
function listEarlier(earlier: readonly Own[], language: "nl" | "en"): string {
  return formatList(
    earlier.map(({ row, point }) => `${point.text} (${formatPeriod(row.period, language)})`),
    language,
  );
}

/** One or two decimals, as the source prints them. */
const formatAsPrinted: NumberFormat = (value, language, decimals) =>
  formatRatio(value, language, decimals ?? (Number.isInteger(roundHalfUp(value * 10, 6)) ? 1 : 2));
