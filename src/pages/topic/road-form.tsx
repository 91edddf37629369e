import { useState } from "react";
import { emptyCalculation, populationLimits, type Calculation } from "../../domain/calculation.ts";
import { flemishGoal } from "../../domain/goal.ts";
import { factOf, type Fact, type Figure } from "../../figures/figure.ts";
import { labourReserve } from "../../figures/reserve/labour-reserve.ts";
import { roadReserve, selectableGroups } from "../../figures/road/road-reserve.ts";
import { formatCount } from "../../format/format-number.ts";
import { readTypedNumber } from "../../format/read-typed-number.ts";
import { roadWords, type RoadWords } from "../../format/road-words.ts";
import type { Step } from "../../permalink/use-query-string.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceField } from "../../ui/choice-field.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { GoalFields } from "../goal-fields.tsx";
import { useFigure } from "../use-figure.ts";
import { changeView, useView } from "../view.ts";

/** The inputs that are counts, by their name in the calculation and the fact that says what is in use. */
const countFacts = { employed: "employed", population: "population", populationThen: "population-then" } as const;
type CountKey = keyof typeof countFacts;

/** What the calculator of a view was given by the reader; the rest of the calculation belongs to other pages. */
type OwnInputs = Pick<Calculation, CountKey | "groups" | "isExtended">;

/** Changes some inputs of the calculator, in the address. */
function useInputs(): {
  readonly calculation: Calculation;
  readonly change: (changes: Partial<OwnInputs>, step: Step) => void;
} {
  const { state } = useView();
  const { calculation } = state;
  return {
    calculation,
    change: (changes, step) => {
      changeView(state, { calculation: { ...calculation, ...changes } }, step);
    },
  };
}

export interface RoadFormProps {
  /** The way to the goal; its facts say what is in use and where it comes from. */
  readonly figure: Pick<Figure, "facts">;
}

/** Every input of the calculator, in view, with its source and age; what the reader changes goes to the address. */
export function RoadForm({ figure }: RoadFormProps) {
  const { state, language } = useView();
  const words = roadWords[language];
  const [resets, setResets] = useState(0);
  const { groups, isExtended, ...counts } = emptyCalculation;
  const reset = (): void => {
    const { employed, population, populationThen } = counts;
    const calculation = { ...state.calculation, employed, population, populationThen, groups, isExtended };
    changeView(state, { goal: flemishGoal, calculation });
    // Takes what is typed but cannot be used out of the fields too.
    setResets(resets + 1);
  };
  const [employed, population] = [factOf(figure, "employed")?.value, factOf(figure, "population")?.value];
  const isImpossible = typeof employed === "number" && typeof population === "number" && employed > population;
  return (
    <form
      className="road-form"
      aria-label={words.form}
      key={`${state.region.key} ${state.to} ${resets}`}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <p className="road-form-lead">{words.lead}</p>
      <div className="road-form-column">
        <div className="road-form-part">
          <h2 className="road-form-title">{words.goal.label}</h2>
          <GoalFields hasReset={false} />
        </div>
        <div className="road-form-part">
          <CountField name="employed" label={words.employed} fact={factOf(figure, "employed")} />
          <CountField name="population" label={words.population} fact={factOf(figure, "population")} />
          <p className="field-problem" role="status">
            {isImpossible ? words.impossible : ""}
          </p>
        </div>
      </div>
      <div className="road-form-column">
        <PopulationThen figure={figure} />
        <GroupChoice />
      </div>
      <div className="road-form-end">
        <Extension figure={figure} />
        <Button onClick={reset}>{words.reset}</Button>
      </div>
    </form>
  );
}

interface CountFieldProps {
  readonly name: CountKey;
  readonly label: string;
  /** What is in use; nothing when neither a source nor the reader gave a number. */
  readonly fact: Fact | undefined;
}

function CountField({ name, label, fact }: CountFieldProps) {
  const { language } = useView();
  const { calculation, change } = useInputs();
  const words = roadWords[language];
  const own = calculation[name];
  const take = (text: string): string | undefined => {
    const typed = text.trim() === "" ? undefined : readTypedNumber(text, language);
    const isEmpty = text.trim() === "";
    const isCount =
      typed !== undefined &&
      Number.isInteger(typed) &&
      typed >= populationLimits.lowest &&
      typed <= populationLimits.highest;
    if (!isEmpty && !isCount) return words.unreadableCount;
    change({ [name]: typed }, "replace");
    return undefined;
  };
  return (
    <NumberField
      label={label}
      unit={words.persons}
      // The address is ahead of the figure, which follows a moment later.
      value={own === undefined ? (fact?.text ?? "") : formatCount(own, language)}
      hint={fact?.explanation ?? words.noSource}
      onType={take}
    />
  );
}

function PopulationThen({ figure }: RoadFormProps) {
  const { state, language } = useView();
  const { calculation, change } = useInputs();
  const words = roadWords[language];
  const [isOwn, setOwn] = useState(false);
  const projection = factOf(figure, "projection");
  const then = factOf(figure, "population-then");
  const chosen = calculation.populationThen;
  const isProjection = chosen !== undefined && chosen === projection?.value;
  const hasOwn = isOwn || (chosen !== undefined && !isProjection);
  return (
    <fieldset className="road-form-part">
      <legend>{words.populationThen(state.goal.year)}</legend>
      <ChoiceField
        kind="radio"
        name="population-then"
        label={words.constant}
        checked={chosen === undefined && !isOwn}
        onChange={() => {
          setOwn(false);
          change({ populationThen: undefined }, "push");
        }}
      />
      {typeof projection?.value === "number" && (
        <ChoiceField
          kind="radio"
          name="population-then"
          label={words.projection(projection.text, projection.label)}
          checked={isProjection && !isOwn}
          onChange={() => {
            setOwn(false);
            change({ populationThen: projection.value ?? undefined }, "push");
          }}
        >
          {projection.explanation}
        </ChoiceField>
      )}
      <ChoiceField
        kind="radio"
        name="population-then"
        label={words.own}
        checked={hasOwn}
        onChange={() => {
          setOwn(true);
        }}
      />
      {hasOwn && <CountField name="populationThen" label={words.ownThen} fact={then} />}
    </fieldset>
  );
}

/** The groups that may count along: known for one place and year only, and elsewhere the sentence that says so. */
function GroupChoice() {
  const { language } = useView();
  const { calculation, change } = useInputs();
  const words = roadWords[language];
  const reserve = useFigure(labourReserve);
  const reach = useFigure(roadReserve);
  const sum = reach.status === "ready" ? factOf(reach.figure, "groups") : undefined;
  if (reserve.status !== "ready") return null;
  const { figure } = reserve;
  return (
    <fieldset className="road-form-part">
      <legend>{words.groups}</legend>
      {figure.kind !== "persons" ? (
        <p className="field-hint">{figure.reading.join(" ")}</p>
      ) : (
        <>
          {selectableGroups(figure.groups).map(({ key, label, text, description }) => (
            <ChoiceField
              key={key}
              kind="check"
              label={words.groupOf(label, text)}
              checked={calculation.groups.includes(key)}
              onChange={(isChosen) => {
                const order = selectableGroups(figure.groups).map((group) => group.key);
                const groups = order.filter((each) => (each === key ? isChosen : calculation.groups.includes(each)));
                change({ groups }, "push");
              }}
            >
              {description}
            </ChoiceField>
          ))}
          <p className="field-hint" role="status">
            {sum === undefined ? words.noGroups : words.withGroups(sum.text)}
          </p>
        </>
      )}
    </fieldset>
  );
}

function Extension({ figure }: RoadFormProps) {
  const { language } = useView();
  const { calculation, change } = useInputs();
  const words = roadWords[language];
  return (
    <ChoiceField
      kind="switch"
      label={words.extend}
      checked={calculation.isExtended}
      onChange={(isExtended) => {
        change({ isExtended }, "push");
      }}
    >
      {sayExtension(figure, words)}
    </ChoiceField>
  );
}

/** What the switch does, or why there is no pace to draw on: not known, the goal reached, or no way to it. */
function sayExtension(figure: RoadFormProps["figure"], words: RoadWords): string {
  const arrival = factOf(figure, "arrival");
  if (typeof arrival?.value === "number") return words.extendHint;
  if (factOf(figure, "pace-made-points") === undefined) return words.unknownPace;
  return arrival === undefined ? words.reached : words.noPace;
}
