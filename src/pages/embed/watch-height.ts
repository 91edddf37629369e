import type { HeightMessage } from "./height-message.ts";

/** By which the page around an embed asks for the height again: its script may have come later than the first message. */
const question = "opwegnaar80/vraag";

/** Longest wait for a frame: a browser draws no frames for an embed that is out of sight. */
const longestWaitMs = 250;

/**
 * Tells the page around it how high the content is: once the fonts are there and after every change of size, at most once per
 * frame, and only what has changed. Returns the way to stop.
 */
export function watchHeight(content: HTMLElement, id: string): () => void {
  let told = 0;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (isAsked: boolean): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === 0 || (height === told && !isAsked)) return;
    told = height;
    const message: HeightMessage = { type: "opwegnaar80/hoogte", v: 1, id, hoogte: height };
    parent.postMessage(message, "*");
  };
  const settle = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    timer = undefined;
    tell(false);
  };
  const schedule = (): void => {
    if (timer !== undefined) return;
    frame = requestAnimationFrame(settle);
    timer = setTimeout(settle, longestWaitMs);
  };
  const answer = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== parent || typeof data !== "object" || data === null) return;
    if ("type" in data && data.type === question && "v" in data && data.v === 1) tell(true);
  };
  const sizes = new ResizeObserver(schedule);
  // Sizes are not watched either for what is out of sight; changes of the content are.
  const changes = new MutationObserver(schedule);
  // Before that, titles are set in another font and have another height.
  void document.fonts.ready.then(() => {
    sizes.observe(content);
    changes.observe(content, { subtree: true, childList: true, attributes: true, characterData: true });
    schedule();
  });
  addEventListener("message", answer);
  return () => {
    sizes.disconnect();
    changes.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    removeEventListener("message", answer);
  };
}
