import type { NotaParts } from "../../downloads/nota/nota-parts.ts";
import { pictureTabWords } from "./picture-words.ts";
import type { PictureState } from "./use-picture.ts";

export interface NotaPreviewProps {
  readonly parts: NotaParts;
  readonly made: PictureState | undefined;
}

/** A sheet of paper with what will be pasted, part by part. */
export function NotaPreview({ parts, made }: NotaPreviewProps) {
  const { language, title, subtitle, reading, cut, keys, notes, lines, address, shortAddress } = parts;
  return (
    <article className="nota-preview" aria-label={pictureTabWords[language].nota.preview}>
      <h4>{title}</h4>
      <p className="nota-subtitle">{subtitle}</p>
      <p className="nota-reading">{reading}</p>
      {made?.kind === "making" && <p role="status">{pictureTabWords[language].making}</p>}
      {made?.kind === "ready" && (
        <img src={made.url} width={made.picture.width} height={made.picture.height} alt={`${title}. ${reading}`} />
      )}
      <NotaTable parts={parts} />
      {cut !== undefined && <p>{cut}</p>}
      {keys.map((key) => (
        <p key={key}>{key}</p>
      ))}
      {notes.map((note, index) => (
        <p key={note}>
          <sup>{index + 1}</sup> {note}
        </p>
      ))}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <a href={address}>{shortAddress}</a>
      </p>
    </article>
  );
}

function NotaTable({ parts: { title, columns, rows } }: { readonly parts: NotaParts }) {
  if (rows.length === 0) return null;
  return (
    // A table wider than the sheet scrolls, and is reached by the keyboard for that.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="nota-table" role="region" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ label, isNumeric }) => (
              <th key={label} scope="col" className={isNumeric ? "is-numeric" : ""}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, header, cells }) => (
            <tr key={key}>
              <th scope="row">{header}</th>
              {cells.map(({ text, note }, index) => (
                <td
                  key={columns[index + 1]?.label}
                  className={columns[index + 1]?.isNumeric === true ? "is-numeric" : ""}
                >
                  {text}
                  {note !== undefined && <sup>{note}</sup>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
