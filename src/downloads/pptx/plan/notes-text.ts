import { describeFigure } from "../../../figures/concepts/describe-figure.ts";
import { toNotes } from "../../../figures/to-notes.ts";
import { slideWords } from "../../../format/slide-words.ts";
import type { OutgoingFigure } from "../../outgoing-figure.ts";
import { toSourceTexts } from "./source-line.ts";

/** The notes of the speaker, paragraph by paragraph: all that the page says of a figure and that does not fit on a slide. */
export function toNotesText({ figure, address, release, madeOn }: OutgoingFigure): readonly string[] {
  const words = slideWords[figure.language];
  const { notes } = words;
  const about = describeFigure(figure, figure.language);
  const remarks = toNotes(figure);
  const nearest = figure.kind === "empty" ? figure.nearest.map(({ label }) => label) : [];
  return [
    `${figure.title}. ${figure.subtitle}`,
    `${notes.reading}: ${figure.reading.join(" ")}`,
    `${notes.definition}: ${about.term}`,
    `${notes.counts}: ${about.counts}`,
    `${notes.leavesOut}: ${about.leavesOut}`,
    `${notes.population}: ${about.population}`,
    ...(figure.formula === undefined ? [] : [`${notes.formula}: ${figure.formula}`]),
    ...(remarks.length === 0 ? [] : [`${notes.remarks}: ${remarks.join(" ")}`]),
    ...(nearest.length === 0 ? [] : [`${words.nearest}: ${nearest.join(", ")}`]),
    ...(figure.sources.length === 0 ? [] : [`${words.sources}: ${toSourceTexts(figure).join("; ")}`]),
    `${words.address}: ${address}`,
    `${words.release(release)}. ${words.madeOn(madeOn)}.`,
  ];
}
