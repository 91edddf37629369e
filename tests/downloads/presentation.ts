import { read as readWorkbook, utils, type CellObject, type WorkBook } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { findAll, findFirst, readXml, settingOf, toLines, type XmlElement } from "./xml-tree.ts";

/** A part of a presentation as it comes out of its file. */
export interface ReadPart {
  readonly path: string;
  readonly root: XmlElement;
  /** What it points to, by the id of the relationship. */
  readonly targets: ReadonlyMap<string, { readonly type: string; readonly path: string }>;
}

export interface ReadPresentation {
  /** Every part that is XML, relationships and content types left out. */
  readonly parts: ReadonlyMap<string, ReadPart>;
  /** The names of all files. */
  readonly names: ReadonlySet<string>;
  readonly contentTypes: XmlElement;
  readonly relationships: readonly XmlElement[];
  readonly bytesOf: (path: string) => Uint8Array;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Opens a presentation: every part must be well-formed XML in UTF-8, or this throws. */
export function readPresentation(bytes: Uint8Array): ReadPresentation {
  const files = unzipSync(bytes);
  const bytesOf = (path: string): Uint8Array => {
    const found = files[path];
    if (found === undefined) throw new Error(`The file has no ${path}`);
    return found;
  };
  const xml = (path: string): XmlElement => readXml(decoder.decode(bytesOf(path)));
  const names = new Set(Object.keys(files));
  const relationshipPaths = [...names].filter((name) => name.endsWith(".rels"));
  const parts = new Map(
    [...names]
      .filter((name) => name.endsWith(".xml") && name !== "[Content_Types].xml")
      .map((path): [string, ReadPart] => {
        const relationshipsPath = path.replace(/([^/]+)$/, "_rels/$1.rels");
        const relationships = names.has(relationshipsPath) ? xml(relationshipsPath).children : [];
        const targets = relationships.map(({ attributes }) => {
          const type = (attributes.get("Type") ?? "").replace(/^.*\//, "");
          return [attributes.get("Id") ?? "", { type, path: resolve(path, attributes.get("Target") ?? "") }] as const;
        });
        return [path, { path, root: xml(path), targets: new Map(targets) }];
      }),
  );
  return {
    parts,
    names,
    contentTypes: xml("[Content_Types].xml"),
    relationships: relationshipPaths.map(xml),
    bytesOf,
  };
}

function resolve(from: string, target: string): string {
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}

/** The part that another one points to in this way. */
export function partOf(presentation: ReadPresentation, from: ReadPart, type: string): ReadPart | undefined {
  const target = [...from.targets.values()].find((each) => each.type === type);
  return target === undefined ? undefined : presentation.parts.get(target.path);
}

/** A slide as a reader meets it. */
export interface ReadSlide {
  readonly part: ReadPart;
  readonly title: string;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly charts: readonly ReadChart[];
  /** What is read aloud for the drawings. */
  readonly descriptions: readonly string[];
  readonly languages: ReadonlySet<string>;
}

/** The slides in their order. */
export function readSlides(presentation: ReadPresentation): readonly ReadSlide[] {
  const main = presentation.parts.get("ppt/presentation.xml");
  if (main === undefined) throw new Error("No presentation");
  return findAll(main.root, "p:sldId").map(({ attributes }) => {
    const path = main.targets.get(attributes.get("r:id") ?? "")?.path ?? "";
    const part = presentation.parts.get(path);
    if (part === undefined) throw new Error(`No slide ${path}`);
    return readSlide(presentation, part);
  });
}

function readSlide(presentation: ReadPresentation, part: ReadPart): ReadSlide {
  const notes = partOf(presentation, part, "notesSlide");
  const charts = findAll(part.root, "c:chart").map(({ attributes }) => {
    const chart = presentation.parts.get(part.targets.get(attributes.get("r:id") ?? "")?.path ?? "");
    if (chart === undefined) throw new Error(`${part.path} has no chart`);
    return readChart(presentation, chart);
  });
  const title = findAll(part.root, "p:sp").find(
    (shape) => findFirst(shape, "p:ph")?.attributes.get("type") === "title",
  );
  return {
    part,
    title: title === undefined ? "" : toLines(title).join(" "),
    lines: toLines(part.root),
    notes: notes === undefined ? [] : toLines(notes.root),
    charts,
    descriptions: findAll(part.root, "p:cNvPr").flatMap(({ attributes }) => attributes.get("descr") ?? []),
    languages: new Set(
      [part.root, ...(notes === undefined ? [] : [notes.root])].flatMap((root) =>
        ["a:rPr", "a:endParaRPr"].flatMap((name) =>
          findAll(root, name).flatMap(({ attributes }) => attributes.get("lang") ?? []),
        ),
      ),
    ),
  };
}

/** One series of a chart: what it keeps in its caches, by position; a position without a number is `null`. */
export interface ReadSeries {
  readonly name: string;
  readonly categories: readonly (string | number | null)[];
  readonly values: readonly (number | null)[];
  readonly formats: readonly string[];
  readonly element: XmlElement;
  /** Where in the workbook each of them stands. */
  readonly references: readonly string[];
}

export interface ReadChart {
  readonly part: ReadPart;
  readonly series: readonly ReadSeries[];
  readonly workbook: WorkBook;
  readonly isScatter: boolean;
  /** Texts that lie on top of the chart. */
  readonly onTop: readonly string[];
}

function readChart(presentation: ReadPresentation, part: ReadPart): ReadChart {
  const workbook = [...part.targets.values()].find(({ type }) => type === "package");
  if (workbook === undefined) throw new Error(`${part.path} has no workbook`);
  const drawing = partOf(presentation, part, "chartUserShapes");
  return {
    part,
    series: findAll(part.root, "c:ser").map(readSeries),
    workbook: readWorkbook(presentation.bytesOf(workbook.path), { type: "array", cellNF: true, cellStyles: true }),
    isScatter: findFirst(part.root, "c:scatterChart") !== undefined,
    onTop: drawing === undefined ? [] : toLines(drawing.root),
  };
}

function readSeries(element: XmlElement): ReadSeries {
  const child = (name: string): XmlElement | undefined => element.children.find((each) => each.name === name);
  const [tx, across, values] = [child("c:tx"), child("c:cat") ?? child("c:xVal"), child("c:val") ?? child("c:yVal")];
  if (tx === undefined || across === undefined || values === undefined) throw new Error("A series without its parts");
  const numbers = (of: XmlElement): readonly (number | null)[] =>
    readCache(of).map((text) => (text === null ? null : Number(text)));
  return {
    name: readCache(tx)[0] ?? findFirst(tx, "c:v")?.text ?? "",
    categories: findFirst(across, "c:numCache") === undefined ? readCache(across) : numbers(across),
    values: numbers(values),
    formats: findAll(element, "c:formatCode").map(({ text }) => text),
    references: findAll(element, "c:f").map(({ text }) => text),
    element,
  };
}

function readCache(element: XmlElement): readonly (string | null)[] {
  const cache = findFirst(element, "c:strCache") ?? findFirst(element, "c:numCache");
  if (cache === undefined) return [];
  const texts = Array.from({ length: Number(settingOf(cache, "c:ptCount")) }, (): string | null => null);
  for (const point of findAll(cache, "c:pt"))
    texts[Number(point.attributes.get("idx"))] = findFirst(point, "c:v")?.text ?? null;
  return texts;
}

/** The cells of a reference, `Data!$B$2:$B$9`: numbers and texts as they are, an empty cell as `null`. */
export function readCells(workbook: WorkBook, reference: string): readonly (string | number | null)[] {
  const [sheetName = "", cells = ""] = reference.split("!");
  const sheet = workbook.Sheets[sheetName];
  if (sheet === undefined) throw new Error(`No sheet ${sheetName}`);
  const range = utils.decode_range(cells.replaceAll("$", ""));
  const found: (string | number | null)[] = [];
  for (let row = range.s.r; row <= range.e.r; row += 1) {
    const cell = sheet[utils.encode_cell({ r: row, c: range.s.c })] as CellObject | undefined;
    found.push(cell === undefined || cell.t === "z" ? null : typeof cell.v === "number" ? cell.v : String(cell.v));
  }
  return found;
}

/** The number formats of the cells of a reference that hold a number. */
export function readFormats(workbook: WorkBook, reference: string): readonly string[] {
  const [sheetName = "", cells = ""] = reference.split("!");
  const sheet = workbook.Sheets[sheetName];
  const range = utils.decode_range(cells.replaceAll("$", ""));
  return Array.from({ length: range.e.r - range.s.r + 1 }, (_, index) => {
    const address = utils.encode_cell({ r: range.s.r + index, c: range.s.c });
    const cell = sheet?.[address] as CellObject | undefined;
    return cell?.t === "n" ? [String(cell.z ?? "")] : [];
  }).flat();
}
