import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { changesQueryOptions } from "../../datasets/changes.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { shellWords } from "../../format/shell-words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ReadingLayout } from "../reading-layout.tsx";
import { useView } from "../view.ts";
import { changesWords } from "./changes-words.ts";
import { ReleaseSection } from "./release-section.tsx";

/** Every release of the data, newest first: what is new, what was revised, what is gone. */
export function ChangesPage() {
  const { language } = useView();
  const words = changesWords[language];
  const { frame, overview, page, shell } = shellWords[language];
  const { data, isError, refetch } = useQuery(changesQueryOptions());
  const isReady = data !== undefined;
  useEffect(() => {
    // The releases come after the page, so the browser could not find the anchor by itself.
    if (isReady) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isReady]);
  return (
    <ReadingLayout
      measure={shell.about}
      title={words.title}
      lead={words.lead}
      tocLabel={overview.toc}
      before={
        isError ? (
          <Notice kind="error" live actions={<Button onClick={() => void refetch()}>{frame.retry}</Button>}>
            {page.failedText}
          </Notice>
        ) : (
          !isReady && (
            <p role="status" aria-busy="true">
              {frame.loading}
            </p>
          )
        )
      }
      sections={[
        ...(data?.releases ?? []).map((release) => ({
          id: `versie-${release.date}`,
          title: formatPeriod(release.date, language),
          content: <ReleaseSection release={release} />,
        })),
        {
          id: "hoe",
          title: words.howTitle,
          content: words.how.map((text) => <p key={text}>{text}</p>),
        },
      ]}
    />
  );
}
