import type { ReactNode } from "react";

export interface FooterLinks {
  readonly heading: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

export interface SiteFooterProps {
  readonly heading: string;
  /** What one has to know before using a number, and where the numbers come from. */
  readonly children: ReactNode;
  readonly lists: readonly FooterLinks[];
}

/** The foot of every page. */
export function SiteFooter({ heading, children, lists }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <div className="site-footer-columns page-width">
        <section className="site-footer-about">
          <h2>{heading}</h2>
          {children}
        </section>
        {lists.map((list) => (
          <nav key={list.heading} aria-label={list.heading}>
            <h2>{list.heading}</h2>
            <ul>
              {list.links.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  );
}
