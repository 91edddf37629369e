import { useState, type ReactNode } from "react";
import { Icon } from "../../ui/icon.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { RateRuler } from "./rate-ruler.tsx";
import { SelectorControls, type Selection, type SelectorControlsProps } from "./selector-controls.tsx";

export interface SelectorBarProps extends SelectorControlsProps {
  /** The employment rate of the area and the goal, when the area has a rate. */
  readonly ruler?: { readonly rate: number; readonly goal: number } | undefined;
  /** The button that shares what is on the screen. */
  readonly share: ReactNode;
}

/** The bar that stays in view: area, comparisons, period, sharing, and the ruler. On a small screen one button opens it all. */
export function SelectorBar(props: SelectorBarProps) {
  const { words, ruler, share } = props;
  const [open, setOpen] = useState(false);
  const { selector } = words;
  return (
    <section className="selector-bar" aria-label={selector.bar}>
      <div className="selector-row page-width">
        <div className="selector-wide">
          <SelectorControls {...props} />
        </div>
        <button
          type="button"
          className="place-button place-button--value selector-summary"
          aria-haspopup="dialog"
          onClick={() => {
            setOpen(true);
          }}
        >
          <SelectionSummary {...props} />
          <Icon name="chevron-down" size={14} />
        </button>
        <div className="selector-end">{share}</div>
      </div>
      {ruler === undefined ? <div className="rate-ruler" aria-hidden="true" /> : <RateRuler {...ruler} />}
      {open && (
        <SelectorSheet
          {...props}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}

/** "Limburg · naast Vlaanderen · laatste": what is chosen, on the one button of a small screen. */
function SelectionSummary({ words: { selector }, selection }: SelectorBarProps) {
  const others = selection.comparisons.map(({ name }) => name);
  const from = selection.from === "first" ? [] : [`${selection.from}–`];
  const to = selection.to === "latest" ? selector.latest : String(selection.to);
  return (
    <>
      <span className="place-button-text">{selection.region.name}</span>{" "}
      <span className="selector-summary-rest">
        {[...others.map((name) => `+ ${name}`), [...from, to].join("")].join(" · ")}
      </span>
    </>
  );
}

interface SelectorSheetProps extends SelectorBarProps {
  readonly onClose: () => void;
}

/** Works on a copy; nothing changes on the page until Toepassen. */
function SelectorSheet({ onClose, ...props }: SelectorSheetProps) {
  const { words, selection, onSelect } = props;
  const [draft, setDraft] = useState<Selection>(selection);
  const { selector } = words;
  return (
    <Sheet
      title={selector.choose}
      closeLabel={selector.close}
      cancelLabel={selector.cancel}
      applyLabel={selector.apply}
      onCancel={onClose}
      onApply={() => {
        onClose();
        onSelect(draft);
      }}
    >
      <div className="selector-sheet">
        <SelectorControls {...props} selection={draft} onSelect={setDraft} />
      </div>
    </Sheet>
  );
}
