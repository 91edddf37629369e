import { useEffect, useId, useRef, useState } from "react";
import { toNotesText } from "../../downloads/pptx/plan/notes-text.ts";
import { Button } from "../../ui/button.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { Modal } from "../../ui/modal.tsx";
import type { PictureTheme } from "../picture.ts";
import { useView } from "../view.ts";
import { sayFace, type Face } from "./face.ts";
import { FaceView } from "./face-view.tsx";
import { presentationWords } from "./presentation-words.ts";
import { useBarInView } from "./use-bar-in-view.ts";
import type { PictureMaker } from "./use-picture-maker.ts";
import { usePictures } from "./use-pictures.ts";

export interface PresenterProps {
  /** At least one; the same list as long as it is presented. */
  readonly faces: readonly Face[];
  readonly make: PictureMaker;
  readonly onClose: () => void;
}

/** Where a key leads to. Left and up go back, right and down go on. */
function stepOf(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
      return Math.min(last, at + 1);
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

/** One slide at a time over the whole window, and over the whole screen where the browser allows it. */
export function Presenter({ faces, make, onClose }: PresenterProps) {
  const { language } = useView();
  const words = presentationWords[language].stage;
  const headingId = useId();
  const notesId = useId();
  const stage = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [hasMoved, setHasMoved] = useState(false);
  const [showsNotes, setShowsNotes] = useState(false);
  const [theme] = useState(themeOfSite);
  const pictures = usePictures(faces, at, { make, theme });
  const isBarInView = useBarInView();
  const last = faces.length - 1;
  const face = faces[Math.min(at, last)];
  useFullScreenEnd(onClose);

  useEffect(() => {
    // No button has the focus: the bar stays out of the slide until it is asked for.
    stage.current?.focus();
  }, []);
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // The notes scroll with the keys that point up and down.
      const isInNotes = event.target instanceof Element && event.target.closest(".presenter-notes") !== null;
      if (isInNotes && event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      const next = stepOf(event.key, at, last);
      if (next === undefined) return;
      event.preventDefault();
      goTo(next);
    };
    document.addEventListener("keydown", follow);
    return () => {
      document.removeEventListener("keydown", follow);
    };
  });

  function goTo(next: number): void {
    setAt(next);
    setHasMoved(true);
  }

  if (face === undefined) return null;
  const { title, reading } = sayFace(face);
  return (
    <Modal className="presenter" labelledBy={headingId} onCancel={onClose}>
      <h1 className="visually-hidden" id={headingId}>
        {words.dialog}
      </h1>
      <div className="presenter-main" data-bar={isBarInView || showsNotes ? "shown" : "hidden"} data-notes={showsNotes}>
        <div className="presenter-stage" ref={stage} tabIndex={-1}>
          <section aria-label={words.announced(at + 1, faces.length)}>
            <FaceView
              key={face.key}
              face={face}
              position={words.position(at + 1, faces.length)}
              picture={pictures.get(face.key)}
            />
          </section>
        </div>
        {showsNotes && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reached by keyboard
          <section className="presenter-notes" id={notesId} aria-label={words.notes} tabIndex={0}>
            <h2>{words.notes}</h2>
            {(face.kind === "title" ? [words.titleNotes(last)] : toNotesText(face.slide.outgoing)).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        )}
        <div className="presenter-bar">
          <Button
            icon="arrow-left"
            aria-disabled={at === 0}
            onClick={() => {
              if (at > 0) goTo(at - 1);
            }}
          >
            {words.previous}
          </Button>
          <span className="presenter-position">{words.position(at + 1, faces.length)}</span>
          <Button
            icon="arrow-right"
            aria-disabled={at === last}
            onClick={() => {
              if (at < last) goTo(at + 1);
            }}
          >
            {words.next}
          </Button>
          <Button
            className="presenter-notes-button"
            aria-expanded={showsNotes}
            aria-controls={showsNotes ? notesId : undefined}
            onClick={() => {
              setShowsNotes(!showsNotes);
            }}
          >
            {words.notes}
          </Button>
          <p className="presenter-keys">{words.keys}</p>
          <Button icon="close" onClick={onClose}>
            {words.stop}
          </Button>
        </div>
      </div>
      <LiveRegion message={hasMoved ? `${words.announced(at + 1, faces.length)}. ${title}. ${reading}` : ""} />
    </Modal>
  );
}

/** Whether the site is lit light or dark at this moment. */
function themeOfSite(): PictureTheme {
  const chosen = document.documentElement.dataset["theme"];
  const isDark =
    chosen === undefined ? globalThis.matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
  return isDark ? "dark" : "light";
}

/** Over the whole screen, where the browser has that and allows it; in the window otherwise. Call it from a click. */
export function enterFullScreen(): void {
  document.documentElement.requestFullscreen?.().catch(() => {
    // Refused: the window is large enough.
  });
}

/** Back to the window. */
export function leaveFullScreen(): void {
  // A browser without full screen knows no element in it at all.
  if (document.fullscreenElement instanceof Element) void document.exitFullscreen();
}

/** In full screen the browser keeps Escape for itself: leaving it is stopping. */
function useFullScreenEnd(onClose: () => void): void {
  useEffect(() => {
    const follow = (): void => {
      if (document.fullscreenElement === null) onClose();
    };
    document.addEventListener("fullscreenchange", follow);
    return () => {
      document.removeEventListener("fullscreenchange", follow);
    };
  }, [onClose]);
}
