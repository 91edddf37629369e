import type { ReactNode } from "react";

export interface AboutLayoutProps {
  readonly measure: string;
  readonly title: string;
  readonly lead: string;
  readonly tocLabel: string;
  readonly sections: readonly AboutSection[];
}

export interface AboutSection {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** A page to read: title, lead, contents, sections of prose. */
export function AboutLayout({ measure, title, lead, tocLabel, sections }: AboutLayoutProps) {
  return (
    <div className="about page-width">
      <header className="about-head">
        <p className="kicker">
          <b>{measure}</b>
        </p>
        <h1 className="page-title">{title}</h1>
        <p className="page-lead">{lead}</p>
      </header>
      <div className="about-body">
        <nav className="about-toc" aria-label={tocLabel}>
          <p aria-hidden="true">{tocLabel}</p>
          <ol>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{section.title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="about-sections">
          {sections.map((section) => (
            <section key={section.id} id={section.id} aria-labelledby={`${section.id}-title`}>
              <h2 className="about-title" id={`${section.id}-title`}>
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
