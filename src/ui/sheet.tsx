import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { Button } from "./button.tsx";

export interface SheetProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly cancelLabel: string;
  readonly applyLabel: string;
  /** Cross, Annuleren and Escape. */
  readonly onCancel: () => void;
  readonly onApply: () => void;
  readonly children: ReactNode;
}

/**
 * A full sheet over the page with something to decide. The browser's own modal dialog: it keeps the focus inside, Escape
 * closes it, and the focus returns to where it came from. Mount it to open it.
 */
export function Sheet({ title, closeLabel, cancelLabel, applyLabel, onCancel, onApply, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // A layout effect, because its clean-up runs while the dialog is still in the page: only then does closing return the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);

  return (
    <dialog
      className="sheet"
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <header className="sheet-header">
        <h2 className="sheet-title" id={titleId}>
          {title}
        </h2>
        <Button look="quiet" icon="close" aria-label={closeLabel} onClick={onCancel} />
      </header>
      <div className="sheet-body">{children}</div>
      <footer className="sheet-footer">
        <Button onClick={onCancel}>{cancelLabel}</Button>
        <Button look="primary" onClick={onApply}>
          {applyLabel}
        </Button>
      </footer>
    </dialog>
  );
}
