import { formatDay } from "../../../format/format-period.ts";
import { pageWords } from "../../../format/page-words.ts";
import { CitationAction } from "../../citation/citation-action.tsx";
import { CopyAction } from "../../copy-action.tsx";
import { toSourceLines } from "../../source-lines.ts";
import { lastYearOf } from "../last-year.ts";
import { LinkPanel } from "../link-panel.tsx";
import type { ShareTabProps } from "../share-tabs.ts";
import { shareWords } from "../share-words.ts";

/** The link to a figure; and, to cite it, the link that takes its number along and its text. */
export function LinkTab({ outgoing: { figure, address, release, madeOn } }: ShareTabProps) {
  const { language } = figure;
  const words = shareWords[language].link;
  const text = [
    figure.title,
    figure.subtitle,
    ...figure.reading,
    ...toSourceLines(figure),
    words.reference(formatDay(release, language), address, formatDay(madeOn, language)),
  ].join("\n");
  return (
    <LinkPanel hash={`#${figure.id}`} year={lastYearOf(figure)}>
      <h3 className="share-heading">{words.cite}</h3>
      <p className="share-small">{words.citeHint}</p>
      <p className="share-buttons">
        <CitationAction figure={figure} />
        <CopyAction label={pageWords[figure.language].figure.copyText} text={text} />
      </p>
    </LinkPanel>
  );
}
