import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";

/** The width of A4 between its margins, in px: drawings made for a wide screen are laid out again for it. */
const paperWidth = 680;

/**
 * The width of a box in whole px, kept up to date by one ResizeObserver; 0 until it is on the page. Drawings are laid
 * out for a width and never scaled, on paper neither.
 */
export function useWidth<T extends HTMLElement>(): { readonly ref: RefObject<T | null>; readonly width: number } {
  const ref = useRef<T | null>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const measure = (): void => setWidth(Math.floor(box.getBoundingClientRect().width));
    // The browser prints what stands there when this event is over, so it cannot wait.
    const fitPaper = (): void => flushSync(() => setWidth((screenWidth) => Math.min(screenWidth, paperWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    window.addEventListener("beforeprint", fitPaper);
    window.addEventListener("afterprint", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", fitPaper);
      window.removeEventListener("afterprint", measure);
    };
  }, []);
  return { ref, width };
}
