import { firstComparison } from "../../src/domain/place-comparison.ts";
import type { Region } from "../../src/domain/region.ts";
import { toPlainName } from "../../src/downloads/file-name.ts";
import type { OutgoingFigure } from "../../src/downloads/outgoing-figure.ts";
import { toPresentation } from "../../src/downloads/pptx/to-presentation.ts";
import { toRowsCsv } from "../../src/downloads/to-csv.ts";
import { toJson } from "../../src/downloads/to-json.ts";
import { toRows } from "../../src/downloads/to-rows.ts";
import { toReportXlsx } from "../../src/downloads/to-xlsx.ts";
import { alikePlaces } from "../../src/figures/comparison/alike-places.ts";
import { pageOfFigure } from "../../src/figures/gallery.ts";
import { defaultState } from "../../src/permalink/read-link.ts";
import { withRegion } from "../../src/permalink/with-region.ts";
import { writeLink } from "../../src/permalink/write-link.ts";
import type { BuiltFigures } from "../figures/built-figures.ts";
import type { ReportKind, ReportOptions } from "./report-options.ts";

export interface ReportFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/**
 * The files of one place: all its figures together in each of the asked kinds. A figure without a number goes along and says why.
 */
export async function toReportFiles(
  place: Region,
  { figures, kinds, language, address, madeOn }: ReportOptions,
  { build, catalogue }: BuiltFigures,
): Promise<readonly ReportFile[]> {
  const outgoing = figures.map((definition): OutgoingFigure => {
    const state = {
      ...defaultState,
      ...withRegion(defaultState, place),
      language,
      page: pageOfFigure(definition),
      // This list stands on the page only when one compares with similar municipalities.
      ...(definition.id === alikePlaces.id
        ? { placeComparison: { ...firstComparison, group: "gelijkend" as const } }
        : {}),
    };
    return {
      figure: build(definition, place, language),
      address: `${address}${writeLink(state)}#${definition.id}`,
      release: catalogue.release,
      madeOn,
    };
  });
  const name = `${toPlainName(place.name)}_${place.code}`;
  return Promise.all(
    kinds.map(async (kind) => ({ name: `${name}.${kind}`, content: await toContent(kind, place, outgoing) })),
  );
}

async function toContent(
  kind: ReportKind,
  place: Region,
  outgoing: readonly OutgoingFigure[],
): Promise<Uint8Array | string> {
  switch (kind) {
    case "pptx":
      return toPresentation(outgoing);
    case "xlsx":
      return toReportXlsx(place.name, outgoing);
    case "csv":
      return toRowsCsv(outgoing.flatMap(({ figure }) => toRows(figure)));
    case "json":
      return `[${outgoing.map(toJson).join(",")}]\n`;
  }
}
