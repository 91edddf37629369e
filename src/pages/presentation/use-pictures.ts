import { useEffect, useRef, useState } from "react";
import type { PictureTheme } from "../picture.ts";
import { pictureOf, type Face } from "./face.ts";
import type { PictureMaker } from "./use-picture-maker.ts";

/** Addresses of the pictures that were made, by key of their face; `failed` for one that could not be. */
export type Pictures = ReadonlyMap<string, string>;

export const failedPicture = "failed";

/** Makes the pictures of all faces one after the other, the one that is looked at and those after it first. */
export function usePictures(
  faces: readonly Face[],
  at: number,
  { make, theme }: { readonly make: PictureMaker; readonly theme: PictureTheme },
): Pictures {
  const [pictures, setPictures] = useState<Pictures>(new Map());
  const wanted = useRef(at);
  useEffect(() => {
    wanted.current = at;
  }, [at]);
  useEffect(() => {
    let isCurrent = true;
    const made = new Map<string, string>();
    const makeAll = async (): Promise<void> => {
      for (;;) {
        const ordered = [...faces.slice(wanted.current), ...faces.slice(0, wanted.current)];
        const next = ordered.find((face) => pictureOf(face) !== undefined && !made.has(face.key));
        const slide = next === undefined ? undefined : pictureOf(next);
        if (next === undefined || slide === undefined) return;
        const url = await make(slide, "png-1920", theme).then(toUrl, (error: unknown) => {
          reportError(error);
          return failedPicture;
        });
        made.set(next.key, url);
        if (!isCurrent) {
          release(made);
          return;
        }
        setPictures(new Map(made));
      }
    };
    void makeAll();
    return () => {
      isCurrent = false;
      release(made);
    };
  }, [faces, make, theme]);
  return pictures;
}

/** An address from which an SVG can be shown, until it is released. */
export function toUrl({ svg }: { readonly svg: string }): string {
  return URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
}

function release(made: Pictures): void {
  for (const url of made.values()) if (url !== failedPicture) URL.revokeObjectURL(url);
}
