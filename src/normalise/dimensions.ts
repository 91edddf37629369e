import { foldText } from "./fold-text.ts";

/**
 * A row or column variable of a table: its name as printed ("" when the file gives none) and the place that it gets in a
 * dataset.
 */
export interface Variable {
  readonly name: string;
  readonly target: Target;
}

/** Columns of a dataset that a variable fills: the general pair dimension and category, or a column of its own. */
export type Target =
  { readonly kind: "category"; readonly dimension: string } | { readonly kind: "column"; readonly column: string };

/**
 * Gives every variable its place. One variable alone is the pair dimension and category. Of several, age and sex get the
 * columns `ageBand` and `sex`, the last of the others is the pair, and the ones before it get columns of their own name.
 */
export function assignTargets(names: readonly string[]): readonly Variable[] {
  const isOnly = names.length === 1 && specialColumn(names[0] ?? "") !== "geography";
  const general = isOnly ? 0 : names.findLastIndex((name) => specialColumn(name) === undefined);
  return names.map((name, index) => {
    if (index === general) return { name, target: { kind: "category", dimension: name.toLowerCase() } };
    return { name, target: { kind: "column", column: specialColumn(name) ?? name } };
  });
}

function specialColumn(name: string): string | undefined {
  switch (foldText(name)) {
    case "leeftijd":
    case "leeftijdsgroep":
    case "age":
      return "ageBand";
    case "geslacht":
    case "sex":
      return "sex";
    case "indeling":
      return "geography";
    default:
      return undefined;
  }
}
