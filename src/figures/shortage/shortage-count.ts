import { selectObservations } from "../../domain/dataset.ts";
import { yearOf } from "../../domain/period.ts";
import { flanders } from "../../domain/region.ts";
import { formatCount } from "../../format/format-number.ts";
import { choosePublished } from "../../indicators/choose-published.ts";
import { toCountAxis } from "../count-axis.ts";
import type { Fact, FigureBody, Point } from "../figure.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { drawnValue, toObservedPoint } from "../points.ts";
import { toRowSources } from "../sources.ts";
import { noteOnYear, sayKnownYears, selectYears, toYearCategories } from "../years.ts";

const id = "knelpuntberoepen-aantal";

/** The size of VDAB's yearly list of shortage occupations. One list for Vlaanderen; there is no regional list. */
export const shortageCount: FigureDefinition = {
  id: "knelpuntberoepen-aantal",
  name: { nl: "Aantal knelpuntberoepen", en: "Number of shortage occupations" },
  concept: "knelpuntberoep",
  traits: [],
  levels: ["municipality", "province", "region"],
  datasets: [id],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, region } = selection;
  const nl = language === "nl";
  const dataset = input.dataset(id);
  const rows = choosePublished(
    selectObservations(dataset, { measure: "knelpuntberoepen_aantal", region: flanders, category: "" }),
  );
  const known = [...rows.keys()].map(Number);
  const years = selectYears(Math.min(...known), Math.max(...known), selection);
  const points = years.map((year): Point => {
    const observation = rows.get(String(year))?.observation;
    return toObservedPoint(observation, formatCount, language);
  });
  const last = years.at(-1);
  const base = {
    id: shortageCount.id,
    language,
    subtitle: nl
      ? "Aantal beroepen op de lijst van VDAB, Vlaanderen, per jaar"
      : "Number of occupations on the list of VDAB, Vlaanderen, by year",
    sources: toRowSources(
      years.flatMap((year) => rows.get(String(year))?.observation ?? []),
      input.entry(id),
      language,
    ),
    absent: [],
  };
  if (last === undefined) {
    return toEmptyFigure({
      ...base,

      title: nl ? "Geen lijst voor deze periode" : "No list for this period",
      reading: [sayKnownYears(known, language)],
    });
  }
  const [now, before] = [points.at(-1), points.at(-2)].map((point) =>
    point === undefined ? undefined : drawnValue(point),
  );
  const text = points.at(-1)?.text ?? "";
  return {
    ...base,
    kind: "series",
    shape: "columns",
    unit: "occupations",
    unitLabel: nl ? "beroepen" : "occupations",
    categoryLabel: nl ? "Jaar" : "Year",
    title: toTitle(last, now, before, text, language),
    categories: toYearCategories(years, "narrow"),
    series: [
      {
        key: "aantal",
        label: nl ? "Knelpuntberoepen" : "Shortage occupations",
        role: "home",
        points,
        gaps: "break",
        endLabel: text,
      },
    ],
    axis: toCountAxis([{ points }], language),
    breaks: [],
    reading: toReading(last, now, before, text, language),
    notes: [
      nl
        ? "VDAB maakt één lijst voor heel Vlaanderen; per provincie bestaat er geen lijst."
        : "VDAB makes one list for the whole of Vlaanderen; there is no list by province.",
      ...(years.includes(2019)
        ? [
            nl
              ? "Het aantal van 2019 is in onze bronnen niet gevonden."
              : "The number of 2019 was not found in our sources.",
          ]
        : []),
      ...noteOnYear(last, selection),
    ],
    facts: [{ key: "level", label: String(last), text, value: now ?? null }, ...topFifty(input, region.key)],
  };
}

/** Of the 50 occupations with most vacancies in the place, how many are on the list: published for Limburg in 2023 only. */
function topFifty(input: FigureInput, region: string): readonly Fact[] {
  const { language, to } = input.selection;
  const [observation] = selectObservations(input.dataset(id), { measure: "knelpuntberoepen_in_top50", region });
  if (observation?.cell.kind !== "value" || (to !== "latest" && yearOf(observation.period) > to)) return [];
  return [
    {
      key: "top-50",
      label:
        language === "nl" ? "van de 50 beroepen met de meeste vacatures" : "of the 50 occupations with most vacancies",
      text: formatCount(observation.cell.value, language),
      value: observation.cell.value,
      explanation: observation.period,
    },
  ];
}

function toTitle(
  year: number,
  now: number | undefined,
  before: number | undefined,
  text: string,
  language: "nl" | "en",
): string {
  const nl = language === "nl";
  if (now === undefined)
    return nl ? `Geen aantal voor ${year} in onze bronnen` : `No number for ${year} in our sources`;
  if (before === undefined || now === before) {
    return nl ? `${text} knelpuntberoepen in ${year}` : `${text} shortage occupations in ${year}`;
  }
  const longer = now > before;
  return nl
    ? `In ${year} is de lijst ${longer ? "langer" : "korter"}: ${text} knelpuntberoepen`
    : `In ${year} the list is ${longer ? "longer" : "shorter"}: ${text} shortage occupations`;
}

function toReading(
  year: number,
  now: number | undefined,
  before: number | undefined,
  text: string,
  language: "nl" | "en",
): readonly string[] {
  const nl = language === "nl";
  if (now === undefined) {
    return [nl ? `Onze bronnen hebben geen aantal voor ${year}.` : `Our sources have no number for ${year}.`];
  }
  const sentences = [
    nl ? `In ${year} staan er ${text} beroepen op de lijst.` : `In ${year} there are ${text} occupations on the list.`,
  ];
  if (before !== undefined) {
    sentences.push(
      now === before
        ? nl
          ? `Dat zijn er evenveel als in ${year - 1}.`
          : `That is as many as in ${year - 1}.`
        : nl
          ? `Dat ${Math.abs(now - before) === 1 ? "is" : "zijn"} er ${formatCount(Math.abs(now - before), language)} ${now > before ? "meer" : "minder"} dan in ${year - 1}.`
          : `That is ${formatCount(Math.abs(now - before), language)} ${now > before ? "more" : "fewer"} than in ${year - 1}.`,
    );
  }
  return sentences;
}
