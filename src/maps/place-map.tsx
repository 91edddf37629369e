import { memo, type JSX } from "react";
import type { ChartProps } from "../charts/chart-props.ts";
import { PatternDefs, usePatternIds, type PatternIds } from "../charts/pattern-defs.tsx";
import type { Point, ValueClass } from "../figures/figure.ts";
import { classOf } from "../figures/value-classes.ts";
import { MapFrame, type MapChoice } from "./map-frame.tsx";
import { fillOfClass, MapLegend } from "./map-legend.tsx";
import { MapLabel } from "./map-label.tsx";
import type { MapLayout } from "./map-layout.ts";

export interface PlaceMapProps extends ChartProps {
  /** Where every municipality lies and how it is drawn, for this width. */
  readonly layout: MapLayout;
  readonly choice?: MapChoice | undefined;
}

/**
 * Municipalities coloured by class, with printed limits; what has no number is hatched, the chosen one outlined and named with its
 * value. One tab stop: arrows go to the neighbour, letters jump to a name.
 */
export const PlaceMap = memo(function PlaceMap({ layout, ...props }: PlaceMapProps): JSX.Element {
  return (
    <div className="place-map">
      <MapFrame {...props} layout={layout}>
        <MapPicture layout={layout} classes={props.figure.classes ?? []} />
      </MapFrame>
      <MapLegend figure={props.figure} />
    </div>
  );
});

interface MapPictureProps {
  readonly layout: MapLayout;
  readonly classes: readonly ValueClass[];
}

const MapPicture = memo(function MapPicture({ layout, classes }: MapPictureProps): JSX.Element {
  const patterns = usePatternIds();
  const { width, height, units, borders } = layout;
  const home = units.find(({ category }) => category.role === "home");
  const compared = units.filter(({ category: { role } }) => role !== "home" && role !== "context");
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <PatternDefs ids={patterns} />
      {units.map(({ key, path, point }) => (
        <path key={key} className="map-unit" d={path} fill={fillOf(point, classes, patterns)} />
      ))}
      <path className="map-borders" d={borders} />
      {compared.map(({ key, path }) => (
        <path key={key} className="map-compared" d={path} />
      ))}
      {home !== undefined && (
        <>
          <path className="map-home-gap" d={home.path} />
          <path className="map-home" d={home.path} />
        </>
      )}
      {[...compared, ...(home === undefined ? [] : [home])].map((unit) => (
        <MapLabel key={unit.key} unit={unit} layout={layout} />
      ))}
    </svg>
  );
});

function fillOf(point: Point, classes: readonly ValueClass[], patterns: PatternIds): string {
  if (point.kind === "missing") {
    return `url(#${point.reason === "suppressed" ? patterns.suppressed : patterns.unavailable})`;
  }
  const index = classOf(point.value, classes);
  return index < 0 ? `url(#${patterns.unavailable})` : fillOfClass(index, classes.length);
}
