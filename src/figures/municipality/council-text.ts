import type { Localised } from "../../domain/language.ts";
import type { SourcePlace } from "../../domain/dataset.ts";
import { buildFigure } from "../build-figure.ts";
import { findCaveats } from "../caveats.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { Caveat, Figure, FigureBody, ListFigure, ListGroup } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { jobseekerRate } from "../jobseekers/jobseeker-rate.ts";
import { jobseekers } from "../jobseekers/jobseekers.ts";
import { drawnValue } from "../points.ts";
import { vacanciesOpen, vacanciesReceived } from "../tension/vacancies.ts";
import { sayKnownYears } from "../years.ts";
import { besideAreasAround } from "./areas.ts";
import { sayMissing, toCoreGroup, type CoreGroup } from "./core-items.ts";
import { coreMeasures } from "./core-measures.ts";
import { groupsStrip } from "./groups-strip.ts";
import { municipalityCore } from "./municipality-core.ts";
import { municipalTension } from "./municipal-tension.ts";
import { municipalPopulation } from "./population.ts";

/** The figures whose reading text the note takes over, by what each is about. */
const told = {
  werkzoekenden: jobseekers,
  werkzoekendengraad: jobseekerRate,
  groepen: groupsStrip,
  "ontvangen-vacatures": vacanciesReceived,
  "open-vacatures": vacanciesOpen,
  "werkzoekenden-per-vacature": municipalTension,
  inwoners: municipalPopulation,
} as const satisfies Record<string, FigureDefinition>;
type ToldKey = keyof typeof told;

const subjects: readonly { readonly key: string; readonly label: Localised; readonly figures: readonly ToldKey[] }[] = [
  {
    key: "werkzoekenden",
    label: { nl: "Werkzoekenden", en: "Jobseekers" },
    figures: ["werkzoekenden", "werkzoekendengraad"],
  },
  { key: "groepen", label: { nl: "Leeftijd en geslacht", en: "Age and sex" }, figures: ["groepen"] },
  {
    key: "vacatures",
    label: { nl: "Vacatures", en: "Vacancies" },
    figures: ["ontvangen-vacatures", "open-vacatures", "werkzoekenden-per-vacature"],
  },
  { key: "inwoners", label: { nl: "Inwoners", en: "Inhabitants" }, figures: ["inwoners"] },
];

/**
 * The text of a note to the council, sentence by sentence and by subject: numbers, change, province and Vlaanderen, age and sex,
 * vacancies, what to mind, and the sources. Every sentence is that of the figure it is about, so that the two cannot differ.
 */
export const councilText: FigureDefinition = {
  id: "gemeente-tekst",
  name: { nl: "Tekst voor een nota", en: "Text for a note" },
  concept: "werkzoekendengraad",
  related: ["werkzoekende", "ontvangen-vacature", "open-vacature", "inwoners"],
  traits: [],
  levels: ["municipality", "province", "region"],
  datasets: [...new Set([...Object.values(told).flatMap(({ datasets }) => datasets), ...municipalityCore.datasets])],
  build,
};

function build(input: FigureInput): FigureBody {
  const selection = { ...besideAreasAround(input.selection), modes: {}, showsParts: false };
  const { language, region } = selection;
  const nl = language === "nl";
  const own = { ...input, selection };
  const levels = new Map(coreMeasures.map((measure) => [measure.key, toCoreGroup(measure, own)]));
  const subtitle = nl ? `Over te nemen tekst, ${region.name}` : `Text to copy, ${region.name}`;
  const base = { id: councilText.id, language, subtitle, absent: [] };
  if ([...levels.values()].every(({ level }) => level.kind === "missing" && level.reason === "not-published")) {
    const years = coreMeasures.flatMap((measure) => measure.read(own).years);
    return toEmptyFigure({ ...base, sources: [], reading: [sayKnownYears(years, language)] });
  }
  const figures = new Map<ToldKey, Figure>();
  for (const key of Object.keys(told) as ToldKey[]) {
    const figure = buildFigure(told[key], own);
    if (figure.kind !== "empty") figures.set(key, figure);
  }
  const groups = subjects.map(({ key, label, figures: keys }): ListGroup => {
    const sentences = keys.flatMap((each) => sayFigure(each, figures.get(each), levels.get(each)));
    const places = keys.flatMap((each) => placesOf(figures.get(each)));
    return toGroup(key, label[language], sentences, places);
  });
  const all = [...figures.values()];
  const sources = [
    ...new Map(all.flatMap((figure) => figure.sources).map((each) => [`${each.dataset} ${each.text}`, each])).values(),
  ];
  const first = groups[0]?.items.map(({ label }) => label) ?? [];
  return {
    ...base,
    kind: "list",
    title: nl ? `${region.name}: tekst voor een nota aan de raad` : `${region.name}: text for a note to the council`,
    itemLabel: nl ? "Zin" : "Sentence",
    groupLabel: nl ? "Onderwerp" : "Subject",
    detailLabel: nl ? "Toelichting" : "Explanation",
    markLabel: nl ? "Kenmerk" : "Mark",
    groups: [
      ...groups,
      toGroup("let-op", nl ? "Let op" : "Please note", sayCaveats(all, own), []),
      toGroup(
        "bron",
        nl ? "Bron" : "Source",
        [`${nl ? "Bron" : "Source"}: ${[...new Set(sources.map(({ text }) => text))].join("; ")}.`],
        [],
      ),
    ].filter(({ items }) => items.length > 0),
    reading: first.slice(0, 3),
    notes: [],
    sources,
    facts: [],
  };
}

/** The sentences of a figure; of a number that is hidden or lacking, why. */
function sayFigure(key: ToldKey, figure: Figure | undefined, level: CoreGroup | undefined): readonly string[] {
  if (level !== undefined && level.level.kind === "missing") return sayMissing(level);
  // A province has no numbers by group: the figure then names municipalities, which is no text about the province.
  if (figure === undefined || (key === "groepen" && figure.place.level !== "municipality")) return [];
  return figure.reading;
}

/** The warnings of the figures, each rule once, those of this place first. Only of the inhabitants do we add up former municipalities. */
function sayCaveats(figures: readonly Figure[], { selection }: FigureInput): readonly string[] {
  const { region, language } = selection;
  const caveats = new Map<string, Caveat>();
  // What the headline numbers warn of as a whole: people count where they live, vacancies where the work is.
  const whole = figures.slice(0, 1).flatMap((figure) => findCaveats(municipalityCore, selection, figure));
  for (const caveat of [...whole, ...figures.flatMap((figure) => figure.caveats)]) {
    if (!caveats.has(caveat.id)) caveats.set(caveat.id, caveat);
  }
  const since = region.merger?.date.slice(0, 4);
  const sum =
    since === undefined
      ? []
      : [
          language === "nl"
            ? `Inwoners van vóór ${since} zijn de som van de vroegere gemeenten.`
            : `Inhabitants from before ${since} are the sum of the former municipalities.`,
        ];
  const textsOf = (isGeneral: boolean): readonly string[] =>
    [...caveats.values()].filter((caveat) => caveat.isGeneral === isGeneral).map(({ text }) => text);
  return [...textsOf(false), ...sum, ...textsOf(true)];
}

/** The cells behind the last number of the chosen place. */
function placesOf(figure: Figure | undefined): readonly SourcePlace[] {
  if (figure?.kind !== "series") return [];
  const points = figure.shape === "strip" ? figure.series.flatMap(({ points: [own] }) => own ?? []) : [];
  const last = figure.series
    .find(({ role }) => role === "home")
    ?.points.findLast((point) => drawnValue(point) !== undefined);
  return [...points, ...(last === undefined ? [] : [last])].flatMap(({ places }) => places);
}

function toGroup(key: string, label: string, sentences: readonly string[], places: readonly SourcePlace[]): ListGroup {
  return {
    key,
    label,
    items: sentences.map((sentence, index) => ({
      key: `${key}-${index + 1}`,
      label: sentence,
      detail: "",
      marks: [],
      places,
    })),
  };
}

/** The note as plain text: a paragraph per subject, each warning on a line of its own, the sources at the end. */
export function toCouncilText({ groups }: Pick<ListFigure, "groups">): string {
  return groups
    .map(({ key, label, items }) => {
      const sentences = items.map((item) => item.label);
      return key === "let-op" ? `${label}\n${sentences.map((text) => `- ${text}`).join("\n")}` : sentences.join(" ");
    })
    .join("\n\n");
}
