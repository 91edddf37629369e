import { employmentTopic } from "./employment-topic.ts";
import { groupsTopic } from "./groups-topic.ts";
import { jobseekersTopic } from "./jobseekers-topic.ts";
import { reserveTopic } from "./reserve-topic.ts";
import { roadTopic } from "./road-topic.ts";
import { sectorTopic } from "./sector-topic.ts";
import { shortageTopic } from "./shortage-topic.ts";
import { tensionTopic } from "./tension-topic.ts";
import type { Topic } from "./topic.ts";

/** The pages of figures, in the order of the menu. Heavy: it holds every figure, so load it only where all are needed. */
export const allTopics: readonly Topic[] = [
  roadTopic,
  employmentTopic,
  reserveTopic,
  tensionTopic,
  shortageTopic,
  jobseekersTopic,
  groupsTopic,
  sectorTopic,
];
