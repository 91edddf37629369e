import { useState } from "react";
import { mostItems, writeDeck, type Deck } from "../../permalink/deck.ts";
import { defaultState } from "../../permalink/read-link.ts";
import { writeLink } from "../../permalink/write-link.ts";
import { Button } from "../../ui/button.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toAddress } from "../copy-action.tsx";
import { giveBack } from "../give-back.ts";
import type { OutgoingFile } from "../../downloads/data-files.ts";
import { today } from "../today.ts";
import { useView } from "../view.ts";
import { pictureOf, type Face } from "./face.ts";
import { presentationWords } from "./presentation-words.ts";
import { enterFullScreen, leaveFullScreen, Presenter } from "./presenter.tsx";
import { PrintDeck } from "./print-deck.tsx";
import { toUrl, type Pictures } from "./use-pictures.ts";
import { usePictureMaker } from "./use-picture-maker.ts";
import { useTask, type TaskContext, type TaskState } from "./use-task.ts";

type TaskKind = "powerpoint" | "print" | "zip";

export interface DeckActionsProps {
  readonly faces: readonly Face[];
  /** Figures are on their way: what is made now would lack them. */
  readonly isLoading: boolean;
  readonly deck: Deck;
  /** Whether it is kept in this browser only. */
  readonly isPrivate: boolean;
}

/** Presenting, and everything that the presentation can be taken along as. */
export function DeckActions({ faces, isLoading, deck, isPrivate }: DeckActionsProps) {
  const { language } = useView();
  const words = presentationWords[language];
  const make = usePictureMaker();
  const [presented, setPresented] = useState<readonly Face[]>();
  const [printed, setPrinted] = useState<{ readonly faces: readonly Face[]; readonly pictures: Pictures }>();
  const { task, run } = useTask<TaskKind>();
  const slides = faces.flatMap((face) => (face.kind === "figure" ? [face.slide] : []));
  const isIdle = !isLoading && slides.length > 0;
  const canMake = isIdle && task.kind !== "running";
  const fileName = `${words.fileName}_${today()}`;
  const address = toAddress(writeLink({ ...defaultState, page: "presentatie", deck: writeDeck(deck), language }));

  // The buttons stay where the focus can be while something is made: pressed then, they do nothing.
  const start: typeof run = (what, work) => {
    if (canMake) run(what, work);
  };

  const save = (file: OutgoingFile, { signal }: TaskContext): string => {
    if (!signal.aborted) giveBack(new Blob([file.bytes], { type: file.mimeType }), file.name);
    return file.name;
  };

  async function makePrinted({ signal, onStep }: TaskContext): Promise<string> {
    const pictures = new Map<string, string>();
    for (const [index, face] of faces.entries()) {
      const slide = pictureOf(face);
      onStep(index + 1, faces.length);
      if (slide !== undefined) pictures.set(face.key, toUrl(await make(slide, "png-1920", "light")));
      signal.throwIfAborted();
    }
    setPrinted({ faces, pictures });
    return "";
  }

  return (
    <section className="deck-tools">
      <p className="deck-buttons">
        <Button
          look="primary"
          icon="slides"
          disabled={!isIdle}
          onClick={() => {
            enterFullScreen();
            setPresented(faces);
          }}
        >
          {words.present}
        </Button>
        <Button
          icon="download"
          aria-disabled={!canMake}
          aria-describedby="deck-powerpoint-hint"
          onClick={() => {
            start("powerpoint", async (context) => {
              const { toPowerPointFile } = await import("./deck-files.ts");
              return save(await toPowerPointFile(slides, fileName), context);
            });
          }}
        >
          {words.powerpoint}
        </Button>
        <Button
          icon="download"
          aria-disabled={!canMake}
          aria-describedby="deck-print-hint"
          onClick={() => {
            start("print", makePrinted);
          }}
        >
          {words.print}
        </Button>
        <Button
          icon="download"
          aria-disabled={!canMake}
          aria-describedby="deck-zip-hint"
          onClick={() => {
            start("zip", async (context) => {
              const { toArchive } = await import("./deck-files.ts");
              return save(await toArchive(slides, fileName, make, context), context);
            });
          }}
        >
          {words.zip}
        </Button>
        <CopyButton
          label={words.copyLink}
          doneLabel={words.copied}
          failedLabel={words.copyFailed}
          resetKey={address}
          onCopy={async () => navigator.clipboard.writeText(address)}
        />
      </p>
      <TaskLine task={task} />
      <p className="deck-small">
        <span id="deck-powerpoint-hint">{words.powerpointHint}</span>{" "}
        <span id="deck-print-hint">{words.printHint}</span> <span id="deck-zip-hint">{words.zipHint}</span>
      </p>
      <details className="deck-address">
        <summary>{words.link}</summary>
        <code aria-label={words.link}>{address}</code>
      </details>
      <p className="deck-small">
        {words.room(deck.items.length, mostItems)} {isPrivate && words.kept} {words.follows}
      </p>
      {presented !== undefined && (
        <Presenter
          faces={presented}
          make={make}
          onClose={() => {
            setPresented(undefined);
            leaveFullScreen();
          }}
        />
      )}
      {printed !== undefined && (
        <PrintDeck
          faces={printed.faces}
          pictures={printed.pictures}
          onDone={() => {
            setPrinted(undefined);
            for (const url of printed.pictures.values()) URL.revokeObjectURL(url);
          }}
        />
      )}
    </section>
  );
}

/** How far the work is, with a way to stop it; and what came of it. */
function TaskLine({ task }: { readonly task: TaskState<TaskKind> }) {
  const { language } = useView();
  const words = presentationWords[language].task;
  switch (task.kind) {
    case "rest":
      return null;
    case "running":
      return (
        <p className="deck-task">
          <span role="status">
            {words[task.what]}
            {task.at > 0 && `: ${words.step(task.at, task.of)}`}
          </span>
          <progress aria-label={words[task.what]} max={task.of} {...(task.at > 0 && { value: task.at - 1 })} />
          <Button size="small" icon="close" onClick={task.stop}>
            {words.cancel}
          </Button>
        </p>
      );
    case "done":
      return (
        <Notice kind="ok" live>
          {task.what === "print" ? (
            <p>{words.printed}</p>
          ) : (
            <>
              <p>{words.saved(task.result)}</p>
              <p>{words.blocked}</p>
            </>
          )}
        </Notice>
      );
    case "stopped":
      return (
        <Notice kind="info" live>
          {words.cancelled}
        </Notice>
      );
    case "failed":
      return (
        <Notice kind="error" live>
          {words.failed}
        </Notice>
      );
  }
}
