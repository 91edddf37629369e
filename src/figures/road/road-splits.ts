import { selectObservations, type Observation } from "../../domain/dataset.ts";
import type { Localised } from "../../domain/language.ts";
import type { Region } from "../../domain/region.ts";
import type { GroupCount } from "../../indicators/best-of-each.ts";
import type { FigureInput } from "../figure-input.ts";
import { reserveDataset } from "../reserve/labour-reserve.ts";

/** The counts of the Census of 2011 by education, nationality and country of birth. */
export const groupsDataset = "kansengroepen";

/** The rows of the census positions. */
const censusMeasure = "arbeidsmarktpositie_census";

/** A class of a split, by the words that follow the status in the source: `werkend: mannen`. */
interface ClassPlan {
  readonly source: string;
  readonly label: Localised;
  /** Not a group of people but of blanks: it counts along as it is. */
  readonly isUnknown?: boolean;
}

/** A way to split the inhabitants, with the words of its source. */
export interface SplitPlan {
  readonly key: string;
  readonly name: Localised;
  /** "elk studieniveau" */
  readonly each: Localised;
  readonly dataset: string;
  readonly dimension: string;
  readonly classes: readonly ClassPlan[];
  /** Whom the table is about when it leaves inhabitants out: "met een bekend geboorteland". */
  readonly known?: Localised;
}

/** The splits that the Census has for every province. */
export const splits: readonly SplitPlan[] = [
  {
    key: "studieniveau",
    name: { nl: "Studieniveau", en: "Education" },
    each: { nl: "elk studieniveau", en: "each level of education" },
    dataset: groupsDataset,
    dimension: "status;studieniveau",
    classes: [
      { source: "laag (ISCED 0-2)", label: { nl: "kortgeschoold", en: "short education" } },
      { source: "midden (ISCED 3-4)", label: { nl: "middengeschoold", en: "middle education" } },
      { source: "hoog (ISCED 5-6)", label: { nl: "hooggeschoold", en: "higher education" } },
      { source: "onbekend", label: { nl: "onbekend", en: "unknown" }, isUnknown: true },
    ],
  },
  {
    key: "geslacht",
    name: { nl: "Geslacht", en: "Sex" },
    each: { nl: "elk geslacht", en: "each sex" },
    dataset: reserveDataset,
    dimension: "status;geslacht",
    classes: [
      { source: "mannen", label: { nl: "mannen", en: "men" } },
      { source: "vrouwen", label: { nl: "vrouwen", en: "women" } },
    ],
  },
  {
    key: "leeftijd",
    name: { nl: "Leeftijd", en: "Age" },
    each: { nl: "elke leeftijd", en: "each age" },
    dataset: reserveDataset,
    dimension: "status;leeftijd",
    classes: ["20-24", "25-54", "55-64"].map((source) => {
      const ages = source.replace("-", "–");
      return { source, label: { nl: `${ages} jaar`, en: `ages ${ages}` } };
    }),
  },
  {
    key: "geboorteland",
    name: { nl: "Geboorteland", en: "Country of birth" },
    each: { nl: "elk geboorteland", en: "each country of birth" },
    dataset: groupsDataset,
    dimension: "status;geboorteland",
    known: { nl: "met een bekend geboorteland", en: "whose country of birth is known" },
    classes: [
      { source: "geboren in België", label: { nl: "geboren in België", en: "born in Belgium" } },
      {
        source: "geboren in ander EU-land",
        label: { nl: "geboren in ander EU-land", en: "born in another EU country" },
      },
      { source: "geboren buiten de EU", label: { nl: "geboren buiten de EU", en: "born outside the EU" } },
    ],
  },
];
/** A class of a place with the cells that it was counted from. */
export interface Counted extends GroupCount {
  readonly observations: readonly Observation[];
}

/** People at work and inhabitants per class: the inhabitants are all positions of the class added up, as the source counts them. */
export function readCounts(
  { dataset, dimension, classes }: SplitPlan,
  { key }: Region,
  input: FigureInput,
): readonly Counted[] {
  const rows = selectObservations(input.dataset(dataset), {
    measure: censusMeasure,
    region: key,
    dimension,
  }).filter((row) => !row.get("category").startsWith("bevolking"));
  return classes.map(({ source }) => {
    const observations = rows.filter((row) => row.get("category").endsWith(`: ${source}`));
    const sum = (wanted: readonly Observation[]): number =>
      wanted.reduce((sofar, { cell }) => {
        if (cell.kind !== "value") throw new Error(`The census has no number for ${source}`);
        return sofar + cell.value;
      }, 0);
    return {
      key: source,
      employed: sum(observations.filter((row) => row.get("category") === `werkend: ${source}`)),
      population: sum(observations),
      observations,
    };
  });
}

/** The total that the Census prints elsewhere, when a table of a split leaves inhabitants out. */
export function readWhole(population: number, { key }: Region, input: FigureInput): readonly Observation[] {
  const found = selectObservations(input.dataset(reserveDataset), {
    measure: censusMeasure,
    region: key,
    dimension: "status",
    category: "bevolking",
  });
  return found.filter(({ cell }) => cell.kind === "value" && cell.value !== population);
}
