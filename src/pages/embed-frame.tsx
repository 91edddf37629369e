import { useEffect, useRef, useState } from "react";
import { readHeight } from "./embed/height-message.ts";

export interface EmbedFrameProps {
  /** `?fig=…`: the query of the embed. */
  readonly query: string;
  readonly title: string;
  /** Until it has told its own height. */
  readonly firstHeightPx?: number;
}

/** A real embed on a page of the site itself, as high as its content. */
export function EmbedFrame({ query, title, firstHeightPx = 420 }: EmbedFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [heightPx, setHeightPx] = useState(firstHeightPx);
  useEffect(() => {
    const follow = ({ source, data }: MessageEvent<unknown>): void => {
      const told = source !== null && source === frame.current?.contentWindow ? readHeight(data) : undefined;
      if (told !== undefined) setHeightPx(told);
    };
    addEventListener("message", follow);
    return () => {
      removeEventListener("message", follow);
    };
  }, []);
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- our own page on our own origin: it may do what we may
    <iframe
      ref={frame}
      className="embed-frame"
      src={`./embed.html${query}`}
      title={title}
      loading="lazy"
      allow="clipboard-write; fullscreen"
      style={{ height: `${heightPx}px` }}
    />
  );
}
