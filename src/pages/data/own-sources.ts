import type { FigureBody, Source } from "../../figures/figure.ts";
import { sourceWords } from "../../format/source-words.ts";
import type { UsedImport } from "../../imports/types.ts";
import { filesOf } from "./figure-places.ts";

/** Names the reader's own files among the sources of a figure, when a number of it stands in one of them. */
export function nameOwnFiles<Shown extends FigureBody>(figure: Shown, used: readonly UsedImport[]): Shown {
  if (used.length === 0 || figure.kind === "empty") return figure;
  const files = filesOf(figure);
  const own = used.filter(({ name }) => files.has(name));
  if (own.length === 0) return figure;
  const added = own.map(({ name, dataset }): Source => ({
    dataset: dataset.id,
    text: sourceWords[figure.language].ownFile(name),
    published: "",
    retrieved: "",
    quality: "own",
    licence: "",
    file: name,
  }));
  return { ...figure, sources: [...figure.sources, ...added] };
}
