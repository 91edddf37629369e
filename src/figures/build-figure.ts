import { lowerFirst } from "../format/first-letter.ts";
import type { Language } from "../domain/language.ts";
import { flanders, pageRegions, type Region } from "../domain/region.ts";
import { formatPeriodChoice } from "../format/format-period-choice.ts";
import { findCaveats } from "./caveats.ts";
import type { Caveat, EmptyFigure, Figure, FigureBody } from "./figure.ts";
import type { FigureDefinition, FigureSources } from "./figure-input.ts";
import { findNearest } from "./find-nearest.ts";
import { noFigures, toEmptyFigure } from "./empty-figure.ts";
import { markMerger } from "./municipality/mark-merger.ts";
import { toPointContext } from "./point-context.ts";
import { sayLevels } from "./say-levels.ts";
import { sayShownYear } from "./say-shown-year.ts";

/**
 * The one way from a definition to a figure: the body that its own file makes, and around it what holds for every figure.
 * A place of a level at which the figure cannot exist, or a period without a number, leads to the nearest that has it.
 */
export function buildFigure(definition: FigureDefinition, sources: FigureSources): Figure {
  const { selection } = sources;
  const { language, region } = selection;
  const mode = modeOf(definition, sources);
  const own = buildBody(definition, sources, mode);
  if (own.kind === "empty" && definition.fallback === "region" && region.key !== flanders) {
    const instead = buildFigure(definition, { ...sources, selection: { ...selection, ...onlyFlanders } });
    if (instead.kind !== "empty") {
      return { ...instead, caveats: [toFallbackCaveat(region, language), ...instead.caveats] };
    }
  }
  const body = own.kind === "empty" ? completeEmpty(own, definition, sources) : own;
  return {
    ...body,
    ...(body.kind === "series" ? { context: toPointContext(body, selection) } : {}),
    notes: [...body.notes, ...sayShownYear(body, selection)],
    concept: definition.concept,
    related: definition.related ?? [],
    place: region,
    period: formatPeriodChoice(selection, language),
    caveats: findCaveats(definition, selection, body),
    // A level at which the figure cannot exist has it in no way of counting.
    modes: definition.levels.includes(region.level)
      ? (definition.modes ?? []).map(({ key, name }) => ({ key, label: name[language] }))
      : [],
    mode,
  };
}

/** Says of which place there is nothing, for whoever meets the figure without its page, and leads to the nearest that has it. */
function completeEmpty(own: EmptyFigure, definition: FigureDefinition, sources: FigureSources): EmptyFigure {
  const { language, region } = sources.selection;
  const title = own.title === noFigures[language] ? `${region.name}: ${lowerFirst(own.title)}` : own.title;
  const nearest = own.nearest.length === 0 ? findNearest(definition, sources, buildBody) : own.nearest;
  return { ...own, title, nearest };
}

const flandersPage = pageRegions.find(({ key }) => key === flanders);
if (flandersPage === undefined) throw new Error("Vlaanderen has a page");
const onlyFlanders = { region: flandersPage, comparisons: [] };

function toFallbackCaveat({ name }: Region, language: Language): Caveat {
  return {
    id: "vlaanderen-instead",
    isGeneral: false,
    text:
      language === "nl"
        ? `Voor ${name} is dit niet gepubliceerd; u ziet Vlaanderen, het dichtstbijzijnde gebied met een cijfer.`
        : `This is not published for ${name}; you see Vlaanderen, the nearest place with a figure.`,
  };
}

/** The way of counting that the reader chose, when the figure knows it; else its own. */
function modeOf({ id, modes = [] }: FigureDefinition, { selection }: FigureSources): string {
  const chosen = selection.modes[id];
  return modes.some(({ key }) => key === chosen) ? (chosen ?? "") : (modes[0]?.key ?? "");
}

function buildBody(definition: FigureDefinition, sources: FigureSources, mode: string): FigureBody {
  const { language, region } = sources.selection;
  if (definition.levels.includes(region.level)) {
    return markMerger(definition.build({ ...sources, mode }), definition, sources.selection);
  }
  return toEmptyFigure({
    id: definition.id,
    language,
    title: language === "nl" ? `Geen cijfer voor ${region.name}` : `No figure for ${region.name}`,
    subtitle: definition.name[language],
    reading: [sayLevels(definition, region, language)],
    sources: [],
    absent: [],
  });
}
