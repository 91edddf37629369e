import type { Localised } from "../../domain/language.ts";
import { computeRank, type Rank } from "../../indicators/rank.ts";
import type { Point } from "../figure.ts";
import { drawnValue } from "../points.ts";
import type { RateOf } from "./municipal-rates.ts";

/** A group of people with a rate of its own. `inSentence` fits after "bij" or "for". */
export interface StripGroup extends RateOf {
  readonly isAge: boolean;
  readonly label: Localised;
  readonly inSentence: Localised;
}

export const ages = { dataset: "werkzoekendengraad-gemeenten-leeftijd", isAge: true } as const;
export const sexes = { dataset: "werkzoekendengraad-gemeenten-geslacht", isAge: false } as const;

/** The rows, from top to bottom. */
export const groups: readonly StripGroup[] = [
  {
    ...ages,
    category: "18 tot 24 jaar",
    label: { nl: "18–24 jaar", en: "Ages 18–24" },
    inSentence: { nl: "jongeren", en: "young people" },
  },
  {
    ...ages,
    category: "25 tot 59 jaar",
    label: { nl: "25–59 jaar", en: "Ages 25–59" },
    inSentence: { nl: "25- tot 59-jarigen", en: "ages 25–59" },
  },
  {
    ...ages,
    category: "60 tot 64 jaar",
    label: { nl: "60–64 jaar", en: "Ages 60–64" },
    inSentence: { nl: "60- tot 64-jarigen", en: "ages 60–64" },
  },
  {
    ...sexes,
    category: "Vrouwen",
    label: { nl: "Vrouwen", en: "Women" },
    inSentence: { nl: "vrouwen", en: "women" },
  },
  { ...sexes, category: "Mannen", label: { nl: "Mannen", en: "Men" }, inSentence: { nl: "mannen", en: "men" } },
];

/** One row: a group with the point of every municipality. */
export interface GroupRow {
  readonly group: StripGroup;
  readonly points: readonly Point[];
  readonly own: Point | undefined;
}

/** The place of a value among those of a row, as printed. */
export function rankIn(points: readonly Point[], value: number): Rank {
  return computeRank(
    value,
    points.flatMap((point) => drawnValue(point) ?? []),
    1,
  );
}
