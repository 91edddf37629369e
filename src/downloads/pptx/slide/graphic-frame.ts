import type { Box } from "../xml/measures.ts";
import { toTransform } from "../xml/shape.ts";
import { element, type Xml } from "../xml/xml.ts";

/** What a frame on a slide is, apart from its content. `alt` is read aloud instead of it. */
export interface FrameLook {
  readonly id: number;
  readonly name: string;
  readonly box: Box;
  readonly alt: string;
}

/** A frame around something that is no shape: a chart or a table, told by the name of its kind. */
export function toGraphicFrame({ id, name, box, alt }: FrameLook, kind: string, content: Xml): Xml {
  return element(
    "p:graphicFrame",
    {},
    element(
      "p:nvGraphicFramePr",
      {},
      element("p:cNvPr", { id, name, descr: alt }),
      element("p:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noGrp: 1 })),
      element("p:nvPr"),
    ),
    toTransform("p:xfrm", box),
    element("a:graphic", {}, element("a:graphicData", { uri: kind }, content)),
  );
}
