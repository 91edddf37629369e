import { dataFileKinds, toDataFile, toZip, type OutgoingFile } from "../../downloads/data-files.ts";
import { toFileName } from "../../downloads/file-name.ts";
import { presentationType, toPresentation } from "../../downloads/pptx/to-presentation.ts";
import { toPng } from "../picture.ts";
import type { Slide } from "./slide.ts";
import type { PictureMaker } from "./use-picture-maker.ts";
import type { TaskContext } from "./use-task.ts";

/** The PowerPoint of all slides, in their order. */
export async function toPowerPointFile(slides: readonly Slide[], name: string): Promise<OutgoingFile> {
  return {
    name: `${name}.pptx`,
    mimeType: presentationType,
    bytes: new Uint8Array(await toPresentation(slides.map(({ outgoing }) => outgoing))),
  };
}

/** Everything in one archive: the PowerPoint, and a folder per figure with its pictures and its numbers. */
export async function toArchive(
  slides: readonly Slide[],
  name: string,
  make: PictureMaker,
  { signal, onStep }: TaskContext,
): Promise<OutgoingFile> {
  const files: OutgoingFile[] = [];
  for (const [index, slide] of slides.entries()) {
    onStep(index + 1, slides.length);
    const folder = `${String(index + 1).padStart(2, "0")}_${slide.own.figure.id}`;
    for (const file of await toFilesOf(slide, make)) files.push({ ...file, name: `${folder}/${file.name}` });
    signal.throwIfAborted();
  }
  files.unshift(await toPowerPointFile(slides, name));
  signal.throwIfAborted();
  const madeOn = slides[0]?.own.madeOn ?? "";
  return { name: `${name}.zip`, mimeType: "application/zip", bytes: toZip(files, madeOn) };
}

async function toFilesOf(slide: Slide, make: PictureMaker): Promise<readonly OutgoingFile[]> {
  const { outgoing, own } = slide;
  const vector = await make(slide, "svg", "light");
  const { svg, width, height } = await make(slide, "png-2x", "light");
  const pictures: readonly OutgoingFile[] = [
    {
      name: toFileName(outgoing, "svg"),
      mimeType: "image/svg+xml",
      bytes: new TextEncoder().encode(vector.svg),
    },
    {
      name: toFileName(outgoing, "png"),
      mimeType: "image/png",
      bytes: new Uint8Array(await (await toPng(svg, width, height)).arrayBuffer()),
    },
  ];
  const kinds = dataFileKinds.filter((kind) => kind !== "zip");
  return [...pictures, ...(await Promise.all(kinds.map(async (kind) => toDataFile(kind, own))))];
}
