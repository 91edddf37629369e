import type { Figure } from "../figures/figure.ts";
import { qualityWords } from "../format/quality-words.ts";

/** The sources of a figure as lines: who, when, and whether the number is theirs or ours. */
export function toSourceLines(figure: Figure): readonly string[] {
  const quality = qualityWords[figure.language];
  return figure.sources.map((source) => `${source.text}, ${quality[source.quality]}`);
}
