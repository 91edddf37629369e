import { sectorSection, sectorTopic } from "../../figures/topics/sector-topic.ts";
import { TopicPage } from "../topic-page.tsx";
import { SectorPicker } from "./sector-picker.tsx";

/** One sector: the choice above the figures about it. */
export function SectorPage() {
  return <TopicPage topic={sectorTopic} before={{ [sectorSection]: <SectorPicker /> }} />;
}
