export interface PageTocProps {
  readonly label: string;
  readonly entries: readonly { readonly id: string; readonly label: string }[];
}

/** The questions that this page answers, as links to their place. Only where there is room beside the finding. */
export function PageToc({ label, entries }: PageTocProps) {
  return (
    <nav className="page-toc" aria-label={label}>
      <p aria-hidden="true">{label}</p>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={`#${entry.id}`}>{entry.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
