import { useMemo, useState } from "react";
import { toFileName } from "../../../downloads/file-name.ts";
import { toNotesText } from "../../../downloads/pptx/plan/notes-text.ts";
import { toOutline } from "../../../downloads/pptx/plan/outline.ts";
import { presentationType, toPresentation } from "../../../downloads/pptx/to-presentation.ts";
import type { OutgoingFigure } from "../../../downloads/outgoing-figure.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { giveBack } from "../../give-back.ts";
import { SavedNotice } from "../saved-notice.tsx";
import type { ShareTabProps } from "../share-tabs.ts";
import { slidesTabWords } from "../slides-words.ts";

type Making = "idle" | "making" | "failed";

/** The figure as slides: what will stand on them, in words, and the button that makes them. */
export function PowerpointTab({ outgoing }: ShareTabProps) {
  const { figure } = outgoing;
  const [making, setMaking] = useState<Making>("idle");
  const [saved, setSaved] = useState<string>();
  const words = slidesTabWords[figure.language];

  const make = async (): Promise<void> => {
    setMaking("making");
    setSaved(undefined);
    try {
      setSaved(await savePresentation(outgoing));
      setMaking("idle");
    } catch (error) {
      reportError(error);
      setMaking("failed");
    }
  };

  return (
    <>
      <p>{words.lead}</p>
      <SlideList outgoing={outgoing} />
      <div className="share-buttons">
        <Button
          look="primary"
          icon="slides"
          disabled={making === "making"}
          onClick={() => {
            void make();
          }}
        >
          {words.make}
        </Button>
        <span role="status">{making === "making" ? words.making : ""}</span>
      </div>
      {making === "failed" && (
        <Notice kind="error" heading={words.failed} live>
          {words.failedHint}
        </Notice>
      )}
      <SavedNotice name={saved} />
    </>
  );
}

/** Makes the file and gives it to the browser; its name. */
async function savePresentation(outgoing: OutgoingFigure): Promise<string> {
  const bytes = new Uint8Array(await toPresentation([outgoing]));
  const name = toFileName(outgoing, "pptx");
  giveBack(new Blob([bytes], { type: presentationType }), name);
  return name;
}

/** The slides one by one, with what stands on each, and the notes behind them. */
function SlideList({ outgoing }: { readonly outgoing: OutgoingFigure }) {
  const { figure } = outgoing;
  const words = slidesTabWords[figure.language];
  const slides = useMemo(() => toOutline(figure), [figure]);
  const notes = useMemo(() => toNotesText(outgoing), [outgoing]);
  return (
    <>
      <h3 className="share-heading">{words.slides(slides.length)}</h3>
      <ol className="share-slides">
        {slides.map(({ title, content, series }) => (
          <li key={title}>
            <strong>{title}</strong>
            <span>
              {words.contents[content]}
              {series > 0 && `, ${words.series(series)}`}
            </span>
          </li>
        ))}
      </ol>
      <details className="share-notes">
        <summary>{words.notes}</summary>
        {notes.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    </>
  );
}
