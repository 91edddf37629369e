import type { Figure } from "../../figures/figure.ts";
import { roadTo80 } from "../../figures/road/road-to-80.ts";
import { roadTopic } from "../../figures/topics/road-topic.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { formatPeriodChoice } from "../../format/format-period-choice.ts";
import { roadWords } from "../../format/road-words.ts";
import { shellWords } from "../../format/shell-words.ts";
import { LiveRegion } from "../../ui/live-region.tsx";
import { PageToc } from "../../ui/page-toc.tsx";
import { SkeletonLine } from "../../ui/skeleton.tsx";
import { Hero, type HeroStanding } from "../hero.tsx";
import { useFigure } from "../use-figure.ts";
import { useView } from "../view.ts";
import { RoadForm } from "./road-form.tsx";
import { toRoadStanding } from "./road-standing.tsx";

/** The calculator on the horizon: the answer hangs under the line, the inputs stand beside it. */
export function RoadHead() {
  const { state, language } = useView();
  const loaded = useFigure(roadTo80);
  const words = roadWords[language];
  const { frame, overview } = shellWords[language];
  const figure = loaded.status === "ready" ? loaded.figure : undefined;
  const { employed, population } = state.calculation;
  const isOwn = employed !== undefined || population !== undefined;
  const failed = loaded.status === "error" ? frame.failedProblem : frame.brokenProblem;
  const standing: HeroStanding =
    figure !== undefined
      ? toRoadStanding(figure, state.region.name, formatGoal(state.goal, language), isOwn)
      : { kind: "none", message: loaded.status === "loading" ? <SkeletonLine width="medium" /> : <p>{failed}</p> };
  return (
    <div className="road-head" {...(loaded.status === "loading" ? { "aria-busy": true } : {})}>
      <Hero
        id="rekenmachine"
        measure={words.measure}
        detail={`${state.region.name} · ${formatPeriodChoice(state, language)}`}
        finding={figure?.title ?? state.region.name}
        standing={standing}
        toc={
          <>
            <PageToc
              label={overview.toc}
              entries={roadTopic.sections.map(({ id, title }) => ({ id, label: title[language] }))}
            />
            <span className="road-flag" aria-hidden="true">
              {formatGoal(state.goal, language)}
            </span>
          </>
        }
        view="table"
        plotGoalPx={0}
        {...(figure === undefined ? {} : { plot: <RoadForm figure={figure} /> })}
      />
      <LiveRegion message={figure === undefined ? "" : toSpoken(figure)} />
    </div>
  );
}

/** The answer as sentences, said again after every change. */
function toSpoken({ reading }: Figure): string {
  return reading.join(" ");
}
