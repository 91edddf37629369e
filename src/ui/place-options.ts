/** Something that can be picked from a list by its name. */
export interface PlaceOption<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  /** What stands at the right: "provincie", "sinds 2025 Hasselt". */
  readonly detail: string;
  /** Heading above the options of one kind; options of a group follow each other. */
  readonly group: string;
  /** Other names that lead here: old names, the code. */
  readonly keywords: readonly string[];
}

/** An option that was found, with the part of its label that matched, as positions in the label. */
export interface FoundOption {
  readonly option: PlaceOption;
  readonly mark: { readonly start: number; readonly end: number } | undefined;
}

export interface FoundGroup {
  readonly label: string;
  readonly options: readonly FoundOption[];
}

export interface FoundPlaces {
  readonly groups: readonly FoundGroup[];
  /** How many matched; more than are listed when the list was cut. */
  readonly count: number;
}

/** No more than this many options are listed at once. */
export const mostListed = 100;

/** Lower case without accents, character by character, so that positions stay those of the original. */
function foldCharacters(text: string): readonly string[] {
  return Array.from(text, (character) =>
    character
      .normalize("NFD")
      .replace(/\p{Diacritic}/gu, "")
      .toLowerCase(),
  );
}

/** Lower case, without accents and without blanks at the ends. */
export function foldText(text: string): string {
  return foldCharacters(text.trim()).join("");
}

/**
 * The options that hold the query in their label or a keyword, in groups in their first order. Within a group names that
 * begin with the query come first, then names with a word that does, then the rest. An empty query finds everything.
 */
export function findPlaces(options: readonly PlaceOption[], query: string): FoundPlaces {
  const folded = foldText(query);
  const found = options.flatMap((option) => {
    const match = matchOption(option, folded);
    return match === undefined ? [] : [match];
  });
  const ranked = found.toSorted((a, b) => a.rank - b.rank).slice(0, mostListed);
  const labels = [...new Set(options.map((option) => option.group))];
  const groups = labels.map((label) => ({
    label,
    options: ranked.filter(({ option }) => option.group === label).map(({ option, mark }) => ({ option, mark })),
  }));
  return { groups: groups.filter((group) => group.options.length > 0), count: found.length };
}

interface RankedOption extends FoundOption {
  readonly rank: number;
}

function matchOption(option: PlaceOption, query: string): RankedOption | undefined {
  if (query === "") return { option, mark: undefined, rank: 0 };
  const characters = foldCharacters(option.label);
  const label = characters.join("");
  const at = label.indexOf(query);
  if (at >= 0) {
    const word = positionOfWord(label, query);
    const position = word ?? at;
    return {
      option,
      mark: markAt(characters, position, query.length),
      rank: position === 0 ? 0 : word === undefined ? 2 : 1,
    };
  }
  const named = option.keywords.some((keyword) => foldText(keyword).startsWith(query));
  return named ? { option, mark: undefined, rank: 3 } : undefined;
}

/** Where a word of the label begins with the query. */
function positionOfWord(label: string, query: string): number | undefined {
  for (let at = label.indexOf(query); at >= 0; at = label.indexOf(query, at + 1)) {
    if (at === 0 || /[^\p{Letter}\p{Number}]/u.test(label.charAt(at - 1))) return at;
  }
  return undefined;
}

/** Turns a range of folded text into positions of the original, where one character may fold into two or none. */
function markAt(characters: readonly string[], start: number, length: number): { start: number; end: number } {
  let folded = 0;
  let first = characters.length;
  let last = 0;
  characters.forEach((character, index) => {
    const next = folded + character.length;
    if (next > start && folded < start + length) {
      first = Math.min(first, index);
      last = index + 1;
    }
    folded = next;
  });
  return { start: first, end: last };
}
