/** Something that can be picked from a list by its name. */
export interface PlaceOption<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  /** What stands at the right: "provincie", "→ Hasselt (samengevoegd in 2025)". */
  readonly detail: string;
  /** Heading above the options of one kind; options of a group follow each other. */
  readonly group: string;
  /** Codes and names that lead here without a line of their own. */
  readonly keywords: readonly string[];
  /**
   * - `first`: listed before anything is typed; without any such option everything is
   * - `other`: the label is another name of the place; found after all names of places themselves
   * - `spelling`: as `other`, and left out when the place was found by a name of its own
   */
  readonly standing?: "first" | "other" | "spelling";
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

/** This many options are listed until the reader asks for all. */
export const mostListed = 8;

/** Whether the label of an option is another name of its place. */
export function isOtherName({ standing }: PlaceOption): boolean {
  return standing === "other" || standing === "spelling";
}

/** A label as it is searched: letters and digits, where each came from, and where words begin. */
interface SearchText {
  readonly letters: string;
  /** For each letter the position in the original of the character that it comes from, and the position after that. */
  readonly from: readonly number[];
  readonly until: readonly number[];
  readonly beginsWord: readonly boolean[];
}

/** Lower case letters and digits without accents; blanks and punctuation fall away, so that "heusden zolder" finds Heusden-Zolder. */
function toSearchText(text: string): SearchText {
  const found = { letters: "", from: [] as number[], until: [] as number[], beginsWord: [] as boolean[] };
  let at = 0;
  let isInWord = false;
  for (const character of text) {
    const plain = character
      .normalize("NFD")
      .replaceAll(/\p{Mark}/gu, "")
      .toLowerCase();
    const letters = plain.replaceAll(/[^\p{Letter}\p{Number}]/gu, "");
    for (let index = 0; index < letters.length; index++) {
      found.from.push(at);
      found.until.push(at + character.length);
      found.beginsWord.push(!isInWord && index === 0);
    }
    found.letters += letters;
    // A loose accent is part of the letter before it.
    if (plain !== "") isInWord = letters !== "";
    at += character.length;
  }
  return found;
}

/** Options live as long as their list; a thousand of them are not folded again at every key. */
const remembered = new WeakMap<PlaceOption, { readonly label: SearchText; readonly keywords: readonly string[] }>();

function textsOf(option: PlaceOption): { readonly label: SearchText; readonly keywords: readonly string[] } {
  const known = remembered.get(option);
  if (known !== undefined) return known;
  const texts = {
    label: toSearchText(option.label),
    keywords: option.keywords.map((keyword) => toSearchText(keyword).letters),
  };
  remembered.set(option, texts);
  return texts;
}

/**
 * The options that a query finds, the best `most` of them, in groups; the group with the best one comes first, and so does the
 * best one within its group. A name of a place that begins with the query goes before another name that does, and both go before
 * names with a later word that does; a name of a place that holds it inside a word comes last.
 */
export function findPlaces(options: readonly PlaceOption[], query: string, most: number = mostListed): FoundPlaces {
  const { letters } = toSearchText(query);
  const matches =
    letters === "" ? toStart(options, most) : options.flatMap((option) => matchOption(option, letters) ?? []);
  const own = new Set(matches.flatMap(({ option }) => (isOtherName(option) ? [] : [option.key])));
  const found = matches.filter(({ option }) => option.standing !== "spelling" || !own.has(option.key));
  const ranked = found.toSorted((a, b) => a.rank - b.rank).slice(0, most);
  const labels = [...new Set(ranked.map(({ option }) => option.group))];
  return {
    groups: labels.map((label) => ({
      label,
      options: ranked.filter(({ option }) => option.group === label).map(({ option, mark }) => ({ option, mark })),
    })),
    count: found.length,
  };
}

/** Whether the first option is another name that more places have: the reader then has to choose one. */
export function isDoubtful({ groups }: FoundPlaces): boolean {
  const listed = groups.flatMap((group) => group.options.map(({ option }) => option));
  const [first] = listed;
  return (
    first !== undefined &&
    isOtherName(first) &&
    listed.some(({ key, label }) => key !== first.key && label.toLowerCase() === first.label.toLowerCase())
  );
}

interface RankedOption extends FoundOption {
  readonly rank: number;
}

/** What is listed before anything is typed: the options for that, or on request all places under their own names. */
function toStart(options: readonly PlaceOption[], most: number): readonly RankedOption[] {
  const first = options.filter(({ standing }) => standing === "first");
  const isCut = first.length > 0 && most <= mostListed;
  const own = options.filter((option) => !isOtherName(option));
  return (isCut ? first : own).map((option) => ({ option, mark: undefined, rank: 0 }));
}

const ranks = { same: 0, begins: 1, otherBegins: 2, word: 3, otherWord: 4, inside: 5 } as const;

function matchOption(option: PlaceOption, query: string): RankedOption | undefined {
  const { label, keywords } = textsOf(option);
  const isOther = isOtherName(option);
  const at = label.letters.indexOf(query);
  const word = at < 0 ? undefined : positionOfWord(label, query);
  if (at === 0 || word !== undefined || (at > 0 && !isOther)) {
    const start = word ?? at;
    const mark = { start: label.from[start] ?? 0, end: label.until[start + query.length - 1] ?? 0 };
    if (start === 0) {
      const own = label.letters === query ? ranks.same : ranks.begins;
      return { option, mark, rank: isOther ? ranks.otherBegins : own };
    }
    if (word !== undefined) return { option, mark, rank: isOther ? ranks.otherWord : ranks.word };
    return { option, mark, rank: ranks.inside };
  }
  const isNamed = keywords.some((keyword) => keyword.startsWith(query));
  return isNamed ? { option, mark: undefined, rank: ranks.otherBegins } : undefined;
}

/** Where a word of the label begins with the query. */
function positionOfWord({ letters, beginsWord }: SearchText, query: string): number | undefined {
  for (let at = letters.indexOf(query); at >= 0; at = letters.indexOf(query, at + 1)) {
    if (beginsWord[at] === true) return at;
  }
  return undefined;
}
