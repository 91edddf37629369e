import { useQuery } from "@tanstack/react-query";
import { catalogueQueryOptions } from "../../datasets/catalogue.ts";
import { pageRegions } from "../../domain/region.ts";
import type { Figure, NumberGroup, NumberItem, SeriesFigure } from "../../figures/figure.ts";
import type { FigureDefinition } from "../../figures/figure-input.ts";
import { jobseekerRateStrip } from "../../figures/jobseekers/jobseeker-rate-strip.ts";
import { groupsStrip } from "../../figures/municipality/groups-strip.ts";
import { jobseekerRate } from "../../figures/jobseekers/jobseeker-rate.ts";
import { municipalityCore } from "../../figures/municipality/municipality-core.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { formatDay } from "../../format/format-period.ts";
import { formatPeriodChoice } from "../../format/format-period-choice.ts";
import { FigureMap } from "../../maps/figure-map.tsx";
import { toAddress } from "../copy-action.tsx";
import { useFigure } from "../use-figure.ts";
import { hrefOf, useView } from "../view.ts";
import { sayAreas, sayBorders } from "./municipality-head.tsx";
import { municipalityWords } from "./municipality-words.ts";
import { toSheetNotes } from "./sheet-notes.ts";
import { useIsReadyForPaper } from "./use-paper.ts";

/** Widths in px of what stands beside each other between the margins of A4. Drawings are laid out for their width, not scaled. */
const sheetWidths = { map: 300, beside: 594 } as const;

/** The page of a municipality on one sheet of A4: it stands ready on the page, unseen. */
export function MunicipalitySheet() {
  const { state } = useView();
  return useIsReadyForPaper(hrefOf(state)) ? <Sheet /> : null;
}

function Sheet() {
  const { state, language } = useView();
  const { region } = state;
  const words = municipalityWords[language];
  const { data: catalogue } = useQuery(catalogueQueryOptions());
  const core = useShown(municipalityCore);
  const strip = useShown(jobseekerRateStrip);
  const rate = useShown(jobseekerRate);
  const groups = useShown(groupsStrip);
  const shown = [core, strip, rate, groups].filter((figure) => figure !== undefined);
  return (
    <article className="paper">
      <header className="paper-head">
        <p className="paper-brand">
          Op weg naar <b>80</b>
        </p>
        <p className="paper-kind">
          {words.sheet.kind} · {formatPeriodChoice(state, language)}
        </p>
        <h1>{region.name}</h1>
        <p className="paper-areas">
          {words.kind}, {sayAreas(region, language)}
        </p>
      </header>
      {core?.kind === "numbers" && <CoreTable groups={core.groups} name={region.name} />}
      <div className="paper-pair">
        {strip?.kind === "series" && (
          <section>
            <h2>{strip.title}</h2>
            <FigureMap figure={strip} width={sheetWidths.map} />
            {groups?.kind === "series" && <GroupTable figure={groups} />}
          </section>
        )}
        <div>
          {strip?.kind === "series" && <SheetFigure figure={strip} title={words.place.strip} />}
          {rate?.kind === "series" && <SheetFigure figure={rate} title={rate.title} />}
        </div>
      </div>
      <section className="paper-text">
        <h2>{words.sheet.threeSentences}</h2>
        <p>
          {[
            ...(core?.reading ?? []),
            ...(strip !== undefined && strip.facts.length > 0 ? strip.reading.slice(1, 2) : []),
          ].join(" ")}
        </p>
      </section>
      <footer className="paper-foot">
        <p>
          {words.sheet.source}:{" "}
          {[...new Set(shown.flatMap(({ sources }) => sources.map(({ text }) => text)))].join("; ")}.{" "}
          {toSheetNotes(core?.caveats ?? [], sayBorders(region, language)).join(" ")}
        </p>
        <p>
          {catalogue !== undefined && `${words.sheet.release(formatDay(catalogue.release, language))}. `}
          {toAddress(hrefOf(state))}
        </p>
      </footer>
    </article>
  );
}

/** The figure when it is there; on paper there is no waiting. */
function useShown(definition: FigureDefinition): Figure | undefined {
  const loaded = useFigure(definition);
  return loaded.status === "ready" ? loaded.figure : undefined;
}

/** What stands beside the number of the municipality, in the order of the columns. */
const beside = ["verandering", "provincie", "aandeel", "vlaanderen"] as const;

/** The headline numbers as a table: on paper there is nothing to open. */
function CoreTable({ groups, name }: { readonly groups: readonly NumberGroup[]; readonly name: string }) {
  const { state, language } = useView();
  const {
    kind,
    sheet: { columns, numbers, uncertain },
  } = municipalityWords[language];
  const province = pageRegions.find(({ key }) => key === state.region.province)?.name ?? "";
  const itemOf = ({ items }: NumberGroup, part: string) => items.find(({ key }) => key === part);
  return (
    <table className="paper-core">
      <caption className="visually-hidden">{numbers}</caption>
      <thead>
        <tr>
          <th scope="col">{numbers}</th>
          <th scope="col">{kind}</th>
          <th scope="col">{columns.change}</th>
          <th scope="col">{province}</th>
          <th scope="col">{columns.share(province)}</th>
          <th scope="col">Vlaanderen</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => {
          const own = itemOf(group, "cijfer");
          const when = own === undefined ? "" : withoutName(own.when, name);
          return (
            <tr key={group.key}>
              <th scope="row">
                {group.label} <small>{when}</small>
              </th>
              <td className="paper-number">{own?.point.text}</td>
              {beside.map((part) => (
                <td key={part}>{writeBeside(itemOf(group, part), when, uncertain)}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A number beside that of the municipality: with its own date where that is another one, and marked where its source doubts it. */
function writeBeside(item: NumberItem | undefined, when: string, uncertain: string): string {
  if (item === undefined) return "";
  const { point } = item;
  const isDoubted = point.kind === "value" && point.mark === "flagged";
  const remarks = [...(item.when === when ? [] : [item.when]), ...(isDoubted ? [uncertain] : [])];
  return remarks.length === 0 ? point.text : `${point.text} (${remarks.join(", ")})`;
}

/** The rate of each group of the municipality, with its place in the province. */
function GroupTable({ figure }: { readonly figure: SeriesFigure }) {
  const { language } = useView();
  const words = municipalityWords[language].sheet;
  return (
    <table className="paper-groups">
      <caption>{words.groups}</caption>
      <tbody>
        {figure.series.map(({ key, label, endLabel }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>{endLabel}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SheetFigure({ figure, title }: { readonly figure: SeriesFigure; readonly title: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <p className="paper-measure">{figure.subtitle}</p>
      <Drawing figure={figure} width={sheetWidths.beside} />
    </section>
  );
}

/** "Genk, jaargemiddelde 2024" without the name that stands above all of them. */
function withoutName(when: string, name: string): string {
  return when.startsWith(name) ? when.slice(name.length).replace(/^, /, "") : when;
}
