import { useLayoutEffect, useRef, type ReactNode } from "react";

export interface ModalProps {
  readonly className: string;
  /** Id of the heading inside that names the dialog. */
  readonly labelledBy: string;
  /** Escape, and what the browser does to close a dialog. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * The browser's own modal dialog: it keeps the focus inside, Escape closes it, and the focus returns to where it came from.
 * Mount it to open it.
 */
export function Modal({ className, labelledBy, onCancel, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);

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
      className={className}
      ref={dialog}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
    </dialog>
  );
}
