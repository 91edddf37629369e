import type { Region } from "../../domain/region.ts";
import { finderWords } from "../../format/finder-words.ts";
import { hrefOfPlace } from "../href-of-place.ts";
import { useView } from "../view.ts";

export interface MunicipalityListProps {
  readonly province: Region;
  readonly municipalities: readonly Region[];
}

/** The municipalities of a province by name, each a link to its page; a merger is told beside it. */
export function MunicipalityList({ province, municipalities }: MunicipalityListProps) {
  const { state, language } = useView();
  const words = finderWords[language].page;
  const byName = new Intl.Collator("nl-BE");
  const sorted = municipalities.toSorted((a, b) => byName.compare(a.name, b.name));
  return (
    <section className="municipality-list" aria-labelledby={`lijst-${province.code}`}>
      <h2 className="municipality-list-title" id={`lijst-${province.code}`}>
        {words.list(province.name, municipalities.length)}
      </h2>
      <ul>
        {sorted.map((municipality) => (
          <li key={municipality.key}>
            <a
              href={hrefOfPlace(state, municipality)}
              {...(municipality.key === state.region.key && { "aria-current": "true" as const })}
            >
              {municipality.name}
            </a>
            {municipality.merger !== undefined && (
              <span className="merger-badge">{words.mergedIn(municipality.merger.date.slice(0, 4))}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
