/** The pictures on a bare page with the style sheet and the policy of the site, for tests that give it figures. */
import "../../src/app/trusted-types.ts";
import "../../src/app/styles.css";
import type { OutgoingFigure } from "../../src/downloads/outgoing-figure.ts";
import { toPicture, toPictureMarkup, type PictureOptions } from "../../src/pages/picture.ts";

/** How many colours there are in a picture, looked at on a coarse grid. */
async function countInks(blob: Blob): Promise<number> {
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("No canvas");
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const inks = new Set<number>();
  for (let at = 0; at < data.length; at += 4) {
    inks.add(((data[at] ?? 0) >> 4) * 256 + ((data[at + 1] ?? 0) >> 4) * 16 + ((data[at + 2] ?? 0) >> 4));
  }
  return inks.size;
}

/** A long text in short: two that are equal to the byte have the same. */
async function toDigest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const styleSheet = /<style>.*?<\/style>/s;

const probe = {
  digest: async (outgoing: OutgoingFigure, options: PictureOptions) =>
    toDigest((await toPictureMarkup(outgoing, options)).svg),
  /** The picture without its style sheet, which holds the fonts: that is the same every time, and long. */
  svg: async (outgoing: OutgoingFigure, options: PictureOptions) =>
    (await toPictureMarkup(outgoing, options)).svg.replace(styleSheet, ""),
  sheet: async (outgoing: OutgoingFigure, options: PictureOptions) =>
    styleSheet.exec((await toPictureMarkup(outgoing, options)).svg)?.[0] ?? "",
  png: async (outgoing: OutgoingFigure, options: PictureOptions) => {
    const blob = await toPicture(outgoing, options);
    const { width, height } = await createImageBitmap(blob);
    return { type: blob.type, width, height, inks: await countInks(blob) };
  },
};
export type PictureProbe = typeof probe;

Object.assign(globalThis, { probe });
