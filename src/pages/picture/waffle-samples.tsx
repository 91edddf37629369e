import type { CSSProperties, JSX } from "react";
import { GoalLine } from "../../charts/goal-line.tsx";
import { Person, PersonDefs, usePersonIds } from "../../charts/person.tsx";
import type { PersonsFigure } from "../../figures/figure.ts";

/** On which ground a person stands: an open one is filled with it. */
export type Ground = "paper" | "mist";

const grounds: readonly Ground[] = ["paper", "mist"];

interface WaffleSamplesProps {
  readonly figure: PersonsFigure;
  readonly goal: { readonly left: number; readonly right: number; readonly flagRight: number };
}

/** One person of each group on each ground, and the goal line: what a picture of a hundred persons is put together from. */
export function WaffleSamples({ figure, goal }: WaffleSamplesProps): JSX.Element {
  const ids = usePersonIds();
  return (
    <div className="drawing">
      <svg width="100" height="100">
        <PersonDefs ids={ids} />
        {grounds.map((ground) => (
          <g key={ground} style={toGround(ground)}>
            {figure.groups.map(({ key, tone, fill }) => (
              <g key={key} data-sample={`${ground}/${key}`}>
                <Person x={0} y={0} scale={1} colour={`var(--res-${tone})`} fill={fill} ids={ids} />
              </g>
            ))}
          </g>
        ))}
        {figure.goal !== undefined && (
          <g data-sample="goal">
            <GoalLine y={0} left={goal.left} right={goal.right} label={figure.goal.label} flagRight={goal.flagRight} />
          </g>
        )}
      </svg>
    </div>
  );
}

function toGround(ground: Ground): CSSProperties {
  return Object.fromEntries([["--bgc", `var(--${ground})`]]);
}
