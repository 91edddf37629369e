import { languageTags, type Language } from "../../../domain/language.ts";
import { slideNamespaces } from "../xml/namespaces.ts";
import { slideHeight, slideWidth, toEmu } from "../xml/measures.ts";
import { element, text, type Xml } from "../xml/xml.ts";
import { masterId } from "../slide/master-part.ts";
import { notesSize } from "../slide/notes-part.ts";
import { toRelationshipId } from "./write-package.ts";

/** The size of everything, and which slides there are: `relationships` counts master, notes master and then the slides. */
export function toPresentationRoot(slides: number, language: Language): Xml {
  return element(
    "p:presentation",
    { ...slideNamespaces, saveSubsetFonts: 1 },
    element("p:sldMasterIdLst", {}, element("p:sldMasterId", { id: masterId, "r:id": toRelationshipId(0) })),
    element("p:notesMasterIdLst", {}, element("p:notesMasterId", { "r:id": toRelationshipId(1) })),
    element(
      "p:sldIdLst",
      {},
      ...Array.from({ length: slides }, (_, index) =>
        element("p:sldId", { id: 256 + index, "r:id": toRelationshipId(firstSlide + index) }),
      ),
    ),
    element("p:sldSz", { cx: toEmu(slideWidth), cy: toEmu(slideHeight) }),
    element("p:notesSz", { cx: toEmu(notesSize.width), cy: toEmu(notesSize.height) }),
    element("p:defaultTextStyle", {}, element("a:defPPr", {}, element("a:defRPr", { lang: languageTags[language] }))),
  );
}

/** The place of the first slide among the relationships of a presentation: after its master, master of notes, theme, settings and table styles. */
export const firstSlide = 5;

/** Settings of the presentation: none of ours differ from what a program does by itself. */
export const presentationProperties: Xml = element("p:presentationPr", slideNamespaces);

/** Styles of tables: ours name their own lines and fills, so the list is empty but for the usual default. */
export const tableStyles: Xml = element("a:tblStyleLst", {
  "xmlns:a": slideNamespaces["xmlns:a"],
  def: "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}",
});

/** Title, language and day of the file. `day` is `2026-11-28`. */
export function toCoreRoot(title: string, day: string, language: Language): Xml {
  const stamp = `${day}T12:00:00Z`;
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    element("dc:title", {}, text(title)),
    element("dc:creator", {}, text(site)),
    element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, text(stamp)),
    element("dcterms:modified", { "xsi:type": "dcterms:W3CDTF" }, text(stamp)),
    element("dc:language", {}, text(languageTags[language])),
  );
}

const site = "Op weg naar 80";

/** The program that wrote the file. */
export const extendedProperties: Xml = element(
  "Properties",
  { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
  element("Application", {}, text(site)),
);
