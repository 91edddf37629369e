import { strToU8, zipSync, type Zippable } from "fflate";
import { element, toDocument, type Xml } from "../xml/xml.ts";
import { contentTypes, relationshipTypes, type Part, type Relationship } from "./part.ts";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";

/** The parts as one file: every part, what it is, and what it points to. `day` (`2026-11-28`) is the date of the files inside. */
export function writePackage(parts: readonly Part[], root: readonly Relationship[], day: string): Uint8Array {
  const [year = 2026, month = 1, date = 1] = day.split("-").map(Number);
  const files: Zippable = {
    "[Content_Types].xml": toBytes(toContentTypes(parts)),
    "_rels/.rels": toBytes(toRelationships("", root)),
  };
  for (const { path, content, relationships } of parts) {
    files[path] = "bytes" in content ? content.bytes : toBytes(content.root);
    if (relationships.length > 0) files[toRelationshipsPath(path)] = toBytes(toRelationships(path, relationships));
  }
  // Noon of the reader's own day: a date in a zip has no time zone, and a clock would make every file another one.
  return zipSync(files, { level: 6, mtime: new Date(year, month - 1, date, 12) });
}

function toBytes(root: Xml): Uint8Array {
  return strToU8(toDocument(root));
}

/** What each part is. Only parts that exist are named: one that is named and not there makes a program offer a repair. */
function toContentTypes(parts: readonly Part[]): Xml {
  return element(
    "Types",
    { xmlns: `${packageNamespace}/content-types` },
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    element("Default", {
      Extension: "xlsx",
      ContentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }),
    ...parts.flatMap(({ path, content }) =>
      "bytes" in content
        ? []
        : [element("Override", { PartName: `/${path}`, ContentType: contentTypes[content.type] })],
    ),
  );
}

function toRelationships(from: string, relationships: readonly Relationship[]): Xml {
  return element(
    "Relationships",
    { xmlns: `${packageNamespace}/relationships` },
    ...relationships.map(({ type, target }, index) =>
      element("Relationship", {
        Id: toRelationshipId(index),
        Type: relationshipTypes[type],
        Target: toRelative(from, target),
      }),
    ),
  );
}

/** The id of the relationship at this place in its list, counted from 0. */
export function toRelationshipId(index: number): string {
  return `rId${index + 1}`;
}

function toRelationshipsPath(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** A target as seen from the folder of the part that points to it. */
function toRelative(from: string, target: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = target.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}
