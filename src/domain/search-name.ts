/**
 * A name that leads to a municipality of today without being its name:
 * - `part`: a sub-municipality (deelgemeente) that lies in it
 * - `former`: another name of a municipality that a merger ended (its own name stands with the merger)
 * - `spelling`: another name or spelling of the municipality itself: French, German, English, abbreviated, qualified
 */
export interface SearchName {
  readonly name: string;
  /** The code of the municipality of today. */
  readonly code: string;
  readonly kind: "part" | "former" | "spelling";
  /** Of a `former` name: the code of the municipality that it was a name of. */
  readonly formerCode?: string;
  /** Whether more places have this name; it is then never chosen without asking. */
  readonly isHomonym: boolean;
}

/** A name as a key for looking up: letters and digits only, lower case, without accents. */
export function foldName(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "");
}
