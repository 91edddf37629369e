import { useRef, type KeyboardEvent } from "react";
import { Icon, type IconName } from "./icon.tsx";

// Written here and not taken from Ariakit: its Tab adds 23 kB gzip to the entry script, this is one row of two buttons.
// Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ with automatic activation, because changing a view is instant.

export interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly icon?: IconName;
}

export interface TabsProps<Key extends string> {
  /** Name of the row of tabs. */
  readonly label: string;
  readonly tabs: readonly Tab<Key>[];
  readonly selected: Key;
  readonly onSelect: (key: Key) => void;
  /** Id of the one panel that all tabs fill; give it `role="tabpanel"` and `aria-labelledby={tabIdOf(panelId, selected)}`. */
  readonly panelId: string;
  /** Under each other, as a menu beside the panel; on a narrow screen they stand in a row again. */
  readonly isVertical?: boolean;
}

/** Id of a tab, for the name of its panel. */
export function tabIdOf(panelId: string, key: string): string {
  return `${panelId}-tab-${key}`;
}

/** A row of tabs: one tab stop, arrow keys, Home and End. */
export function Tabs<Key extends string>({
  label,
  tabs,
  selected,
  onSelect,
  panelId,
  isVertical = false,
}: TabsProps<Key>) {
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent, index: number) {
    const target = targetOf(isVertical ? asHorizontal(event.key) : event.key, index, tabs.length);
    const tab = target === undefined ? undefined : tabs[target];
    if (tab === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabIdOf(panelId, tab.key))}`)?.focus();
    if (tab.key !== selected) onSelect(tab.key);
  }

  return (
    <div
      className={isVertical ? "tabs tabs--vertical" : "tabs"}
      role="tablist"
      aria-label={label}
      {...(isVertical ? { "aria-orientation": "vertical" } : {})}
      ref={list}
    >
      {tabs.map((tab, index) => (
        <button
          key={tab.key}
          type="button"
          role="tab"
          id={tabIdOf(panelId, tab.key)}
          className="tab"
          aria-selected={tab.key === selected}
          aria-controls={panelId}
          tabIndex={tab.key === selected ? 0 : -1}
          onClick={() => {
            if (tab.key !== selected) onSelect(tab.key);
          }}
          onKeyDown={(event) => {
            move(event, index);
          }}
        >
          {tab.icon !== undefined && <Icon name={tab.icon} size={isVertical ? 16 : 14} />}
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** Down and up as right and left: tabs that stand under each other answer to both, since a narrow screen lays them in a row. */
function asHorizontal(key: string): string {
  return key === "ArrowDown" ? "ArrowRight" : key === "ArrowUp" ? "ArrowLeft" : key;
}

/** Where a key leads to in a row of `length` tabs; arrows go round. */
function targetOf(key: string, index: number, length: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % length;
    case "ArrowLeft":
      return (index + length - 1) % length;
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return undefined;
  }
}
