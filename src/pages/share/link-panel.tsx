import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { catalogueQueryOptions } from "../../datasets/catalogue.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { toAddress } from "../copy-action.tsx";
import { hrefOf, useView } from "../view.ts";
import { FollowChoice } from "./follow-choice.tsx";
import { shareWords } from "./share-words.ts";

export interface LinkPanelProps {
  /** `#werkzaamheidsgraad`: the figure that the link leads to; "" for the page. */
  readonly hash: string;
  /** The last year that is shown now; without it the year of the newest data. */
  readonly year?: number | undefined;
  readonly children?: ReactNode;
}

/** The link to what is on the screen, following the newest figures or staying on the year of now. */
export function LinkPanel({ hash, year, children }: LinkPanelProps) {
  const { state, language } = useView();
  const { data: catalogue } = useQuery(catalogueQueryOptions());
  const words = shareWords[language].link;
  const last = state.to === "latest" ? (year ?? yearOfRelease(catalogue?.released)) : state.to;
  const [follows, setFollows] = useState(state.to === "latest");
  const to = follows || last === undefined ? "latest" : last;
  const address = toAddress(hrefOf(state, { citation: undefined, to }, hash)).replace(/\?(?=#|$)/, "");
  return (
    <>
      <FollowChoice follows={follows} year={last} onChoose={setFollows} />
      <div className="share-code">
        <code aria-label={words.address}>{address}</code>
        <CopyButton
          label={words.copy}
          doneLabel={words.copied}
          failedLabel={words.copyFailed}
          look="primary"
          resetKey={address}
          onCopy={async () => navigator.clipboard.writeText(address)}
        />
      </div>
      <p className="share-small">{words.contents}</p>
      {children}
    </>
  );
}

function yearOfRelease(released: string | undefined): number | undefined {
  return released === undefined ? undefined : Number(released.slice(0, 4));
}
