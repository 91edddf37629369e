import { useMemo, useState } from "react";
import { toFileName } from "../../../downloads/file-name.ts";
import type { Figure } from "../../../figures/figure.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Segmented } from "../../../ui/segmented.tsx";
import { giveBack } from "../../give-back.ts";
import {
  toPng,
  type PictureFormat,
  type PictureMarkup,
  type PictureOptions,
  type PictureTheme,
} from "../../picture.ts";
import { useView } from "../../view.ts";
import { canCopyPicture, copyPicture } from "../clipboard.ts";
import { pictureTabWords } from "../picture-words.ts";
import { SavedNotice } from "../saved-notice.tsx";
import type { ShareTabProps } from "../share-tabs.ts";
import { shareWords } from "../share-words.ts";
import { useBorders } from "../use-borders.ts";
import { usePicture, type PictureState } from "../use-picture.ts";

const formats = ["png-2x", "png-1920", "svg"] as const satisfies readonly PictureFormat[];
const themes = ["light", "dark"] as const satisfies readonly PictureTheme[];

/** The figure as a picture: choose its form, see it, save or copy it. */
export function PictureTab({ outgoing }: ShareTabProps) {
  const { figure } = outgoing;
  const { state } = useView();
  const words = pictureTabWords[figure.language];
  const hasMap = figure.kind === "series" && figure.classes !== undefined && figure.shape !== "bubbles";
  const [format, setFormat] = useState<PictureFormat>("png-2x");
  const [theme, setTheme] = useState<PictureTheme>("light");
  const [view, setView] = useState<"chart" | "map">(hasMap && state.maps.includes(figure.id) ? "map" : "chart");
  const borders = useBorders(view === "map");
  const options = useMemo((): PictureOptions => ({ format, theme, view, borders }), [format, theme, view, borders]);
  const made = usePicture(outgoing, options);
  const extension = format === "svg" ? "svg" : "png";
  const name = toFileName(outgoing, extension, toPart(options, words.partOf));
  return (
    <>
      <div className="picture-choices">
        <Segmented
          label={words.format}
          options={formats.map((key) => ({ key, label: words.formats[key] }))}
          selected={format}
          onSelect={setFormat}
        />
        {hasMap && (
          <Segmented
            label={words.view}
            options={[
              { key: "chart", label: words.chart },
              { key: "map", label: words.map },
            ]}
            selected={view}
            onSelect={setView}
          />
        )}
        <Segmented
          label={words.theme}
          options={themes.map((key) => ({ key, label: words.themes[key] }))}
          selected={theme}
          onSelect={setTheme}
        />
      </div>
      <p className="share-small">{words.hints[format]}</p>
      <PicturePreview figure={figure} made={made} />
      {made.kind === "ready" && (
        <PictureActions key={name} picture={made.picture} format={format} name={name} figure={figure} />
      )}
    </>
  );
}

/** What tells apart the files of one figure: `kaart-dia-donker`. */
function toPart(
  { view, format, theme }: PictureOptions,
  words: Readonly<Record<"map" | "slide" | "dark", string>>,
): string {
  return [view === "map" ? words.map : "", format === "png-1920" ? words.slide : "", theme === "dark" ? words.dark : ""]
    .filter((part) => part !== "")
    .join("-");
}

interface PicturePreviewProps {
  readonly figure: Figure;
  readonly made: PictureState;
}

/** The picture as it will be saved; while it is being made, and when that fails, a sentence in its place. */
export function PicturePreview({ figure, made }: PicturePreviewProps) {
  const words = pictureTabWords[figure.language];
  return (
    <div className="picture-preview" aria-busy={made.kind === "making"}>
      {made.kind === "making" && <p role="status">{words.making}</p>}
      {made.kind === "failed" && (
        <Notice kind="error" live actions={<Button onClick={made.retry}>{words.retry}</Button>}>
          {words.failed}
        </Notice>
      )}
      {made.kind === "ready" && (
        <img
          src={made.url}
          width={made.picture.width}
          height={made.picture.height}
          alt={`${words.preview}: ${figure.title}. ${figure.reading.join(" ")}`}
        />
      )}
    </div>
  );
}

interface PictureActionsProps {
  readonly figure: Figure;
  readonly picture: PictureMarkup;
  readonly format: PictureFormat;
  readonly name: string;
}

function PictureActions({ figure, picture, format, name }: PictureActionsProps) {
  const words = pictureTabWords[figure.language];
  const [saved, setSaved] = useState<string>();
  const [hasFailed, setHasFailed] = useState(false);
  const { svg, width, height } = picture;

  async function save(): Promise<void> {
    const isSvg = format === "svg";
    giveBack(isSvg ? new Blob([svg], { type: "image/svg+xml" }) : await toPng(svg, width, height), name);
    setSaved(name);
  }

  return (
    <>
      <p className="share-buttons">
        <Button
          look="primary"
          icon="download"
          onClick={() => {
            setHasFailed(false);
            save().catch((error: unknown) => {
              reportError(error);
              setHasFailed(true);
            });
          }}
        >
          {shareWords[figure.language].save.action}
        </Button>
        {canCopyPicture() && (
          <CopyButton
            label={words.copy}
            doneLabel={words.copied}
            failedLabel={words.copyFailed}
            icon="copy"
            resetKey={name}
            onCopy={async () => copyPicture(toPng(svg, width, height))}
          />
        )}
      </p>
      <p className="share-file-name share-small">{name}</p>
      {hasFailed && (
        <Notice kind="error" live>
          {words.failed}
        </Notice>
      )}
      <SavedNotice name={saved} />
    </>
  );
}
