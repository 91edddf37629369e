import { useEffect } from "react";

/** Opens what is folded in while the page is printed, since a closed part is no part of the paper, and folds it in again afterwards. */
export function useOpenOnPaper(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
      for (const details of opened) details.open = true;
    };
    const close = (): void => {
      for (const details of opened) details.open = false;
      opened = [];
    };
    globalThis.addEventListener("beforeprint", open);
    globalThis.addEventListener("afterprint", close);
    return () => {
      globalThis.removeEventListener("beforeprint", open);
      globalThis.removeEventListener("afterprint", close);
    };
  }, []);
}
