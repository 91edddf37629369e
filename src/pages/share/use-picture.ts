import { useEffect, useMemo, useState } from "react";
import type { OutgoingFigure } from "../../downloads/outgoing-figure.ts";
import { toPictureMarkup, type PictureMarkup, type PictureOptions } from "../picture.ts";

/** A picture on its way, there, or not possible. */
export type PictureState =
  | { readonly kind: "making" }
  | { readonly kind: "ready"; readonly picture: PictureMarkup; readonly url: string }
  | { readonly kind: "failed"; readonly retry: () => void };

/** One making of one picture. */
interface Wanted {
  readonly outgoing: OutgoingFigure;
  readonly options: PictureOptions;
  readonly attempt: number;
}

interface Made {
  readonly wanted: Wanted;
  readonly result: { readonly picture: PictureMarkup; readonly url: string } | "failed";
}

/** Makes the picture of a figure, with an address to show it from. `options` must be the same object until they change. */
export function usePicture(outgoing: OutgoingFigure, options: PictureOptions): PictureState {
  const [made, setMade] = useState<Made>();
  const [attempt, setAttempt] = useState(0);
  const wanted = useMemo((): Wanted => ({ outgoing, options, attempt }), [outgoing, options, attempt]);
  useEffect(() => {
    let isCurrent = true;
    let url: string | undefined;
    toPictureMarkup(wanted.outgoing, wanted.options).then(
      (picture) => {
        if (!isCurrent) return;
        url = URL.createObjectURL(new Blob([picture.svg], { type: "image/svg+xml" }));
        setMade({ wanted, result: { picture, url } });
      },
      (error: unknown) => {
        reportError(error);
        if (isCurrent) setMade({ wanted, result: "failed" });
      },
    );
    return () => {
      isCurrent = false;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [wanted]);
  if (made?.wanted !== wanted) return { kind: "making" };
  if (made.result !== "failed") return { kind: "ready", ...made.result };
  return {
    kind: "failed",
    retry: () => {
      setAttempt((count) => count + 1);
    },
  };
}
