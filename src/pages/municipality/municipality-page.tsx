import { municipalityTopic } from "../../figures/topics/municipality-topic.ts";
import { TopicPage } from "../topic-page.tsx";
import { useView } from "../view.ts";
import { CompareSection } from "./compare-section.tsx";
import { CouncilNote } from "./council-note.tsx";
import { MunicipalityHead } from "./municipality-head.tsx";
import { MunicipalitySheet } from "./municipality-sheet.tsx";
import { MunicipalityTiles } from "./municipality-tiles.tsx";
import { NotPublished } from "./not-published.tsx";
import { PartsSwitch } from "./parts-switch.tsx";
import { PlaceSection } from "./place-section.tsx";

/** The sections that are more than figures under a question: they stand above the others, in a form of their own. */
const ownForm: ReadonlySet<string> = new Set(["kern", "plaats", "vergelijk"]);

const topic = {
  ...municipalityTopic,
  sections: municipalityTopic.sections.filter(({ id }) => !ownForm.has(id)),
};

/** Everything that is published about one municipality, beside its neighbours, its province and Vlaanderen; on paper one sheet. */
export function MunicipalityPage() {
  const { state, language } = useView();
  const entries = municipalityTopic.sections
    .filter(({ id }) => id !== "kern")
    .map(({ id, title }) => ({ id, label: title[language].replace("{gebied}", state.region.name) }));
  return (
    <>
      <div className="municipality-screen">
        <TopicPage
          topic={topic}
          head={
            <>
              <MunicipalityHead entries={entries} />
              <MunicipalityTiles />
              <PlaceSection />
              <CompareSection />
            </>
          }
          before={{ bevolking: <PartsSwitch /> }}
          instead={{ tekst: <CouncilNote /> }}
        />
        <NotPublished />
      </div>
      <MunicipalitySheet />
    </>
  );
}
