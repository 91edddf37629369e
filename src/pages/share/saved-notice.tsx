import { Icon } from "../../ui/icon.tsx";
import { useView } from "../view.ts";
import { shareWords } from "./share-words.ts";

export interface SavedNoticeProps {
  /** The file that was given to the browser last; nothing yet when undefined. */
  readonly name: string | undefined;
}

/**
 * Says that a file was saved, in its place and aloud. A page is never told that the browser stopped a download, so what to do
 * about that stands beside it.
 */
export function SavedNotice({ name }: SavedNoticeProps) {
  const { language } = useView();
  const words = shareWords[language].save;
  return (
    <div className="share-saved" role="status">
      {name !== undefined && (
        <>
          <p className="share-done">
            <Icon name="check" />
            {words.saved(name)}
          </p>
          <p className="share-small">{words.blocked}</p>
        </>
      )}
    </div>
  );
}
