import { useEffect, useRef, useState } from "react";
import { readTransfer, type Incoming } from "./incoming-files.ts";

/**
 * Files may be dropped anywhere on the site, and pasted anywhere but in a field. Text that is pasted outside the page of
 * files counts only when it looks like rows of cells. Says whether files hang over the window now.
 */
export function useDropAnywhere(isDataPage: boolean, onIncoming: (incoming: readonly Incoming[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef({ isDataPage, onIncoming });
  useEffect(() => {
    latest.current = { isDataPage, onIncoming };
  });
  useEffect(() => {
    function hasFiles(event: DragEvent): boolean {
      return event.dataTransfer?.types.includes("Files") ?? false;
    }
    function over(event: DragEvent): void {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
      setIsOver(true);
    }
    function leave(event: DragEvent): void {
      // Only leaving the window itself has nothing to go to.
      if (event.relatedTarget === null) setIsOver(false);
    }
    function drop(event: DragEvent): void {
      setIsOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      accept(readTransfer(event.dataTransfer));
    }
    function paste(event: ClipboardEvent): void {
      if (event.defaultPrevented || isField(event.target)) return;
      const incoming = readTransfer(event.clipboardData);
      const counts = incoming.filter(
        (each) => each.kind === "file" || latest.current.isDataPage || looksLikeRows(each.text),
      );
      if (counts.length === 0) return;
      event.preventDefault();
      accept(counts);
    }
    function accept(incoming: readonly Incoming[]): void {
      if (incoming.length > 0) latest.current.onIncoming(incoming);
    }
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, []);
  return isOver;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** Two lines or more with a tab, a semicolon or a comma in the first two. */
function looksLikeRows(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/, 3).filter((line) => line !== "");
  return lines.length >= 2 && lines.every((line) => /[\t;,]/.test(line));
}
