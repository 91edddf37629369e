import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
  Dialog,
  useComboboxContext,
} from "@ariakit/react";
import { useDeferredValue, useRef, useState, type KeyboardEvent, type Ref, type RefObject } from "react";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { findPlaces, type FoundOption, type PlaceOption } from "./place-options.ts";
import type { PlacePickerWords } from "./place-picker.tsx";

export interface PlacePickerPanelProps {
  /** The button that opened the panel; the focus returns to it. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly options: readonly PlaceOption[];
  readonly quickOptions: readonly string[];
  readonly words: PlacePickerWords;
  readonly onPick: (key: string) => void;
  readonly onClose: () => void;
}

/**
 * The panel with the search field and the list. Not modal and without a portal: Ariakit's portal adds focusable guards
 * that are hidden from assistive technology, which is an accessibility fault.
 */
export function PlacePickerPanel({ button, options, quickOptions, words, onPick, onClose }: PlacePickerPanelProps) {
  const [query, setQuery] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const found = findPlaces(options, useDeferredValue(query));
  const quick = quickOptions.flatMap((key) => options.filter((option) => option.key === key));

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
      <ComboboxProvider open value={query} setValue={setQuery} resetValueOnHide={false} focusLoop={false}>
        <div className="search-field">
          <Icon name="search" size={18} />
          <SearchInput words={words} field={field} />
          <span className="search-field-count" role="status">
            {query !== "" && found.count > 0 && words.found(found.count)}
          </span>
        </div>
        <ComboboxList alwaysVisible className="place-list" aria-label={words.title}>
          {found.groups.map((group) => (
            <ComboboxGroup key={group.label} className="place-group">
              <ComboboxGroupLabel className="place-group-label">{group.label}</ComboboxGroupLabel>
              {group.options.map((item) => (
                <PlaceItem key={item.option.key} item={item} onPick={onPick} />
              ))}
            </ComboboxGroup>
          ))}
        </ComboboxList>
      </ComboboxProvider>
      {found.count === 0 && (
        <p className="place-none" role="status">
          {words.noneFound(query)}
        </p>
      )}
      {quick.length > 0 && (
        <div className="place-quick" role="group" aria-label={words.quick}>
          <span aria-hidden="true">{words.quick}</span>
          {quick.map((option) => (
            <button
              key={option.key}
              type="button"
              className="place-quick-button"
              onClick={() => {
                onPick(option.key);
              }}
            >
              {option.label}
            </button>
          ))}
        </div>
      )}
      <p className="place-keys">{words.keys}</p>
    </Dialog>
  );
}

interface SearchInputProps {
  readonly words: PlacePickerWords;
  readonly field: Ref<HTMLInputElement>;
}

/** The field. Home and End go to the first and the last option, as the list is what the eye is on. */
function SearchInput({ words, field }: SearchInputProps) {
  const combobox = useComboboxContext();

  function jump(event: KeyboardEvent) {
    if (combobox === undefined || event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    combobox.move(event.key === "Home" ? combobox.first() : combobox.last());
  }

  return (
    <Combobox
      ref={field}
      autoSelect
      placeholder={words.placeholder}
      aria-label={words.title}
      onKeyDown={jump}
      spellCheck={false}
    />
  );
}

interface PlaceItemProps {
  readonly item: FoundOption;
  readonly onPick: (key: string) => void;
}

function PlaceItem({ item: { option, mark }, onPick }: PlaceItemProps) {
  return (
    <ComboboxItem
      className="place-item"
      value={option.label}
      setValueOnClick={false}
      hideOnClick={false}
      focusOnHover
      onClick={() => {
        onPick(option.key);
      }}
    >
      <span className="place-item-label">
        {mark === undefined ? (
          option.label
        ) : (
          <>
            {option.label.slice(0, mark.start)}
            <mark>{option.label.slice(mark.start, mark.end)}</mark>
            {option.label.slice(mark.end)}
          </>
        )}
      </span>{" "}
      <span className="place-item-detail">{option.detail}</span>
    </ComboboxItem>
  );
}
