import type { FigureDefinition } from "./figure-input.ts";
import { allTopics } from "./topics/all-topics.ts";
import { municipalityTopic } from "./topics/municipality-topic.ts";
import { figuresOfTopic, type TopicId } from "./topics/topic.ts";

/** Every figure of the house, in the order of the pages. A new figure is one file and one line in its topic. */
export const gallery: readonly FigureDefinition[] = [
  ...new Set([...allTopics, municipalityTopic].flatMap(figuresOfTopic)),
];

/** The page that a figure stands on: a subject, or the page of a municipality, which is the overview of that place. */
export function pageOfFigure({ id }: Pick<FigureDefinition, "id">): TopicId | "overzicht" {
  const has = (topic: Parameters<typeof figuresOfTopic>[0]): boolean =>
    figuresOfTopic(topic).some((figure) => figure.id === id);
  const topic = allTopics.find(has);
  if (topic !== undefined) return topic.id;
  if (has(municipalityTopic)) return "overzicht";
  throw new Error(`The figure ${id} stands on no page`);
}
