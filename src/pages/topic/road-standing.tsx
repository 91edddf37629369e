import type { ReactNode } from "react";
import { factOf, type Fact, type Figure } from "../../figures/figure.ts";
import { isOnePerson } from "../../figures/road/road-answer.ts";
import { roadWords, type RoadWords } from "../../format/road-words.ts";
import type { HeroGap, HeroStanding } from "../hero.tsx";

/** Whether a number of persons is an estimate or an interval, and not exact for counts of the reader. */
const estimate = /^(ongeveer|about) |\d (tot|to) \d/;

/** The answer of the calculator for large print: the gap in points and persons, the rate, and the paces beside each other. */
export function toRoadStanding(figure: Figure, place: string, aim: string, isOwn: boolean): HeroStanding {
  const words = roadWords[figure.language].answer;
  const rate = factOf(figure, "rate");
  const employed = factOf(figure, "employed");
  const year = factOf(figure, "year")?.value;
  if (rate === undefined || employed === undefined) return { kind: "none", message: toNoAnswer(figure) };
  const points = factOf(figure, "gap-points");
  const distance = points?.value ?? 0;
  const persons = factOf(figure, "needed-persons");
  const isAbove = distance < 0;
  return {
    kind: points === undefined ? "on" : isAbove ? "above" : "below",
    rate: rate.text,
    gaps: [
      ...(points === undefined
        ? []
        : [{ value: toShort(points.text), label: isAbove ? words.pointsAbove : words.pointsBelow }]),
      ...(persons === undefined
        ? []
        : [
            {
              value: toShort(persons.text),
              label: words.persons(isOnePerson(persons.text), estimate.test(persons.text)),
            },
          ]),
    ],
    caption: (
      <>
        {words.caption(place)}
        {isOwn || typeof year !== "number" ? words.ownNumbers : ` ${words.inYear(year)}`}
        <Paces figure={figure} aim={aim} />
      </>
    ),
  };
}

/** The gap and the growth apart where both count, needed beside made, and where the latter leads: short lines under the rate. */
function Paces({ figure, aim }: { readonly figure: Figure; readonly aim: string }): ReactNode {
  const words = roadWords[figure.language].answer;
  const toPace = (fact: Fact | undefined, label: (fact: Fact) => string): readonly HeroGap[] =>
    fact === undefined ? [] : [{ value: toShort(fact.text), label: label(fact) }];
  const growth = factOf(figure, "growth-persons");
  const gap = growth === undefined ? undefined : factOf(figure, "gap-persons");
  const arrival = factOf(figure, "arrival");
  const needed = factOf(figure, "pace-needed-persons");
  const [persons, points] = [factOf(figure, "pace-made-persons"), factOf(figure, "pace-made-points")];
  const unknown = needed === undefined ? [] : [{ value: words.none, label: words.madeUnknown }];
  const paces = [
    ...toPace(gap, ({ label }) => label),
    ...toPace(growth, ({ label }) => label),
    ...toPace(needed, ({ label, text }) => words.needed(label, isOnePerson(text))),
    ...(points === undefined ? unknown : toMade(points, persons, words)),
    ...toPace(arrival, () => words.arrival(aim)),
  ];
  return paces.map(({ value, label }) => (
    <span className="road-pace" key={label}>
      <b>{value}</b> <span>{label}</span>
    </span>
  ));
}

/** The pace that was made: in persons with the inhabitants that they are counted on, in points where no source has these, or none. */
function toMade(points: Fact, persons: Fact | undefined, words: RoadWords["answer"]): readonly HeroGap[] {
  if (persons !== undefined) {
    const { text, label, explanation = "" } = persons;
    return [{ value: toShort(text), label: words.made(label, isOnePerson(text), explanation) }];
  }
  const isRise = (points.value ?? 0) > 0;
  return isRise
    ? [{ value: points.text, label: words.madePoints(points.label) }]
    : [{ value: words.nobody, label: words.madeNone(points.label, points.text) }];
}

/** What the sources do say where nothing can be computed, and what the reader can do about it. */
function toNoAnswer(figure: Figure): ReactNode {
  const { answer: words, impossible } = roadWords[figure.language];
  const [bound, doubted, population] = ["bound", "doubted", "population"].map((key) => factOf(figure, key));
  if (factOf(figure, "employed") !== undefined && population !== undefined) return <p>{impossible}</p>;
  return (
    <>
      {bound !== undefined && (
        <p>
          <strong className="hero-bound">{bound.text}</strong> {words.bound(bound.label)}
        </p>
      )}
      {typeof doubted?.value === "number" && (
        <p>
          <strong className="hero-bound">{doubted.text}</strong> {words.doubted(doubted.value)}
        </p>
      )}
      {bound === undefined && doubted === undefined && <p>{figure.reading[0]}</p>}
      <p>{population === undefined ? words.fillInBoth : words.fillIn}</p>
    </>
  );
}

/** "ongeveer 19.300" as "± 19.300" and "3,7 procentpunt" without the unit that stands below it, for large print. */
function toShort(text: string): string {
  return text.replace(/^(ongeveer|about) /, "± ").replace(/\s(procentpunt|percentage points?)$/, "");
}
