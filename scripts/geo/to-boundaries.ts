import type { FeatureCollection } from "geojson";
import { mergeArcs, quantize } from "topojson-client";
import { topology as toTopology } from "topojson-server";
import { presimplify, quantile, simplify } from "topojson-simplify";
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from "topojson-specification";
import type { MatchedShapes } from "./match-codes.ts";

/** What the browser gets: the municipalities as one topology (`id` is the NIS code), and where they come from. */
export interface BoundaryFile {
  readonly source: string;
  readonly topology: Topology<{ readonly municipalities: GeometryCollection }>;
}

/** About so many points are enough for a map of a screen wide; a file with fewer is left as it is. */
const mostPoints = 12_000;
/** Steps of the grid on which points are rounded. */
const quantisation = 10_000;
/** A finer grid on which the borders of neighbours fall together before they are joined. */
const snapping = 1_000_000;

/**
 * The polygons of each municipality joined to one, with shared borders kept shared, simplified by weight until the whole has
 * about {@link mostPoints} points. No municipality is lost: a ring never shrinks below a triangle.
 */
export function toBoundaries({ shapes }: MatchedShapes, source: string): BoundaryFile {
  const features = [...shapes].flatMap(([code, own]) => own.map((shape) => ({ ...shape, id: code, properties: {} })));
  const collection: FeatureCollection = { type: "FeatureCollection", features };
  const raw = toTopology({ parts: collection }, snapping);
  const parts = raw.objects["parts"];
  if (parts?.type !== "GeometryCollection") throw new Error("A collection of shapes became something else");
  const geometries = [...shapes.keys()].map((code) => {
    const own = parts.geometries.filter(
      (geometry): geometry is TopoPolygon | TopoMultiPolygon =>
        geometry.id === code && (geometry.type === "Polygon" || geometry.type === "MultiPolygon"),
    );
    return { ...mergeArcs(raw, own), id: code };
  });
  const joined: Topology<{ municipalities: GeometryCollection }> = {
    ...raw,
    objects: { municipalities: { type: "GeometryCollection", geometries } },
  };
  const points = countPoints(joined);
  const weighted = presimplify(joined);
  const least = points <= mostPoints ? 0 : quantile(weighted, 1 - mostPoints / points);
  return { source, topology: quantize(simplify(weighted, least), quantisation) };
}

function countPoints({ arcs }: Topology): number {
  return arcs.reduce((sum, arc) => sum + arc.length, 0);
}
