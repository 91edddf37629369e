import { shortageCount } from "../../figures/shortage/shortage-count.ts";
import { shortageList } from "../../figures/shortage/shortage-list.ts";
import { pageWords } from "../../format/page-words.ts";
import { shellWords } from "../../format/shell-words.ts";
import { FigureCard } from "../figure-card.tsx";
import { useFigure } from "../use-figure.ts";
import { hrefOf, useView } from "../view.ts";
import { ShortageSection } from "./shortage-section.tsx";

const mostClusters = 5;

/** For which occupations? The size of the list, its largest clusters, and the way to all of them. */
export function OverviewShortage() {
  const { state, language } = useView();
  const { sections } = pageWords[language];
  const list = useFigure(shortageList);
  const groups = list.status === "ready" && list.figure.kind === "list" ? list.figure.groups : [];
  const facts = list.status === "ready" ? list.figure.facts : [];
  const page = { page: "knelpuntberoepen" as const };
  return (
    <ShortageSection
      id="knelpuntberoepen"
      title={sections.shortageTitle}
      lead={sections.shortageLead}
      figure={<FigureCard definition={shortageCount} level={3} heightPx={240} />}
      listTitle={sections.clusters}
      listSubtitle={list.status === "ready" ? list.figure.subtitle : ""}
      items={groups.slice(0, mostClusters).map(({ key, label }) => ({
        key,
        label,
        detail: facts.find((fact) => fact.key === `cluster-${key}`)?.text ?? "",
        href: hrefOf(state, { ...page, cluster: key }),
      }))}
      more={{ label: shellWords[language].overview.allShortage, href: hrefOf(state, page) }}
    />
  );
}
