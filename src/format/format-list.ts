import { languageTags, type Language } from "../domain/language.ts";

/** Names in a row: `Genk, Hasselt en Beringen`, `Genk, Hasselt and Beringen`. */
export function formatList(items: readonly string[], language: Language): string {
  if (language === "en" && items.length > 2) return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
  return new Intl.ListFormat(languageTags[language], { type: "conjunction" }).format(items);
}

/** `1 persoon`, `0 personen`, `2 personen`: only one is singular. */
export function formatPlural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}
