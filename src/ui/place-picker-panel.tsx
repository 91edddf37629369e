import { Dialog } from "@ariakit/react";
import { useRef, type RefObject } from "react";
import { Button } from "./button.tsx";
import { PlaceCombobox, type PlaceComboboxProps } from "./place-combobox.tsx";
import type { PlacePickerWords } from "./place-picker.tsx";
import { PlaceShortcuts } from "./place-shortcuts.tsx";

export interface PlacePickerPanelProps extends Pick<
  PlaceComboboxProps,
  "options" | "isLoading" | "suggest" | "query" | "onQuery" | "onPick"
> {
  /** The button that opened the panel; the focus returns to it. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly quickOptions: readonly string[];
  readonly words: PlacePickerWords;
  readonly onClose: () => void;
}

/**
 * The panel with the search field and the list. Not modal and without a portal: Ariakit's portal adds focusable guards
 * that are hidden from assistive technology, which is an accessibility fault.
 */
export function PlacePickerPanel({ button, quickOptions, onClose, ...search }: PlacePickerPanelProps) {
  const field = useRef<HTMLInputElement>(null);
  const { options, words, onPick } = search;
  const quick = quickOptions.flatMap((key) => options.filter((option) => option.key === key).slice(0, 1));

  return (
    <Dialog
      open
      onClose={onClose}
      modal={false}
      portal={false}
      backdrop={false}
      initialFocus={field}
      hideOnEscape={(event) => {
        // A sheet around the panel would close as well, were the key not used up here.
        event.preventDefault();
        return true;
      }}
      finalFocus={button}
      hideOnInteractOutside={(event) => !(event.target instanceof Node && button.current?.contains(event.target))}
      className="place-panel"
      aria-label={words.title}
    >
      <div className="place-panel-header">
        <p className="place-panel-title">{words.title}</p>
        <Button look="quiet" icon="close" aria-label={words.close} onClick={onClose} />
      </div>
      <PlaceCombobox {...search} field={field} />
      {quick.length > 0 && <PlaceShortcuts label={words.quick} options={quick} onPick={onPick} />}
      <p className="place-keys">{words.keys}</p>
    </Dialog>
  );
}
