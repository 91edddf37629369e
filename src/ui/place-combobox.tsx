import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
  useComboboxContext,
} from "@ariakit/react";
import { useDeferredValue, useState, type KeyboardEvent, type ReactNode, type Ref } from "react";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { findPlaces, isDoubtful, mostListed, type FoundOption, type PlaceOption } from "./place-options.ts";
import { PlaceShortcuts } from "./place-shortcuts.tsx";

export interface PlaceSearchWords {
  /** Name of the field: "Kies een gebied". */
  readonly title: string;
  readonly placeholder: string;
  /** "4 gevonden" */
  readonly found: (count: number) => string;
  /** "Toon alle 23" */
  readonly showAll: (count: number) => string;
  /** A sentence for when nothing matches the query. */
  readonly noneFound: (query: string) => string;
  /** "Bedoelt u", before the names that are spelled most like the query. */
  readonly suggest: string;
  readonly loading: string;
}

export interface PlaceComboboxProps {
  readonly options: readonly PlaceOption[];
  /** Whether names are still on their way: nothing is then said to be unknown. */
  readonly isLoading?: boolean | undefined;
  /** Called when the reader is about to search: what the list still lacks can be fetched. */
  readonly onNear?: (() => void) | undefined;
  /** The options whose name is spelled most like the query; offered when nothing was found, never chosen by themselves. */
  readonly suggest?: ((query: string) => readonly PlaceOption[]) | undefined;
  readonly words: PlaceSearchWords;
  readonly field?: Ref<HTMLInputElement>;
  /** What is typed, when whoever opened the field remembers it; else the field does. */
  readonly query?: string | undefined;
  readonly onQuery?: ((query: string) => void) | undefined;
  /** A field on a page shows its list while one types; in a panel the list is always there. */
  readonly isOnPage?: boolean;
  readonly onPick: (option: PlaceOption) => void;
  /** What stands under the list. */
  readonly children?: ReactNode;
}

/** A field with the places that it finds. Enter opens the first one. */
export function PlaceCombobox(props: PlaceComboboxProps) {
  const { options, isLoading = false, onNear, suggest, words, field, isOnPage = false, onPick, children } = props;
  const [ownQuery, setOwnQuery] = useState("");
  const query = props.query ?? ownQuery;
  const [showsAll, setShowsAll] = useState(false);
  const [isInside, setIsInside] = useState(false);
  const deferred = useDeferredValue(query);
  const found = findPlaces(options, deferred, showsAll ? options.length : mostListed);
  const listed = found.groups.reduce((sum, group) => sum + group.options.length, 0);
  const hasMore = found.count > listed || (query === "" && !showsAll && options.length > listed);
  const near = found.count === 0 && !isLoading ? (suggest?.(deferred) ?? []) : [];
  const isOpen = !isOnPage || (isInside && query !== "");

  function change(value: string): void {
    setOwnQuery(value);
    props.onQuery?.(value);
    setShowsAll(false);
  }

  function pick(option: PlaceOption): void {
    onPick(option);
    change("");
  }

  function leaveByEscape(event: KeyboardEvent): void {
    if (!isOnPage || event.key !== "Escape" || query === "") return;
    event.preventDefault();
    change("");
  }

  const results = (
    <>
      <ComboboxList alwaysVisible className="place-list" aria-label={words.title}>
        {found.groups.map((group) => (
          <ComboboxGroup key={group.label} className="place-group">
            <ComboboxGroupLabel className="place-group-label">{group.label}</ComboboxGroupLabel>
            {group.options.map((item) => (
              <PlaceItem key={`${item.option.key} ${item.option.label}`} item={item} onPick={pick} />
            ))}
          </ComboboxGroup>
        ))}
      </ComboboxList>
      {hasMore && found.count > 0 && (
        <Button
          look="quiet"
          size="small"
          className="place-all"
          onClick={() => {
            setShowsAll(true);
          }}
        >
          {words.showAll(query === "" ? countOwn(options) : found.count)}
        </Button>
      )}
      {found.count === 0 && (
        <p className="place-none" role="status">
          {isLoading ? words.loading : words.noneFound(query)}
        </p>
      )}
      {near.length > 0 && <PlaceShortcuts label={words.suggest} options={near} onPick={pick} />}
      {children}
    </>
  );

  return (
    <div
      className={isOnPage ? "place-search" : "place-combobox"}
      onFocus={() => {
        setIsInside(true);
        onNear?.();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsInside(false);
      }}
    >
      <ComboboxProvider open={isOpen} value={query} setValue={change} resetValueOnHide={false} focusLoop={false}>
        <div className="search-field">
          <Icon name="search" size={18} />
          <SearchInput words={words} field={field} isSure={!isDoubtful(found)} onKey={leaveByEscape} />
          <span className="search-field-count" role="status">
            {query !== "" && found.count > 0 && words.found(found.count)}
          </span>
        </div>
        {isOpen && (isOnPage ? <div className="place-search-results">{results}</div> : results)}
      </ComboboxProvider>
    </div>
  );
}

/** How many places there are, without their other names. */
function countOwn(options: readonly PlaceOption[]): number {
  return new Set(options.map(({ key }) => key)).size;
}

interface SearchInputProps {
  readonly words: PlaceSearchWords;
  readonly field: Ref<HTMLInputElement> | undefined;
  /** Whether Enter may open the first option. */
  readonly isSure: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The field. Home and End go to the first and the last option, as the list is what the eye is on. */
function SearchInput({ words, field, isSure, onKey }: SearchInputProps) {
  const combobox = useComboboxContext();

  function jump(event: KeyboardEvent) {
    onKey(event);
    if (combobox === undefined || event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    combobox.move(event.key === "Home" ? combobox.first() : combobox.last());
  }

  return (
    <Combobox
      {...(field === undefined ? {} : { ref: field })}
      autoSelect={isSure}
      placeholder={words.placeholder}
      aria-label={words.title}
      onKeyDown={jump}
      spellCheck={false}
    />
  );
}

interface PlaceItemProps {
  readonly item: FoundOption;
  readonly onPick: (option: PlaceOption) => void;
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
        onPick(option);
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
