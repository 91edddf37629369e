import { pageRegions, regionCodeOf, type Region } from "../../src/domain/region.ts";
import { toRowsCsv } from "../../src/downloads/to-csv.ts";
import { toRows } from "../../src/downloads/to-rows.ts";
import type { DataRow } from "../../src/downloads/data-row.ts";
import type { Figure } from "../../src/figures/figure.ts";

/** Counts up when a reader of these files would have to change. */
const version = 1;

/** A municipality and the figures of its page. */
export interface MunicipalityFigures {
  readonly place: Region;
  readonly figures: readonly Figure[];
  /** The day of the data release. */
  readonly release: string;
}

/**
 * Everything that the site says of one municipality in numbers, as JSON: an API without a server. The rows are those of the
 * downloads, so a hidden number is hidden here too; rows about other places are left out.
 */
export function toMunicipalityJson({ place, figures, release }: MunicipalityFigures): string {
  const { code, name, province, district, districtName, referenceRegion, merger } = place;
  return `${JSON.stringify({
    version,
    release,
    place: {
      code,
      name,
      province: province === undefined ? "" : regionCodeOf(province),
      provinceName: pageRegions.find(({ key }) => key === province)?.name ?? "",
      district,
      districtName,
      referenceRegion,
      ...(merger === undefined ? {} : { merger }),
    },
    figures: figures.map((figure) => ({
      id: figure.id,
      kind: figure.kind,
      title: figure.title,
      subtitle: figure.subtitle,
      reading: figure.reading,
      notes: [...figure.notes, ...figure.caveats.map(({ text }) => text)],
      sources: figure.sources,
      rows: toOwnRows(figure, place),
    })),
  })}\n`;
}

/** The same numbers as one table: one row per number. */
export function toMunicipalityCsv({ place, figures }: MunicipalityFigures): string {
  return toRowsCsv(figures.flatMap((figure) => toOwnRows(figure, place)));
}

/** The rows about the municipality itself, and those that set it beside another place: its share of the province. */
function toOwnRows(figure: Figure, { code }: Region): readonly DataRow[] {
  return toRows(figure).filter(({ placeCode, placeLevel }) =>
    placeCode === "" ? figure.kind === "numbers" : placeLevel === "municipality" && placeCode === code,
  );
}
