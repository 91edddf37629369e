import type { ConceptId } from "../../figures/concepts/concept.ts";
import { concepts } from "../../figures/concepts/concepts.ts";
import type { NumberGroup, NumberItem } from "../../figures/figure.ts";
import { municipalityCore } from "../../figures/municipality/municipality-core.ts";
import { pageWords } from "../../format/page-words.ts";
import { shellWords } from "../../format/shell-words.ts";
import { FigureActions } from "../../ui/figure-parts.tsx";
import { Tile } from "../../ui/tile.tsx";
import { FigureActionRow } from "../figure-card.tsx";
import { TileRow } from "../page-section.tsx";
import { useFigure } from "../use-figure.ts";
import { useView } from "../view.ts";
import { municipalityWords } from "./municipality-words.ts";
import { SkeletonDrawing } from "../../ui/skeleton.tsx";

/** The headline numbers of a municipality, each with its change, and the province and Vlaanderen beside it. */
export function MunicipalityTiles() {
  const { language } = useView();
  const words = municipalityWords[language];
  const { frame, page } = shellWords[language];
  const core = useFigure(municipalityCore);
  if (core.status === "ready" && core.figure.kind === "numbers") {
    return (
      <TileRow
        label={words.tiles}
        anchor={core.figure.id}
        below={
          <FigureActions>
            <FigureActionRow figure={core.figure} definition={municipalityCore} />
          </FigureActions>
        }
      >
        {core.figure.groups.map((group) => (
          <CoreTile key={group.key} group={group} />
        ))}
      </TileRow>
    );
  }
  return (
    <div className="page-width municipality-tiles-pending">
      {core.status === "loading" ? (
        <SkeletonDrawing message={frame.loading} heightPx={220} />
      ) : (
        <p>{core.status === "ready" ? core.figure.reading.join(" ") : page.failedTile}</p>
      )}
    </div>
  );
}

/** The parts of a headline number that stand in a row of their own: other places, and the share in one of them. */
const rowKeys: ReadonlySet<string> = new Set(["provincie", "vlaanderen", "aandeel"]);

/** What each headline number counts: an entry of the glossary. */
const counted: Readonly<Record<string, ConceptId>> = {
  werkzoekendengraad: "werkzoekendengraad",
  werkzoekenden: "werkzoekende",
  "ontvangen-vacatures": "ontvangen-vacature",
  "open-vacatures": "open-vacature",
  "werkzoekenden-per-vacature": "werkzoekenden-per-vacature",
  werkzaamheidsgraad: "werkzaamheidsgraad",
};

function CoreTile({ group: { key: group, label, items } }: { readonly group: NumberGroup }) {
  const { language } = useView();
  const { tiles } = pageWords[language];
  const concept = counted[group];
  const definition = concept === undefined ? undefined : concepts[concept].counts[language];
  const own = items.find(({ key }) => key === "cijfer");
  if (own === undefined) return null;
  const rows = items.filter(({ key }) => rowKeys.has(key));
  const sentences = items.filter(({ key }) => key === "verandering" || key === "plaats");
  const isMissing = own.point.kind === "missing";
  return (
    <Tile
      label={label}
      {...(definition === undefined ? {} : { definition: { label: tiles.definitionOf(label), text: definition } })}
      content={isMissing ? { kind: "none", text: own.point.text } : { kind: "value", text: own.point.text }}
      period={own.when}
    >
      {isMissing && own.point.explanation !== undefined && <span className="tile-why">{own.point.explanation}</span>}
      {rows.length > 0 && <BesideRows rows={rows} />}
      {sentences.map(({ key, label: beside, point }) => (
        <span className="tile-line" key={key}>
          <b>{point.text}</b> {beside}
        </span>
      ))}
    </Tile>
  );
}

function BesideRows({ rows }: { readonly rows: readonly NumberItem[] }) {
  return (
    <span className="tile-rows">
      {rows.map(({ key, label, point }) => (
        <span className="tile-row-line" key={key} data-beside={key}>
          <span>{label}</span> <b>{point.text}</b>
        </span>
      ))}
    </span>
  );
}
