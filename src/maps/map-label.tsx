import type { JSX } from "react";
import { estimateTextWidth } from "../charts/text-width.ts";
import type { MapLayout, MapUnit } from "./map-layout.ts";

const labelSize = 13;
const lineHeight = 15;

/** Name and value beside the unit, on the side with room; over the map with a halo, so that it is read on every class. */
export function MapLabel({ unit, layout }: { readonly unit: MapUnit; readonly layout: MapLayout }): JSX.Element {
  const { x, y } = unit.drawn;
  const { label } = unit.category;
  const widest = Math.max(...[label, unit.point.text].map((text) => estimateTextWidth(text, labelSize, true)));
  const distance = layout.unitSize / 2 + 6;
  const isRight = x + distance + widest < layout.width;
  const at = isRight ? x + distance : Math.max(widest, x - distance);
  const isHome = unit.category.role === "home";
  return (
    <text className={`map-label ${isHome ? "is-home" : ""}`} x={at} y={y} textAnchor={isRight ? "start" : "end"}>
      <tspan x={at} dy={-2}>
        {label}
      </tspan>
      <tspan x={at} dy={lineHeight}>
        {unit.point.text}
      </tspan>
    </text>
  );
}
