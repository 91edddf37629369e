import { roadTopic } from "../../figures/topics/road-topic.ts";
import { TopicPage } from "../topic-page.tsx";
import { RoadHead } from "./road-head.tsx";

/** How many people it takes to reach the goal: the calculator, and the figures that answer with it. */
export function RoadPage() {
  return <TopicPage topic={roadTopic} head={<RoadHead />} />;
}
