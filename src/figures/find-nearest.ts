import { flanders, pageRegions, type Region } from "../domain/region.ts";
import type { FigureBody, Nearest } from "./figure.ts";
import type { FigureDefinition, FigureSources } from "./figure-input.ts";
import { drawnValue } from "./points.ts";

type Build = (definition: FigureDefinition, sources: FigureSources, mode: string) => FigureBody;

/** At most so many ways out of an empty figure. */
const mostNearest = 2;

/**
 * Where a figure that is empty for a selection does have numbers: the same place in the year that lies nearest, then a larger
 * place around it, then any other. Found by building it, so that no link leads to another empty figure.
 */
export function findNearest(definition: FigureDefinition, sources: FigureSources, build: Build): readonly Nearest[] {
  const { region, language, to } = sources.selection;
  const nl = language === "nl";
  const found: Nearest[] = [];
  const everything = (place: Region): FigureBody =>
    build(
      definition,
      { ...sources, selection: { ...sources.selection, region: place, from: "first", to: "latest" } },
      definition.modes?.[0]?.key ?? "",
    );
  if (to !== "latest") {
    const body = everything(region);
    if (body.kind !== "empty") {
      const year = nearestYear(body, to);
      found.push({
        region,
        to: year ?? "latest",
        label:
          year === undefined
            ? nl
              ? "Toon de laatste cijfers"
              : "Show the latest figures"
            : nl
              ? `Toon ${year}`
              : `Show ${year}`,
      });
    }
  }
  for (const place of placesAround(region)) {
    if (found.length >= mostNearest) break;
    if (everything(place).kind === "empty") continue;
    found.push({ region: place, to: "latest", label: nl ? `Toon ${place.name}` : `Show ${place.name}` });
    // One other place will do, and the nearest comes first.
    break;
  }
  return found;
}

/** The year with a drawn value of the chosen place that lies nearest to a year; nothing for figures of a single period. */
function nearestYear(body: FigureBody, wanted: number): number | undefined {
  if (body.kind !== "series" || (body.shape !== "line" && body.shape !== "columns")) return undefined;
  const home = body.series.find(({ role }) => role === "home");
  const years = body.categories.flatMap(({ key }, index) => {
    const point = home?.points[index];
    return point !== undefined && drawnValue(point) !== undefined && /^\d{4}$/.test(key) ? [Number(key)] : [];
  });
  return years.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}

/** The province of a municipality, Vlaanderen, then the provinces. */
function placesAround({ key, province }: Region): readonly Region[] {
  const rank = (page: Region): number => (page.key === province ? 0 : page.key === flanders ? 1 : 2);
  return pageRegions.filter((page) => page.key !== key).toSorted((a, b) => rank(a) - rank(b));
}
