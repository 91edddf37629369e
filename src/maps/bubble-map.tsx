import { memo, useMemo, type JSX } from "react";
import { PatternDefs, usePatternIds } from "../charts/pattern-defs.tsx";
import type { ChartProps } from "../charts/chart-props.ts";
import { roleStyleOf } from "../charts/roles.ts";
import { formatCount } from "../format/format-number.ts";
import { toBubbleLayout, type BubbleLayout } from "./bubbles.ts";
import { MapFrame } from "./map-frame.tsx";
import { MapLabel } from "./map-label.tsx";

/** Counts of municipalities as bubbles at their true positions, with a key of sizes. */
export const BubbleMap = memo(function BubbleMap({ figure, width, describedBy }: ChartProps): JSX.Element {
  const layout = useMemo(() => toBubbleLayout(figure, width), [figure, width]);
  return (
    <div className="place-map">
      <MapFrame figure={figure} width={width} describedBy={describedBy} layout={layout}>
        <BubblePicture layout={layout} />
      </MapFrame>
      <ul className="map-legend">
        {layout.keyCounts.map((count) => (
          <li key={count}>
            <BubbleSample radius={layout.radiusOf(count)} />
            {formatCount(count, figure.language)}
          </li>
        ))}
      </ul>
    </div>
  );
});

function BubbleSample({ radius }: { readonly radius: number }): JSX.Element {
  const size = 2 * radius + 2;
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
      <circle className="map-bubble" cx={size / 2} cy={size / 2} r={radius} />
    </svg>
  );
}

const BubblePicture = memo(function BubblePicture({ layout }: { readonly layout: BubbleLayout }): JSX.Element {
  const patterns = usePatternIds();
  const { width, height, units } = layout;
  const chosen = units.filter(({ category: { role } }) => role !== undefined && role !== "context");
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <PatternDefs ids={patterns} />
      {units.map(({ key, path, point, category: { role = "context" } }) =>
        point.kind === "missing" ? (
          <path
            key={key}
            className="map-bubble-none"
            d={path}
            fill={`url(#${point.reason === "suppressed" ? patterns.suppressed : patterns.unavailable})`}
          />
        ) : (
          <path
            key={key}
            className="map-bubble"
            d={path}
            {...(role === "context" ? {} : { style: { fill: roleStyleOf(role).fill } })}
          />
        ),
      )}
      {chosen.map((unit) => (
        <MapLabel key={unit.key} unit={unit} layout={layout} />
      ))}
    </svg>
  );
});
