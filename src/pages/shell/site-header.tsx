import { useEffect, useId, useRef, useState, type ComponentType } from "react";
import type { ShellWords } from "../../format/shell-words.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { ThemeToggle } from "../../ui/theme-toggle.tsx";
import { Wordmark } from "../../ui/wordmark.tsx";

export interface NavigationEntry {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** Pages that stand together behind one button. */
export interface NavigationGroup {
  readonly key: string;
  readonly label: string;
  readonly entries: readonly NavigationEntry[];
}

export interface LanguageEntry {
  /** Tag for `lang` and `hreflang`: `nl-BE`. */
  readonly tag: string;
  /** "NL" */
  readonly label: string;
  /** "Nederlands", in its own language. */
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

export interface SiteHeaderProps {
  readonly words: ShellWords["shell"];
  readonly homeHref: string;
  /** Where files are loaded. */
  readonly loadHref: string;
  readonly entries: readonly (NavigationEntry | NavigationGroup)[];
  readonly languages: readonly LanguageEntry[];
  /** A search for a place, on pages that have no choice of area; `onDone` closes the menu around it. */
  readonly Finder?: ComponentType<{ readonly onDone: () => void }> | undefined;
}

/** Wordmark, pages, language, light or dark, and the way to load a file. On a small screen all but the wordmark is behind one button. */
export function SiteHeader({ words, homeHref, loadHref, entries, languages, Finder }: SiteHeaderProps) {
  const [open, setOpen] = useState(false);
  const menuId = useId();
  const close = (): void => {
    setOpen(false);
  };
  return (
    <header className="site-header">
      <div className="site-header-row page-width">
        <Wordmark brand={words.brand} href={homeHref} />
        <Button
          look="quiet"
          icon={open ? "close" : "menu"}
          className="site-menu-button"
          aria-label={words.menu}
          aria-expanded={open}
          aria-controls={menuId}
          onClick={() => {
            setOpen(!open);
          }}
        />
        <div className="site-menu" id={menuId} data-open={open}>
          <nav className="site-nav" aria-label={words.nav}>
            <ul>
              {entries.map((entry) => (
                <li key={entry.key}>
                  {"entries" in entry ? (
                    <NavigationMenu group={entry} onFollow={close} />
                  ) : (
                    <NavigationLink entry={entry} onFollow={close} />
                  )}
                </li>
              ))}
            </ul>
          </nav>
          <div className="site-settings">
            {Finder !== undefined && <Finder onDone={close} />}
            <LanguageLinks label={words.language} languages={languages} />
            <ThemeToggle label={words.theme} choices={words.themes} />
            <ButtonLink className="site-load" icon="upload" href={loadHref} onClick={close}>
              {words.load}
            </ButtonLink>
          </div>
        </div>
      </div>
    </header>
  );
}

interface NavigationLinkProps {
  readonly entry: NavigationEntry;
  readonly onFollow: () => void;
}

function NavigationLink({ entry: { href, label, current }, onFollow }: NavigationLinkProps) {
  return (
    <a href={href} {...(current && { "aria-current": "page" as const })} onClick={onFollow}>
      {label}
    </a>
  );
}

interface NavigationMenuProps {
  readonly group: NavigationGroup;
  readonly onFollow: () => void;
}

/**
 * A button that shows a list of pages under it. Escape and leaving it close the list; the focus stays where it is. On a small
 * screen the list simply stands in the menu, under the name of the group.
 */
function NavigationMenu({ group: { label, entries }, onFollow }: NavigationMenuProps) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const group = useRef<HTMLDivElement>(null);
  const isCurrent = entries.some(({ current }) => current);
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && !group.current?.contains(event.target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("focusin", leave);
    document.addEventListener("pointerdown", leave);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("focusin", leave);
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("keydown", escape);
    };
  }, [open]);
  return (
    <div className="nav-group" ref={group}>
      <button
        type="button"
        className="nav-group-button"
        ref={button}
        aria-expanded={open}
        aria-controls={listId}
        data-current={isCurrent}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
        <Icon name="chevron-down" size={12} />
      </button>
      <span className="nav-group-title" aria-hidden="true">
        {label}
      </span>
      <ul className="nav-group-list" id={listId} data-open={open} aria-label={label}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <NavigationLink
              entry={entry}
              onFollow={() => {
                setOpen(false);
                onFollow();
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface LanguageLinksProps {
  readonly label: string;
  readonly languages: readonly LanguageEntry[];
}

function LanguageLinks({ label, languages }: LanguageLinksProps) {
  return (
    <ul className="language-links" aria-label={label}>
      {languages.map(({ tag, label: short, name, href, current }) => (
        <li key={tag}>
          <a href={href} lang={tag} hrefLang={tag} title={name} {...(current && { "aria-current": "true" as const })}>
            {short}
            <span className="visually-hidden"> {name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
