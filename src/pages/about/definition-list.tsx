import type { ReactNode } from "react";

export interface Definition {
  /** Anchor, so that a figure can point to it. */
  readonly id: string;
  readonly term: string;
  readonly text: ReactNode;
}

export interface DefinitionListProps {
  readonly definitions: readonly Definition[];
}

/** Terms and what they mean here. */
export function DefinitionList({ definitions }: DefinitionListProps) {
  return (
    <dl className="definition-list">
      {definitions.map(({ id, term, text }) => (
        <div key={id} id={id}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
