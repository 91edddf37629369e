import type { ReactNode } from "react";
import { SkipLink } from "../../ui/skip-link.tsx";

export interface PageShellProps {
  readonly skipLabel: string;
  readonly header: ReactNode;
  /** The bar with area, comparison and period; pages without a choice leave it out. */
  readonly selectorBar?: ReactNode;
  /** Lines about the address: a value that was not understood, a figure that was revised. */
  readonly notices?: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** Id of the content; move the focus here after going to another page. */
export const contentId = "inhoud";

/** The order of every page: skip link, header, selector bar, content, footer. */
export function PageShell({ skipLabel, header, selectorBar, notices, footer, children }: PageShellProps) {
  return (
    <>
      <SkipLink targetId={contentId}>{skipLabel}</SkipLink>
      {header}
      {selectorBar}
      <main id={contentId} tabIndex={-1}>
        {notices !== undefined && <div className="page-notices page-width">{notices}</div>}
        {children}
      </main>
      {footer}
    </>
  );
}
