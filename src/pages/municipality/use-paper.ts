import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Whether what is meant for paper should stand ready: from the first quiet moment of the page on, or at once when the browser
 * asks for paper. It prints what stands there when that event is over, so drawings that are loaded on demand must be there before.
 */
export function useIsReadyForPaper(): boolean {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    const quiet = setTimeout(() => {
      setIsReady(true);
    }, quietMs);
    const print = (): void => flushSync(() => setIsReady(true));
    globalThis.addEventListener("beforeprint", print);
    return () => {
      clearTimeout(quiet);
      globalThis.removeEventListener("beforeprint", print);
    };
  }, []);
  return isReady;
}

/** After this the drawings on the screen have had their turn. */
const quietMs = 600;
