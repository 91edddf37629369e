import type { JSX } from "react";
import { PatternDefs, usePatternIds } from "../charts/pattern-defs.tsx";
import type { SeriesFigure } from "../figures/figure.ts";
import { drawingWords } from "../format/drawing-words.ts";

/** The fill of a class, from light to dark: colour by its place among the classes. */
export function fillOfClass(index: number, count: number): string {
  const step = count <= 1 ? 3 : 1 + Math.round((index * 4) / (count - 1));
  return `var(--seq-${step})`;
}

/** The classes of a map with their printed limits, and the marks for what has no number: only those that occur. */
export function MapLegend({ figure }: { readonly figure: SeriesFigure }): JSX.Element {
  const words = drawingWords(figure.language);
  const patterns = usePatternIds();
  const classes = figure.classes ?? [];
  const points = figure.series[0]?.points ?? [];
  const isHidden = points.some((point) => point.kind === "missing" && point.reason === "suppressed");
  const isAbsent = points.some((point) => point.kind === "missing" && point.reason !== "suppressed");
  const entries = [
    ...classes.map(({ label }, index) => ({ key: label, label, fill: fillOfClass(index, classes.length) })),
    ...(isHidden ? [{ key: "suppressed", label: words.map.suppressed, fill: `url(#${patterns.suppressed})` }] : []),
    ...(isAbsent ? [{ key: "none", label: words.map.none, fill: `url(#${patterns.unavailable})` }] : []),
  ];
  return (
    <ul className="map-legend">
      {entries.map(({ key, label, fill }, index) => (
        <li key={key}>
          <svg width="34" height="16" viewBox="0 0 34 16" aria-hidden="true" focusable="false">
            {index === 0 && <PatternDefs ids={patterns} />}
            <rect x="0.5" y="0.5" width="33" height="15" fill={fill} stroke="var(--rule-strong)" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
