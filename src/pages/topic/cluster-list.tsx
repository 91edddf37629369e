export interface Cluster {
  readonly key: string;
  readonly label: string;
  /** How many occupations, as text. */
  readonly count: string;
  /** Length of the bar: the share of the largest cluster, 0 to 1. None for "all". */
  readonly share?: number | undefined;
  readonly href: string;
  readonly current: boolean;
}

export interface ClusterListProps {
  readonly label: string;
  readonly clusters: readonly Cluster[];
}

/** The clusters as links with their size, in words and as a bar. */
export function ClusterList({ label, clusters }: ClusterListProps) {
  return (
    <nav className="cluster-list" aria-label={label}>
      <h3>{label}</h3>
      <ul>
        {clusters.map(({ key, label: name, count, share, href, current }) => (
          <li key={key}>
            <a href={href} {...(current && { "aria-current": "true" as const })}>
              <span>{name}</span> <span className="cluster-count">{count}</span>
              {share !== undefined && <span className="cluster-bar" style={{ width: `${share * 100}%` }} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
