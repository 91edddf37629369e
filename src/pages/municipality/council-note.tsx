import { councilText, toCouncilText } from "../../figures/municipality/council-text.ts";
import { CopyAction } from "../copy-action.tsx";
import { FigureCard } from "../figure-card.tsx";
import { useFigure } from "../use-figure.ts";
import { useView } from "../view.ts";
import { municipalityWords } from "./municipality-words.ts";

/** The text of a council note in paragraphs, to copy as a whole; while it loads or when it fails, the frame of a figure says so. */
export function CouncilNote() {
  const { language } = useView();
  const loaded = useFigure(councilText);
  if (loaded.status !== "ready" || loaded.figure.kind !== "list") {
    return <FigureCard definition={councilText} level={3} />;
  }
  const { id, title, groups } = loaded.figure;
  return (
    <article className="council-note" id={id} aria-labelledby={`${id}-titel`}>
      <h3 className="figure-title" id={`${id}-titel`}>
        {title}
      </h3>
      <CopyAction label={municipalityWords[language].copyNote} text={toCouncilText(loaded.figure)} />
      {groups.map(({ key, label, items }) =>
        key === "let-op" ? (
          <div key={key}>
            <p>{label}</p>
            <ul>
              {items.map((item) => (
                <li key={item.key}>{item.label}</li>
              ))}
            </ul>
          </div>
        ) : (
          <p key={key}>{items.map((item) => item.label).join(" ")}</p>
        ),
      )}
    </article>
  );
}
