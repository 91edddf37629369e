import { useId, useMemo, type JSX } from "react";
import type { PersonFill } from "../figures/figure.ts";

/** A person stands in a box of this size; a drawing scales it. */
export const personBox = { width: 26, height: 38 } as const;

const head = { cx: 13, cy: 7, r: 5.6 } as const;
const body =
  "M13 14.5c5.6 0 9.2 3.6 9.2 9v10.2c0 2.4-1.4 3.8-3.6 3.8H7.4c-2.2 0-3.6-1.4-3.6-3.8V23.5c0-5.4 3.6-9 9.2-9z";
const stripes = "M-4 10l34-10M-4 16l34-10M-4 22l34-10M-4 28l34-10M-4 34l34-10M-4 40l34-10M-4 46l34-10";

/** The addresses of the shapes that persons share in one drawing. */
export interface PersonIds {
  readonly whole: string;
  readonly lowerHalf: string;
}

/** Ids that no other drawing on the page has. */
export function usePersonIds(): PersonIds {
  const id = useId();
  return useMemo(() => ({ whole: `${id}-person`, lowerHalf: `${id}-half` }), [id]);
}

/** The shapes behind striped and half-filled persons, once per drawing. */
export function PersonDefs({ ids }: { readonly ids: PersonIds }): JSX.Element {
  return (
    <defs>
      <clipPath id={ids.whole}>
        <circle {...head} />
        <path d={body} />
      </clipPath>
      <clipPath id={ids.lowerHalf}>
        <rect x="0" y="25" width="26" height="20" />
      </clipPath>
    </defs>
  );
}

interface PersonProps {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly colour: string;
  readonly fill: PersonFill;
  readonly ids: PersonIds;
}

/** One standing person. The fill tells groups apart without colour: solid, half, outline, striped, dot. */
export function Person({ x, y, scale, colour, fill, ids }: PersonProps): JSX.Element {
  const open = { fill: "var(--bgc, var(--paper))", stroke: colour, strokeWidth: 1.9 };
  const paint = fill === "solid" ? { fill: colour } : open;
  return (
    <g className="person" transform={`translate(${x} ${y}) scale(${scale})`} data-fill={fill}>
      <circle {...head} {...paint} />
      <path d={body} {...paint} />
      {fill === "half" && <path d={body} fill={colour} clipPath={`url(#${ids.lowerHalf})`} />}
      {fill === "striped" && (
        <g clipPath={`url(#${ids.whole})`}>
          <path d={stripes} fill="none" stroke={colour} strokeWidth="2.6" />
        </g>
      )}
      {fill === "dot" && <circle cx="13" cy="26" r="4.4" fill={colour} />}
    </g>
  );
}
