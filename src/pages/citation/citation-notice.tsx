import type { Citation } from "../../domain/citation.ts";
import { readPeriodKey } from "../../domain/period.ts";
import { compareCitation } from "../../figures/citation.ts";
import type { FigureDefinition } from "../../figures/figure-input.ts";
import { gallery } from "../../figures/gallery.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { Notice } from "../../ui/notice.tsx";
import { useFigure } from "../use-figure.ts";
import { hrefOf, useView } from "../view.ts";
import { citationWords } from "./citation-words.ts";

/** Says whether the number that a link took along still stands. Nothing while the figure loads, or when it fails: it says so itself. */
export function CitationNotice({ citation }: { readonly citation: Citation }) {
  const { language } = useView();
  const definition = gallery.find(({ id }) => id === citation.figure);
  if (definition === undefined) {
    return (
      <Notice kind="attention" live>
        {citationWords[language].unknown}
      </Notice>
    );
  }
  return <Compared citation={citation} definition={definition} />;
}

interface ComparedProps {
  readonly citation: Citation;
  readonly definition: FigureDefinition;
}

function Compared({ citation, definition }: ComparedProps) {
  const { state, language } = useView();
  const loaded = useFigure(definition);
  const words = citationWords[language];
  if (loaded.status !== "ready") return null;
  const outcome = compareCitation(loaded.figure, citation);
  const key = readPeriodKey(citation.release);
  const day = key === undefined ? citation.release : formatPeriod(key, language);
  switch (outcome.kind) {
    case "same":
      return (
        <Notice kind="ok" live>
          {words.same(outcome.label, outcome.now, day)}
        </Notice>
      );
    case "own":
      return (
        <Notice kind="info" live>
          {words.own}
        </Notice>
      );
    case "revised":
    case "gone":
      return (
        <Notice kind="attention" live>
          <p>
            {outcome.kind === "revised"
              ? words.revised(outcome.label, outcome.before, outcome.now, day)
              : words.gone(outcome.label, outcome.before, day)}{" "}
            <a href={hrefOf(state, { page: "wijzigingen", search: "", cluster: "" })}>{words.changes}</a>
          </p>
        </Notice>
      );
  }
}
