import { unzipSync } from "fflate";
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from "geojson";
import * as shapefile from "shapefile";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";

/** A polygon with the attributes that its file gives it. */
export type Shape = Feature<Polygon | MultiPolygon, Readonly<Record<string, unknown>>>;

/** A file that could not be read as boundaries: one sentence for who gave it. */
export class BoundaryFileError extends Error {}

/**
 * The polygons of a boundary file: GeoJSON, TopoJSON (the object with most polygons), or a zip with a shapefile (.shp and
 * .dbf). Other geometries are left out. Throws {@link BoundaryFileError} with what was found and what was expected.
 */
export async function readShapes(bytes: Uint8Array, name: string): Promise<readonly Shape[]> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const features = isZip ? await readShapefile(bytes, name) : readJson(bytes, name);
  const shapes = features.filter(isShape);
  if (shapes.length === 0)
    throw new BoundaryFileError(`${name}: no polygons found, expected one or more per municipality`);
  return shapes;
}

async function readShapefile(bytes: Uint8Array, name: string): Promise<readonly Feature[]> {
  const entries = Object.entries(unzipSync(bytes));
  const find = (extension: string): readonly Uint8Array[] =>
    entries.filter(([path]) => path.toLowerCase().endsWith(extension)).map(([, content]) => content);
  const [shapes, ...others] = find(".shp");
  const [attributes] = find(".dbf");
  if (shapes === undefined || attributes === undefined || others.length > 0) {
    const found = entries.map(([path]) => path).join(", ");
    throw new BoundaryFileError(`${name}: expected one .shp and one .dbf in the zip, found ${found}`);
  }
  const collection: FeatureCollection = await shapefile.read(toArrayBuffer(shapes), toArrayBuffer(attributes), {
    encoding: "utf-8",
  });
  return collection.features;
}

function readJson(bytes: Uint8Array, name: string): readonly Feature[] {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new BoundaryFileError(`${name}: expected GeoJSON, TopoJSON or a zip with a shapefile`);
  }
  if (isOfType(json, "FeatureCollection")) return (json as FeatureCollection).features;
  if (isOfType(json, "Topology")) return readTopology(json as Topology);
  throw new BoundaryFileError(`${name}: this JSON is neither a GeoJSON FeatureCollection nor a TopoJSON Topology`);
}

/** Every object of a topology is a layer; the one with most polygons holds the smallest areas. */
function readTopology(topology: Topology): readonly Feature[] {
  const layers = Object.values(topology.objects).map((object) => {
    const layer = feature(topology, object);
    return layer.type === "FeatureCollection" ? layer.features : [layer];
  });
  return layers.toSorted((a, b) => b.filter(isShape).length - a.filter(isShape).length)[0] ?? [];
}

function isOfType(json: unknown, type: string): boolean {
  return typeof json === "object" && json !== null && "type" in json && json.type === type;
}

function isShape(candidate: Feature<Geometry | null>): candidate is Shape {
  return candidate.geometry?.type === "Polygon" || candidate.geometry?.type === "MultiPolygon";
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer;
}
