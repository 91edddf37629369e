import type { FigureDefinition } from "../figures/figure-input.ts";
import type { LinkNotice } from "../permalink/read-link.ts";
import type { ViewState } from "../permalink/view-state.ts";

type ChoiceNotice = Extract<LinkNotice, { readonly kind: "unknown-choice" }>;

/** The choices of an address that name a figure, or a way of counting, that does not exist: nothing on the page follows them. */
export function findUnknownChoices(
  { tables, maps, sorts, modes }: Pick<ViewState, "tables" | "maps" | "sorts" | "modes">,
  figures: readonly Pick<FigureDefinition, "id" | "modes">[],
): readonly ChoiceNotice[] {
  const known = new Map(figures.map(({ id, modes: ways = [] }) => [id, new Set(ways.map(({ key }) => key))]));
  const toNotice = (parameter: ChoiceNotice["parameter"], found: string): ChoiceNotice => ({
    kind: "unknown-choice",
    parameter,
    found: found.slice(0, 60),
  });
  return [
    ...tables.filter((id) => !known.has(id)).map((id) => toNotice("tabel", id)),
    ...maps.filter((id) => !known.has(id)).map((id) => toNotice("kaart", id)),
    ...Object.keys(sorts)
      .filter((id) => !known.has(id))
      .map((id) => toNotice("sorteer", id)),
    ...Object.entries(modes)
      .filter(([id, mode]) => known.get(id)?.has(mode) !== true)
      .map(([id, mode]) => toNotice("als", `${id}~${mode}`)),
  ];
}
