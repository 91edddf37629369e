import { useEffect, useMemo, useState } from "react";
import { toFileName } from "../../../downloads/file-name.ts";
import { toNotaParts } from "../../../downloads/nota/nota-parts.ts";
import { toNota, toNotaFile, type NotaPicture } from "../../../downloads/nota/to-nota.ts";
import type { Figure } from "../../../figures/figure.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { giveBack } from "../../give-back.ts";
import { toBase64, toPng, type PictureMarkup, type PictureOptions } from "../../picture.ts";
import { useView } from "../../view.ts";
import { copyFormatted } from "../clipboard.ts";
import { NotaPreview } from "../nota-preview.tsx";
import { pictureTabWords } from "../picture-words.ts";
import { SavedNotice } from "../saved-notice.tsx";
import type { ShareTabProps } from "../share-tabs.ts";
import { useBorders } from "../use-borders.ts";
import { usePicture, type PictureState } from "../use-picture.ts";

/** "Plak in nota": everything of the figure on the clipboard at once, with a look at what will be pasted. */
export function NotaTab(props: ShareTabProps) {
  return hasDrawing(props.outgoing.figure) ? <NotaWithDrawing {...props} /> : <NotaBody {...props} made={undefined} />;
}

/** Lists, single numbers and empty figures are all text: their table is the drawing. */
function hasDrawing({ kind }: Figure): boolean {
  return kind === "series" || kind === "persons";
}

function NotaWithDrawing(props: ShareTabProps) {
  const { figure } = props.outgoing;
  const { state } = useView();
  const isMap = state.maps.includes(figure.id);
  const borders = useBorders(isMap);
  const options = useMemo(
    (): PictureOptions => ({ format: "png-2x", view: isMap ? "map" : "chart", content: "drawing", borders }),
    [isMap, borders],
  );
  return <NotaBody {...props} made={usePicture(props.outgoing, options)} />;
}

function NotaBody({ outgoing, made }: ShareTabProps & { readonly made: PictureState | undefined }) {
  const { figure } = outgoing;
  const words = pictureTabWords[figure.language].nota;
  const parts = useMemo(() => toNotaParts(outgoing, "readable"), [outgoing]);
  const picture = useNotaPicture(made);
  const nota = useMemo(() => toNota(outgoing, picture), [outgoing, picture]);
  const [saved, setSaved] = useState<string>();
  const name = toFileName(outgoing, "html");
  const isMaking = made?.kind === "making" || (made?.kind === "ready" && picture === undefined);
  return (
    <>
      <p>{words.lead}</p>
      {made?.kind === "failed" && (
        <Notice kind="attention" live>
          {words.withoutPicture}
        </Notice>
      )}
      <p className="share-buttons">
        {isMaking ? (
          <Button look="primary" icon="copy" disabled>
            {words.copy}
          </Button>
        ) : (
          <CopyButton
            label={words.copy}
            doneLabel={words.copied}
            failedLabel={words.copyFailed}
            icon="copy"
            look="primary"
            resetKey={nota.html}
            onCopy={async () => copyFormatted(nota.html, nota.text)}
          />
        )}
        <Button
          icon="download"
          disabled={isMaking}
          onClick={() => {
            giveBack(new Blob([toNotaFile(parts, nota.html)], { type: "text/html" }), name);
            setSaved(name);
          }}
        >
          {words.download}
        </Button>
      </p>
      <SavedNotice name={saved} />
      <h3 className="share-heading">{words.preview}</h3>
      <NotaPreview parts={parts} made={made} />
    </>
  );
}

/** The picture as bytes, made before anybody asks: a browser copies formatted text at the click or not at all. */
function useNotaPicture(made: PictureState | undefined): NotaPicture | undefined {
  const markup = made?.kind === "ready" ? made.picture : undefined;
  const [drawn, setDrawn] = useState<{ readonly of: PictureMarkup; readonly picture: NotaPicture }>();
  useEffect(() => {
    if (markup === undefined) return undefined;
    let isCurrent = true;
    toNotaPicture(markup).then((picture) => {
      if (isCurrent) setDrawn({ of: markup, picture });
    }, reportError);
    return () => {
      isCurrent = false;
    };
  }, [markup]);
  return drawn?.of === markup ? drawn?.picture : undefined;
}

async function toNotaPicture({ svg, width, height }: PictureMarkup): Promise<NotaPicture> {
  const bytes = new Uint8Array(await (await toPng(svg, width, height)).arrayBuffer());
  return { address: `data:image/png;base64,${toBase64(bytes)}`, width, height };
}
