import type { Xml } from "../xml/xml.ts";

/** How one part points to another. Ids are `rId1`, `rId2`, … in the order of the list. */
export interface Relationship {
  readonly type: RelationshipType;
  /** The part that is pointed to, by its place in the file: `ppt/slides/slide1.xml`. */
  readonly target: string;
}

/** One file inside a presentation. */
export interface Part {
  /** Its place: `ppt/slides/slide1.xml`. */
  readonly path: string;
  readonly content: { readonly type: ContentType; readonly root: Xml } | { readonly bytes: Uint8Array };
  readonly relationships: readonly Relationship[];
}

/** What a part is, by the end of its content type; the beginning is the same for nearly all of them. */
export const contentTypes = {
  presentation: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
  master: "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",
  layout: "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
  slide: "application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
  notesMaster: "application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml",
  notes: "application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml",
  presentationProperties: "application/vnd.openxmlformats-officedocument.presentationml.presProps+xml",
  tableStyles: "application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml",
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  chartDrawing: "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  extended: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
} as const;
export type ContentType = keyof typeof contentTypes;

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The full names of the ways in which parts point to each other. */
export const relationshipTypes = {
  presentation: `${office}/officeDocument`,
  master: `${office}/slideMaster`,
  layout: `${office}/slideLayout`,
  slide: `${office}/slide`,
  notesMaster: `${office}/notesMaster`,
  notes: `${office}/notesSlide`,
  presentationProperties: `${office}/presProps`,
  tableStyles: `${office}/tableStyles`,
  theme: `${office}/theme`,
  chart: `${office}/chart`,
  chartDrawing: `${office}/chartUserShapes`,
  workbook: `${office}/package`,
  core: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  extended: `${office}/extended-properties`,
} as const;
export type RelationshipType = keyof typeof relationshipTypes;
