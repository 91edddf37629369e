import { useId, type ReactNode } from "react";

export interface ShortageSectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** The figure with the size of the list per year, in its frame (level 3). */
  readonly figure: ReactNode;
  readonly listTitle: string;
  readonly listSubtitle: string;
  /** A few clusters or occupations, with what stands beside them. */
  readonly items: readonly {
    readonly key: string;
    readonly label: string;
    readonly detail: string;
    readonly href?: string;
  }[];
  readonly more: { readonly label: string; readonly href: string };
}

/** Shortage occupations in short, with the way to the page that has them all. */
export function ShortageSection({
  id,
  title,
  lead,
  figure,
  listTitle,
  listSubtitle,
  items,
  more,
}: ShortageSectionProps) {
  const titleId = useId();
  return (
    <section className="page-section page-width" id={id} aria-labelledby={titleId}>
      <header className="section-header">
        <h2 className="section-title" id={titleId}>
          {title}
        </h2>
        <p className="lead">{lead}</p>
      </header>
      <div className="shortage-teaser">
        {figure}
        <div className="shortage-top">
          <h3 className="figure-title">{listTitle}</h3>
          <p className="figure-subtitle">{listSubtitle}</p>
          <ol className="shortage-top-list">
            {items.map(({ key, label, detail, href }) => (
              <li key={key}>
                <span>{href === undefined ? label : <a href={href}>{label}</a>}</span>
                <span className="shortage-top-detail">{detail}</span>
              </li>
            ))}
          </ol>
          <p className="shortage-more">
            <a href={more.href}>{more.label}</a>
          </p>
        </div>
      </div>
    </section>
  );
}
