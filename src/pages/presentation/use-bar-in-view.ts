import { useEffect, useState } from "react";

/** So long the buttons stay in view after the last move of the pointer. */
const lingerMs = 3000;

/** Whether the pointer moved a moment ago: only then do buttons lie over a slide. By keyboard they come with the focus. */
export function useBarInView(): boolean {
  const [isInView, setIsInView] = useState(true);
  useEffect(() => {
    let timer = setTimeout(hide, lingerMs);
    function hide(): void {
      setIsInView(false);
    }
    function show(): void {
      setIsInView(true);
      clearTimeout(timer);
      timer = setTimeout(hide, lingerMs);
    }
    document.addEventListener("pointermove", show);
    document.addEventListener("pointerdown", show);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointermove", show);
      document.removeEventListener("pointerdown", show);
    };
  }, []);
  return isInView;
}
