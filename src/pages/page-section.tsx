import { useId, type ReactNode } from "react";

export interface TileRowProps {
  /** A heading for who reads by headings; it is not seen. */
  readonly label: string;
  /** Anchor, where the tiles are a figure of their own. */
  readonly anchor?: string;
  readonly children: ReactNode;
  /** What stands under the tiles. */
  readonly below?: ReactNode;
}

/** Up to four tiles with hairlines between. */
export function TileRow({ label, anchor, children, below }: TileRowProps) {
  const id = useId();
  return (
    <section className="tile-row page-width" aria-labelledby={id} {...(anchor === undefined ? {} : { id: anchor })}>
      <h2 className="visually-hidden" id={id}>
        {label}
      </h2>
      <div className="tile-grid">{children}</div>
      {below}
    </section>
  );
}

export interface PageSectionProps {
  readonly id?: string | undefined;
  /** `pair`: two figures beside each other where there is room; `full`: each over the whole width. */
  readonly layout: "full" | "pair";
  /** With a title the figures inside are one heading level lower. */
  readonly eyebrow?: string | undefined;
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  /** What stands between the header and the figures. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
}

/** A stretch of figures with white space above. */
export function PageSection({ id, layout, eyebrow, title, lead, before, children }: PageSectionProps) {
  return (
    <section className="page-section page-width" id={id}>
      {title !== undefined && (
        <header className="section-header">
          {eyebrow !== undefined && <p className="eyebrow">{eyebrow}</p>}
          <h2 className="section-title">{title}</h2>
          {lead !== undefined && <p className="lead">{lead}</p>}
        </header>
      )}
      {before}
      <div className={`figure-grid figure-grid--${layout}`}>{children}</div>
    </section>
  );
}
