import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { presentationWords } from "./presentation-words.ts";
import { useView } from "../view.ts";
import type { Face } from "./face.ts";
import { FaceView } from "./face-view.tsx";
import type { Pictures } from "./use-pictures.ts";

export interface PrintDeckProps {
  readonly faces: readonly Face[];
  readonly pictures: Pictures;
  /** After the window of the browser was open. */
  readonly onDone: () => void;
}

/** All slides beside the window, each a page of its own on paper. Mount it to print them. */
export function PrintDeck({ faces, pictures, onDone }: PrintDeckProps) {
  const { language } = useView();
  const words = presentationWords[language].stage;
  const pages = useRef<HTMLDivElement>(null);
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  }, [onDone]);
  useEffect(() => {
    let isCurrent = true;
    const finish = (): void => {
      done.current();
    };
    globalThis.addEventListener("afterprint", finish);
    const images = [...(pages.current?.querySelectorAll("img") ?? [])];
    void Promise.allSettled(images.map(async (image) => image.decode())).then(() => {
      if (isCurrent) globalThis.print();
    });
    return () => {
      isCurrent = false;
      globalThis.removeEventListener("afterprint", finish);
    };
  }, []);
  return createPortal(
    <div className="print-deck" ref={pages} inert>
      {faces.map((face, index) => (
        <div className="print-slide" key={face.key}>
          <FaceView face={face} position={words.position(index + 1, faces.length)} picture={pictures.get(face.key)} />
        </div>
      ))}
    </div>,
    document.body,
  );
}
