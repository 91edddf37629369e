import { useId, type JSX } from "react";
import type { NumberGroup, NumberItem, NumbersFigure } from "../figures/figure.ts";

export interface NumberBoardProps {
  readonly figure: NumbersFigure;
}

/**
 * Single published numbers, each large with its name, its place and period, and what there is to say about it; one group
 * per group. A number that is missing stands there as its mark, with the reason. A group without items is left out.
 */
export function NumberBoard({ figure }: NumberBoardProps): JSX.Element {
  const groups = figure.groups.filter(({ items }) => items.length > 0);
  return (
    <div className="number-board">
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </div>
  );
}

function Group({ group }: { readonly group: NumberGroup }): JSX.Element {
  const labelId = useId();
  return (
    <div role="group" className="number-group" aria-labelledby={labelId}>
      {/* No heading: on which level the figure stands is not known here. */}
      <p className="number-group-label" id={labelId}>
        {group.label}
      </p>
      <dl className="number-items">
        {group.items.map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </dl>
    </div>
  );
}

/** The name comes first for who listens, the number for who looks: the style sheet turns them round. */
function Item({ item }: { readonly item: NumberItem }): JSX.Element {
  const { label, point, when } = item;
  return (
    <div className="number-item">
      <dt>{label}</dt>
      <dd className={`number-value ${point.kind === "missing" ? "is-mark" : ""}`}>{point.text}</dd>
      {when !== "" && <dd className="number-when">{when}</dd>}
      {point.explanation !== undefined && <dd className="number-explanation">{point.explanation}</dd>}
    </div>
  );
}
