import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { MunicipalTopology } from "../domain/boundaries.ts";
import { regionCodeOf, type RegionKey } from "../domain/region.ts";
import type { SeriesFigure } from "../figures/figure.ts";
import { toDrawn, toPlaced, type MapLayout, type MapUnit } from "./map-layout.ts";

const margin = 3;
/** At this latitude a degree of longitude is this much shorter than one of latitude. */
const squeeze = Math.cos((51 * Math.PI) / 180);

/** What the checked topology is to the library that decodes it. */
type DecodableTopology = Topology<{ readonly municipalities: GeometryCollection }>;
type Ring = readonly (readonly number[])[];
type XY = readonly [number, number];

/**
 * The municipalities of a figure with their true borders. Degrees are drawn with a plain scale, which at this size is as good
 * as any projection; coordinates in metres (Lambert) are taken as they are.
 */
export function toBoundaryLayout(given: MunicipalTopology, figure: SeriesFigure, width: number): MapLayout {
  const topology = given as unknown as DecodableTopology;
  const placed = new Map(toPlaced(figure).map((each) => [regionCodeOf(each.category.key as RegionKey), each]));
  const collection = feature(topology, topology.objects.municipalities);
  const flatten = toFlat(
    topology.bbox ?? boxOf(collection.features.flatMap(({ geometry }) => ringsOf(geometry)).flat()),
  );
  const shapes = collection.features.flatMap(({ id, geometry }) => {
    const own = placed.get(String(id));
    if (own === undefined) return [];
    return [{ own, rings: ringsOf(geometry).map((ring) => ring.map(flatten)) }];
  });
  const points = shapes.flatMap(({ rings }) => rings.flat());
  if (points.length === 0) return { width, height: 0, units: [], borders: "", unitSize: 0 };
  const [left, top, right, bottom] = boxOf(points);
  const scale = (width - 2 * margin) / (right - left);
  const place = ([x, y]: XY): XY => [margin + (x - left) * scale, margin + (y - top) * scale];
  const units = shapes.map(({ own, rings }): MapUnit => {
    const drawn = rings.map((ring) => ring.map(place));
    const [x, y] = middleOf(drawn);
    return {
      key: own.category.key,
      category: own.category,
      point: own.point,
      path: drawn.map((ring) => `M${ring.map(format).join("L")}Z`).join(""),
      drawn: toDrawn(figure, own, x, y),
    };
  });
  const areaOf = (code: unknown): string | undefined => placed.get(String(code))?.category.area;
  const lines = mesh(topology, topology.objects.municipalities, (a, b) =>
    a === b ? areaOf(a.id) !== undefined : areaOf(a.id) !== areaOf(b.id),
  );
  return {
    width,
    height: Math.ceil((bottom - top) * scale + 2 * margin),
    units,
    borders: lines.coordinates.map((line) => `M${line.map(flatten).map(place).map(format).join("L")}`).join(""),
    unitSize: 12,
  };
}

/** Degrees become a flat map, with north up; other coordinates only turn north up. */
function toFlat([west, south, east, north]: readonly number[]): (point: readonly number[]) => XY {
  const isDegrees = [west, south, east, north].every((value = 0) => Math.abs(value) <= 180);
  return ([x = 0, y = 0]) => [isDegrees ? x * squeeze : x, -y];
}

function boxOf(points: readonly (readonly number[])[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

function ringsOf(geometry: { readonly type: string; readonly coordinates?: unknown }): readonly Ring[] {
  if (geometry.type === "Polygon") return geometry.coordinates as readonly Ring[];
  if (geometry.type === "MultiPolygon") return (geometry.coordinates as readonly (readonly Ring[])[]).flat();
  return [];
}

/** The centre of gravity of the largest ring. */
function middleOf(rings: readonly (readonly XY[])[]): XY {
  const largest = rings.toSorted((a, b) => Math.abs(signedAreaOf(b)) - Math.abs(signedAreaOf(a)))[0] ?? [];
  let [x, y] = [0, 0];
  const area = signedAreaOf(largest);
  largest.forEach(([x1, y1], index) => {
    const [x2, y2] = largest[(index + 1) % largest.length] as XY;
    const cross = x1 * y2 - x2 * y1;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  const [first] = largest;
  return area === 0 ? (first ?? [0, 0]) : [x / (6 * area), y / (6 * area)];
}

function signedAreaOf(ring: readonly XY[]): number {
  return (
    ring.reduce((sum, [x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] as XY;
      return sum + x1 * y2 - x2 * y1;
    }, 0) / 2
  );
}

function format([x, y]: XY): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
