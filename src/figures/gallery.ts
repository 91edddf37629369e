import type { FigureDefinition } from "./figure-input.ts";
import { allTopics } from "./topics/all-topics.ts";
import { figuresOfTopic, type TopicId } from "./topics/topic.ts";

/** Every figure of the house, in the order of the pages. A new figure is one file and one line in its topic. */
export const gallery: readonly FigureDefinition[] = [...new Set(allTopics.flatMap(figuresOfTopic))];

/** The page that a figure stands on. */
export function topicOfFigure({ id }: Pick<FigureDefinition, "id">): TopicId {
  const topic = allTopics.find((candidate) => figuresOfTopic(candidate).some((figure) => figure.id === id));
  if (topic === undefined) throw new Error(`The figure ${id} stands on no page`);
  return topic.id;
}
