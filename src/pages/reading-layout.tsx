import type { ReactNode } from "react";

export interface ReadingLayoutProps {
  readonly measure: string;
  readonly title: string;
  readonly lead: string;
  readonly tocLabel: string;
  /** What stands between the head and the sections, such as a search field. */
  readonly before?: ReactNode;
  readonly sections: readonly ReadingSection[];
}

export interface ReadingSection {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** A page to read: title, lead, contents, sections of prose. */
export function ReadingLayout({ measure, title, lead, tocLabel, before, sections }: ReadingLayoutProps) {
  return (
    <div className="reading page-width">
      <header className="reading-head">
        <p className="kicker">
          <b>{measure}</b>
        </p>
        <h1 className="page-title">{title}</h1>
        <p className="page-lead">{lead}</p>
      </header>
      {before}
      <div className="reading-body">
        <nav className="reading-toc" aria-label={tocLabel}>
          <p aria-hidden="true">{tocLabel}</p>
          <ol>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{section.title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="reading-sections">
          {sections.map((section) => (
            <section key={section.id} id={section.id} aria-labelledby={`${section.id}-title`}>
              <h2 className="reading-title" id={`${section.id}-title`}>
                {section.title}
              </h2>
              <div className="prose">{section.content}</div>
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}
