import { lazy, type ComponentType } from "react";
import type { Topic, TopicId } from "../../figures/topics/topic.ts";
import { TopicPage } from "./topic-page.tsx";

/** A page that loads its figures when it is opened, so that no page pays for another. */
function lazyTopic(load: () => Promise<Topic>): ComponentType {
  return lazy(async () => {
    const topic = await load();
    return { default: () => <TopicPage topic={topic} /> };
  });
}

/** The pages that are nothing but figures under their questions. */
export const topicPages = {
  werkzaamheidsgraad: lazyTopic(async () =>
    import("../../figures/topics/employment-topic.ts").then(({ employmentTopic }) => employmentTopic),
  ),
  arbeidsreserve: lazyTopic(async () =>
    import("../../figures/topics/reserve-topic.ts").then(({ reserveTopic }) => reserveTopic),
  ),
  krapte: lazyTopic(async () =>
    import("../../figures/topics/tension-topic.ts").then(({ tensionTopic }) => tensionTopic),
  ),
  werkzoekenden: lazyTopic(async () =>
    import("../../figures/topics/jobseekers-topic.ts").then(({ jobseekersTopic }) => jobseekersTopic),
  ),
} as const satisfies Partial<Record<TopicId, ComponentType>>;
