import type { Figure } from "../figures/figure.ts";
import { pageWords } from "../format/page-words.ts";

/** The sources of a figure as lines: who, when, and whether the number is theirs or ours. */
export function toSourceLines(figure: Figure): readonly string[] {
  const { quality } = pageWords[figure.language].figure;
  return figure.sources.map((source) => `${source.text}, ${quality[source.quality]}`);
}
