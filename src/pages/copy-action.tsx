import { pageWords } from "../format/page-words.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { useView } from "./view.ts";

export interface CopyActionProps {
  readonly label: string;
  readonly text: string;
}

/** One of the small quiet buttons under a figure: puts a text on the clipboard. */
export function CopyAction({ label, text }: CopyActionProps) {
  const { language } = useView();
  const words = pageWords[language].figure;
  return (
    <CopyButton
      look="quiet"
      size="small"
      label={label}
      doneLabel={words.copied}
      failedLabel={words.copyFailed}
      resetKey={text}
      onCopy={async () => navigator.clipboard.writeText(text)}
    />
  );
}

/** The whole address of a link on this page (`?geb=…#…`). */
export function toAddress(href: string): string {
  return new URL(href, location.href).href;
}
