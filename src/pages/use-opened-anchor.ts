import { useEffect } from "react";

/**
 * Keeps the figure that the opened address names (`…#werkzoekenden`) in view while the page around it loads and grows. Ends
 * when everything stands, or as soon as the reader moves.
 */
export function useOpenedAnchor(): void {
  useEffect(() => {
    const anchor = location.hash.slice(1);
    if (anchor === "") return;
    const ended = new AbortController();
    const observer = new MutationObserver(() => {
      const target = document.getElementById(anchor);
      target?.scrollIntoView();
      // A drawing measures its box first, so the end is looked for once more in the next frame.
      requestAnimationFrame(() => {
        if (target !== null && document.querySelector(stillLoading) === null) {
          target.scrollIntoView();
          ended.abort();
        }
      });
    });
    ended.signal.addEventListener("abort", () => {
      observer.disconnect();
    });
    for (const move of ["wheel", "touchstart", "pointerdown", "keydown"]) {
      document.addEventListener(
        move,
        () => {
          ended.abort();
        },
        { signal: ended.signal, passive: true },
      );
    }
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      ended.abort();
    };
  }, []);
}

const stillLoading = '[aria-busy="true"], .drawing-skeleton';
