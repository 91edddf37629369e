import type { ReactNode } from "react";
import { Drawing } from "../../charts/drawing.tsx";
import { drawingHeight } from "../../charts/drawing-height.ts";
import type { MunicipalTopology } from "../../domain/boundaries.ts";
import { noBlock, textBlock, type Block } from "../../downloads/picture/block.ts";
import { cutCategories } from "../../downloads/picture/cut-categories.ts";
import { drawnBlock, type Drawn } from "../../downloads/picture/drawn-block.ts";
import { legendBlock, type LegendItem } from "../../downloads/picture/legend-block.ts";
import type { OutgoingFigure } from "../../downloads/outgoing-figure.ts";
import { explainOpenMarks } from "../../downloads/picture/open-marks.ts";
import { toMarkKey, toPictureTexts, type PictureTexts } from "../../downloads/picture/picture-texts.ts";
import type { Sheet } from "../../downloads/picture/sheet-parts.ts";
import {
  roomOnSlide,
  slideDrawingWidth,
  slideGap,
  slideMargin,
  toSlideSheet,
  type SlideArrangement,
  type SlideUse,
} from "../../downloads/picture/slide-sheet.ts";
import { escapeXml } from "../../downloads/escape-xml.ts";
import { toNumber } from "../../downloads/picture/svg-markup.ts";
import { tableBlock, type TableRoom } from "../../downloads/picture/table-block.ts";
import { tallDrawingWidth, tallMargin, toBareSheet, toTallSheet } from "../../downloads/picture/tall-sheet.ts";
import { fontFamilies, sans, type Pen } from "../../downloads/picture/text-style.ts";
import type { Figure, PersonsFigure, SeriesFigure } from "../../figures/figure.ts";
import { toSourceLine } from "../../downloads/pptx/plan/source-line.ts";
import { pictureWords } from "../../format/picture-words.ts";
import { shellWords } from "../../format/shell-words.ts";
import { FigureMap } from "../../maps/figure-map.tsx";
import { embeddedFonts } from "./embedded-fonts.ts";
import { mapHeight } from "./map-height.ts";
import { createMeasure, loadFonts } from "./measure-text.ts";
import { offScreen, type OffScreen } from "./off-screen.ts";
import type { PictureTheme } from "./read-tokens.ts";
import { copySvg } from "./svg-copy.ts";
import { toPng } from "./to-png.ts";
import { toWaffle } from "./waffle-block.ts";
import { WaffleSamples, type Ground } from "./waffle-samples.tsx";

/** A picture for a document (as high as it takes) as SVG or as PNG at twice its size, or a slide of 1920 × 1080. */
export type PictureFormat = "svg" | "png-2x" | "png-1920";

export interface PictureOptions {
  readonly view: "chart" | "map";
  readonly format: PictureFormat;
  readonly theme?: PictureTheme;
  /**
   * `drawing` leaves out title, text and sources, for a document that has them itself; not for a slide. `stage` is a slide for a
   * room, beside which the rest stands in notes.
   */
  readonly content?: "whole" | "drawing" | "stage";
  /** The true borders and who drew them, for a map that shows them; else municipalities are hexagons. */
  readonly borders?: { readonly topology: MunicipalTopology; readonly source: string } | undefined;
}

/** A picture as SVG with its size in px. */
export interface PictureMarkup {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A figure as a picture that stands on its own: title, subtitle, drawing, reading text, notes, sources, dates and address, all of
 * it real text in the fonts of the site. It is made outside the window at a width of its own, so that every screen gives the
 * same picture.
 */
export async function toPicture(outgoing: OutgoingFigure, options: PictureOptions): Promise<Blob> {
  const { svg, width, height } = await toPictureMarkup(outgoing, options);
  if (options.format === "svg") return new Blob([svg], { type: "image/svg+xml" });
  return toPng(svg, width, height);
}

/** The same picture as the text of an SVG: for a preview, and for the PNG that is drawn from it. */
export async function toPictureMarkup(
  outgoing: OutgoingFigure,
  { view, format, theme = "light", content = "whole", borders }: PictureOptions,
): Promise<PictureMarkup> {
  const [fonts] = await Promise.all([embeddedFonts(), loadFonts()]);
  return offScreen(theme, async (place) => {
    const { figure } = outgoing;
    const colour = (token: string): string => {
      const value = place.tokens.get(token);
      if (value === undefined) throw new Error(`There is no design token ${token}`);
      return value;
    };
    const pen: Pen = { measure: createMeasure(place.host), colour };
    const isMap = isMapOf(figure, view);
    const texts = toPictureTexts(outgoing, isMap ? sayMap(figure, borders?.source) : undefined);
    const input: ContentInput = { figure, place, pen, isMap, topology: borders?.topology };
    const sheet = await (format === "png-1920"
      ? makeSlide(
          input,
          content === "stage" ? toStageTexts(texts, outgoing) : texts,
          content === "stage" ? "stage" : "picture",
        )
      : makeTall(input, texts, content));
    const scale = format === "svg" ? 1 : 2;
    const [width, height] = [sheet.width * scale, sheet.height * scale];
    return { svg: toDocument(sheet, width, height, fonts, figure), width, height };
  });
}

function isMapOf(figure: Figure, view: "chart" | "map"): boolean {
  if (figure.kind !== "series") return false;
  return figure.shape === "bubbles" || (view === "map" && figure.classes !== undefined);
}

/** Whose borders they are, or that places are no borders at all. */
function sayMap(figure: Figure, source: string | undefined): string {
  const words = shellWords[figure.language].map;
  const isBubbles = figure.kind === "series" && figure.shape === "bubbles";
  return source === undefined || isBubbles ? words.about(isBubbles) : words.source(source);
}

interface ContentInput {
  readonly figure: Figure;
  readonly place: OffScreen;
  readonly pen: Pen;
  readonly isMap: boolean;
  readonly topology: MunicipalTopology | undefined;
}

/** On a stage the foot is one line with the main sources; the others, the day and the address are in the notes. */
function toStageTexts(texts: PictureTexts, outgoing: OutgoingFigure): PictureTexts {
  return { ...texts, sources: "", made: toSourceLine(outgoing), address: "" };
}

async function makeTall(
  input: ContentInput,
  texts: PictureTexts,
  content: "whole" | "drawing" | "stage",
): Promise<Sheet> {
  const { figure, pen } = input;
  const width = tallDrawingWidth;
  if (isTable(figure)) {
    const room: TableRoom = { width, ...(figure.kind === "list" ? { mostRows: mostRowsOfList } : {}) };
    return toTallSheet(texts, tableBlock(figure, room, pen), noBlock, [], pen);
  }
  const room = { width, mostHeight: Number.POSITIVE_INFINITY, left: tallMargin, right: tallMargin };
  const { drawn, legend, marks } = await draw(input, room);
  const key = legendBlock(legend, width, pen);
  if (content === "drawing") return toBareSheet(texts, drawnBlock(drawn), key, pen);
  return toTallSheet(texts, drawnBlock(drawn), key, marks, pen);
}

const mostRowsOfList = 24;
/** A map is not made narrower than this to let it fit. */
const narrowestMap = 280;
/** Room under a map for its key. */
const keyRoom = 56;
/** Room for the sentence that says how many rows are not on a slide. */
const moreRoom = 26;

async function makeSlide(input: ContentInput, texts: PictureTexts, use: SlideUse): Promise<Sheet> {
  const { pen, isMap, topology } = input;
  const rooms = roomOnSlide(texts, use, pen);
  const width = slideDrawingWidth;
  if (isTable(input.figure)) {
    const least = tableBlock(input.figure, { width }, pen).height;
    const arrangement: SlideArrangement = least <= rooms["title-above"] ? "title-above" : "title-beside";
    const room: TableRoom = { width, mostRows: mostRowsOfList, mostHeight: rooms[arrangement] };
    return toSlideSheet(arrangement, texts, { body: tableBlock(input.figure, room, pen), marks: [] }, use, pen);
  }
  const expected = isMap ? Number.POSITIVE_INFINITY : drawingHeight(input.figure, width);
  const arrangement = expected <= rooms["title-above"] ? "title-above" : "title-beside";
  const mostHeight = rooms[arrangement];
  const sides = { outer: slideMargin, inner: slideGap / 2 };
  const bleed =
    arrangement === "title-above"
      ? { left: sides.outer, right: sides.inner }
      : { left: sides.inner, right: sides.outer };
  const figure = isMap ? input.figure : toFittingRows(input.figure, width, mostHeight);
  const more = countRows(input.figure) - countRows(figure);
  const drawnWidth =
    isMap && figure.kind === "series" ? widthForHeight(figure, topology, width, mostHeight - keyRoom) : width;
  const hasHorizon = use === "stage" && arrangement === "title-above" && drawnWidth === width;
  const { drawn, legend, marks, horizon } = await draw(
    { ...input, figure },
    { ...bleed, width: drawnWidth, mostHeight, hasHorizon },
  );
  const below =
    more === 0
      ? legendBlock(legend, width, pen)
      : textBlock(pictureWords[figure.language].moreRows(more), width, 18, sans(13, "ink-2", 600), pen);
  const roomForDrawing = mostHeight - (below.height === 0 ? 0 : below.height + 8);
  const scale = Math.min(1, roomForDrawing / (drawn.bottom - drawn.top));
  const drawing = drawnBlock(drawn, scale);
  const left = (width - drawn.width * scale) / 2;
  const body: Block = {
    height: mostHeight,
    draw: (x, y) => drawing.draw(x + left, y) + below.draw(x, y + drawing.height + 8),
  };
  const content = { body, marks, horizon: horizon === undefined ? undefined : (horizon - drawn.top) * scale };
  return toSlideSheet(arrangement, texts, content, use, pen);
}

const shapesOfRows: ReadonlySet<string> = new Set<SeriesFigure["shape"]>(["bars", "stacked", "person-rows"]);

/** Rows that would become too small to read from a distance are left out, from the last one up. */
function toFittingRows(figure: Figure, width: number, mostHeight: number): Figure {
  if (figure.kind !== "series" || !shapesOfRows.has(figure.shape)) return figure;
  // Texts of 13 px may become a little smaller and are still 24 px on the screen; notes of 12 px may not.
  const leastScale = figure.categories.some(({ note }) => note !== undefined) ? 1 : 12 / 13;
  if (drawingHeight(figure, width) * leastScale <= mostHeight) return figure;
  for (let count = figure.categories.length - 1; count > 1; count -= 1) {
    const shorter = { ...figure, ...cutCategories(figure, count) };
    if (drawingHeight(shorter, width) <= mostHeight - moreRoom) return shorter;
  }
  return figure;
}

function countRows(figure: Figure): number {
  return figure.kind === "series" ? figure.categories.length : 0;
}

/** The widest map that is no higher than this. */
function widthForHeight(
  figure: Figure & { readonly kind: "series" },
  topology: MunicipalTopology | undefined,
  widest: number,
  mostHeight: number,
): number {
  for (let width = widest; width > narrowestMap; width -= 20) {
    if (mapHeight(figure, width, topology) <= mostHeight) return width;
  }
  return narrowestMap;
}

function isTable(figure: Figure): boolean {
  return figure.kind === "numbers" || figure.kind === "list" || figure.kind === "empty";
}

interface Content {
  readonly drawn: Drawn;
  readonly legend: readonly LegendItem[];
  /** What the marks mean that the drawing prints. */
  readonly marks: readonly string[];
  /** Where the line lies that runs over the whole slide. */
  readonly horizon?: number | undefined;
}

/** Room for a drawing, and how far the goal line runs past it at both sides. */
interface DrawingRoom {
  readonly width: number;
  readonly mostHeight: number;
  readonly left: number;
  readonly right: number;
  /** Whether a single goal line may run from edge to edge, above mist. */
  readonly hasHorizon?: boolean;
}

/** Further than this beside a drawing lies no edge of a slide; the picture ends at its edge. */
const pastEdges = 1000;
/** A line that lies deeper in its drawing than this leaves too little room for the text that hangs under it. */
const deepestHorizon = 110;

/** Distances between persons, in px. */
const pitches = [40, 37, 34, 31, 28, 25, 22] as const;

/** Draws outside the window and copies what is there. */
async function draw(input: ContentInput, room: DrawingRoom): Promise<Content> {
  const { figure, place, pen, isMap, topology } = input;
  const { width } = room;
  const goalLine = { left: -room.left, right: width + room.right };
  const options = { idOf: createIds(figure.id), goalLine };
  if (figure.kind === "persons") {
    await place.render(<WaffleSamples figure={figure} goal={{ ...goalLine, flagRight: width }} />);
    const drawn = copyWaffle(figure, place.stage, { ...room, pitches }, options, pen);
    return { drawn, legend: [], marks: [] };
  }
  await place.render(toDrawing(figure, width, isMap, topology));
  const svg = place.stage.querySelector<SVGSVGElement>(".drawing-stop svg");
  if (svg === null) throw new Error(`${figure.id}: there is no drawing`);
  const horizon = room.hasHorizon === true ? findHorizon(svg) : undefined;
  // Labels stand on the mist then, and so do their edges.
  if (horizon !== undefined) place.host.style.setProperty("--bgc", pen.colour("mist"));
  const copied =
    horizon === undefined ? options : { ...options, goalLine: { left: -pastEdges, right: width + pastEdges } };
  const height = Number(svg.getAttribute("height"));
  const box = svg.getBBox();
  const printed = new Set([...svg.querySelectorAll("text, tspan")].map(({ textContent }) => textContent ?? ""));
  return {
    drawn: {
      width,
      top: Math.floor(Math.min(0, box.y)),
      bottom: Math.ceil(Math.max(height, box.y + box.height)),
      markup: copySvg(svg, copied),
    },
    horizon,
    legend: [...place.stage.querySelectorAll(".map-legend > li")].map((item) => toLegendItem(item, options)),
    marks: [...toMarkKey(figure, printed), ...(isMap ? [] : explainOpenMarks(figure))],
  };
}

/** Where the goal line lies, when there is one and all of the drawing hangs under it. */
function findHorizon(svg: SVGSVGElement): number | undefined {
  const [line, ...others] = svg.querySelectorAll(".drawing-goal-line");
  const y = Number(line?.getAttribute("y1") ?? Number.NaN);
  return others.length === 0 && y <= deepestHorizon ? y : undefined;
}

function toDrawing(figure: Figure, width: number, isMap: boolean, topology: MunicipalTopology | undefined): ReactNode {
  if (isMap && figure.kind === "series") return <FigureMap figure={figure} width={width} topology={topology} />;
  return <Drawing figure={figure} width={width} />;
}

function toLegendItem(item: Element, options: Parameters<typeof copySvg>[1]): LegendItem {
  const sample = item.querySelector<SVGSVGElement>("svg");
  return {
    markup: sample === null ? "" : copySvg(sample, options),
    width: Number(sample?.getAttribute("width") ?? 0),
    height: Number(sample?.getAttribute("height") ?? 0),
    label: item.textContent,
  };
}

function copyWaffle(
  figure: PersonsFigure,
  stage: HTMLElement,
  room: Parameters<typeof toWaffle>[2],
  options: Parameters<typeof copySvg>[1],
  pen: Pen,
): Drawn {
  const copyOf = (selector: string): string => {
    const sample = stage.querySelector<SVGElement>(selector);
    return sample === null ? "" : copySvg(sample, options);
  };
  const samples = new Map<string, string>();
  const defs = copyOf("defs");
  const parts = {
    defs: defs === "" ? "" : `<defs>${defs}</defs>`,
    personOf: (ground: Ground, key: string): string => {
      const name = `${ground}/${key}`;
      const known = samples.get(name) ?? copyOf(`[data-sample="${CSS.escape(name)}"]`);
      samples.set(name, known);
      return known;
    },
    goal: copyOf('[data-sample="goal"]'),
  };
  return toWaffle(figure, parts, room, pen);
}

/** Names for shared shapes, in the order in which they are met: the same at every making, and of this figure alone. */
function createIds(figure: string): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const name = names.get(id) ?? `${figure}-${names.size + 1}`;
    names.set(id, name);
    return name;
  };
}

function toDocument(sheet: Sheet, width: number, height: number, fonts: string, figure: Figure): string {
  const viewBox = `0 0 ${toNumber(sheet.width)} ${toNumber(sheet.height)}`;
  const numbers = "text{font-variant-numeric:tabular-nums lining-nums}";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}"`,
    ` font-family="${fontFamilies.sans}" role="img" lang="${figure.language === "nl" ? "nl-BE" : "en"}">`,
    `<title>${escapeXml(figure.title)}</title><desc>${escapeXml(figure.reading.join(" "))}</desc>`,
    `<style>${fonts}${numbers}</style>`,
    sheet.markup,
    "</svg>",
  ].join("");
}
