import type { Language } from "../../domain/language.ts";
import type { Figure, Source } from "../../figures/figure.ts";
import { toFigureTable } from "../../figures/figure-table.ts";
import { toTableNotes } from "../../figures/table-notes.ts";
import { pageWords } from "../../format/page-words.ts";
import { pictureWords } from "../../format/picture-words.ts";
import type { OutgoingFigure } from "../outgoing-figure.ts";

/** Every text that a picture carries beside its drawing. */
export interface PictureTexts {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly reading: readonly string[];
  /** What is said of the axis of a chart, or of the shapes on a map. */
  readonly remarks: readonly string[];
  /** What holds for this figure in particular, the most important first; what holds for all of its kind stays on the page. */
  readonly notes: readonly string[];
  readonly sources: string;
  readonly made: string;
  readonly address: string;
}

/** The texts around a figure that leaves the page as a picture; `mapRemark` is what is said of its map, if it is one. */
export function toPictureTexts({ figure, address, release, madeOn }: OutgoingFigure, mapRemark?: string): PictureTexts {
  const { language, title, subtitle, reading } = figure;
  const words = pictureWords[language];
  const remark = mapRemark ?? (figure.kind === "series" ? figure.axis.note : undefined);
  const retrieved = [...new Set(figure.sources.map((source) => source.retrieved))].filter((text) => text !== "");
  return {
    language,
    title,
    subtitle,
    reading,
    remarks: remark === undefined ? [] : [remark],
    notes: toOwnNotes(figure),
    sources:
      figure.sources.length === 0
        ? ""
        : `${words.sources(figure.sources.length)}: ${figure.sources.map((source) => sayOf(source, language)).join("; ")}.`,
    made: [
      ...(retrieved.length === 0 ? [] : [words.retrieved(retrieved.join("; "))]),
      words.madeOn(madeOn, release),
    ].join(" "),
    address: toShortAddress(address),
  };
}

/** A source with who vouches for it, and when it was published unless its name has that year already. */
export function sayOf({ text, published, quality }: Source, language: Language): string {
  const [year = ""] = /\d{4}/.exec(published) ?? [];
  const isSaid = published === "" || (year !== "" && text.includes(year));
  const vouched = pageWords[language].figure.quality[quality];
  return [text, vouched, ...(isSaid ? [] : [pictureWords[language].published(published)])].join(", ");
}

function toOwnNotes({ caveats, absent, notes }: Figure): readonly string[] {
  const own = caveats.filter(({ isGeneral }) => !isGeneral).map(({ text }) => text);
  return [...new Set([...own, ...absent, ...notes])];
}

/** An address as one reads it aloud: without the protocol. */
export function toShortAddress(address: string): string {
  return address.replace(/^https?:\/\//, "");
}

/** The marks for missing numbers that a drawing prints, with their meaning where each has one. */
export function toMarkKey(figure: Figure, printed: ReadonlySet<string>): readonly string[] {
  return toTableNotes(toFigureTable(figure))
    .keys.filter(({ mark }) => printed.has(mark))
    .map(({ mark, meaning }) => `${mark}: ${meaning}`);
}
