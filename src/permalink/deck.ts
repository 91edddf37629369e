import type { KnownPlaces } from "./find-region.ts";
import { defaultState, readLink, type LinkNotice } from "./read-link.ts";
import type { ViewState } from "./view-state.ts";
import { writeLink } from "./write-link.ts";

/** As what a figure stands in a presentation. */
export const deckViews = ["grafiek", "kaart", "tabel"] as const;
export type DeckView = (typeof deckViews)[number];

/** A figure that was collected, with the choices it was collected with. */
export interface DeckItem {
  /** Id of the figure. */
  readonly figure: string;
  readonly view: DeckView;
  /** The title that the reader gave it; "" for its own. */
  readonly title: string;
  /** Place, comparisons, period, goal and way of counting, as the parameters of an address. */
  readonly choices: readonly (readonly [string, string])[];
}

/** Figures in the order in which they are presented, with the title of the first slide; "" for none. */
export interface Deck {
  readonly title: string;
  readonly items: readonly DeckItem[];
}

/** At most this many figures stand in one presentation. */
export const mostItems = 30;
/** A title is no longer than this. */
export const longestTitle = 120;
/** Longer than this is no presentation of ours: nobody types it, and browsers need not keep it. */
const longestText = 12_000;

// `figure;geb:71016;per:2015..2023;w:kaart;t:Eigen_titel!figure…`: signs that an address can hold as they are. A part without a
// figure is the title of the whole. In values, `~` stands before a sign that would end it.

/** What an item takes from a view: all that a figure looks at, for this figure alone; the language is that of the reader. */
export function toDeckItem(state: ViewState, figure: string, view: DeckView): DeckItem {
  const { region, comparisons, from, to, goal, calculation, placeComparison, showsParts, sector } = state;
  const mode = state.modes[figure];
  const kept: ViewState = {
    ...defaultState,
    region,
    comparisons,
    from,
    to,
    goal,
    calculation,
    placeComparison,
    showsParts,
    sector,
    modes: mode === undefined ? {} : { [figure]: mode },
  };
  return { figure, view, title: "", choices: [...new URLSearchParams(writeLink(kept))] };
}

/** The view in which an item was collected, on no page in particular, and what of it can no longer be used. */
export function toItemState(
  { choices }: DeckItem,
  { language }: Pick<ViewState, "language">,
  places: KnownPlaces,
): { readonly state: ViewState; readonly notices: readonly LinkNotice[] } {
  const { state, notices } = readLink(
    `?${new URLSearchParams(choices.map(([key, value]) => [key, value])).toString()}`,
    places,
  );
  return { state: { ...state, language }, notices };
}

/** What a text of {@link writeDeck} says. Too many items are counted in `left`; a part that says nothing is ignored. */
export function readDeck(text: string): { readonly deck: Deck; readonly left: number } {
  const parts = text.slice(0, longestText).split("!").map(readPart);
  const items = parts.filter(({ figure }) => figure !== "");
  return {
    deck: { title: parts.find(({ figure }) => figure === "")?.title ?? "", items: items.slice(0, mostItems) },
    left: Math.max(0, items.length - mostItems),
  };
}

/** A presentation as one value of an address: `read(write(x))` is `x`; nothing at all is "". */
export function writeDeck({ title, items }: Deck): string {
  return [...(title === "" ? [] : [`;t:${toSafe(title)}`]), ...items.map(writeItem)].join("!");
}

/** One item as it stands in an address; two items with the same text are the same figure in the same view. */
export function writeItem({ figure, view, title, choices }: DeckItem): string {
  const pairs = [
    ...choices,
    ...(view === "grafiek" ? [] : [["w", view] as const]),
    ...(title === "" ? [] : [["t", title] as const]),
  ];
  return [figure, ...pairs.map(([key, value]) => `${key}:${toSafe(value)}`)].join(";");
}

/** What an item may not bring along: it has no page of its own, nor anything that belongs to a page. */
const notOfItems: ReadonlySet<string> = new Set([
  "p",
  "tabel",
  "kaart",
  "sorteer",
  "van",
  "zoek",
  "cluster",
  "cit",
  "taal",
  "map",
]);

function readPart(text: string): DeckItem {
  const [figure = "", ...fields] = text.split(";");
  const pairs = fields.map((field): readonly [string, string] => {
    const end = field.indexOf(":");
    return end === -1 ? [field, ""] : [field.slice(0, end), fromSafe(field.slice(end + 1))];
  });
  const find = (wanted: string): string | undefined => pairs.find(([key]) => key === wanted)?.[1];
  const choices = pairs.filter(([key]) => key !== "w" && key !== "t" && !notOfItems.has(key));
  return {
    figure: figure.slice(0, 60),
    view: deckViews.find((view) => view === find("w")) ?? "grafiek",
    title: toTitle(find("t") ?? ""),
    choices,
  };
}

/** A title on one line and of a decent length. */
export function toTitle(text: string): string {
  return Array.from(text.replaceAll(/\s+/g, " ").trim()).slice(0, longestTitle).join("").trim();
}

const signs = { "~": "~0", "!": "~1", ";": "~2", _: "~3", " ": "_" } as const;

function toSafe(text: string): string {
  return text.replaceAll(/[~!;_ ]/g, (sign) => signs[sign as keyof typeof signs]);
}

function fromSafe(text: string): string {
  return text.replaceAll(/~[0-3]|_/g, (found) => Object.entries(signs).find(([, code]) => code === found)?.[0] ?? "");
}
