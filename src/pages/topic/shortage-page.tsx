import { shortageTopic } from "../../figures/topics/shortage-topic.ts";
import { TopicPage } from "../topic-page.tsx";
import { ShortageLists } from "./shortage-lists.tsx";

/** The page of shortage occupations: a page of figures whose lists can be searched. */
export function ShortagePage() {
  return <TopicPage topic={shortageTopic} instead={{ beroepen: <ShortageLists /> }} />;
}
