import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/**
 * The width of a box in whole px, kept up to date by one ResizeObserver; 0 until it is on the page. Drawings are laid
 * out for a width and never scaled.
 */
export function useWidth<T extends HTMLElement>(): { readonly ref: RefObject<T | null>; readonly width: number } {
  const ref = useRef<T | null>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const measure = (): void => setWidth(Math.floor(box.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
