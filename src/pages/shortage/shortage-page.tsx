import { shortageCount } from "../../figures/shortage-count.ts";
import { shortageList } from "../../figures/shortage-list.ts";
import type { Explained, ListFigure } from "../../figures/figure.ts";
import { formatCount } from "../../format/format-number.ts";
import { pageWords } from "../../format/page-words.ts";
import { shellWords } from "../../format/shell-words.ts";
import { ListTable } from "../../tables/list-table.tsx";
import { FigureFrame } from "../../ui/figure-frame.tsx";
import { FigureNotes, FigureSource, FigureActions } from "../../ui/figure-parts.tsx";
import { Notice } from "../../ui/notice.tsx";
import { FigureActionRow, FigureCard, reload, toNotes, toSourceLines } from "../figure-card.tsx";
import { useFigure } from "../use-figure.ts";
import { changeView, hrefOf, useView } from "../view.ts";
import { ShortageLayout } from "./shortage-layout.tsx";

/** All shortage occupations: how many, in which clusters, and a list to search. */
export function ShortagePage() {
  const { language } = useView();
  const loaded = useFigure(shortageList);
  const { frame } = shellWords[language];
  if (loaded.status === "ready" && loaded.figure.kind === "list") return <ShownPage figure={loaded.figure} />;
  return (
    <div className="page-width">
      <h1 className="page-title">{shortageList.name[language]}</h1>
      <FigureFrame
        id={shortageList.id}
        level={2}
        words={frame}
        state={
          loaded.status === "loading"
            ? { kind: "loading", heightPx: 600 }
            : {
                kind: "failed",
                title: frame.failedTitle,
                problem: loaded.status === "error" ? frame.failedProblem : frame.brokenProblem,
                explanation: frame.failedExplanation,
                onRetry: loaded.status === "error" ? loaded.retry : reload,
              }
        }
      />
    </div>
  );
}

function ShownPage({ figure }: { readonly figure: ListFigure & Explained }) {
  const { state, language } = useView();
  const shell = shellWords[language];
  const words = pageWords[language];
  const total = figure.groups.reduce((so, { items }) => so + items.length, 0);
  const known = figure.groups.some(({ key }) => key === state.cluster);
  const cluster = known ? state.cluster : "";
  const largest = Math.max(...figure.groups.map(({ items }) => items.length));
  return (
    <ShortageLayout
      words={shell.shortage}
      measure={words.shortagePage.measure}
      detail={words.shortagePage.detail}
      finding={figure.title}
      lead={[words.shortagePage.lead, ...figure.reading].join(" ")}
      counts={<FigureCard definition={shortageCount} level={2} size="small" heightPx={220} />}
      clusters={[
        {
          key: "",
          label: shell.shortage.allClusters,
          count: formatCount(total, language),
          href: hrefOf(state, { cluster: "" }),
          current: cluster === "",
        },
        ...figure.groups.map(({ key, label, items }) => ({
          key,
          label,
          count: formatCount(items.length, language),
          share: items.length / largest,
          href: hrefOf(state, { cluster: key }),
          current: cluster === key,
        })),
      ]}
      onCluster={(key) => {
        changeView(state, { cluster: key });
      }}
      search={state.search}
      onSearch={(search) => {
        changeView(state, { search }, "replace");
      }}
      list={
        <>
          {state.cluster !== cluster && (
            <Notice kind="attention" live>
              {words.notices.unknownCluster(state.cluster)}
            </Notice>
          )}
          <ListTable figure={figure} search={state.search} group={cluster} />
        </>
      }
      foot={
        <>
          <FigureNotes words={shell.frame} notes={toNotes(figure)} />
          <FigureSource label={shell.frame.source} sources={toSourceLines(figure)} />
          <FigureActions>
            <FigureActionRow figure={figure} />
          </FigureActions>
        </>
      }
    />
  );
}
