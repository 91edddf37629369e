import { useId } from "react";
import type { Figure } from "../../figures/figure.ts";
import { pageWords } from "../../format/page-words.ts";
import { ScrollBox } from "../scroll-box.tsx";
import { explainWords } from "./explain-words.ts";

/** Where the numbers of a figure come from: publisher, file, dates, how sure we are of them, and what one may do with them. */
export function FigureSourceTable({ figure }: { readonly figure: Figure }) {
  const captionId = useId();
  const words = explainWords[figure.language];
  const { quality: qualities } = pageWords[figure.language].figure;
  const orNothing = (text: string): string => (text === "" ? words.notStated : text);
  return (
    <ScrollBox labelledBy={captionId}>
      <table className="data-table explain-sources">
        <caption className="visually-hidden" id={captionId}>
          {words.sources}
        </caption>
        <thead>
          <tr>
            {[words.source, words.quality, words.published, words.retrieved, words.licence, words.file].map(
              (header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {figure.sources.map(({ text, quality, published, retrieved, licence, file, dataset }) => (
            <tr key={`${dataset} ${text}`}>
              <th scope="row">{text}</th>
              <td>{qualities[quality]}</td>
              <td>{orNothing(published)}</td>
              <td>{orNothing(retrieved)}</td>
              <td>{orNothing(licence)}</td>
              <td className="explain-file">{file}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
