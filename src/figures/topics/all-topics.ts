import { employmentTopic } from "./employment-topic.ts";
import { jobseekersTopic } from "./jobseekers-topic.ts";
import { reserveTopic } from "./reserve-topic.ts";
import { shortageTopic } from "./shortage-topic.ts";
import { tensionTopic } from "./tension-topic.ts";
import type { Topic } from "./topic.ts";

/** The pages of figures, in the order of the menu. Heavy: it holds every figure, so load it only where all are needed. */
export const allTopics: readonly Topic[] = [
  employmentTopic,
  reserveTopic,
  tensionTopic,
  shortageTopic,
  jobseekersTopic,
];
