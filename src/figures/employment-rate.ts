import { selectObservations } from "../domain/dataset.ts";
import { toYearKey } from "../domain/period.ts";
import { roundHalfUp } from "../domain/round.ts";
import { formatCount, formatPoints, formatRate } from "../format/format-number.ts";
import { formatList } from "../format/format-list.ts";
import { toValueAxis } from "./axis.ts";
import { changeSince, goal, toEmploymentFacts, type EmploymentFacts } from "./employment-facts.ts";
import {
  describeOthers,
  employmentDataset,
  isOneSource,
  lastYearOf,
  rateOf,
  readEmploymentSeries,
  toEmploymentPoint,
  type EmploymentSeries,
} from "./employment-series.ts";
import type { Fact, Figure, Series } from "./figure.ts";
import type { FigureDefinition, FigureInput, Selection } from "./figure-input.ts";
import { drawnValue, toPublishedPoint } from "./points.ts";
import { populationDataset, readPopulationBase } from "./population-base.ts";
import { toPlayedRegions } from "./roles.ts";
import { toRowSources } from "./sources.ts";
import { joinYears, noteOnYear, selectYears } from "./years.ts";

/** The employment rate 20–64 against the 80% goal: level, gap in points and persons, change since 2019, pace needed. */
export const employmentRate: FigureDefinition = {
  id: "werkzaamheidsgraad",
  name: { nl: "Werkzaamheidsgraad 20–64", en: "Employment rate 20–64" },
  datasets: [employmentDataset, populationDataset, "limburg-2020-2023"],
  build,
};

function build(input: FigureInput): Figure {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const played = toPlayedRegions(selection).map((player) => ({
    ...player,
    data: readEmploymentSeries(input, player.region.key),
  }));
  const home = played[0]?.data;
  if (home === undefined) throw new Error("A selection always has a region");
  const year = lastYearOf(home, selection.to);
  const base = readPopulationBase(input, region.key);
  const known = year === undefined ? undefined : toEmploymentFacts(home, year, base, language);
  const lastYear = Math.max(...played.flatMap(({ data }) => lastYearOf(data, selection.to) ?? []), changeSince + 1);
  const firstYear = selection.from === "first" ? changeSince : selection.from;
  const years = selectYears(Math.min(firstYear, lastYear), Math.max(goal.year, lastYear), {
    ...selection,
    to: "latest",
  });
  const series = played.map(({ region: place, role, data }): Series => {
    const points = years.map((candidate) =>
      toEmploymentPoint(
        candidate > lastYear ? { ...data, values: new Map(), bounds: new Map() } : data,
        candidate,
        input,
      ),
    );
    const last = lastYearOf(data, selection.to);
    const lastPoint = last === undefined ? undefined : points[years.indexOf(last)];
    return {
      key: place.key,
      label: place.name,
      role,
      points,
      gaps: isWholeSeriesOneSource(data, years) ? "bridge" : "break",
      endLabel: `${place.name} ${(lastPoint ?? points.findLast(({ kind }) => kind === "bound"))?.text ?? ""}`.trim(),
    };
  });
  const drawn = series.flatMap(({ points }) => points.flatMap((point) => drawnValue(point) ?? []));
  return {
    kind: "series",
    shape: "line",
    id: employmentRate.id,
    language,
    unit: "percent",
    unitLabel: "%",
    categoryLabel: nl ? "Jaar" : "Year",
    title: toTitle(region.name, home, year, known, language),
    subtitle: `${nl ? "Werkzaamheidsgraad, 20–64 jaar, in %" : "Employment rate, ages 20–64, in %"}, ${formatList(
      played.map(({ region: { name } }) => name),
      language,
    )}, ${years[0]}–${lastYear}`,
    categories: years.map((candidate) => {
      const key = toYearKey(candidate);
      return { key, label: key, shortLabel: key, isAhead: candidate > lastYear };
    }),
    series,
    axis: toValueAxis({
      values: [...drawn, goal.rate],
      fromZero: false,
      format: (value) => formatRate(value, language, 0),
      language,
      atLeastTo: goal.rate,
      count: 5,
    }),
    goal: {
      value: goal.rate,
      label: nl ? `doelstelling: 80% in ${goal.year}` : `goal: 80% in ${goal.year}`,
      category: toYearKey(goal.year),
      ...(known !== undefined && known.rate < goal.rate && !home.isDoubted(known.year)
        ? {
            path: {
              fromCategory: toYearKey(known.year),
              fromValue: known.rate,
              label: nl ? "nodig voor 80%" : "needed for 80%",
            },
          }
        : {}),
    },
    breaks:
      years.includes(2021) && lastYear >= 2021
        ? [{ category: toYearKey(2021), label: nl ? "breuk: nieuwe vragenlijst" : "break: new questionnaire" }]
        : [],
    reading: toReading(
      input,
      home,
      known,
      played.slice(1).map(({ data, region: { name } }) => ({ data, name })),
    ),
    notes: toNotes(
      input,
      home,
      year,
      known,
      series,
      years.filter((candidate) => candidate <= lastYear),
    ),
    ...(base !== undefined && known !== undefined ? toFormula(known, base.value, language) : {}),
    sources: [
      ...toRowSources(
        played.flatMap(({ data }) =>
          years.flatMap((candidate) => data.values.get(candidate)?.observation ?? data.bounds.get(candidate) ?? []),
        ),
        input.entry(employmentDataset),
        language,
      ),
      ...(base === undefined || factText(known?.facts ?? [], "gap-persons") === undefined
        ? []
        : toRowSources([base.observation], input.entry(populationDataset), language)),
    ],
    facts: known?.facts ?? toBoundFacts(home, selection),
    absent: played
      .filter(({ role, data }) => role !== "home" && lastYearOf(data, selection.to) === undefined)
      .map(({ data, region: { name } }) => describeAbsence(name, data, selection)),
  };
}

function isWholeSeriesOneSource(series: EmploymentSeries, years: readonly number[]): boolean {
  const known = years.filter((year) => series.values.has(year));
  return known.every((year) => isOneSource(series, known[0] as number, year));
}

/** The last bound of a place without a value, so that a page can show what is known. */
function toBoundFacts(series: EmploymentSeries, { to, language }: Selection): readonly Fact[] {
  const [year, bound] = [...series.bounds].findLast(([known]) => to === "latest" || known <= to) ?? [];
  if (year === undefined || bound === undefined) return [];
  const { text } = toPublishedPoint(bound.cell, formatRate, language, [bound.place]);
  return [{ key: "bound", label: String(year), text, value: null }];
}

function factText(facts: readonly Fact[], key: string): string | undefined {
  return facts.find((fact) => fact.key === key)?.text;
}

function toTitle(
  name: string,
  series: EmploymentSeries,
  year: number | undefined,
  known: EmploymentFacts | undefined,
  language: "nl" | "en",
): string {
  const nl = language === "nl";
  if (known === undefined || year === undefined) {
    return nl ? `Voor ${name} is geen precies cijfer gepubliceerd` : `No exact figure has been published for ${name}`;
  }
  if (series.isDoubted(year)) {
    return nl ? `${name}: het laatste cijfer is te laag geschat` : `${name}: the latest figure is underestimated`;
  }
  const gap = known.facts.find(({ key }) => key === "gap-points");
  if (gap?.value === undefined || gap.value === null) throw new Error("A rate always has a gap");
  if (gap.value < 0) return nl ? `${name} ligt ${gap.text} boven 80%` : `${name} is ${gap.text} above 80%`;
  if (roundHalfUp(gap.value, 1) === 0) return nl ? `${name} haalt precies 80%` : `${name} is exactly at 80%`;
  const change = known.facts.find(({ key }) => key === "change")?.value;
  if (change !== undefined && change !== null && roundHalfUp(change, 1) > 0) {
    return nl ? `${name} klimt naar 80%: nog ${gap.text} te gaan` : `${name} climbs towards 80%: ${gap.text} to go`;
  }
  return nl ? `${name}: nog ${gap.text} tot 80%` : `${name}: ${gap.text} to 80%`;
}

function toReading(
  input: FigureInput,
  home: EmploymentSeries,
  known: EmploymentFacts | undefined,
  others: readonly { readonly data: EmploymentSeries; readonly name: string }[],
): readonly string[] {
  const { language, region } = input.selection;
  const nl = language === "nl";
  if (known === undefined) return [describeAbsence(region.name, home, input.selection)];
  const rate = factText(known.facts, "rate");
  const sentences: string[] = [];
  if (home.isDoubted(known.year)) {
    return nl
      ? [
          `In ${known.year} werkte ${rate} van de inwoners van 20 tot 64 jaar in ${region.name}.`,
          "Dat cijfer is te laag: de bron heeft het later herzien. We rekenen er daarom niet mee door.",
        ]
      : [
          `In ${known.year}, ${rate} of the inhabitants of ${region.name} aged 20 to 64 were at work.`,
          "That figure is too low: the source revised it later. We therefore compute nothing from it.",
        ];
  }
  const since = toChangeClause(home, known, language);
  sentences.push(
    nl
      ? `In ${known.year} werkte ${rate} van de inwoners van 20 tot 64 jaar in ${region.name}${since}.`
      : `In ${known.year}, ${rate} of the inhabitants of ${region.name} aged 20 to 64 were at work${since}.`,
  );
  sentences.push(toGapSentence(known, language));
  sentences.push(...others.flatMap(({ data, name }) => compare(known, data, name, language)));
  return sentences;
}

/** `, 3,9 procentpunt meer dan in 2019 (72,4%)`; nothing when the change is not known. */
function toChangeClause(home: EmploymentSeries, { facts }: EmploymentFacts, language: "nl" | "en"): string {
  const nl = language === "nl";
  const change = facts.find(({ key }) => key === "change")?.value;
  const before = rateOf(home, changeSince);
  if (change === undefined || change === null || before === undefined) return "";
  if (roundHalfUp(change, 1) === 0) return nl ? `, even hoog als in ${changeSince}` : `, as high as in ${changeSince}`;
  const size = formatPoints(Math.abs(change), language);
  const was = formatRate(before, language);
  return nl
    ? `, ${size} ${change > 0 ? "meer" : "minder"} dan in ${changeSince} (${was})`
    : `, ${size} ${change > 0 ? "more" : "less"} than in ${changeSince} (${was})`;
}

function toGapSentence({ facts, rate, year }: EmploymentFacts, language: "nl" | "en"): string {
  const nl = language === "nl";
  const gap = factText(facts, "gap-points");
  if (rate > goal.rate)
    return nl ? `Dat is ${gap} boven de doelstelling van 80%.` : `That is ${gap} above the goal of 80%.`;
  if (rate === goal.rate) return nl ? "Dat is precies de doelstelling van 80%." : "That is exactly the goal of 80%.";
  const persons = factText(facts, "gap-persons");
  const people = persons === undefined ? "" : nl ? `, ${persons} mensen` : `, ${persons} people`;
  const pace = factText(facts, "pace-needed-points");
  if (pace === undefined) {
    return nl
      ? `Tot de doelstelling van 80% in ${goal.year} ontbreekt nog ${gap}${people}.`
      : `The goal of 80% in ${goal.year} is still ${gap} away${people}.`;
  }
  const perYear = factText(facts, "pace-needed-persons");
  const made = factText(facts, "pace-made-points");
  return nl
    ? `Tot de doelstelling van 80% in ${goal.year} ontbreekt nog ${gap}${people}: ${pace}${perYear === undefined ? "" : ` of ${perYear} mensen per jaar`}${made === undefined ? "" : `, tegenover ${made} in ${changeSince}–${year}`}.`
    : `The goal of 80% in ${goal.year} is still ${gap} away${people}: ${pace}${perYear === undefined ? "" : ` or ${perYear} people a year`}${made === undefined ? "" : `, against ${made} in ${changeSince}–${year}`}.`;
}

/** Compares with another place in the same year only; different years are never set against each other. */
function compare(
  { year, rate, isRounded }: EmploymentFacts,
  other: EmploymentSeries,
  name: string,
  language: "nl" | "en",
): readonly string[] {
  const value = rateOf(other, year);
  if (value === undefined || other.isDoubted(year)) return [];
  const nl = language === "nl";
  const cell = other.values.get(year)?.observation.cell;
  const otherRounded = cell?.kind === "value" && cell.precision !== "exact";
  const decimals = otherRounded ? 0 : 1;
  const text = formatRate(value, language, decimals);
  if (isRounded || otherRounded) return [nl ? `In ${name} was het ${text}.` : `In ${name} it was ${text}.`];
  const difference = rate - value;
  if (roundHalfUp(difference, 1) === 0) {
    return [nl ? `Dat is even hoog als in ${name}.` : `That is as high as in ${name}.`];
  }
  const size = formatPoints(Math.abs(difference), language);
  const place = `in ${name} (${text} in ${year})`;
  return [
    nl
      ? `De graad ligt ${size} ${difference > 0 ? "hoger" : "lager"} dan ${place}.`
      : `The rate is ${size} ${difference > 0 ? "higher" : "lower"} than ${place}.`,
  ];
}

function describeAbsence(name: string, series: EmploymentSeries, { language, to }: Selection): string {
  const nl = language === "nl";
  const [year, bound] = [...series.bounds].findLast(([known]) => to === "latest" || known <= to) ?? [];
  if (year === undefined || bound?.cell.kind !== "value") {
    return nl
      ? `Voor ${name} geven onze bronnen geen werkzaamheidsgraad van 20–64 jaar in deze periode.`
      : `Our sources give no employment rate 20–64 for ${name} in this period.`;
  }
  const rate = formatRate(bound.cell.value, language, 0);
  return nl
    ? `Voor ${name} is alleen bekend dat de graad in ${year} ${rate} of meer was; een precies cijfer is niet gepubliceerd.`
    : `For ${name} it is only known that the rate was ${rate} or more in ${year}; no exact figure has been published.`;
}

function toNotes(
  input: FigureInput,
  home: EmploymentSeries,
  year: number | undefined,
  known: EmploymentFacts | undefined,
  series: readonly Series[],
  years: readonly number[],
): readonly string[] {
  const { selection } = input;
  const { language } = selection;
  const nl = language === "nl";
  const notes: string[] = [];
  if (year !== undefined) {
    notes.push(...noteOnYear(year, selection));
    for (const sentence of describeOthers(home.values.get(year), input)) {
      notes.push(
        nl
          ? `${sentence} We kiezen volgens één vaste regel; die staat bij “Over de cijfers”.`
          : `${sentence} We choose by one fixed rule; it is explained under “About the figures”.`,
      );
    }
  }
  const persons = known?.facts.find(({ key }) => key === "gap-persons");
  if (persons?.explanation !== undefined) notes.push(persons.explanation);
  notes.push(...reportNotes(input));
  for (const { label, points, role } of series) {
    if (role === "context") continue;
    const gaps = years.filter((_, index) => points[index]?.kind === "missing");
    if (gaps.length > 0 && gaps.length < years.length) {
      notes.push(
        nl
          ? `${label}: geen cijfer voor ${joinYears(gaps, language)}.`
          : `${label}: no figure for ${joinYears(gaps, language)}.`,
      );
    }
  }
  if (years.includes(2021)) {
    notes.push(
      nl
        ? "Sinds 2021 gebruikt de enquête een nieuwe Europese vragenlijst; vergelijk over die breuk heen met zorg."
        : "Since 2021 the survey uses a new European questionnaire; compare across that break with care.",
    );
  }
  return notes;
}

/** What the report of 2023 itself says of Limburg: quoted beside our own computation, never instead of it. */
function reportNotes({ dataset, selection: { region, language } }: FigureInput): readonly string[] {
  const quoted = (measure: string): string | undefined => {
    const [observation] = selectObservations(dataset("limburg-2020-2023"), { measure, region: region.key });
    return observation?.cell.kind === "value" ? formatCount(observation.cell.value, language) : undefined;
  };
  const made = quoted("extra_werkenden_gerealiseerd");
  const needed = quoted("extra_werkenden_nodig_voor_80");
  if (made === undefined || needed === undefined) return [];
  return [
    language === "nl"
      ? `Het verslag van najaar 2023 noemt ${made} extra werkenden in 2019–2023 en “ruim geschat ${needed}” mensen tot 80%.`
      : `The report of autumn 2023 speaks of ${made} more people at work in 2019–2023 and of “roughly ${needed}” people to 80%.`,
  ];
}

function toFormula(known: EmploymentFacts, population: number, language: "nl" | "en"): { readonly formula?: string } {
  const persons = known.facts.find(({ key }) => key === "gap-persons");
  const points = known.facts.find(({ key }) => key === "gap-points")?.value;
  if (persons?.value === null || persons === undefined || points === undefined || points === null) return {};
  const inhabitants = `${formatCount(population, language)} ${language === "nl" ? "inwoners" : "inhabitants"}`;
  const unit = language === "nl" ? "personen" : "persons";
  const rate = factText(known.facts, "rate");
  if (known.isRounded) {
    const half =
      language === "nl"
        ? "± 0,5 procentpunt, want de bron rondde af"
        : "± 0.5 percentage points, as the source rounded";
    return { formula: `(80% − ${rate}, ${half}) × ${inhabitants} = ${persons.text} ${unit}` };
  }
  const exact = formatCount(persons.value, language);
  return {
    formula: `(80% − ${rate}) × ${inhabitants} = ${formatRate(points, language)} × ${formatCount(population, language)} = ${exact} ${unit}`,
  };
}
