import { lazy, type ComponentType } from "react";
import type { Topic, TopicId } from "../../figures/topics/topic.ts";
import { GoalFields } from "../goal-fields.tsx";
import { TopicPage, type TopicPageProps } from "../topic-page.tsx";

/** A page that loads its figures when it is opened, so that no page pays for another. */
function lazyTopic(load: () => Promise<Topic>, before: TopicPageProps["before"] = {}): ComponentType {
  return lazy(async () => {
    const topic = await load();
    return { default: () => <TopicPage topic={topic} before={before} /> };
  });
}

/** The pages that are nothing but figures under their questions. */
export const topicPages = {
  werkzaamheidsgraad: lazyTopic(
    async () => import("../../figures/topics/employment-topic.ts").then(({ employmentTopic }) => employmentTopic),
    { niveau: <GoalFields /> },
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
