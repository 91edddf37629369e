import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Icon } from "./icon.tsx";
import { LiveRegion } from "./live-region.tsx";
import { Notice } from "./notice.tsx";
import type { PlaceOption } from "./place-options.ts";
import { SkeletonLine } from "./skeleton.tsx";

export interface PlacePickerWords {
  /** Title of the panel: "Kies een gebied". */
  readonly title: string;
  readonly placeholder: string;
  /** "4 gevonden" */
  readonly found: (count: number) => string;
  /** A sentence for when nothing matches the query. */
  readonly noneFound: (query: string) => string;
  readonly quick: string;
  readonly keys: string;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
}

export interface PlacePickerProps<Key extends string> {
  /** `value` shows what is chosen, `add` asks for one more. */
  readonly look: "value" | "add";
  /** Name of the setting: "Gebied". */
  readonly label: string;
  /** The words on the button: the chosen place, or "gebied". */
  readonly text: string;
  readonly detail?: string | undefined;
  readonly options: readonly PlaceOption<Key>[];
  /** Keys of the options that are one click away. */
  readonly quickOptions: readonly Key[];
  readonly onPick: (key: Key) => void;
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
  const { look, label, text, detail, options, quickOptions, onPick, words } = props;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function close() {
    setOpen(false);
  }

  function pick(key: string) {
    close();
    const option = options.find((candidate) => candidate.key === key);
    if (option !== undefined) onPick(option.key);
  }

  return (
    <div className="place-picker">
      <button
        type="button"
        ref={button}
        className={`place-button place-button--${look}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={prefetchPanel}
        onFocus={prefetchPanel}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {look === "add" && <Icon name="plus" size={14} />}
        <span className="visually-hidden">{`${label}:`}</span> <span className="place-button-text">{text}</span>{" "}
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
