import { flanders, type Region } from "../../domain/region.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { EmptyFigure } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";

/** The empty figure of a place that is no municipality: this figure is about one, and the link leads to one in that place. */
export function leadToMunicipality(
  head: Pick<EmptyFigure, "id" | "language" | "subtitle" | "sources" | "absent">,
  { name }: Pick<FigureDefinition, "name">,
  { municipalities, selection: { region, language } }: FigureInput,
): EmptyFigure {
  const nl = language === "nl";
  const example = municipalities.find(({ province }) => region.key === flanders || province === region.key);
  const nearest = (place: Region) => ({
    region: place,
    to: "latest" as const,
    label: nl ? `Toon ${place.name}` : `Show ${place.name}`,
  });
  return toEmptyFigure({
    ...head,
    title: nl ? `Geen cijfer voor ${region.name}` : `No figure for ${region.name}`,
    reading: [
      nl
        ? `${name.nl}: dit staat hier per gemeente. Kies een gemeente.`
        : `${name.en}: this is given here by municipality. Choose a municipality.`,
    ],
    nearest: example === undefined ? [] : [nearest(example)],
  });
}
