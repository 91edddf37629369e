import type { Language } from "../../domain/language.ts";
import type { OutgoingFigure } from "../outgoing-figure.ts";
import { toChartDrawingRoot } from "./chart/chart-drawing.ts";
import { toChartRoot } from "./chart/chart-root.ts";
import { writeChartWorkbook } from "./chart/workbook.ts";
import type { Part, Relationship } from "./package/part.ts";
import {
  extendedProperties,
  presentationProperties,
  tableStyles,
  toCoreRoot,
  toPresentationRoot,
} from "./package/properties.ts";
import { toRelationshipId, writePackage } from "./package/write-package.ts";
import { toNotesText } from "./plan/notes-text.ts";
import type { Drawing, SlidePlan } from "./plan/plan.ts";
import { toSourceLine } from "./plan/source-line.ts";
import { toPlans } from "./plan/to-plans.ts";
import { toLayoutRoot, toMasterRoot } from "./slide/master-part.ts";
import { toNotesMasterRoot, toNotesRoot } from "./slide/notes-part.ts";
import { toSlideRoot } from "./slide/slide-root.ts";
import { toTitlePlace } from "./slide/title-place.ts";
import { themeRoot } from "./theme/theme-part.ts";

/** The type of the file, for the browser that saves it. */
export const presentationType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

const presentationPath = "ppt/presentation.xml";
const masterPath = "ppt/slideMasters/slideMaster1.xml";
const layoutPath = "ppt/slideLayouts/slideLayout1.xml";
const notesMasterPath = "ppt/notesMasters/notesMaster1.xml";
const themePath = "ppt/theme/theme1.xml";
const notesThemePath = "ppt/theme/theme2.xml";
const propertiesPath = "ppt/presProps.xml";
const tableStylesPath = "ppt/tableStyles.xml";
const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`;

/** A figure on one slide: most figures have one, long lists have more. */
interface PlannedSlide {
  readonly outgoing: OutgoingFigure;
  readonly plan: SlidePlan;
}

/**
 * A presentation (.pptx) of these figures, in their order: native charts with their own workbook, tables, and shapes for what is
 * no chart; title, reading text and source on the slide, the rest in the notes of the speaker. Two calls with the same figures
 * give the same bytes. The language of the file is that of its first figure; every text is marked with that of its own.
 */
export async function toPresentation(outgoing: readonly OutgoingFigure[]): Promise<Uint8Array> {
  const slides = outgoing.flatMap(toPlannedSlides);
  const [first] = outgoing;
  const language = first?.figure.language ?? "nl";
  const day = first?.madeOn ?? "2026-01-01";
  const parts: Part[] = [...toFixedParts(slides.length, first, language)];
  let charts = 0;
  for (const [index, slide] of slides.entries()) {
    const drawn = slide.plan.drawings.filter((drawing) => drawing.kind === "chart");
    const chartPaths: string[] = [];
    for (const drawing of drawn) {
      charts += 1;
      const chartParts = await toChartParts(drawing, charts, slide.outgoing);
      parts.push(...chartParts);
      chartPaths.push(toChartPath(charts));
    }
    parts.push(...toSlideParts(slide, index + 1, chartPaths));
  }
  return writePackage(
    parts,
    [
      { type: "presentation", target: presentationPath },
      { type: "core", target: "docProps/core.xml" },
      { type: "extended", target: "docProps/app.xml" },
    ],
    day,
  );
}

function toPlannedSlides(outgoing: OutgoingFigure): readonly PlannedSlide[] {
  const { room } = toTitlePlace(outgoing.figure.title);
  return toPlans(outgoing.figure, room).map((plan) => ({ outgoing, plan }));
}

/** All that does not depend on the slides. */
function toFixedParts(slides: number, first: OutgoingFigure | undefined, language: Language): readonly Part[] {
  const slideRelationships = Array.from({ length: slides }, (_, index): Relationship => ({
    type: "slide",
    target: slidePath(index + 1),
  }));
  return [
    {
      path: presentationPath,
      content: { type: "presentation", root: toPresentationRoot(slides, language) },
      relationships: [
        { type: "master", target: masterPath },
        { type: "notesMaster", target: notesMasterPath },
        { type: "theme", target: themePath },
        { type: "presentationProperties", target: propertiesPath },
        { type: "tableStyles", target: tableStylesPath },
        ...slideRelationships,
      ],
    },
    {
      path: masterPath,
      content: { type: "master", root: toMasterRoot(language) },
      relationships: [
        { type: "layout", target: layoutPath },
        { type: "theme", target: themePath },
      ],
    },
    {
      path: layoutPath,
      content: { type: "layout", root: toLayoutRoot(language) },
      relationships: [{ type: "master", target: masterPath }],
    },
    {
      path: notesMasterPath,
      content: { type: "notesMaster", root: toNotesMasterRoot(language) },
      relationships: [{ type: "theme", target: notesThemePath }],
    },
    { path: themePath, content: { type: "theme", root: themeRoot }, relationships: [] },
    { path: notesThemePath, content: { type: "theme", root: themeRoot }, relationships: [] },
    {
      path: propertiesPath,
      content: { type: "presentationProperties", root: presentationProperties },
      relationships: [],
    },
    { path: tableStylesPath, content: { type: "tableStyles", root: tableStyles }, relationships: [] },
    {
      path: "docProps/core.xml",
      content: {
        type: "core",
        root: toCoreRoot(first?.figure.title ?? "", first?.madeOn ?? "2026-01-01", language),
      },
      relationships: [],
    },
    { path: "docProps/app.xml", content: { type: "extended", root: extendedProperties }, relationships: [] },
  ];
}

/** A slide and its notes. */
function toSlideParts({ outgoing, plan }: PlannedSlide, number: number, charts: readonly string[]): readonly Part[] {
  const { figure } = outgoing;
  const notesPath = `ppt/notesSlides/notesSlide${number}.xml`;
  const beforeCharts = 2;
  return [
    {
      path: slidePath(number),
      content: {
        type: "slide",
        root: toSlideRoot(
          plan,
          {
            title: `${figure.title}${plan.titleSuffix}`,
            titlePlace: toTitlePlace(figure.title),
            subtitle: figure.subtitle,
            source: toSourceLine(outgoing),
            number,
          },
          charts.map((_, index) => toRelationshipId(beforeCharts + index)),
          figure.language,
        ),
      },
      relationships: [
        { type: "layout", target: layoutPath },
        { type: "notes", target: notesPath },
        ...charts.map((target): Relationship => ({ type: "chart", target })),
      ],
    },
    {
      path: notesPath,
      content: { type: "notes", root: toNotesRoot(toNotesText(outgoing), figure.language) },
      relationships: [
        { type: "notesMaster", target: notesMasterPath },
        { type: "slide", target: slidePath(number) },
      ],
    },
  ];
}

function toChartPath(number: number): string {
  return `ppt/charts/chart${number}.xml`;
}

/** A chart with its workbook, and with what lies on top of it. */
async function toChartParts(
  { chart, box }: Extract<Drawing, { readonly kind: "chart" }>,
  number: number,
  { figure: { language }, madeOn }: OutgoingFigure,
): Promise<readonly Part[]> {
  const workbookPath = `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
  const drawingPath = `ppt/drawings/drawing${number}.xml`;
  const hasDrawing = chart.onTop.length > 0;
  const ids = { workbook: toRelationshipId(0), drawing: hasDrawing ? toRelationshipId(1) : undefined };
  return [
    {
      path: toChartPath(number),
      content: { type: "chart", root: toChartRoot(chart, ids, language) },
      relationships: [
        { type: "workbook", target: workbookPath },
        ...(hasDrawing ? [{ type: "chartDrawing", target: drawingPath } as const] : []),
      ],
    },
    { path: workbookPath, content: { bytes: await writeChartWorkbook(chart, language, madeOn) }, relationships: [] },
    ...(hasDrawing
      ? [
          {
            path: drawingPath,
            content: { type: "chartDrawing", root: toChartDrawingRoot(chart.onTop, box, language) } as const,
            relationships: [],
          },
        ]
      : []),
  ];
}
