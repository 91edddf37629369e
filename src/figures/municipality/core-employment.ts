import type { Observation } from "../../domain/dataset.ts";
import type { Localised } from "../../domain/language.ts";
import { flanders, type Region } from "../../domain/region.ts";
import { headlineYearOf, readEmploymentSeries, toEmploymentPoint } from "../employment/employment-series.ts";
import type { NumberGroup, Point } from "../figure.ts";
import type { FigureInput } from "../figure-input.ts";
import { toMissingPoint } from "../points.ts";
import { areasAround } from "./areas.ts";
import { isDoubted, sayNearest } from "./core-items.ts";

/** The published employment rate of a larger place. */
interface EmploymentLevel {
  readonly place: Region;
  readonly point: Point;
  readonly when: string;
  readonly observation: Observation;
}

/** Behind a rate that its source later called too low. */
const tooLow: Localised = { nl: " (te laag)", en: " (too low)" };

/** The published employment rates of the places around a municipality; nothing for larger places, which have a page about it. */
export function readEmploymentAround(input: FigureInput): readonly EmploymentLevel[] {
  const { region, to } = input.selection;
  if (region.level !== "municipality") return [];
  const known = areasAround(region).map((place) => ({ place, series: readEmploymentSeries(input, place.key) }));
  // One year for all: that of the nearest place. Two years beside each other would be read as one.
  const [year] = known.flatMap(({ series }) => headlineYearOf(series, to) ?? []);
  return known.flatMap(({ place, series }) => {
    const chosen = year === undefined ? undefined : series.values.get(year);
    return year === undefined || chosen === undefined
      ? []
      : [
          {
            place,
            point: toEmploymentPoint(series, year, input),
            when: String(year),
            observation: chosen.observation,
          },
        ];
  });
}

/** The employment rate of 20–64 is a survey's: for a municipality there is none, and the nearest place that has one is named. */
export function toEmploymentGroup(around: readonly EmploymentLevel[], input: FigureInput): readonly NumberGroup[] {
  const { language, region } = input.selection;
  if (region.level !== "municipality") return [];
  const nl = language === "nl";
  const nearest = sayNearest(
    region,
    ({ key }) => around.find(({ place }) => place.key === key)?.point ?? toMissingPoint("not-published", language),
    language,
    {
      when: around[0] === undefined ? "" : ` in ${around[0].when}`,
      doubt: { nl: "te laag en later herzien", en: "too low and later revised" },
    },
  );
  const point: Point = {
    ...toMissingPoint("not-published", language),
    explanation: `${
      nl
        ? "Per gemeente is geen cijfer van de enquête (EAK) gepubliceerd."
        : "No figure of the survey (EAK) is published by municipality."
    } ${nearest}`.trim(),
  };
  const label = nl ? "Werkzaamheidsgraad 20–64" : "Employment rate 20–64";
  return [
    {
      key: "werkzaamheidsgraad",
      label,
      items: [
        // All rates around are of one year: it stands with the row, for the municipality has none to date it by.
        { key: "cijfer", label, point, when: [region.name, ...around.slice(0, 1).map(({ when }) => when)].join(", ") },
        ...around.map(({ place, point: level, when }) => ({
          key: place.key === flanders ? "vlaanderen" : "provincie",
          label: `${place.name}, ${when}${isDoubted(level) ? tooLow[language] : ""}`,
          point: level,
          when,
        })),
      ],
    },
  ];
}
