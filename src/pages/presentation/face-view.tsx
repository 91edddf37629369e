import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { OutgoingFigure } from "../../downloads/outgoing-figure.ts";
import { toSourceLine } from "../../downloads/pptx/plan/source-line.ts";
import { toFigureTable, type FigureTable } from "../../figures/figure-table.ts";
import { useView } from "../view.ts";
import { sayFace, type Face } from "./face.ts";
import { presentationWords } from "./presentation-words.ts";
import { failedPicture } from "./use-pictures.ts";

export interface FaceViewProps {
  readonly face: Face;
  readonly position: string;
  /** Address of the picture; nothing as long as it is being made. */
  readonly picture: string | undefined;
}

/** One slide of 16:9, as large as its box; sizes of text follow the box, so that 24 px on 1920 × 1080 are so everywhere. */
export function FaceView({ face, position, picture }: FaceViewProps) {
  const { language } = useView();
  const words = presentationWords[language].stage;
  const { title, reading } = sayFace(face);
  if (face.kind === "title") {
    return (
      <div className="slide slide--title">
        <h2>{title}</h2>
        <div>
          {face.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <SlideFoot position={position} />
      </div>
    );
  }
  if (face.slide.view === "table") return <TableFace outgoing={face.slide.outgoing} position={position} />;
  return (
    <div className="slide slide--picture">
      <div className="visually-hidden">
        <h2>{title}</h2>
        <p>{reading}</p>
      </div>
      {picture === undefined && <p className="slide-wait">{words.making}</p>}
      {picture === failedPicture && (
        <div className="slide-wait" role="alert">
          <p>{words.failed}</p>
          <p>
            {title}. {reading}
          </p>
        </div>
      )}
      {picture !== undefined && picture !== failedPicture && <img src={picture} alt="" width={1920} height={1080} />}
      <span className="slide-number" aria-hidden="true">
        {position}
      </span>
    </div>
  );
}

function SlideFoot({ position, children }: { readonly position: string; readonly children?: ReactNode }) {
  return (
    <footer className="slide-foot">
      <div>{children}</div>
      <span aria-hidden="true">{position}</span>
    </footer>
  );
}

/** More rows than this are not read from a distance. */
const mostRows = 13;
const mostColumns = 7;
const shortTable = 8;

interface TableFaceProps {
  readonly outgoing: OutgoingFigure;
  readonly position: string;
}

/** The table of a figure as a slide: as many rows as fit, and how many there are more. */
function TableFace({ outgoing, position }: TableFaceProps) {
  const { figure } = outgoing;
  const words = presentationWords[figure.language].stage;
  const table = toFigureTable(figure);
  const box = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(mostRows);
  const all = table.rows.length;
  useLayoutEffect(() => {
    const element = box.current;
    if (element !== null && element.scrollHeight > element.clientHeight + 1 && count > 1) {
      // Measured before anything is painted, row by row, since a long name takes two lines.
      setCount(Math.min(count, all) - 1);
    }
  }, [count, all]);
  const endsWithNewest = figure.kind === "series" && (figure.shape === "line" || figure.shape === "columns");
  const shown = Math.min(count, all);
  const rows = endsWithNewest ? table.rows.slice(-shown) : table.rows.slice(0, shown);
  return (
    <div className="slide slide--table">
      <h2>{figure.title}</h2>
      <p className="slide-kicker">{figure.subtitle}</p>
      <div className={all <= shortTable ? "slide-table slide-table--short" : "slide-table"} ref={box}>
        <SlideTable table={{ ...table, rows }} />
        {(all > shown || table.columns.length > mostColumns) && (
          <p>{words.moreRows(all - shown, Math.max(0, table.columns.length - mostColumns))}</p>
        )}
      </div>
      <SlideFoot position={position}>{toSourceLine(outgoing)}</SlideFoot>
    </div>
  );
}

function SlideTable({ table: { columns, rows, headerLabel, caption } }: { readonly table: FigureTable }) {
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{headerLabel}</th>
          {columns.slice(0, mostColumns).map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, header, cells }) => (
          <tr key={key}>
            <th scope="row">{header}</th>
            {cells.slice(0, mostColumns).map(({ text }, index) => (
              <td key={columns[index]?.key ?? index}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
