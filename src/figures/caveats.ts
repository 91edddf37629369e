import type { Language, Localised } from "../domain/language.ts";
import { flanders, limburg, toRegionKey, type Region, type RegionKey } from "../domain/region.ts";
import { flemishGoal } from "../domain/goal.ts";
import { formatList } from "../format/format-list.ts";
import { formatRate } from "../format/format-number.ts";
import { formatDay } from "../format/format-period.ts";
import { factOf, type Caveat, type FigureBody } from "./figure.ts";
import type { FigureDefinition, Selection, Trait } from "./figure-input.ts";
import { bordersBrussels, hasFewInhabitants } from "./jobseekers/marked-municipalities.ts";

/** A population of so many years before the figure that rests on it is called old; any older one is named. */
const oldAfterYears = 5;

/** What a rule may look at. */
interface CaveatContext {
  readonly has: (trait: Trait) => boolean;
  /** Whether a number of the figure, in the way in which it counts now, comes from this dataset. */
  readonly reads: (dataset: string) => boolean;
  readonly selection: Selection;
  readonly body: FigureBody;
  /** The chosen area, and the comparisons that have a number in the figure. */
  readonly chosen: readonly Region[];
  /** The places with a number in the figure, chosen ones and context alike. */
  readonly places: ReadonlySet<RegionKey>;
  /** The years with a number in the figure; empty for figures without years. */
  readonly years: readonly number[];
}

interface CaveatRule {
  readonly id: string;
  /** Holds for a whole kind of figures, so it comes after what holds for this figure alone. */
  readonly isGeneral?: boolean;
  readonly applies: (context: CaveatContext) => boolean;
  readonly text: (context: CaveatContext) => Localised;
}

const vlaamsBrabant = toRegionKey("province", "20001");
/** Antwerpen, Oost-Vlaanderen, and Beveren-Kruibeke-Zwijndrecht: the merger of 2025 that moved a border between provinces. */
const redrawn: ReadonlySet<RegionKey> = new Set([
  toRegionKey("province", "10000"),
  toRegionKey("province", "40000"),
  toRegionKey("municipality", "46030"),
]);

/**
 * The known traps, each with the condition under which it can mislead. The most serious come first; the sentence names the
 * source of the doubt. A new trap is one entry here, and appears in every figure and output that it holds for.
 */
const rules: readonly CaveatRule[] = [
  {
    id: "vlaams-brabant-2021-2024",
    applies: ({ has, places, years, body }) =>
      has("survey-province") &&
      places.has(vlaamsBrabant) &&
      (years.length === 0 ? body.kind !== "empty" : years.some((year) => year >= 2021 && year <= 2024)),
    text: () => ({
      nl: "Vlaams-Brabant, 2021–2024: Statbel noemt deze cijfers te laag, door een probleem met een enquêteur. De herziene cijfers staan niet in onze bronnen.",
      en: "Vlaams-Brabant, 2021–2024: Statbel calls these figures too low, because of a problem with an interviewer. The revised figures are not in our sources.",
    }),
  },
  {
    id: "own-goal",
    applies: ({ body, selection: { goal } }) =>
      body.kind === "series" &&
      body.goal !== undefined &&
      (goal.rate !== flemishGoal.rate || goal.year !== flemishGoal.year),
    text: ({ selection: { goal } }) => ({
      nl: `De doelstelling van ${formatRate(goal.rate, "nl", Number.isInteger(goal.rate) ? 0 : 1)} in ${goal.year} hebt u zelf gekozen; de Vlaamse doelstelling is 80% in 2030.`,
      en: `You chose the goal of ${formatRate(goal.rate, "en", Number.isInteger(goal.rate) ? 0 : 1)} in ${goal.year} yourself; the Flemish goal is 80% in 2030.`,
    }),
  },
  {
    id: "old-base",
    applies: ({ has, body }) => {
      const [base, year] = [factOf(body, "base")?.value, factOf(body, "year")?.value];
      return has("old-base") && typeof base === "number" && typeof year === "number" && year > base;
    },
    text: ({ body }) => {
      const base = factOf(body, "base");
      const age = (factOf(body, "year")?.value ?? 0) - (base?.value ?? 0);
      return {
        nl: `De personen zijn gerekend op de bevolking van ${base?.value}, ${age} jaar vóór het cijfer zelf: ${base?.text} inwoners van 20–64 jaar.${age >= oldAfterYears ? " Die basis is oud;" : ""} ${age >= oldAfterYears ? "een" : "Een"} jonger aantal staat niet in onze bronnen.`,
        en: `The persons are counted on the population of ${base?.value}, ${age} ${age === 1 ? "year" : "years"} before the figure itself: ${base?.text} inhabitants aged 20–64.${age >= oldAfterYears ? " That base is old;" : ""} ${age >= oldAfterYears ? "our" : "Our"} sources have no later number.`,
      };
    },
  },
  {
    id: "workplace-and-residence",
    applies: ({ has }) => has("by-workplace") && has("by-residence"),
    text: () => ({
      nl: "Werkzoekenden tellen waar ze wonen, vacatures waar het werk is. Wie pendelt, werkt buiten zijn woonplaats.",
      en: "Jobseekers count where they live, vacancies where the work is. Commuters work outside their place of residence.",
    }),
  },
  {
    id: "cross-border-work",
    applies: ({ has, selection: { region } }) => has("registers") && liesIn(region, limburg),
    text: () => ({
      nl: "Wie over de grens werkt, telt in Belgische registers niet altijd mee als werkend. In Limburg kan dat een cijfer vertekenen; de bron zegt niet hoe ze dat opvangt.",
      en: "Who works across the border is not always counted as employed in Belgian registers. In Limburg that can distort a figure; the source does not say how it deals with it.",
    }),
  },
  {
    id: "around-brussels",
    applies: ({ has, chosen }) => has("registers") && chosen.some(isBesideBrussels),
    text: ({ chosen }) => {
      const near = chosen.filter(isBesideBrussels);
      return {
        nl: `Wie voor een internationale instelling in Brussel werkt, telt in Belgische registers niet altijd mee als werkend. In ${listNames(near, "nl")} kan dat een cijfer vertekenen; de bron zegt niet hoe ze dat opvangt.`,
        en: `Who works for an international institution in Brussels is not always counted as employed in Belgian registers. In ${listNames(near, "en")} that can distort a figure; the source does not say how it deals with it.`,
      };
    },
  },
  {
    id: "few-inhabitants",
    applies: ({ body, chosen }) => isRelative(body) && chosen.some(isSmall),
    text: ({ chosen }) => {
      const small = chosen.filter(isSmall);
      return {
        nl: `In ${listNames(small, "nl")} wonen minder dan 5.000 mensen: enkele personen meer of minder veranderen dit cijfer sterk.`,
        en: `${listNames(small, "en")} ${small.length === 1 ? "has" : "have"} fewer than 5,000 inhabitants: a few persons more or less change this figure a lot.`,
      };
    },
  },
  {
    id: "merged",
    applies: ({ has, chosen, years }) => chosen.some((region) => isMergedWithin(region, years, has("recast"))),
    text: ({ has, chosen, years }) => {
      const merged = chosen.filter((region) => isMergedWithin(region, years, has("recast")));
      return {
        nl: `${merged.map((region) => sayMerger(region).nl).join(" ")} ${howJoined(has).nl}`,
        en: `${merged.map((region) => sayMerger(region).en).join(" ")} ${howJoined(has).en}`,
      };
    },
  },
  {
    id: "census-2011",
    applies: ({ has }) => has("census-2011"),
    text: () => ({
      nl: "De Census telt uit registers en is van 1 januari 2011. Zet hem niet naast cijfers van de enquête (EAK) of van vandaag.",
      en: "The Census counts from registers and is of 1 January 2011. Do not set it beside figures of the survey (EAK) or of today.",
    }),
  },
  {
    id: "survey-break-2021",
    isGeneral: true,
    applies: ({ has, years }) => has("survey") && spans(years, 2021),
    text: () => ({
      nl: "Sinds 2021 gebruikt de enquête een nieuwe Europese vragenlijst; vergelijk over die breuk heen met zorg.",
      en: "Since 2021 the survey uses a new European questionnaire; compare across that break with care.",
    }),
  },
  {
    id: "survey-break-2017",
    isGeneral: true,
    applies: ({ has, years }) => has("survey") && spans(years, 2017),
    text: () => ({
      nl: "In 2017 werd de enquête hervormd (vast panel, andere manier van ondervragen); ook daar is een breuk.",
      en: "In 2017 the survey was reformed (rotating panel, other ways of asking); there is a break there too.",
    }),
  },
  {
    id: "registers-2019",
    isGeneral: true,
    applies: ({ has, years, selection: { region } }) =>
      has("registers") && spans(years, 2019) && region.key !== flanders,
    text: () => ({
      nl: "Sinds 2019 halen de registers wie over de grens werkt uit een andere bron. Een graad kan daar verspringen, vooral in gemeenten aan de grens.",
      en: "Since 2019 the registers take people who work across the border from another source. A rate can jump there, above all in municipalities near the border.",
    }),
  },
  {
    id: "jobseekers-2021",
    isGeneral: true,
    applies: ({ has, years }) => has("wzw") && spans(years, 2021),
    text: () => ({
      nl: "Sinds juli 2021 tellen ook werkzoekenden in opleiding of voortraject mee (WZW in plaats van NWWZ); de bron rekende de reeks terug.",
      en: "Since July 2021 jobseekers in training or a preparatory track count too (WZW instead of NWWZ); the source recalculated the series.",
    }),
  },
  {
    id: "recast-provinces",
    isGeneral: true,
    applies: ({ has, selection: { region, comparisons } }) =>
      has("recast") && [region, ...comparisons].some(({ key }) => redrawn.has(key)),
    text: () => ({
      nl: "In de indeling van 1 januari 2025: Zwijndrecht telt in alle jaren bij Oost-Vlaanderen, niet bij Antwerpen.",
      en: "With the boundaries of 1 January 2025: Zwijndrecht counts for Oost-Vlaanderen in all years, not for Antwerpen.",
    }),
  },
  {
    id: "reported-vacancies",
    isGeneral: true,
    applies: ({ has }) => has("by-workplace"),
    text: () => ({
      nl: "Alleen vacatures die rechtstreeks aan VDAB gemeld zijn, zonder uitzendopdrachten, naar de gemeente waar het werk is.",
      en: "Only vacancies reported directly to VDAB, without agency work, by the municipality of the workplace.",
    }),
  },
  {
    id: "first-of-january",
    isGeneral: true,
    applies: ({ reads }) => januaryTables.some(reads),
    text: () => ({
      nl: "In de tabel van 1 januari verbergt de bron kleine aantallen volgens een eigen regel: een 3 komt er voor, en een streepje hoeft daar niet 1, 2 of 3 te zijn.",
      en: "In the table of 1 January the source hides small numbers by a rule of its own: a 3 occurs there, and a dash need not be 1, 2 or 3.",
    }),
  },
  {
    id: "quoted",
    isGeneral: true,
    applies: ({ has }) => has("quoted"),
    text: () => ({
      nl: "Het zijn losse cijfers zoals een verslag, vraag of persbericht ze noemt; ze zijn niet nagerekend.",
      en: "These are single numbers as a report, question or press text gives them; they were not recomputed.",
    }),
  },
  {
    id: "goal-of-vlaanderen",
    isGeneral: true,
    applies: ({ body, selection: { region } }) =>
      body.kind === "series" && body.goal !== undefined && body.shape === "line" && region.key !== flanders,
    text: () => ({
      nl: "De doelstelling van 80% geldt voor heel Vlaanderen; voor een kleiner gebied is ze een punt om mee te vergelijken.",
      en: "The goal of 80% is for Vlaanderen as a whole; for a smaller place it is a point of comparison.",
    }),
  },
  {
    id: "sample",
    isGeneral: true,
    applies: ({ has }) => has("survey"),
    text: () => ({
      nl: "De enquête (EAK) is een steekproef: kleine verschillen zeggen weinig.",
      en: "The survey (EAK) is a sample: small differences say little.",
    }),
  },
];

/** The caveats that hold for a figure as it is shown. An empty figure has none: there is no number to mistake. */
export function findCaveats(
  { traits }: Pick<FigureDefinition, "traits">,
  selection: Selection,
  body: FigureBody,
): readonly Caveat[] {
  if (body.kind === "empty") return [];
  const places = placesOf(body, selection);
  const context: CaveatContext = {
    has: (trait) => traits.includes(trait),
    reads: (dataset) => body.sources.some((source) => source.dataset === dataset),
    selection,
    body,
    chosen: [selection.region, ...selection.comparisons.filter(({ key }) => places.has(key))],
    places,
    years: yearsOf(body),
  };
  return rules
    .filter(({ applies }) => applies(context))
    .map(({ id, text, isGeneral = false }) => ({ id, isGeneral, text: text(context)[selection.language] }));
}

const januaryTables = ["wzw-1-januari-gemeenten", "wzw-1-januari-limburg-herkomst"];

function isBesideBrussels({ level, code }: Region): boolean {
  return level === "municipality" && bordersBrussels.has(code);
}

function isSmall({ level, code }: Region): boolean {
  return level === "municipality" && hasFewInhabitants.has(code);
}

/** Whether a figure divides by a number of persons, or by its own number of a first year. */
function isRelative(body: FigureBody): boolean {
  return body.kind === "series" && (body.unit === "percent" || body.unit === "ratio" || body.unit === "index");
}

/** Whether a place was made or enlarged by a merger after the first of the years; without years that counts for recast figures. */
function isMergedWithin({ merger }: Region, years: readonly number[], isRecast: boolean): boolean {
  if (merger === undefined) return false;
  const since = Number(merger.date.slice(0, 4));
  return years.length === 0 ? isRecast : years.some((year) => year < since);
}

/** How the years before a merger came about in a series. */
function howJoined(has: CaveatContext["has"]): Localised {
  if (has("recast")) {
    return {
      nl: "De bron rekende de jaren daarvóór om naar de gemeente van nu.",
      en: "The source recalculated the years before to the municipality of now.",
    };
  }
  return has("added-up")
    ? {
        nl: "De cijfers van daarvóór zijn de som van die gemeenten.",
        en: "The figures from before are the sum of those municipalities.",
      }
    : {
        nl: "Cijfers van daarvóór kunnen over een ander gebied gaan.",
        en: "Figures from before may be about another area.",
      };
}

/** "Pajottegem ontstond op 1 januari 2025 uit Galmaarden, Gooik en Herne." Antwerpen stayed Antwerpen and grew. */
function sayMerger({ name, code, merger }: Region): Localised {
  if (merger === undefined) return { nl: "", en: "" };
  const others = merger.parts.filter((part) => part.name !== name && part.code !== code);
  const [nl, en] = [formatDay(merger.date, "nl"), formatDay(merger.date, "en")];
  return others.length < merger.parts.length
    ? {
        nl: `Bij ${name} hoort sinds ${nl} ook ${listNames(others, "nl")}.`,
        en: `Since ${en}, ${listNames(others, "en")} ${others.length === 1 ? "is" : "are"} part of ${name}.`,
      }
    : {
        nl: `${name} ontstond op ${nl} uit ${listNames(merger.parts, "nl")}.`,
        en: `${name} was made of ${listNames(merger.parts, "en")} on ${en}.`,
      };
}

function listNames(places: readonly { readonly name: string }[], language: Language): string {
  return formatList(
    places.map(({ name }) => name),
    language,
  );
}

function liesIn({ key, province }: Region, area: RegionKey): boolean {
  return key === area || province === area;
}

/** Whether a series has numbers on both sides of a break: before the year and from it on. */
function spans(years: readonly number[], breakYear: number): boolean {
  return years.some((year) => year < breakYear) && years.some((year) => year >= breakYear);
}

/** Keys of series or categories that are places and have a number. */
function placesOf(body: FigureBody, { region }: Selection): ReadonlySet<RegionKey> {
  const keys: string[] = [region.key];
  if (body.kind === "series") {
    for (const { key, points } of body.series) if (points.some(({ kind }) => kind !== "missing")) keys.push(key);
    body.categories.forEach(({ key }, index) => {
      if (body.series.some(({ points }) => points[index]?.kind !== "missing")) keys.push(key);
    });
  }
  return new Set(keys as RegionKey[]);
}

/** The years of categories that are periods and have a number in some series. */
function yearsOf(body: FigureBody): readonly number[] {
  if (body.kind !== "series") return [];
  return body.categories.flatMap(({ key, isAhead }, index) =>
    isAhead !== true && /^\d{4}(-|$)/.test(key) && body.series.some(({ points }) => points[index]?.kind === "value")
      ? [Number(key.slice(0, 4))]
      : [],
  );
}
