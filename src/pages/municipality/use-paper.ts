import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Whether what is meant for paper should stand ready for this view: from the first quiet moment after it was chosen, or at once when
 * the browser asks for paper. It prints what stands there when that event is over, so drawings that are loaded on demand must be
 * there before; and no choice on the screen should wait for a sheet that nobody sees.
 */
export function useIsReadyForPaper(view: string): boolean {
  const [readyFor, setReadyFor] = useState<string>();
  useEffect(() => {
    const quiet = setTimeout(() => {
      setReadyFor(view);
    }, quietMs);
    const print = (): void => flushSync(() => setReadyFor(view));
    globalThis.addEventListener("beforeprint", print);
    return () => {
      clearTimeout(quiet);
      globalThis.removeEventListener("beforeprint", print);
    };
  }, [view]);
  return readyFor === view;
}

/** After this the drawings on the screen have had their turn. */
const quietMs = 600;
