import type { Figure } from "../../../figures/figure.ts";
import { pageWords } from "../../../format/page-words.ts";
import { slideWords } from "../../../format/slide-words.ts";
import type { OutgoingFigure } from "../../outgoing-figure.ts";

/** The sources of a figure, each with how sure its number is. */
export function toSourceTexts({ sources, language }: Pick<Figure, "sources" | "language">): readonly string[] {
  const { quality } = pageWords[language].figure;
  return sources.map((source) => `${source.text}, ${quality[source.quality]}`);
}

/** So many letters fit in the two lines at the foot. */
const most = 210;

/** The line at the foot of a slide: as many sources as fit, how many more there are, and the day of the data. */
export function toSourceLine({ figure, release }: Pick<OutgoingFigure, "figure" | "release">): string {
  const words = slideWords[figure.language];
  const all = toSourceTexts(figure);
  const shown: string[] = [];
  let length = 0;
  for (const text of all) {
    length += text.length + 2;
    if (shown.length > 0 && length > most - 80) break;
    shown.push(text);
  }
  const rest = all.length - shown.length;
  const texts = [...shown, ...(rest > 0 ? [words.more(rest)] : [])];
  const day = `${words.release(release)}.`;
  return texts.length === 0 ? day : `${words.source}: ${texts.join("; ")}. ${day}`;
}
