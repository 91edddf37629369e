import type { ReactNode } from "react";
import type { ShellWords } from "../../format/shell-words.ts";
import { SearchField } from "../../ui/search-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { ClusterList, type Cluster } from "./cluster-list.tsx";

export interface ShortageLayoutProps {
  readonly words: ShellWords["shortage"];
  /** "All clusters" first, with key "". */
  readonly clusters: readonly Cluster[];
  readonly onCluster: (key: string) => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** The lists; each says how many it found. */
  readonly children: ReactNode;
}

/** Lists of occupations: clusters beside them where there is room, above them as a choice where there is not, and a search field. */
export function ShortageLayout({ words, clusters, onCluster, search, onSearch, children }: ShortageLayoutProps) {
  const current = clusters.find((cluster) => cluster.current);
  return (
    <div className="shortage-body">
      <aside className="shortage-side" aria-label={words.cluster}>
        <ClusterList label={words.cluster} clusters={clusters} />
      </aside>
      <div className="shortage-main">
        <div className="shortage-search">
          <SearchField label={words.search} placeholder={words.searchExample} value={search} onChange={onSearch} />
          <div className="shortage-cluster-select">
            <SelectField
              label={words.cluster}
              options={clusters.map(({ key, label, count }) => ({
                key,
                label: count === "" ? label : `${label} (${count})`,
              }))}
              value={current?.key ?? ""}
              onChange={onCluster}
            />
          </div>
        </div>
        {children}
      </div>
    </div>
  );
}
