import type { ListFigure } from "../../figures/figure.ts";
import { migrationList } from "../../figures/shortage/migration-list.ts";
import { shortageList } from "../../figures/shortage/shortage-list.ts";
import { formatCount } from "../../format/format-number.ts";
import { pageWords } from "../../format/page-words.ts";
import { shellWords } from "../../format/shell-words.ts";
import { Notice } from "../../ui/notice.tsx";
import { FigureCard } from "../figure-card.tsx";
import { useFigure } from "../use-figure.ts";
import { changeView, hrefOf, useView } from "../view.ts";
import type { Cluster } from "./cluster-list.tsx";
import { ShortageLayout } from "./shortage-layout.tsx";

/** Both lists under one search field and one choice of cluster; search and cluster live in the address. */
export function ShortageLists() {
  const { state, language } = useView();
  const loaded = useFigure(shortageList);
  const groups = loaded.status === "ready" && loaded.figure.kind === "list" ? loaded.figure.groups : [];
  const isUnknown = state.cluster !== "" && groups.length > 0 && !groups.some(({ key }) => key === state.cluster);
  return (
    <ShortageLayout
      words={shellWords[language].shortage}
      clusters={useClusters(groups)}
      onCluster={(key) => {
        changeView(state, { cluster: key });
      }}
      search={state.search}
      onSearch={(search) => {
        changeView(state, { search }, "replace");
      }}
    >
      {isUnknown && (
        <Notice kind="attention" live>
          {pageWords[language].notices.unknownCluster(state.cluster)}
        </Notice>
      )}
      <FigureCard definition={shortageList} level={3} heightPx={600} />
      <FigureCard definition={migrationList} level={3} heightPx={260} />
    </ShortageLayout>
  );
}

/** The clusters of the list with their size, "all" first. A cluster that the list lacks counts as all. */
function useClusters(groups: ListFigure["groups"]): readonly Cluster[] {
  const { state, language } = useView();
  const sizes = groups.map(({ items }) => items.length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const largest = Math.max(...sizes);
  const current = groups.some(({ key }) => key === state.cluster) ? state.cluster : "";
  return [
    {
      key: "",
      label: shellWords[language].shortage.allClusters,
      count: total === 0 ? "" : formatCount(total, language),
      href: hrefOf(state, { cluster: "" }),
      current: current === "",
    },
    ...groups.map(({ key, label, items }) => ({
      key,
      label,
      count: formatCount(items.length, language),
      share: items.length / largest,
      href: hrefOf(state, { cluster: key }),
      current: current === key,
    })),
  ];
}
