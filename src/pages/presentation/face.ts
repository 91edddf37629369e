import type { Slide } from "./slide.ts";

/** What is on the screen at one moment: the title of the whole, or a figure. */
export type Face =
  | { readonly kind: "title"; readonly key: string; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: "figure"; readonly key: string; readonly slide: Slide };

/** What a face is called, and what it says. */
export function sayFace(face: Face): { readonly title: string; readonly reading: string } {
  if (face.kind === "title") return { title: face.title, reading: face.lines.join(" ") };
  const { title, reading } = face.slide.outgoing.figure;
  return { title, reading: reading.join(" ") };
}

/** Whether a face needs a picture to be made; the others are text. */
export function pictureOf(face: Face): Slide | undefined {
  return face.kind === "figure" && face.slide.view !== "table" ? face.slide : undefined;
}
