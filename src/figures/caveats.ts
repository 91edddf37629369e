import type { Localised } from "../domain/language.ts";
import { flanders, limburg, toRegionKey, type Region, type RegionKey } from "../domain/region.ts";
import { flemishGoal } from "../domain/goal.ts";
import { formatRate } from "../format/format-number.ts";
import { factOf, type Caveat, type FigureBody } from "./figure.ts";
import type { FigureDefinition, Selection, Trait } from "./figure-input.ts";

/** What a rule may look at. */
interface CaveatContext {
  readonly has: (trait: Trait) => boolean;
  readonly selection: Selection;
  readonly body: FigureBody;
  /** The places with a number in the figure, chosen ones and context alike. */
  readonly places: ReadonlySet<RegionKey>;
  /** The years with a number in the figure; empty for figures without years. */
  readonly years: readonly number[];
}

interface CaveatRule {
  readonly id: string;
  readonly applies: (context: CaveatContext) => boolean;
  readonly text: (context: CaveatContext) => Localised;
}

const vlaamsBrabant = toRegionKey("province", "20001");
const redrawn = [toRegionKey("province", "10000"), toRegionKey("province", "40000")];

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
      return has("old-base") && typeof base === "number" && typeof year === "number" && year - base >= 5;
    },
    text: ({ body }) => {
      const base = factOf(body, "base");
      return {
        nl: `De personen zijn gerekend op de bevolking van ${base?.value}: ${base?.text} inwoners van 20–64 jaar. Die basis is oud; een jonger aantal staat niet in onze bronnen.`,
        en: `The persons are counted on the population of ${base?.value}: ${base?.text} inhabitants aged 20–64. That base is old; our sources have no later number.`,
      };
    },
  },
  {
    id: "workplace-and-residence",
    applies: ({ has }) => has("by-workplace") && has("by-residence"),
    text: () => ({
      nl: "Werkzoekenden tellen waar ze wonen, vacatures waar het werk is. Wie pendelt, zoekt werk buiten zijn woonplaats.",
      en: "Jobseekers count where they live, vacancies where the work is. Who commutes looks for work outside the place of residence.",
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
    id: "census-2011",
    applies: ({ has }) => has("census-2011"),
    text: () => ({
      nl: "De Census telt uit registers en is van 1 januari 2011. Zet hem niet naast cijfers van de enquête (EAK) of van vandaag.",
      en: "The Census counts from registers and is of 1 January 2011. Do not set it beside figures of the survey (EAK) or of today.",
    }),
  },
  {
    id: "survey-break-2021",
    applies: ({ has, years }) => has("survey") && spans(years, 2021),
    text: () => ({
      nl: "Sinds 2021 gebruikt de enquête een nieuwe Europese vragenlijst; vergelijk over die breuk heen met zorg.",
      en: "Since 2021 the survey uses a new European questionnaire; compare across that break with care.",
    }),
  },
  {
    id: "survey-break-2017",
    applies: ({ has, years }) => has("survey") && spans(years, 2017),
    text: () => ({
      nl: "In 2017 werd de enquête hervormd (vast panel, andere manier van ondervragen); ook daar is een breuk.",
      en: "In 2017 the survey was reformed (rotating panel, other ways of asking); there is a break there too.",
    }),
  },
  {
    id: "jobseekers-2021",
    applies: ({ has, years }) => has("wzw") && spans(years, 2021),
    text: () => ({
      nl: "Sinds juli 2021 tellen ook werkzoekenden in opleiding of voortraject mee (WZW in plaats van NWWZ); de bron rekende de reeks terug.",
      en: "Since July 2021 jobseekers in training or a preparatory track count too (WZW instead of NWWZ); the source recalculated the series.",
    }),
  },
  {
    id: "recast-provinces",
    applies: ({ has, selection: { region, comparisons } }) =>
      has("recast") && [region, ...comparisons].some(({ key }) => redrawn.includes(key)),
    text: () => ({
      nl: "In de indeling van 1 januari 2025: Zwijndrecht telt in alle jaren bij Oost-Vlaanderen, niet bij Antwerpen.",
      en: "With the boundaries of 1 January 2025: Zwijndrecht counts for Oost-Vlaanderen in all years, not for Antwerpen.",
    }),
  },
  {
    id: "quoted",
    applies: ({ has }) => has("quoted"),
    text: () => ({
      nl: "Het zijn losse cijfers zoals een verslag, vraag of persbericht ze noemt; ze zijn niet nagerekend.",
      en: "These are single numbers as a report, question or press text gives them; they were not recomputed.",
    }),
  },
  {
    id: "goal-of-vlaanderen",
    applies: ({ body, selection: { region } }) =>
      body.kind === "series" && body.goal !== undefined && body.shape === "line" && region.key !== flanders,
    text: () => ({
      nl: "De doelstelling van 80% geldt voor heel Vlaanderen; voor een kleiner gebied is ze een punt om mee te vergelijken.",
      en: "The goal of 80% is for Vlaanderen as a whole; for a smaller place it is a point of comparison.",
    }),
  },
  {
    id: "sample",
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
  const context: CaveatContext = {
    has: (trait) => traits.includes(trait),
    selection,
    body,
    places: placesOf(body, selection),
    years: yearsOf(body),
  };
  return rules
    .filter(({ applies }) => applies(context))
    .map(({ id, text }) => ({ id, text: text(context)[selection.language] }));
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
