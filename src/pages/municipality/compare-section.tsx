import { comparisonGroups, type PlaceComparison } from "../../domain/place-comparison.ts";
import { alikePlaces } from "../../figures/comparison/alike-places.ts";
import { placeCriteria } from "../../figures/comparison/criteria.ts";
import { groupNames } from "../../figures/comparison/members.ts";
import { placeComparison } from "../../figures/comparison/place-comparison.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { FigureCard } from "../figure-card.tsx";
import { PageSection } from "../page-section.tsx";
import { changeView, useView } from "../view.ts";
import { municipalityWords } from "./municipality-words.ts";

/** The municipality beside a group of others, and the choice of that group; for similar ones also what makes them similar. */
export function CompareSection() {
  const { state, language } = useView();
  const words = municipalityWords[language].compare;
  const { group } = state.placeComparison;
  return (
    <PageSection
      id="vergelijk"
      layout="full"
      title={words.title}
      lead={words.lead}
      before={
        <div className="compare-choice">
          <SelectField
            label={words.group}
            labelShown
            options={comparisonGroups.map((key) => ({ key, label: groupNames[key][language] }))}
            value={group}
            onChange={(chosen) => {
              changeView(state, { placeComparison: { ...state.placeComparison, group: chosen } });
            }}
          />
          {group === "gelijkend" && <CriteriaChoice />}
        </div>
      }
    >
      <FigureCard definition={placeComparison} level={3} heightPx={320} />
      {group === "gelijkend" && <FigureCard definition={alikePlaces} level={3} heightPx={260} />}
    </PageSection>
  );
}

/** The criteria of likeness as buttons: pressed is counted. */
function CriteriaChoice() {
  const { state, language } = useView();
  const words = municipalityWords[language].compare;
  const { dropped } = state.placeComparison;
  return (
    <div className="compare-criteria" role="group" aria-label={words.criteria}>
      <span className="field-label" aria-hidden="true">
        {words.criteria}
      </span>
      {placeCriteria.map(({ key, name }) => (
        <button
          key={key}
          type="button"
          className="criterion"
          aria-pressed={!dropped.includes(key)}
          onClick={() => {
            changeView(state, { placeComparison: toggle(state.placeComparison, key) });
          }}
        >
          {name[language]}
        </button>
      ))}
      <p className="compare-hint">{words.hint}</p>
    </div>
  );
}

/** The comparison with one criterion dropped, or counted again. */
function toggle(comparison: PlaceComparison, key: string): PlaceComparison {
  const { dropped } = comparison;
  return {
    ...comparison,
    dropped: dropped.includes(key) ? dropped.filter((each) => each !== key) : [...dropped, key],
  };
}
