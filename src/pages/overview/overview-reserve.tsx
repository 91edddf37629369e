import { crowdGoalOffset } from "../../charts/waffle-size.ts";
import { labourReserve } from "../../figures/reserve/labour-reserve.ts";
import { labourReserveCensus } from "../../figures/reserve/labour-reserve-census.ts";
import { toNotes } from "../../figures/to-notes.ts";
import { shellWords } from "../../format/shell-words.ts";
import { FigureActionRow, FigureBody, FigureCard, ViewToggle } from "../figure-card.tsx";
import { toSourceLines } from "../source-lines.ts";
import { useFigure } from "../use-figure.ts";
import { useView } from "../view.ts";
import { PageSection } from "../page-section.tsx";
import { ReserveSection } from "./reserve-section.tsx";

/** Where could the missing people come from? On the horizon where the split in a hundred persons exists, else what there is. */
export function OverviewReserve() {
  const { state, language } = useView();
  const loaded = useFigure(labourReserve);
  if (loaded.status !== "ready" || loaded.figure.kind !== "persons") {
    return (
      <PageSection layout="full">
        <FigureCard definition={labourReserve} level={2} heightPx={380} />
        {loaded.status === "ready" && <FigureCard definition={labourReserveCensus} level={2} heightPx={380} />}
      </PageSection>
    );
  }
  const { figure } = loaded;
  const view = state.tables.includes(figure.id) ? "table" : "chart";
  const words = shellWords[language];
  return (
    <ReserveSection
      id={figure.id}
      words={words.frame}
      eyebrow={words.overview.reserve}
      title={figure.title}
      subtitle={figure.subtitle}
      reading={figure.reading}
      sum={figure.sum}
      notes={toNotes(figure)}
      sources={toSourceLines(figure)}
      view={view}
      drawingGoalPx={crowdGoalOffset}
      drawing={<FigureBody figure={figure} view={view} variant="hero" />}
      actions={
        <>
          <ViewToggle figure={figure} />
          <FigureActionRow figure={figure} definition={labourReserve} />
        </>
      }
    />
  );
}
