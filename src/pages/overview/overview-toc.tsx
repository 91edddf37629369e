import { pageWords } from "../../format/page-words.ts";
import { shellWords } from "../../format/shell-words.ts";
import { useView } from "../view.ts";
import { PageToc } from "../../ui/page-toc.tsx";

/** The questions of the overview as links. */
export function OverviewToc() {
  const { language } = useView();
  const { toc } = pageWords[language];
  return (
    <PageToc
      label={shellWords[language].overview.toc}
      entries={[
        { id: "provincies", label: toc.provinces },
        { id: "arbeidsreserve", label: toc.reserve },
        { id: "krapte", label: toc.tension },
        { id: "werkzoekenden", label: toc.seekers },
        { id: "vacatures", label: toc.vacancies },
        { id: "knelpuntberoepen", label: toc.shortage },
      ]}
    />
  );
}
