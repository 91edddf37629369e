import { useId, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { Modal } from "./modal.tsx";

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

/** A full sheet over the page with something to decide. Mount it to open it. */
export function Sheet({ title, closeLabel, cancelLabel, applyLabel, onCancel, onApply, children }: SheetProps) {
  const titleId = useId();

  return (
    <Modal className="sheet" labelledBy={titleId} onCancel={onCancel}>
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
    </Modal>
  );
}
