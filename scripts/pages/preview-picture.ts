import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SeriesFigure } from "../../src/figures/figure.ts";
import { classOf } from "../../src/figures/value-classes.ts";
import { toPng } from "./png.ts";

/** The size that mail and chat programs show beside a link. */
const [width, height] = [1200, 630];
const margin = 56;
/** The line of the house runs across the picture, above the map. */
const goalLine = { top: 40, thickness: 6 };

/** So many steps from a colour to the paper, for soft edges; a palette of this many entries per colour. */
const steps = 4;
/** Every pixel is looked at in so many places each way. */
const samples = 3;

interface Cell {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly colour: number;
}

/** The map of all municipalities, drawn once, with one of them ringed per picture. */
export interface PreviewMap {
  readonly pictureOf: (key: string) => Uint8Array;
}

/**
 * The hexagons of a strip figure of all municipalities in its classes of colour, for the picture of a link: no text (the program
 * prints the title beside it), the 80 line, and the municipality in a ring.
 */
export function toPreviewMap(figure: SeriesFigure): PreviewMap {
  const colours = readColours();
  const missing = colours.length - 2;
  const ring = colours.length - 1;
  const cells = toCells(figure, missing);
  const size = cells.size;
  const base = new Uint8Array(width * height);
  for (const cell of cells.all) drawHexagon(base, cell.x, cell.y, size * 0.95, 0, cell.colour);
  for (let y = goalLine.top; y < goalLine.top + goalLine.thickness; y++) {
    base.fill(toEntry(goalColour, steps), y * width, (y + 1) * width);
  }
  const palette = toPalette(colours);
  return {
    pictureOf: (key) => {
      const pixels = base.slice();
      const own = cells.all.find((cell) => cell.key === key);
      if (own !== undefined) drawHexagon(pixels, own.x, own.y, size * 1.25, size * 0.98, ring);
      return toPng({ width, height, pixels, palette });
    },
  };
}

/** Place of the colours in the list: five classes, the goal, no figure, the ring. */
const goalColour = 5;

type Colour = readonly [number, number, number];

/** The colours of the light theme, read from the tokens of the site. */
function readColours(): readonly Colour[] {
  const css = readFileSync(fileURLToPath(new URL("../../src/ui/tokens.css", import.meta.url)), "utf8");
  return ["--seq-1", "--seq-2", "--seq-3", "--seq-4", "--seq-5", "--goal", "--rule", "--ink"].map((name): Colour => {
    const hex = new RegExp(`${name}:\\s*#([0-9a-f]{6})`, "i").exec(css)?.[1];
    if (hex === undefined) throw new Error(`The tokens have no colour ${name}`);
    return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
  });
}

/** Per colour its way from the paper to itself. */
function toPalette(colours: readonly Colour[]): readonly Colour[] {
  const mix = (value: number, step: number): number => Math.round(255 + ((value - 255) * step) / steps);
  return [
    [255, 255, 255],
    ...colours.flatMap(([red, green, blue]) =>
      Array.from({ length: steps }, (_, index): Colour => [
        mix(red, index + 1),
        mix(green, index + 1),
        mix(blue, index + 1),
      ]),
    ),
  ];
}

/** The entry of a colour at a step; step 0 is the paper. */
function toEntry(colour: number, step: number): number {
  return step === 0 ? 0 : colour * steps + step;
}

/** Pointy hexagons in axial coordinates, as large as the picture allows below the line. */
function toCells(figure: SeriesFigure, missing: number): { readonly size: number; readonly all: readonly Cell[] } {
  const classes = figure.classes ?? [];
  const raw = figure.categories.flatMap(({ key, spot }, index) => {
    if (spot === undefined) return [];
    const point = figure.series[0]?.points[index];
    const colour = point === undefined || point.kind === "missing" ? missing : classOf(point.value, classes);
    return [{ key, x: Math.sqrt(3) * (spot.q + spot.r / 2), y: 1.5 * spot.r, colour: colour < 0 ? missing : colour }];
  });
  const xs = raw.map(({ x }) => x);
  const ys = raw.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const under = goalLine.top + goalLine.thickness + margin / 2;
  const size = Math.min(
    (width - 2 * margin) / (right - left + Math.sqrt(3)),
    (height - under - margin / 2) / (bottom - top + 2),
  );
  const startX = (width - (right - left) * size) / 2;
  const startY = under + (height - under - margin / 2 - (bottom - top) * size) / 2;
  return {
    size,
    all: raw.map((cell) => ({ ...cell, x: startX + (cell.x - left) * size, y: startY + (cell.y - top) * size })),
  };
}

/** A hexagon, or the ring between two of them, with soft edges against the paper. */
function drawHexagon(pixels: Uint8Array, cx: number, cy: number, outer: number, inner: number, colour: number): void {
  for (let y = Math.floor(cy - outer); y <= Math.ceil(cy + outer); y++) {
    for (let x = Math.floor(cx - outer); x <= Math.ceil(cx + outer); x++) {
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      let hits = 0;
      for (let sub = 0; sub < samples * samples; sub++) {
        const [dx, dy] = [
          x + ((sub % samples) + 0.5) / samples - cx,
          y + (Math.floor(sub / samples) + 0.5) / samples - cy,
        ];
        const far = hexagonDistance(dx, dy);
        if (far <= outer && far > inner) hits++;
      }
      const step = Math.round((hits / samples ** 2) * steps);
      if (step > 0) pixels[y * width + x] = toEntry(colour, step);
    }
  }
}

/** The radius of the pointy hexagon around the origin on whose edge a point lies. */
function hexagonDistance(x: number, y: number): number {
  const [across, up] = [Math.abs(x), Math.abs(y)];
  return Math.max((across * 2) / Math.sqrt(3), up + across / Math.sqrt(3));
}
