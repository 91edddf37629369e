import { employmentDataset } from "../employment/employment-series.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { jobseekers } from "../jobseekers/jobseekers.ts";
import { jobseekerRate } from "../jobseekers/jobseeker-rate.ts";
import { inhabitantsDataset } from "../municipal-counts.ts";
import { toRowSources, toSource } from "../sources.ts";
import { sayKnownYears } from "../years.ts";
import { readEmploymentAround, toEmploymentGroup } from "./core-employment.ts";
import { coreMeasures } from "./core-measures.ts";
import { toCoreFacts, toCoreGroup, sayMissing, type CoreGroup } from "./core-items.ts";
import { besideAreasAround } from "./areas.ts";

const datasets = [
  ...new Set([
    ...coreMeasures.flatMap((measure) => measure.datasets),
    inhabitantsDataset,
    ...jobseekers.datasets,
    ...jobseekerRate.datasets,
    employmentDataset,
  ]),
];

/**
 * The headline numbers of a municipality (or province), each with its change, the places around it, its share and its rank; as facts
 * for the tiles. What is hidden or not published says so, and names the nearest larger place that has it.
 */
export const municipalityCore: FigureDefinition = {
  id: "gemeente-kern",
  name: { nl: "Kerncijfers", en: "Key figures" },
  concept: "werkzoekendengraad",
  related: ["werkzoekende", "ontvangen-vacature", "open-vacature", "werkzoekenden-per-vacature", "afgeschermd"],
  traits: ["by-workplace", "by-residence", "registers", "wzw", "recast"],
  levels: ["municipality", "province", "region"],
  datasets,
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const groups = coreMeasures.map((measure) => toCoreGroup(measure, input));
  const subtitle = nl
    ? `Werkzoekenden naar woonplaats, vacatures naar werkplek, ${region.name}`
    : `Jobseekers by residence, vacancies by workplace, ${region.name}`;
  const sources = [...new Set(coreMeasures.flatMap((measure) => measure.datasets))].map((dataset) =>
    toSource(
      input.entry(dataset),
      language,
      coreMeasures.some((measure) => measure.isComputed && measure.datasets.includes(dataset)),
    ),
  );
  const base = { id: municipalityCore.id, language, subtitle, sources, absent: [] };
  if (groups.every(({ level }) => level.kind === "missing" && level.reason === "not-published")) {
    const years = coreMeasures.flatMap((measure) => measure.read(input).years);
    return toEmptyFigure({ ...base, reading: [sayKnownYears(years, language)] });
  }
  const employment = readEmploymentAround(input);
  const all = [...groups.map(({ group }) => group), ...toEmploymentGroup(employment, input)];
  return {
    ...base,
    sources: [
      ...sources,
      ...toRowSources(
        employment.map(({ observation }) => observation),
        input.entry(employmentDataset),
        language,
      ),
    ],
    kind: "numbers",
    title: toTitle(
      groups.map(({ level }) => level),
      region.name,
      nl,
    ),
    itemLabel: nl ? "Wat" : "What",
    valueLabel: nl ? "Cijfer" : "Figure",
    whenLabel: nl ? "Wanneer" : "When",
    groups: all,
    reading: toReading(groups, input),
    notes: [],
    facts: all.flatMap(toCoreFacts),
  };
}

/** The number of jobseekers with its change, and the rate; of one that is lacking the reason. */
function toReading([rate, seekers]: readonly CoreGroup[], input: FigureInput): readonly string[] {
  const beside = { ...input, selection: besideAreasAround(input.selection) };
  return [
    ...(seekers === undefined ? [] : sayLevel(seekers, () => jobseekers.build({ ...beside, mode: "aantal" }), 2)),
    ...(rate === undefined ? [] : sayLevel(rate, () => jobseekerRate.build({ ...beside, mode: "" }), 1)),
  ];
}

/** The first sentences of the figure that is about a number, or why that number is lacking. */
function sayLevel({ group, level }: CoreGroup, build: () => FigureBody, most: number): readonly string[] {
  return level.kind === "missing" ? sayMissing({ group, level }) : build().reading.slice(0, most);
}

/** The number and the rate of jobseekers as the finding; what is hidden is called hidden. */
function toTitle([rate, seekers]: readonly Point[], name: string, nl: boolean): string {
  if (seekers?.kind === "missing" && seekers.reason === "suppressed") {
    return nl ? `${name}: aantal werkzoekenden afgeschermd` : `${name}: number of jobseekers suppressed`;
  }
  if (seekers === undefined || seekers.kind === "missing")
    return nl ? `Kerncijfers van ${name}` : `Key figures of ${name}`;
  const noun = seekers.value === 1 ? (nl ? "werkzoekende" : "jobseeker") : nl ? "werkzoekenden" : "jobseekers";
  const share =
    rate === undefined || rate.kind === "missing"
      ? ""
      : nl
        ? `, ${rate.text} van de beroepsbevolking`
        : `, ${rate.text} of the labour force`;
  return `${name}: ${seekers.text} ${noun}${share}`;
}
