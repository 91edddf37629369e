/** The pictures on a bare page with the style sheet of the site, for tests that give it figures. */
import "../../src/app/trusted-types.ts";
import "../../src/app/styles.css";
import type { OutgoingFigure } from "../../src/downloads/outgoing-figure.ts";
import { toPicture, toPictureMarkup, type PictureOptions } from "../../src/pages/picture.ts";

const probe = {
  svg: async (outgoing: OutgoingFigure, options: PictureOptions) => (await toPictureMarkup(outgoing, options)).svg,
  png: async (outgoing: OutgoingFigure, options: PictureOptions) => {
    const bytes = new Uint8Array(await (await toPicture(outgoing, options)).arrayBuffer());
    return [...bytes];
  },
};
export type PictureProbe = typeof probe;

Object.assign(globalThis, { probe });
