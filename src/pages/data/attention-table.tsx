import type { Language } from "../../domain/language.ts";
import type { Message } from "../../domain/result.ts";
import type { ImportWords } from "../../format/import-words.ts";
import { toColumnLetters } from "./column-letters.ts";
import { byWeight } from "./report-facts.ts";
import { ScrollBox } from "../scroll-box.tsx";
import { useFirstFew } from "./use-first-few.tsx";
import { StatusTag, type Tone } from "./status-tag.tsx";

/** A cell of the file that a reader wants to see, counted from 1. */
export interface CellToShow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface AttentionTableProps {
  readonly words: ImportWords["attention"];
  readonly language: Language;
  readonly messages: readonly Message[];
  readonly onShow: (cell: CellToShow) => void;
}

const tones = { error: "error", warning: "attention", info: "info" } as const satisfies Record<
  Message["severity"],
  Tone
>;

/** Everything that was assumed, left out or not understood: where it stands, what stood there, what we do. */
export function AttentionTable({ words, language, messages, onShow }: AttentionTableProps) {
  const ordered = byWeight(messages);
  const serious = ordered.filter(({ severity }) => severity !== "info").length;
  const remarks = ordered.length - serious;
  const { shown, button } = useFirstFew(ordered, words);
  return (
    <section className="report-part" aria-labelledby="attention-title">
      <h3 id="attention-title">
        {serious === 0 && remarks > 0 ? words.onlyRemarks(remarks) : words.title(serious)}
        {serious > 0 && remarks > 0 && <small> {words.remarks(remarks)}</small>}
      </h3>
      {ordered.length === 0 && <p>{words.none}</p>}
      {ordered.length > 0 && (
        <ScrollBox labelledBy="attention-title">
          <table className="data-table attention-table">
            <thead>
              <tr>
                <th scope="col">{words.kind}</th>
                <th scope="col">{words.sheet}</th>
                <th scope="col" className="is-numeric">
                  {words.row}
                </th>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.found}</th>
                <th scope="col">{words.action}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((message) => (
                <MessageRow key={keyOf(message)} message={message} words={words} language={language} onShow={onShow} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {button !== null && <p className="report-more">{button}</p>}
    </section>
  );
}

function keyOf({ code, sheet, row, column, found, message }: Message): string {
  return JSON.stringify([code, sheet, row, column, found, message.nl]);
}

interface MessageRowProps {
  readonly message: Message;
  readonly words: ImportWords["attention"];
  readonly language: Language;
  readonly onShow: (cell: CellToShow) => void;
}

function MessageRow({ message, words, language, onShow }: MessageRowProps) {
  const { severity, code, sheet = "", row, rows, column, found, expected } = message;
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const kind = Object.hasOwn(kinds, code) ? kinds[code] : undefined;
  return (
    <tr>
      <td>
        <StatusTag tone={tones[severity]}>{kind ?? words.severities[severity]}</StatusTag>
      </td>
      <td>{sheet}</td>
      <td className="is-numeric">{rows !== undefined && rows.length > 1 ? words.rows(rows.length) : row}</td>
      <td>{column !== undefined && toColumnLetters(column)}</td>
      <td>{found !== undefined && found !== "" && <code>{found}</code>}</td>
      <td>
        {message.message[language]}
        {expected !== undefined && ` ${words.expected(expected)}`}{" "}
        {row !== undefined && (
          <button
            type="button"
            className="link-button"
            aria-label={words.showAt(row)}
            onClick={() => {
              onShow({ sheet, row, column: column ?? 1 });
            }}
          >
            {words.show}
          </button>
        )}
      </td>
    </tr>
  );
}
