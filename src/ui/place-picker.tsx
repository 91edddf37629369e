import { lazy, Suspense, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { PlaceSearchWords } from "./place-combobox.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Icon } from "./icon.tsx";
import { LiveRegion } from "./live-region.tsx";
import { Notice } from "./notice.tsx";
import type { PlaceOption } from "./place-options.ts";
import { SkeletonLine } from "./skeleton.tsx";

/** The words of the search, whose title is that of the panel, and of what stands around it. */
export interface PlacePickerWords extends PlaceSearchWords {
  readonly quick: string;
  readonly keys: string;
  readonly close: string;
  readonly failed: string;
}

export interface PlacePickerProps<Key extends string> {
  /** `value` shows what is chosen, `add` asks for one more, `find` is but a magnifying glass. */
  readonly look: "value" | "add" | "find";
  /** Name of the setting: "Gebied". */
  readonly label: string;
  /** The words on the button: the chosen place, or "gebied". */
  readonly text: string;
  readonly detail?: string | undefined;
  readonly options: readonly PlaceOption<Key>[];
  /** Keys of the options that are one click away. */
  readonly quickOptions: readonly Key[];
  /** Called when the reader is about to search: what the list still lacks can be fetched. */
  readonly onNear?: (() => void) | undefined;
  readonly isLoading?: boolean | undefined;
  /** The options whose name is spelled most like the query. */
  readonly suggest?: ((query: string) => readonly PlaceOption<Key>[]) | undefined;
  readonly onPick: (option: PlaceOption<Key>) => void;
  readonly words: PlacePickerWords;
}

// The list itself is in a chunk of its own: Ariakit is not needed to read the page. Pointing at the button fetches it.
const loadPanel = () => import("./place-picker-panel.tsx");
const PlacePickerPanel = lazy(async () => ({ default: (await loadPanel()).PlacePickerPanel }));

function prefetchPanel(): void {
  loadPanel().catch(() => undefined);
}

/** A button that opens a searchable list of places; one pick at a time. */
export function PlacePicker<Key extends string>(props: PlacePickerProps<Key>): ReactNode {
  const { look, label, text, detail, options, quickOptions, onNear, isLoading, suggest, onPick, words } = props;
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const button = useRef<HTMLButtonElement>(null);

  function close() {
    setOpen(false);
    setQuery("");
  }

  /** Letters typed on the button, or before the panel has come, belong to the search. */
  function type(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[\p{Letter}\p{Number}]$/u.test(event.key)) return;
    event.preventDefault();
    setOpen(true);
    setQuery((typed) => typed + event.key);
  }

  function comeNear() {
    prefetchPanel();
    onNear?.();
  }

  function pick({ key, label: picked }: PlaceOption) {
    close();
    const option = options.find((candidate) => candidate.key === key && candidate.label === picked);
    if (option !== undefined) onPick(option);
  }

  return (
    <div className="place-picker">
      <button
        type="button"
        ref={button}
        className={`place-button place-button--${look}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={comeNear}
        onFocus={comeNear}
        onKeyDown={type}
        onClick={() => {
          if (open) close();
          else setOpen(true);
        }}
      >
        {look === "add" && <Icon name="plus" size={14} />}
        {look === "find" && <Icon name="search" size={16} />}
        <span className="visually-hidden">{text === "" ? label : `${label}:`}</span>{" "}
        {text !== "" && <span className="place-button-text">{text}</span>}{" "}
        {detail !== undefined && <span className="place-button-detail">{detail}</span>}
        {look === "value" && <Icon name="chevron-down" size={14} />}
      </button>
      {open && (
        <ErrorBoundary renderFallback={() => <PanelMessage>{words.failed}</PanelMessage>}>
          <Suspense fallback={<PanelSkeleton message={words.loading} />}>
            <PlacePickerPanel
              button={button}
              options={options}
              quickOptions={quickOptions}
              isLoading={isLoading}
              suggest={suggest}
              query={query}
              onQuery={setQuery}
              words={words}
              onPick={pick}
              onClose={close}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

interface PanelMessageProps {
  readonly children: string;
}

function PanelMessage({ children }: PanelMessageProps) {
  return (
    <div className="place-panel">
      <Notice kind="error" live>
        {children}
      </Notice>
    </div>
  );
}

interface PanelSkeletonProps {
  readonly message: string;
}

function PanelSkeleton({ message }: PanelSkeletonProps) {
  return (
    <div className="place-panel place-panel--loading">
      <LiveRegion message={message} />
      <SkeletonLine width="long" />
      <SkeletonLine width="medium" />
      <SkeletonLine width="short" />
    </div>
  );
}
