import { formatPlural } from "../../format/format-list.ts";
import { formatPoints, formatAbout, formatCount, formatPointsChange, formatRate } from "../../format/format-number.ts";
import type { Fact } from "../figure.ts";
import type { Selection } from "../figure-input.ts";
import { lastDrawnYear, sayPeople, sayPersons, type RoadAnswer, type Span } from "./road-answer.ts";
import { sayPaceBase } from "./road-pace-texts.ts";

/**
 * The answer as facts with their final texts: rate; gap in points and in persons at a constant population (`gap-persons`), what a
 * changing population adds or takes off (`growth-persons`), both together (`needed-persons`); the pace that is needed and the one
 * that was made, and the year of arrival. A fact that does not exist (a gap above the goal) is absent.
 */
export function toAnswerFacts(answer: RoadAnswer, { language, goal }: Selection): readonly Fact[] {
  const { inputs, road, standing, half, needed, ofGap, ofGrowth, perYear, pace, pacePersons, arrival, isExact } =
    answer;
  const nl = language === "nl";
  const decimals = half > 0 ? 0 : 1;
  const { population, year } = inputs;
  const facts: Fact[] = [
    { key: "rate", label: "", value: road.rate, text: formatRate(road.rate, language, decimals) },
    { key: "year", label: "", value: year, text: String(year) },
  ];
  const ahead = `${year}–${goal.year}`;
  if (standing === "below" || standing === "above") {
    const written = formatPoints(Math.abs(road.gapPoints), language, decimals);
    facts.push({
      key: "gap-points",
      label: sayGapLabel(standing, language),
      value: road.gapPoints,
      text: half > 0 ? formatAbout(written, language) : written,
    });
  }
  if (population?.origin === "published") {
    facts.push({
      key: "base",
      label: nl ? "inwoners van 20–64 jaar" : "inhabitants aged 20–64",
      value: population.year,
      text: formatCount(population.value, language),
    });
  }
  const pushPersons = (key: string, label: string, span: Span | undefined): void => {
    if (span !== undefined) facts.push({ key, label, value: span.value, text: sayPersons(span, isExact, language) });
  };
  pushPersons(
    "gap-persons",
    nl ? "voor de kloof, bij evenveel inwoners" : "for the gap, with as many inhabitants",
    ofGap,
  );
  if (ofGrowth !== undefined) {
    const size = Math.abs(ofGrowth);
    const isMore = ofGrowth > 0;
    facts.push({
      key: "growth-persons",
      label: nl
        ? `${isMore ? "erbij" : "eraf"} door ${isMore ? "meer" : "minder"} inwoners`
        : `${isMore ? "on top, by more" : "off, by fewer"} inhabitants`,
      value: ofGrowth,
      text: sayPersons({ value: size, low: size, high: size }, isExact, language),
    });
  }
  pushPersons("needed-persons", nl ? "mensen extra aan het werk" : "more people at work", needed);
  if (perYear !== undefined) {
    facts.push({
      key: "pace-needed-persons",
      label: ahead,
      value: perYear.value,
      text: sayPersons(perYear, isExact, language),
    });
  }
  if (pace !== undefined) {
    const made = `${pace.from}–${pace.to}`;
    const points = formatPointsChange(pace.pointsPerYear, language).replace("+", "");
    facts.push({
      key: "pace-made-points",
      label: made,
      value: pace.pointsPerYear,
      text: `${points} ${nl ? "per jaar" : "a year"}`,
    });
    if (pacePersons !== undefined) {
      const { perYear: value, base } = pacePersons;
      const text = sayPersons({ value, low: value, high: value }, false, language);
      facts.push({ key: "pace-made-persons", label: made, value, text, explanation: sayPaceBase(base, language) });
    }
  }
  if (arrival !== undefined && arrival.kind !== "reached") {
    const year = arrival.kind === "year" ? arrival.year : null;
    facts.push({
      key: "arrival",
      label: nl ? "doortrekking, geen voorspelling" : "drawn on, no forecast",
      value: year,
      text:
        year === null
          ? nl
            ? "nooit"
            : "never"
          : year > lastDrawnYear
            ? nl
              ? `na ${lastDrawnYear}`
              : `after ${lastDrawnYear}`
            : String(year),
    });
  }
  return facts;
}

function sayGapLabel(standing: "below" | "above", language: "nl" | "en"): string {
  if (language === "nl") return standing === "above" ? "boven de doelstelling" : "onder de doelstelling";
  return standing === "above" ? "above the goal" : "below the goal";
}

/** The way to the goal with its numbers filled in: `80% × 522.305 − 398.519 = 417.844 − 398.519 = 19.325 personen`. */
export function toRoadFormula(answer: RoadAnswer, { language, goal }: Selection): string | undefined {
  const { inputs, road, needed, ofGrowth, half, isExact } = answer;
  const { employed, population, populationThen } = inputs;
  if (needed === undefined || employed === undefined || populationThen === undefined) return undefined;
  const nl = language === "nl";
  const count = (value: number): string => formatCount(value, language);
  const aim = formatRate(goal.rate, language, Number.isInteger(goal.rate) ? 0 : 1);
  const atWork = count(employed.value);
  const start = `${aim} × ${count(populationThen.value)} − ${atWork} = ${count(road.personsThen)} − ${atWork}`;
  if (half > 0) {
    const margin = nl ? "door de afronding van de bron" : "because the source rounded";
    return `${start}; ${sayPeople(needed, isExact, language)}, ${margin} (± ${count(employed.half)})`;
  }
  const [one, many] = nl ? ["persoon", "personen"] : ["person", "persons"];
  const text = count(needed.value);
  const sum = `${start} = ${formatPlural(text === "1" ? 1 : 2, text, one, many)}`;
  if (ofGrowth === undefined || population === undefined) return sum;
  const more = `${aim} × (${count(populationThen.value)} − ${count(population.value)}) = ${count(ofGrowth)}`;
  return nl ? `${sum}; daarin door de bevolking: ${more}` : `${sum}; of which by the population: ${more}`;
}
