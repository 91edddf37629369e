import { selectObservations, type Observation } from "../../domain/dataset.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { yearOf } from "../../domain/period.ts";
import { toRegionKey, type Region } from "../../domain/region.ts";
import { formatCount, formatRatio, formatRate, formatSignedRate } from "../../format/format-number.ts";
import { nameOf } from "../place-names.ts";
import type { LikenessCriterion } from "../../indicators/likeness.ts";
import type { FigureInput } from "../figure-input.ts";
import { inhabitantsDataset, receivedVacancies } from "../municipal-counts.ts";

/**
 * What makes municipalities alike, as far as our sources tell: the word in the address, its name, and per municipality a value
 * to compare with and a text to read. Qualification and density would be good criteria; no file that we may use has them.
 */
export interface PlaceCriterion {
  readonly key: string;
  readonly name: Localised;
  /** What is compared, with year and source in words. */
  readonly explanation: Localised;
  readonly read: (input: FigureInput) => ReadCriterion;
}

export interface ReadCriterion {
  readonly likeness: LikenessCriterion;
  /** `68.058 inwoners`; what is said of a municipality (by its position). */
  readonly textOf: (index: number, own: number) => string;
}

/** The datasets that the criteria read. */
export const criteriaDatasets: readonly string[] = [inhabitantsDataset, receivedVacancies.dataset];

const [oldYear, newYear, vacancyYear] = [2015, 2025, 2024];
/** The division in which the file gives the municipalities of 2015. */
const oldDivision = "2015 (308)";

export const placeCriteria: readonly PlaceCriterion[] = [
  {
    key: "inwoners",
    name: { nl: "inwoners", en: "inhabitants" },
    explanation: {
      nl: `Aantal inwoners op 1 januari ${newYear}, vergeleken als verhouding: 10.000 en 20.000 verschillen evenveel als 20.000 en 40.000.`,
      en: `Inhabitants on 1 January ${newYear}, compared as a ratio: 10,000 and 20,000 differ as much as 20,000 and 40,000.`,
    },
    read: (input) => {
      const counts = readInhabitants(input, newYear);
      return {
        // Sizes are compared by their ratio, so the largest city does not make all others equal.
        likeness: {
          kind: "measured",
          values: counts.map((count) => (count === undefined ? undefined : Math.log(count))),
        },
        textOf: (index) => {
          const { language } = input.selection;
          return withUnit(counts[index], (count) => formatCount(count, language), input, {
            nl: "inwoners",
            en: "inhabitants",
          });
        },
      };
    },
  },
  {
    key: "groei",
    name: { nl: "groei van de bevolking", en: "growth of the population" },
    explanation: {
      nl: `Verandering van het aantal inwoners van 1 januari ${oldYear} tot 1 januari ${newYear}, in de gemeenten van nu.`,
      en: `Change of the number of inhabitants from 1 January ${oldYear} to 1 January ${newYear}, in the municipalities of today.`,
    },
    read: (input) => {
      const [before, now] = [readInhabitants(input, oldYear), readInhabitants(input, newYear)];
      const growth = now.map((count, index) => {
        const base = before[index];
        return count === undefined || base === undefined || base === 0 ? undefined : (count / base - 1) * 100;
      });
      return toMeasured(growth, (value, language) => formatSignedRate(value, language), input, {
        nl: `inwoners sinds ${oldYear}`,
        en: `inhabitants since ${oldYear}`,
      });
    },
  },
  {
    key: "leeftijd",
    name: { nl: "aandeel van 20 tot 64 jaar", en: "share aged 20 to 64" },
    explanation: {
      nl: `Inwoners van 20 tot 64 jaar per 100 inwoners, 1 januari ${oldYear}: het laatste jaar met leeftijden per gemeente.`,
      en: `Inhabitants aged 20 to 64 per 100 inhabitants, 1 January ${oldYear}: the last year with ages by municipality.`,
    },
    read: (input) => {
      const [ofAge, all] = [readInhabitants(input, oldYear, "20-64"), readInhabitants(input, oldYear)];
      const shares = all.map((count, index) => {
        const part = ofAge[index];
        return count === undefined || part === undefined || count === 0 ? undefined : (part / count) * 100;
      });
      return toMeasured(shares, (value, language) => formatRate(value, language), input, {
        nl: "van 20 tot 64 jaar",
        en: "aged 20 to 64",
      });
    },
  },
  {
    key: "vacatures",
    name: { nl: "vacatures per inwoner", en: "vacancies per inhabitant" },
    explanation: {
      nl: `Ontvangen vacatures in ${vacancyYear} per 1.000 inwoners: hoeveel werk de gemeente zelf biedt.`,
      en: `Vacancies received in ${vacancyYear} per 1,000 inhabitants: how much work the municipality itself offers.`,
    },
    read: (input) => {
      const inhabitants = readInhabitants(input, newYear);
      const received = byKey(
        selectObservations(input.dataset(receivedVacancies.dataset), { measure: receivedVacancies.measure }),
        vacancyYear,
      );
      const rates = input.municipalities.map(({ key }, index) => {
        const [count, all] = [received.get(key), inhabitants[index]];
        return count === undefined || all === undefined || all === 0 ? undefined : (count / all) * 1000;
      });
      return toMeasured(rates, (value, language) => formatRatio(value, language, 0), input, {
        nl: "vacatures per 1.000 inwoners",
        en: "vacancies per 1,000 inhabitants",
      });
    },
  },
  {
    key: "ligging",
    name: { nl: "ligging", en: "location" },
    explanation: {
      nl: "Afstand tussen de middelpunten van de gemeenten, in vogelvlucht.",
      en: "Distance between the centres of the municipalities, as the crow flies.",
    },
    read: (input) => {
      const points = input.municipalities.map(({ spot }) =>
        spot === undefined ? undefined : ([spot.lon * kmPerDegreeEast, spot.lat * kmPerDegreeNorth] as const),
      );
      return {
        likeness: { kind: "located", points },
        textOf: (index, own) => {
          const [one, other] = [points[index], points[own]];
          if (one === undefined || other === undefined) return "";
          const { language } = input.selection;
          const far = Math.hypot(one[0] - other[0], one[1] - other[1]);
          return language === "nl" ? `op ${formatCount(far, language)} km` : `${formatCount(far, language)} km away`;
        },
      };
    },
  },
  {
    key: "provincie",
    name: { nl: "provincie", en: "province" },
    explanation: {
      nl: "Dezelfde provincie telt niet als verschil, een andere als één standaardafwijking.",
      en: "The same province is no difference, another one counts as one standard deviation.",
    },
    read: ({ municipalities }) => ({
      likeness: { kind: "labelled", labels: municipalities.map(({ province }) => province ?? "") },
      textOf: (index) => {
        const province = municipalities[index]?.province;
        return province === undefined ? "" : nameOf(province);
      },
    }),
  },
];

/** Kilometres in a degree of longitude at 51° north, and of latitude. */
const [kmPerDegreeEast, kmPerDegreeNorth] = [111.32 * Math.cos((51 * Math.PI) / 180), 111.2];

type Format = (value: number, language: Language) => string;

function toMeasured(
  values: readonly (number | undefined)[],
  format: Format,
  input: FigureInput,
  unit: Localised,
): ReadCriterion {
  return {
    likeness: { kind: "measured", values },
    textOf: (index) => withUnit(values[index], (value) => format(value, input.selection.language), input, unit),
  };
}

function withUnit(
  value: number | undefined,
  format: (value: number) => string,
  { selection: { language } }: FigureInput,
  unit: Localised,
): string {
  return value === undefined ? "" : `${format(value)} ${unit[language]}`;
}

/** Inhabitants of the municipalities of today; of the years before a merger the sum of its parts, and nothing when one lacks. */
function readInhabitants(input: FigureInput, year: number, ageBand = "Totaal"): readonly (number | undefined)[] {
  const isOld = year === oldYear;
  const counts = byKey(
    selectObservations(input.dataset(inhabitantsDataset), { ageBand }).filter(
      ({ get }) => (get("geography") === oldDivision) === isOld,
    ),
    year,
  );
  return input.municipalities.map((place) => {
    if (!isOld) return counts.get(place.key);
    const parts = partsOf(place).map((key) => counts.get(key));
    return parts.reduce<number | undefined>(
      (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
      0,
    );
  });
}

function partsOf({ key, merger }: Region): readonly string[] {
  return merger === undefined ? [key] : merger.parts.map(({ code }) => toRegionKey("municipality", code));
}

function byKey(observations: readonly Observation[], year: number): ReadonlyMap<string, number> {
  return new Map(
    observations.flatMap(({ region, period, cell }): readonly (readonly [string, number])[] =>
      yearOf(period) === year && cell.kind === "value" ? [[region, cell.value]] : [],
    ),
  );
}
