import { heroGoalOffset, heroHang } from "../../charts/line-plot.ts";
import { useWidth } from "../../charts/use-width.ts";
import { employmentRate } from "../../figures/employment/employment-rate.ts";
import { factOf, type Figure } from "../../figures/figure.ts";
import { toNotes } from "../../figures/to-notes.ts";
import { pageWords } from "../../format/page-words.ts";
import { shellWords } from "../../format/shell-words.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { FigureFrame } from "../../ui/figure-frame.tsx";
import { FigureActionRow, FigureBody, reload, ViewToggle } from "../figure-card.tsx";
import { SkeletonDrawing, SkeletonLine } from "../../ui/skeleton.tsx";
import { toSourceLines } from "../source-lines.ts";
import { useFigure } from "../use-figure.ts";
import { hrefOf, useView } from "../view.ts";
import { HeroFoot } from "./hero-foot.tsx";
import { Hero, type HeroStanding } from "../hero.tsx";
import { OverviewToc } from "./overview-toc.tsx";

/** The first question: how far is this place from 80%, and how many people is that? */
export function OverviewHero() {
  const { state, language } = useView();
  const loaded = useFigure(employmentRate);
  const { frame } = shellWords[language];
  const failed = (problem: string, onRetry: () => void) => (
    <div className="page-width">
      <h1 className="page-title">{employmentRate.name[language]}</h1>
      <FigureFrame
        id={employmentRate.id}
        level={2}
        words={frame}
        state={{ kind: "failed", title: frame.failedTitle, problem, explanation: frame.failedExplanation, onRetry }}
      />
    </div>
  );
  if (loaded.status === "error") return failed(frame.failedProblem, loaded.retry);
  if (loaded.status === "broken") return failed(frame.brokenProblem, reload);
  if (loaded.status === "loading") {
    const { name } = state.region;
    const words = pageWords[language].hero;
    return (
      <div aria-busy="true">
        <Hero
          id={employmentRate.id}
          measure={words.measure}
          detail={words.detailWithoutYear(name)}
          finding={name}
          standing={{ kind: "none", message: <SkeletonLine width="medium" /> }}
          toc={<OverviewToc />}
          view="chart"
          plotGoalPx={heroGoalOffset}
          plot={<SkeletonDrawing message={frame.loading} heightPx={heroLoadingHeightPx} />}
        />
      </div>
    );
  }
  return (
    <ErrorBoundary resetKey={hrefOf(state)} renderFallback={(retry) => failed(frame.brokenProblem, retry)}>
      <ShownHero figure={loaded.figure} />
    </ErrorBoundary>
  );
}

/** The height of the drawing that will come, so that the tiles below it stay where they are. */
const heroLoadingHeightPx = 400;

function ShownHero({ figure }: { readonly figure: Figure }) {
  const { state, language } = useView();
  const words = pageWords[language];
  const isTable = state.tables.includes(figure.id);
  const { ref, width } = useWidth<HTMLDivElement>();
  const place = figure.kind === "series" ? (figure.series[0]?.label ?? "") : "";
  const year = factOf(figure, "year")?.value;
  return (
    <>
      <Hero
        id={figure.id}
        measure={words.hero.measure}
        detail={
          year === undefined || year === null ? words.hero.detailWithoutYear(place) : words.hero.detail(place, year)
        }
        finding={figure.title}
        standing={toStanding(figure, place, width)}
        toc={<OverviewToc />}
        view={isTable ? "table" : "chart"}
        plotGoalPx={heroGoalOffset}
        plot={
          <div ref={ref}>
            <FigureBody figure={figure} view={isTable ? "table" : "chart"} variant="hero" />
          </div>
        }
      />
      <HeroFoot
        id={figure.id}
        words={shellWords[language].frame}
        reading={figure.reading}
        notes={toNotes(figure)}
        formula={figure.formula}
        sources={toSourceLines(figure)}
        remarks={figure.kind === "series" && figure.axis.note !== undefined ? [figure.axis.note] : []}
        actions={
          <>
            <ViewToggle figure={figure} />
            <FigureActionRow figure={figure} definition={employmentRate} />
          </>
        }
      />
    </>
  );
}

function toStanding(figure: Figure, place: string, plotWidth: number): HeroStanding {
  const words = pageWords[figure.language].hero;
  const rate = factOf(figure, "rate");
  const points = factOf(figure, "gap-points");
  if (rate === undefined) {
    const bound = factOf(figure, "bound");
    return {
      kind: "none",
      message:
        bound === undefined ? (
          <p>{words.noRate}</p>
        ) : (
          <p>
            <strong className="hero-bound">{bound.text}</strong> {words.bound(bound.label)}
          </p>
        ),
    };
  }
  const doubted = factOf(figure, "doubted");
  if (doubted?.value !== undefined && doubted.value !== null) {
    return {
      kind: "none",
      message: (
        <p>
          <strong className="hero-bound">{doubted.text}</strong> {words.doubted(doubted.value)}
        </p>
      ),
    };
  }
  const persons = factOf(figure, "gap-persons");
  const change = factOf(figure, "change");
  const distance = points?.value ?? undefined;
  return {
    kind: distance === undefined ? "on" : distance > 0 ? "below" : "above",
    rate: rate.text,
    hangPx: figure.kind === "series" && plotWidth > 0 ? heroHang(figure, plotWidth) : undefined,
    gaps: [
      ...(points === undefined
        ? []
        : [
            {
              value: bare(points.text),
              label: distance !== undefined && distance < 0 ? words.pointsAbove : words.pointsBelow,
            },
          ]),
      ...(persons === undefined ? [] : [{ value: inShort(persons.text), label: words.persons }]),
    ],
    caption: (
      <>
        {words.caption(place)}
        {change !== undefined && (
          <>
            {" "}
            <b>{words.change(change.label, change.text)}</b>
          </>
        )}
      </>
    ),
  };
}

/** "ongeveer 19.300" as "± 19.300", for large print. */
function inShort(text: string): string {
  return text.replace(/^(ongeveer|about) /, "± ");
}

/** The number of "3,7 procentpunt" without its unit, which stands below it. */
function bare(text: string): string {
  return text.replace(/\s(procentpunt|percentage points?)$/, "");
}
