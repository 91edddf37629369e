import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Whether a box has more width inside than it shows; then it must be reachable by keyboard to be scrolled. */
export function useOverflow<T extends HTMLElement>(): {
  readonly ref: RefObject<T | null>;
  readonly overflows: boolean;
} {
  const ref = useRef<T | null>(null);
  const [overflows, setOverflows] = useState(false);
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const measure = (): void => setOverflows(box.scrollWidth > box.clientWidth + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { ref, overflows };
}
