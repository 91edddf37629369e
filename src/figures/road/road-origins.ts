import { formatCount, formatRate } from "../../format/format-number.ts";
import type { Fact, Source } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import type { RoadCell, RoadInputs, RoadNumber } from "./road-inputs.ts";
import { toRowSources, toSource } from "../sources.ts";

/** The cells behind everything that the calculator used from the sources, each once. */
export function cellsOf({ employed, population, populationThen }: RoadInputs): readonly RoadCell[] {
  const cells = [employed, population, populationThen].flatMap((number) => number?.cells ?? []);
  return cells.filter(
    (cell, index) => cells.findIndex(({ observation }) => observation === cell.observation) === index,
  );
}

/** The sources of some cells, each once. */
export function toRoadSources(
  cells: readonly RoadCell[],
  { entry, selection: { language } }: Pick<FigureInput, "entry" | "selection">,
): readonly Source[] {
  const datasets = [...new Set(cells.map(({ dataset }) => dataset))];
  return uniqueSources(
    datasets.flatMap((dataset) => {
      const rows = cells.filter((cell) => cell.dataset === dataset).map(({ observation }) => observation);
      // Quoted rows name their own source; an official table has one for all.
      return rows.some((row) => row.get("source") !== "")
        ? toRowSources(rows, entry(dataset), language)
        : [toSource(entry(dataset), language)];
    }),
  );
}

/** Sources without those that read the same: one report may stand behind two tables. */
export function uniqueSources(sources: readonly Source[]): readonly Source[] {
  return sources.filter(({ text }, index) => sources.findIndex((source) => source.text === text) === index);
}

/**
 * The inputs of the calculator as facts: `employed`, `population`, `population-then` and `projection`, each with the number in use
 * and a text that says where it comes from and how old it is; `employed-source` and `population-source` are what the sources have.
 */
export function toInputFacts(inputs: RoadInputs, input: FigureInput): readonly Fact[] {
  const { language } = input.selection;
  const nl = language === "nl";
  const toFact = (key: string, label: string, number: RoadNumber | undefined, explanation: string): readonly Fact[] =>
    number === undefined
      ? []
      : [{ key, label, text: formatCount(number.value, language), value: number.value, explanation }];
  const { employed, population, populationThen, projection, sourced } = inputs;
  return [
    ...toFact("employed", nl ? "aan het werk" : "at work", employed, sayEmployed(inputs, input)),
    ...toFact("employed-source", "", sourced.employed, ""),
    ...toFact("population", nl ? "inwoners nu" : "inhabitants now", population, sayPopulation(inputs, input)),
    ...toFact("population-source", "", sourced.population, ""),
    ...toFact("population-then", nl ? "inwoners dan" : "inhabitants then", populationThen, sayThen(inputs, input)),
    ...toFact(
      "projection",
      String(projection?.year ?? ""),
      projection,
      projection === undefined ? "" : nameSource(projection, input),
    ),
  ];
}

/** The last cell of a computed number is that of its population: the first names the source of the number itself. */
function nameSource({ cells: [cell] }: RoadNumber, input: FigureInput): string {
  if (cell === undefined) return "";
  const [source] = toRoadSources([cell], input);
  return `${input.selection.language === "nl" ? "Bron" : "Source"}: ${source?.text ?? ""}.`;
}

/** What stands there after all when the reader fills in something else. */
function sayOwn(sourced: RoadNumber | undefined, language: "nl" | "en"): string {
  const nl = language === "nl";
  if (sourced === undefined) return nl ? "Uw eigen aantal." : "Your own number.";
  const count = formatCount(sourced.value, language);
  return nl ? `Uw eigen aantal. Uit onze bronnen: ${count}.` : `Your own number. From our sources: ${count}.`;
}

function sayEmployed({ employed, population, rate, year, region, sourced }: RoadInputs, input: FigureInput): string {
  const { language } = input.selection;
  const nl = language === "nl";
  if (employed === undefined) return "";
  const source = nameSource(employed, input);
  if (employed.origin === "own") return sayOwn(sourced.employed, language);
  if (employed.origin === "published") {
    return nl
      ? `Gepubliceerd voor ${year}, afgerond door de bron. ${source}`
      : `Published for ${year}, rounded by the source. ${source}`;
  }
  const written = formatRate(rate ?? 0, language, employed.half > 0 ? 0 : 1);
  const count = formatCount(population?.value ?? 0, language);
  return nl
    ? `Berekend: ${written} (${year}) van ${count} inwoners. Voor ${region.name} is het aantal zelf niet gepubliceerd. ${source}`
    : `Computed: ${written} (${year}) of ${count} inhabitants. The number itself is not published for ${region.name}. ${source}`;
}

function sayPopulation({ population, employed, year, sourced, series }: RoadInputs, input: FigureInput): string {
  const { language } = input.selection;
  const nl = language === "nl";
  if (population === undefined) return "";
  if (population.origin === "own") return sayOwn(sourced.population, language);
  const source = nameSource(population, input);
  const isOfSurvey = employed?.origin !== "computed" && population.cells[0]?.observation.get("remark").includes("EAK");
  if (isOfSurvey === true) {
    return nl
      ? `Gepubliceerd voor ${population.year} bij het aantal werkenden, afgerond door de bron. ${source}`
      : `Published for ${population.year} with the number at work, rounded by the source. ${source}`;
  }
  const age = year - population.year;
  const parts = population.cells.length;
  const merged =
    parts < 2
      ? ""
      : nl
        ? ` (opgeteld uit ${parts} gemeenten van vóór de fusie)`
        : ` (${parts} municipalities of before the merger, added up)`;
  const when = nl ? `Op 1 januari ${population.year}${merged}` : `On 1 January ${population.year}${merged}`;
  if (age <= 0) return `${when}. ${source}`;
  // Without any rate of the place the year of now is that of Vlaanderen: it has no figure to be older than.
  if (series.values.size === 0 && input.selection.to === "latest") {
    return nl
      ? `${when}: een jonger aantal staat niet in onze bronnen. ${source}`
      : `${when}: our sources have no later number. ${source}`;
  }
  return nl
    ? `${when}, ${age} jaar vóór ${year}: een jonger aantal staat niet in onze bronnen. ${source}`
    : `${when}, ${age} ${age === 1 ? "year" : "years"} before ${year}: our sources have no later number. ${source}`;
}

function sayThen({ populationThen }: RoadInputs, input: FigureInput): string {
  const { language, goal } = input.selection;
  const nl = language === "nl";
  switch (populationThen?.origin) {
    case "constant":
      return nl
        ? `We nemen aan dat er in ${goal.year} evenveel inwoners zijn als nu.`
        : `We assume as many inhabitants in ${goal.year} as now.`;
    case "projection":
      return nl
        ? `Gepubliceerde prognose voor ${populationThen.year}. ${nameSource(populationThen, input)}`
        : `Published projection for ${populationThen.year}. ${nameSource(populationThen, input)}`;
    case "own":
      return nl ? `Uw eigen aantal voor ${goal.year}.` : `Your own number for ${goal.year}.`;
    case "published":
    case "computed":
    case undefined:
      return "";
  }
}
