import { upperFirst } from "../../format/first-letter.ts";
import { forLimburg } from "../say-levels.ts";
import type { Language } from "../../domain/language.ts";
import { formatCount, formatRatio } from "../../format/format-number.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { computeSteps, type Step } from "../../indicators/reach-of-groups.ts";
import { toCountAxis } from "../count-axis.ts";
import type { Category, Fact, FigureBody, PersonGroup, PersonsFigure, Point } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { labourReserve, reserveDataset } from "../reserve/labour-reserve.ts";
import { answerRoad, type RoadOutcome } from "./road-answer.ts";
import { roadDatasets } from "./road-inputs.ts";
import { sayRange, toGroupNote, toReserveReading, toReserveTitle } from "./road-reserve-texts.ts";
import { cellsOf, toRoadSources, uniqueSources } from "./road-origins.ts";

/** How far each group of the labour reserve would carry: steps from those at work to the goal and beyond. */
export const roadReserve: FigureDefinition = {
  id: "weg-arbeidsreserve",
  name: { nl: "Hoe ver de arbeidsreserve reikt", en: "How far the labour reserve reaches" },
  concept: "arbeidsreserve",
  related: ["afstand", "ondertewerkstelling", "niet-beroepsactief"],
  traits: ["quoted", "old-base"],
  levels: ["province", "region"],
  existsFor: forLimburg,
  datasets: [...roadDatasets, reserveDataset],
  build,
};

const atWork = "work";

/** The groups that may be counted along in the calculator: all but those at work, in the order of the drawing. */
export function selectableGroups(groups: readonly PersonGroup[]): readonly PersonGroup[] {
  return groups.filter(({ key }) => key !== atWork);
}

function build(input: FigureInput): FigureBody {
  const reserve = labourReserve.build(input);
  if (reserve.kind !== "persons") return { ...reserve, id: roadReserve.id };
  return toBars(reserve, answerRoad(input), input);
}

/** A group as a bar: its size among a hundred inhabitants, and the step that it makes when it is counted. */
interface Row {
  readonly group: PersonGroup;
  readonly step: Step | undefined;
}

function toBars(reserve: PersonsFigure, outcome: RoadOutcome, input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region, calculation, goal } = selection;
  const nl = language === "nl";
  const start = reserve.groups.find(({ key }) => key === atWork);
  if (start === undefined) throw new Error("The labour reserve starts with those at work");
  const groups = selectableGroups(reserve.groups);
  const chosen = groups.filter(({ key }) => calculation.groups.includes(key));
  const counted = chosen.length > 0 ? chosen : groups;
  const steps = computeSteps(
    start.count,
    counted.map(({ key, count, within }) => ({ key, count, isWithin: within !== undefined })),
  );
  const rows = groups.map((group): Row => ({ group, step: steps.find(({ key }) => key === group.key) }));
  const inhabitants = outcome.inputs.population?.value;
  const bars: readonly (readonly [Category, Point])[] = [
    ...toGapBar(outcome, start, input),
    ...rows.map((row) => [toCategory(row, chosen, inhabitants, language), toGroupPoint(row)] as const),
    ...toSumBar(chosen, steps, start, inhabitants, language),
  ];
  const series = [
    {
      key: "count",
      label: reserve.totalLabel,
      role: "context",
      points: bars.map(([, point]) => point),
      gaps: "break",
      endLabel: "",
    },
  ] as const;
  const cells = cellsOf(outcome.inputs);
  return {
    kind: "series",
    shape: "bars",
    id: roadReserve.id,
    language,
    unit: "persons",
    unitLabel: nl ? "op 100 inwoners" : "per 100 inhabitants",
    categoryLabel: nl ? "Groep" : "Group",
    title: toReserveTitle(region.name, chosen, steps, language),
    subtitle: nl
      ? `Op 100 inwoners van 20–64 jaar, ${region.name}, 2023, afgerond op hele personen`
      : `Per 100 inhabitants aged 20–64, ${region.name}, 2023, rounded to whole persons`,
    categories: bars.map(([category]) => category),
    series,
    axis: toCountAxis(series, language),
    breaks: [],
    reading: toReserveReading({ start, groups, chosen, inhabitants }, outcome, input),
    notes: [
      nl
        ? "Elk aantal op 100 is op zichzelf afgerond; het aantal mensen is daarom een ruim interval."
        : "Every number per 100 was rounded by itself; the number of people is therefore a wide interval.",
      nl
        ? `De stappen zijn geen plan: niet iedereen in een groep kan of wil aan het werk, en ${formatGoal(goal, "nl")} vraagt niet dat een hele groep werkt.`
        : `The steps are no plan: not everyone in a group can or wants to work, and ${formatGoal(goal, "en")} does not ask that a whole group works.`,
    ],
    sources: uniqueSources([...reserve.sources, ...toRoadSources(cells, input)]),
    facts: toFacts(outcome, chosen, steps, language),
    absent: [],
  };
}

/** What is missing up to the goal, as a bar to hold the others against; nothing without a gap. */
function toGapBar(
  outcome: RoadOutcome,
  start: PersonGroup,
  { selection: { language, goal } }: FigureInput,
): readonly (readonly [Category, Point])[] {
  if (outcome.kind !== "answer" || outcome.answer.standing !== "below" || outcome.answer.half > 0) return [];
  const { gapPoints } = outcome.answer.road;
  const aim = formatGoal(goal, language);
  const label = language === "nl" ? `nodig tot ${aim}` : `needed up to ${aim}`;
  const places = [...start.places, ...cellsOf(outcome.inputs).map(({ observation: { place } }) => place)];
  return [
    [
      { key: "needed", label, shortLabel: label },
      { kind: "value", value: gapPoints, text: formatRatio(gapPoints, language), places },
    ],
  ];
}

function toCategory(
  { group, step }: Row,
  chosen: readonly PersonGroup[],
  inhabitants: number | undefined,
  language: Language,
): Category {
  const isChosen = chosen.includes(group);
  return {
    key: group.key,
    label: group.label,
    shortLabel: group.label,
    ...(isChosen ? { role: "home" } : {}),
    note: toGroupNote(group, step, inhabitants, language),
  };
}

function toGroupPoint({ group }: Row): Point {
  const { count, text, description, places } = group;
  const explanation = `${upperFirst(description)}.`;
  return { kind: "value", value: count, text, explanation, places };
}

function toSumBar(
  chosen: readonly PersonGroup[],
  steps: readonly Step[],
  start: PersonGroup,
  inhabitants: number | undefined,
  language: Language,
): readonly (readonly [Category, Point])[] {
  // One group alone says it all in its own bar.
  if (chosen.length < 2) return [];
  const nl = language === "nl";
  const { adds, parts, to } = sumOf(steps, start.count);
  const people = inhabitants === undefined || parts === 0 ? "" : `; ${sayRange(adds, parts, inhabitants, language)}`;
  const label = nl ? "gekozen groepen samen" : "chosen groups together";
  const note = `${start.text} + ${formatCount(adds, language)} = ${formatCount(to, language)}${people}`;
  return [
    [
      { key: "sum", label, shortLabel: label, note, role: "home" },
      {
        kind: "value",
        value: adds,
        text: formatCount(adds, language),
        places: [start, ...chosen].flatMap(({ places }) => places),
      },
    ],
  ];
}

/** What some steps add together, in how many rounded parts, and where they end. */
function sumOf(
  steps: readonly Step[],
  start: number,
): { readonly adds: number; readonly parts: number; readonly to: number } {
  const adding = steps.filter(({ adds }) => adds > 0);
  return {
    adds: adding.reduce((sofar, { adds }) => sofar + adds, 0),
    parts: adding.length,
    to: steps.at(-1)?.to ?? start,
  };
}

/** Base and year, for the warning about an old base, and the sum of the chosen groups for the calculator. */
function toFacts(
  outcome: RoadOutcome,
  chosen: readonly PersonGroup[],
  steps: readonly Step[],
  language: Language,
): readonly Fact[] {
  const { population, year } = outcome.inputs;
  return [
    { key: "year", label: "", value: year, text: String(year) },
    ...(population?.origin === "published"
      ? [{ key: "base", label: "", value: population.year, text: formatCount(population.value, language) }]
      : []),
    ...(chosen.length === 0
      ? []
      : [
          {
            key: "groups",
            label:
              language === "nl"
                ? "aan het werk op 100, met de gekozen groepen"
                : "at work in 100, with the chosen groups",
            value: steps.at(-1)?.to ?? 0,
            text: formatCount(steps.at(-1)?.to ?? 0, language),
          },
        ]),
  ];
}
