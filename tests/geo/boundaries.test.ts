import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { matchCodes } from "../../scripts/geo/match-codes.ts";
import { readShapes } from "../../scripts/geo/read-shapes.ts";
import { toBoundaries } from "../../scripts/geo/to-boundaries.ts";
import { readPlaceRecords } from "../../src/datasets/read-places.ts";
import type { MunicipalTopology } from "../../src/domain/boundaries.ts";
import type { SeriesFigure } from "../../src/figures/figure.ts";
import { jobseekerRateStrip } from "../../src/figures/jobseekers/jobseeker-rate-strip.ts";
import { classOf } from "../../src/figures/value-classes.ts";
import { toBoundaryLayout } from "../../src/maps/boundaries.ts";
import { toHexagonLayout } from "../../src/maps/hexagons.ts";
import type { MapUnit } from "../../src/maps/map-layout.ts";
import { buildFigure, municipalities, select } from "../support/real-input.ts";
import { toZippedShapefile, type Square } from "./shapefile.ts";

const geo = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../../data/geo/${name}`, import.meta.url)));
const { municipalities: records } = readPlaceRecords({
  municipalities: geo("municipalities.csv"),
  aliases: geo("aliases.csv"),
});

/** A small square at the true centre of every municipality: real codes and places, no real borders. */
const squares: readonly Square[] = municipalities.map(({ code, spot }) => ({
  code,
  x: spot?.lon ?? 0,
  y: spot?.lat ?? 0,
  size: 0.01,
}));

function toGeoJson(all: readonly Square[]): Uint8Array {
  const features = all.map(({ code, x, y, size }) => ({
    type: "Feature",
    properties: { naam: "", nis: code },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [x, y],
          [x + size, y],
          [x + size, y + size],
          [x, y + size],
          [x, y],
        ],
      ],
    },
  }));
  return new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features }));
}

async function build(bytes: Uint8Array, name: string) {
  const matched = matchCodes(await readShapes(bytes, name), records, name);
  return { ...matched, topology: toBoundaries(matched, "proef").topology as unknown as MunicipalTopology };
}

async function drawFlanders(): Promise<SeriesFigure> {
  const figure = await buildFigure(jobseekerRateStrip, select("Vlaanderen"));
  if (figure.kind !== "series") throw new Error("The strip has places");
  return figure;
}

/** The class of colour of every municipality, or the reason why it has none. */
function coloursOf(units: readonly MapUnit[], { classes = [] }: SeriesFigure): ReadonlyMap<string, string> {
  return new Map(
    units.map(({ key, point }) => [
      key,
      point.kind === "missing" ? point.reason : String(classOf(point.value, classes)),
    ]),
  );
}

describe("a boundary file", () => {
  it.each([
    ["GeoJSON", toGeoJson(squares), "nis"],
    ["a zipped shapefile", toZippedShapefile(squares), "NISCODE"],
  ])("is taken as %s, whatever its attribute with the codes is called", async (_, bytes, attribute) => {
    const built = await build(bytes, "grenzen");
    expect(built.shapes.size).toBe(285);
    expect(built.attribute).toBe(attribute);
    const { units } = toBoundaryLayout(built.topology, await drawFlanders(), 700);
    expect(units).toHaveLength(285);
  });

  it("is refused with the list when municipalities are missing", async () => {
    const without = squares.filter(({ code }) => code !== "73028" && code !== "71016");
    await expect(build(toGeoJson(without), "grenzen.json")).rejects.toThrow(
      "grenzen.json: 2 municipalities are missing: 71016 Genk, 73028 Herstappe",
    );
    const withoutOne = squares.filter(({ code }) => code !== "73028");
    await expect(build(toGeoJson(withoutOne), "grenzen.json")).rejects.toThrow(
      "grenzen.json: 1 municipality is missing: 73028 Herstappe",
    );
  });

  it("is refused when it is older than the mergers, or has a code that does not exist", async () => {
    const older = squares.map((square) => (square.code === "71072" ? { ...square, code: "71022" } : square));
    await expect(build(toGeoJson(older), "oud.json")).rejects.toThrow(/71072 Hasselt.*before a merger: 71022 Hasselt/);
    const strange = [...squares, { code: "71999", x: 5, y: 51, size: 0.01 }];
    await expect(build(toGeoJson(strange), "vreemd.json")).rejects.toThrow("71999");
  });

  it("leaves out what lies outside Vlaanderen, and says when it is no boundary file", async () => {
    const built = await build(toGeoJson([...squares, { code: "21004", x: 4.3, y: 50.8, size: 0.01 }]), "belgie.json");
    expect([built.shapes.size, built.elsewhere]).toEqual([285, 1]);
    await expect(build(new TextEncoder().encode("nis;naam"), "lijst.csv")).rejects.toThrow("lijst.csv");
  });
});

const shared = fileURLToPath(new URL("../../../shared/geo/flanders-2025.topojson", import.meta.url));

describe.skipIf(!existsSync(shared))("the true borders of 2025", () => {
  it("show 285 units in the same colours as the hexagons", async () => {
    const built = await build(readFileSync(shared), "flanders-2025.topojson");
    const figure = await drawFlanders();
    const [borders, hexagons] = [toBoundaryLayout(built.topology, figure, 900), toHexagonLayout(figure, 900)];
    expect(borders.units).toHaveLength(285);
    const expected = coloursOf(hexagons.units, figure);
    expect(coloursOf(borders.units, figure)).toEqual(expected);
    // Five classes and the suppressed one: the two maps are not alike because they are empty.
    expect(new Set(expected.values()).size).toBeGreaterThanOrEqual(6);
  });
});
