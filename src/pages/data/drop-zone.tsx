import { useRef } from "react";
import type { ImportWords } from "../../format/import-words.ts";
import { Icon } from "../../ui/icon.tsx";

export interface DropZoneProps {
  readonly words: ImportWords["zone"];
  readonly onFiles: (files: readonly File[]) => void;
  /** Where the page says which tables it can read. */
  readonly helpHref: string;
  readonly templateHref: string;
}

/** The way in. All of it is one button that opens the file chooser; dropping and pasting work anywhere on the page. */
export function DropZone({ words, onFiles, helpHref, templateHref }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="drop-zone">
      <button type="button" className="drop-button" onClick={() => input.current?.click()}>
        <Icon name="upload" size={40} />
        <span>
          <b className="drop-title">{words.title}</b>
          <span className="drop-ways">
            {words.before}
            <span className="drop-choose">{words.choose}</span>
            {words.after}
          </span>
        </span>
      </button>
      <ul className="drop-kinds">
        {words.kinds.map((kind) => (
          <li key={kind}>{kind}</li>
        ))}
      </ul>
      <ul className="drop-links">
        <li>
          <a href={helpHref}>{words.help}</a>
        </li>
        <li>
          <a href={templateHref} download>
            {words.template}
          </a>
        </li>
      </ul>
      <input
        ref={input}
        className="drop-input"
        type="file"
        multiple
        aria-label={words.name}
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again after it was corrected.
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
