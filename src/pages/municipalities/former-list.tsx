import type { Region } from "../../domain/region.ts";
import { finderWords } from "../../format/finder-words.ts";
import { formatDay } from "../../format/format-period.ts";
import { hrefOfPlace } from "../href-of-place.ts";
import { toEndedParts } from "../place-choices.ts";
import { useView } from "../view.ts";

export interface FormerListProps {
  /** The name of the province that is shown, or of Vlaanderen. */
  readonly place: string;
  readonly municipalities: readonly Region[];
}

/** The municipalities of before a merger, by name, each leading to the one of now; folded in until asked for. */
export function FormerList({ place, municipalities }: FormerListProps) {
  const { state, language } = useView();
  const words = finderWords[language].page;
  const byName = new Intl.Collator("nl-BE");
  const rows = municipalities
    .flatMap((now) => toEndedParts(now).map((part) => ({ now, part, date: now.merger?.date ?? "" })))
    .toSorted((a, b) => byName.compare(a.part.name, b.part.name));
  return (
    <details className="former-municipalities" id="vroegere-gemeenten">
      <summary>
        {words.former} <span>({rows.length})</span>
      </summary>
      {rows.length === 0 ? (
        <p>{words.noneFormer(place)}</p>
      ) : (
        <>
          <p>{words.formerLead}</p>
          <ul>
            {rows.map(({ now, part, date }) => (
              <li key={part.code}>
                <span className="former-name">{part.name}</span> <span className="former-code">{part.code}</span>{" "}
                <span className="former-now">
                  {words.since(formatDay(date, language))} <a href={hrefOfPlace(state, now, part.name)}>{now.name}</a>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
