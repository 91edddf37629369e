import { useQuery } from "@tanstack/react-query";
import { catalogueQueryOptions } from "../../datasets/catalogue.ts";
import { citePoint } from "../../figures/citation.ts";
import type { Figure } from "../../figures/figure.ts";
import { pageWords } from "../../format/page-words.ts";
import { CopyAction, toAddress } from "../copy-action.tsx";
import { hrefOf, useView } from "../view.ts";

/** Copies a link that takes the last number of the chosen area along, so that a later visit can tell whether it still stands. */
export function CitationAction({ figure }: { readonly figure: Figure }) {
  const { state, language } = useView();
  const { data: catalogue } = useQuery(catalogueQueryOptions());
  const citation = catalogue === undefined ? undefined : citePoint(figure, catalogue.release);
  if (citation === undefined) return null;
  const href = hrefOf(state, { citation }, `#${figure.id}`);
  return <CopyAction label={pageWords[language].figure.copyCitation} text={toAddress(href)} />;
}
