import type { Localised } from "../../domain/language.ts";
import type { FigureDefinition } from "../figure-input.ts";

/** The pages that are about one question, by the word that stands in the address. */
export const topicIds = [
  "weg-naar-80",
  "werkzaamheidsgraad",
  "arbeidsreserve",
  "krapte",
  "knelpuntberoepen",
  "werkzoekenden",
  "kansengroepen",
  "sector",
] as const;
export type TopicId = (typeof topicIds)[number];

/** A question within a topic and the figures that answer it, in order. */
export interface TopicSection {
  /** Anchor on the page; never that of a figure. */
  readonly id: string;
  readonly title: Localised;
  readonly lead?: Localised;
  /** `pair`: two figures beside each other where there is room; `full`: each over the whole width. */
  readonly layout: "pair" | "full";
  readonly figures: readonly FigureDefinition[];
}

/**
 * A page of figures as data: which figures, in which order, under which questions. The reading text of the `lead` figure opens
 * the page. A new figure gets its place here, in one line.
 */
export interface Topic {
  readonly id: TopicId;
  readonly name: Localised;
  /** "Werkzoekenden in {gebied}": the heading, with the chosen place filled in. */
  readonly title: Localised;
  readonly lead: FigureDefinition;
  readonly sections: readonly TopicSection[];
}

/** All figures of a topic, in the order of the page. */
export function figuresOfTopic({ sections }: Pick<Topic, "sections">): readonly FigureDefinition[] {
  return sections.flatMap(({ figures }) => figures);
}
