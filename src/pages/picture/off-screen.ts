import { createElement, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import tokensCss from "../../ui/tokens.css?raw";
import { readTokens, type PictureTheme, type Tokens } from "./read-tokens.ts";

/** A place outside the window where a picture is made, in the colours of its theme. */
export interface OffScreen {
  /** Everything outside the window, and the part of it in which the drawing comes. */
  readonly host: HTMLElement;
  readonly stage: HTMLElement;
  readonly tokens: Tokens;
  /** Draws and waits until everything is there and nothing changes any more. */
  readonly render: (content: ReactNode) => Promise<void>;
}

/** Longer than this no drawing takes, not even its first time, when the chart library still has to come. */
const longestMs = 15_000;
/** A drawing is complete when nothing in it changed for so long. */
const quietMs = 60;

/** Lends a place outside the window to `work` and clears it away. */
export async function offScreen<T>(theme: PictureTheme, work: (place: OffScreen) => Promise<T>): Promise<T> {
  const host = document.createElement("div");
  const tokens = readTokens(tokensCss, theme);
  host.inert = true;
  host.setAttribute("aria-hidden", "true");
  host.dataset["picture"] = "";
  const placing = { position: "fixed", top: "0", left: "-20000px", width: "1000px", "forced-color-adjust": "none" };
  for (const [name, value] of Object.entries(placing)) host.style.setProperty(name, value);
  for (const [name, value] of tokens) host.style.setProperty(`--${name}`, value);
  const stage = document.createElement("div");
  host.append(stage);
  document.body.append(host);
  let failure: unknown;
  const root = createRoot(stage, {
    onUncaughtError: (error) => {
      failure = error ?? new Error("The drawing failed");
    },
  });
  try {
    return await work({
      host,
      stage,
      tokens,
      render: async (content) => {
        const settled = untilQuiet(stage, () => failure);
        root.render(createElement("div", null, content));
        await settled;
      },
    });
  } finally {
    root.unmount();
    host.remove();
  }
}

async function untilQuiet(stage: HTMLElement, failureOf: () => unknown): Promise<void> {
  const start = performance.now();
  let changed = start;
  const observer = new MutationObserver(() => {
    changed = performance.now();
  });
  observer.observe(stage, { subtree: true, childList: true, attributes: true, characterData: true });
  try {
    for (;;) {
      // Not by animation frames: they stand still in a tab that is not in view.
      await new Promise((resolve) => setTimeout(resolve, 15));
      const now = performance.now();
      if (failureOf() !== undefined) throw failureOf();
      const isThere = stage.querySelector("svg") !== null && stage.querySelector(".drawing-skeleton") === null;
      if (isThere && now - changed >= quietMs) return;
      if (now - start > longestMs) throw new Error("The drawing did not come");
    }
  } finally {
    observer.disconnect();
  }
}
