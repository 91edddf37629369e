import { groupsTopic, subsidySection } from "../../figures/topics/groups-topic.ts";
import { TopicPage } from "../topic-page.tsx";
import { SubsidyFields } from "./subsidy-fields.tsx";

/** Target groups and measures: figures under their questions, with a calculator above those about inclusive workplaces. */
export function GroupsPage() {
  return <TopicPage topic={groupsTopic} before={{ [subsidySection]: <SubsidyFields /> }} />;
}
