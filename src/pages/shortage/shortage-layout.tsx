import { useId, type ReactNode } from "react";
import type { ShellWords } from "../../format/shell-words.ts";
import { SearchField } from "../../ui/search-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { ClusterList, type Cluster } from "./cluster-list.tsx";

export interface ShortageLayoutProps {
  readonly words: ShellWords["shortage"];
  readonly measure: string;
  readonly detail: string;
  readonly finding: string;
  readonly lead: string;
  /** The size of the list per year, in its frame (level 2, small). */
  readonly counts: ReactNode;
  /** "All clusters" first, with key "". */
  readonly clusters: readonly Cluster[];
  readonly onCluster: (key: string) => void;
  /** Loose facts under the clusters, each with its source. */
  readonly facts?: ReactNode;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** The list itself; it says how many it found. */
  readonly list: ReactNode;
  /** Notes, source and actions under the list. */
  readonly foot: ReactNode;
}

/** The page of shortage occupations: finding, size per year, clusters, search, list. */
export function ShortageLayout(props: ShortageLayoutProps) {
  const { words, measure, detail, finding, lead, counts, clusters, onCluster, facts, search, onSearch } = props;
  const { list, foot } = props;
  const listId = useId();
  const current = clusters.find((cluster) => cluster.current);
  return (
    <>
      <div className="shortage-head page-width">
        <div>
          <p className="kicker">
            <b>{measure}</b> <span>{detail}</span>
          </p>
          <h1 className="page-title">{finding}</h1>
          <p className="page-lead">{lead}</p>
        </div>
        <div className="shortage-counts">{counts}</div>
      </div>
      <div className="shortage-body page-width">
        <aside className="shortage-side" aria-label={words.cluster}>
          <ClusterList label={words.cluster} clusters={clusters} />
          {facts}
        </aside>
        <section className="shortage-main" aria-labelledby={listId}>
          <h2 className="visually-hidden" id={listId}>
            {words.list}
          </h2>
          <div className="shortage-search">
            <SearchField label={words.search} placeholder={words.searchExample} value={search} onChange={onSearch} />
            <div className="shortage-cluster-select">
              <SelectField
                label={words.cluster}
                options={clusters.map(({ key, label, count }) => ({ key, label: `${label} (${count})` }))}
                value={current?.key ?? ""}
                onChange={onCluster}
              />
            </div>
          </div>
          {list}
          <div className="shortage-foot">{foot}</div>
        </section>
      </div>
    </>
  );
}
