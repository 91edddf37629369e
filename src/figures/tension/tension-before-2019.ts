import { selectObservations, type Observation } from "../../domain/dataset.ts";
import { endOfPeriod, parsePeriod, yearOf } from "../../domain/period.ts";
import { flanders } from "../../domain/region.ts";
import { formatRatio } from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { toValueAxis } from "../axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { Category, FigureBody, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput, Selection } from "../figure-input.ts";
import { nameOf } from "../place-names.ts";
import { drawnValues, toPublishedPoint } from "../points.ts";
import { roleOf } from "../roles.ts";
import { printed } from "../sentences/printed.ts";
import { sayChange } from "../sentences/say-change.ts";
import { toRowSources } from "../sources.ts";

const id = "spanningsindicator-gepubliceerd";
const concept = "oudere definitie (NWWZ per open vacature)";

/** Jobseekers per open vacancy as the press printed it until 2018: another definition, and so another figure. */
export const tensionBefore2019: FigureDefinition = {
  id: "spanningsindicator-tot-2018",
  name: {
    nl: "Werkzoekenden per vacature tot 2018 (oude definitie)",
    en: "Jobseekers per vacancy until 2018 (old definition)",
  },
  concept: "nwwz",
  related: ["spanningsindicator", "werkzoekenden-per-vacature"],
  traits: ["quoted"],
  levels: ["province", "region"],
  datasets: [id],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language } = selection;
  const nl = language === "nl";
  const rows = readRows(input);
  const base = {
    id: tensionBefore2019.id,
    language,
    subtitle: nl
      ? "Niet-werkende werkzoekenden (NWWZ) per open vacature, zoals gepubliceerd. Hoger is ruimer."
      : "Non-working jobseekers (NWWZ) per open vacancy, as published. Higher is looser.",
    facts: [],
    absent: [],
  };
  const flemish = rows.filter(({ region }) => region === flanders);
  // Whole years are compared with whole years; part of a year stands beside them.
  const wholeYears = flemish.filter(({ period }) => parsePeriod(period)?.kind === "year");
  const compared = wholeYears.length > 0 ? wholeYears : flemish;
  const [first, last] = [compared[0], compared.at(-1)];
  const later = flemish.at(-1);
  if (first === undefined || last === undefined) {
    return toEmptyFigure({
      ...base,
      sources: [],
      reading: [nl ? "Deze cijfers lopen van 2015 tot 2018." : "These figures run from 2015 to 2018."],
    });
  }
  const series: Series = {
    key: "ratio",
    label: nl ? "Werkzoekenden per vacature" : "Jobseekers per vacancy",
    role: "home",
    gaps: "break",
    endLabel: "",
    points: rows.map(({ cell, place }) => toPublishedPoint(cell, formatRatio, language, [place])),
  };
  const textOf = (row: Observation): string => toPublishedPoint(row.cell, formatRatio, language, []).text;
  const [start, end] = [first, last].map((row) =>
    row.cell.kind === "value" ? printed(row.cell.value, textOf(row), 1) : undefined,
  );
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: "ratio",
    unitLabel: nl ? "werkzoekenden per vacature" : "jobseekers per vacancy",
    categoryLabel: nl ? "Gebied en periode" : "Place and period",
    title:
      first === last
        ? nl
          ? `Vlaanderen: ${textOf(last)} werkzoekenden per vacature in ${formatPeriod(last.period, "nl")}`
          : `Vlaanderen: ${textOf(last)} jobseekers per vacancy in ${formatPeriod(last.period, "en")}`
        : nl
          ? `Vlaanderen: van ${textOf(first)} (${first.period}) naar ${textOf(last)} (${last.period}) werkzoekenden per vacature, oude definitie`
          : `Vlaanderen: from ${textOf(first)} (${first.period}) to ${textOf(last)} (${last.period}) jobseekers per vacancy, old definition`,
    categories: rows.map((row) => toCategory(row, selection)),
    series: [series],
    axis: toValueAxis({
      values: drawnValues([series]),
      fromZero: true,
      format: (value) => formatRatio(value, language, 0),
      language,
    }),
    breaks: [],
    reading: [
      nl
        ? `In ${formatPeriod(last.period, "nl")} waren er in Vlaanderen ${textOf(last)} niet-werkende werkzoekenden per open vacature.`
        : `In ${formatPeriod(last.period, "en")} there were ${textOf(last)} non-working jobseekers per open vacancy in Vlaanderen.`,
      ...(start === undefined || end === undefined || first === last
        ? []
        : [
            sayChange({ now: end, before: start, when: formatPeriod(first.period, language), unit: "ratio" }, language),
          ]),
      ...(later === undefined || later === last
        ? []
        : [
            nl
              ? `Voor ${formatPeriod(later.period, "nl")} gaf de pers ${textOf(later)}: dat is geen heel jaar.`
              : `For ${formatPeriod(later.period, "en")} the press gave ${textOf(later)}: that is not a whole year.`,
          ]),
    ],
    notes: [
      nl
        ? "Zet deze cijfers niet naast de spanningsindicator van vandaag: die telt alleen werkzoekenden in bemiddeling en neemt het gemiddelde van 12 maanden."
        : "Do not set these figures beside the tension indicator of today, which counts only jobseekers available for placement and takes 12-month averages.",
      nl
        ? "De perioden zijn niet even lang: hele jaren, en van 2018 alleen januari tot juli."
        : "The periods are not equally long: whole years, and of 2018 January to July only.",
    ],
    sources: toRowSources(rows, input.entry(id), language),
  };
}

/** The rows of the old definition, Vlaanderen first; a half year within a whole one that is there too is left out. */
function readRows(input: FigureInput): readonly Observation[] {
  const { from, to } = input.selection;
  return selectObservations(input.dataset(id), { measure: "spanningsindicator", concept })
    .filter(({ period }) => parsePeriod(period)?.kind !== "half")
    .filter(({ period }) => (to === "latest" || yearOf(period) <= to) && (from === "first" || yearOf(period) >= from))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (endOfPeriod(a.period) < endOfPeriod(b.period) ? -1 : 1));
}

function rankOf({ region }: Observation): number {
  return region === flanders ? 0 : 1;
}

function toCategory({ region, period }: Observation, selection: Selection): Category {
  const { language } = selection;
  const name = nameOf(region);
  // The press gives the numbers of single places for the end of the year.
  const end = language === "nl" ? `eind ${formatPeriod(period, "nl")}` : `end of ${formatPeriod(period, "en")}`;
  const label = `${name}, ${region === flanders ? formatPeriod(period, language) : end}`;
  const role = roleOf(region, selection);
  return {
    key: `${region}/${period}`,
    label,
    shortLabel: label,
    role: role === "context" && region === flanders ? "flanders" : role,
  };
}
