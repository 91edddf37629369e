import { toObservedPoint } from "../points.ts";
import { selectObservations, type Observation } from "../../domain/dataset.ts";
import type { Localised } from "../../domain/language.ts";
import { toRegionKey } from "../../domain/region.ts";
import { formatCount } from "../../format/format-number.ts";
import { formatList } from "../../format/format-list.ts";
import { toCountAxis } from "../count-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { nameOf } from "../place-names.ts";
import { toRowSources } from "../sources.ts";
import { noteOnYear } from "../years.ts";

const dataset = "arbeidsreserve";
const belgium = toRegionKey("country", "01000");
const year = 2022;
const whole = "niet-beroepsactief";

/** The reasons for being inactive by the name that the source gives them, largest first; of the last one it only gives a limit. */
const reasons: readonly { readonly category: string; readonly label: Localised }[] = [
  { category: "niet-beroepsactief: arbeidsongeschikt", label: { nl: "Arbeidsongeschikt", en: "Incapacitated" } },
  { category: "niet-beroepsactief: student", label: { nl: "Student", en: "Student" } },
  { category: "niet-beroepsactief: gepensioneerd", label: { nl: "Gepensioneerd", en: "Retired" } },
  { category: "niet-beroepsactief: huisvrouw/-man", label: { nl: "Huisvrouw of -man", en: "Homemaker" } },
  { category: "niet-beroepsactief: andere", label: { nl: "Andere reden", en: "Other reason" } },
];
/** Who seeks work is not inactive: a bar of its own behind them. */
const seeking = "werkloos";
const groups: readonly { readonly category: string; readonly label: Localised }[] = [
  ...reasons,
  {
    category: seeking,
    label: { nl: "Werkloos: niet bij de niet-beroepsactieven", en: "Unemployed: not among the inactive" },
  },
];

/**
 * Unemployed and inactive people of Belgium in 2022 by reason, in persons: context for the reserve, for our sources have no such
 * counts of Vlaanderen or of a province. The same for every place, and named as Belgium everywhere.
 */
export const inactiveBelgium: FigureDefinition = {
  id: "niet-beroepsactieven-belgie",
  name: { nl: "Niet aan het werk in België, naar reden", en: "Not at work in Belgium, by reason" },
  concept: "niet-beroepsactief",
  related: ["arbeidsreserve", "arbeidsongeschikt"],
  traits: ["survey", "quoted"],
  levels: ["municipality", "province", "region"],
  datasets: [dataset],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language, to } = selection;
  const nl = language === "nl";
  const place = nameOf(belgium);
  const subtitle = nl
    ? `Niet-beroepsactieven naar reden, en werklozen, in personen, ${place}, ${year}`
    : `Inactive people by reason, and unemployed, in persons, ${place}, ${year}`;
  const base = { id: inactiveBelgium.id, language, subtitle, facts: [], absent: [] };
  const observations = selectObservations(input.dataset(dataset), {
    measure: "arbeidsreserve_personen",
    period: String(year),
    region: belgium,
  });
  const find = (category: string): Observation | undefined =>
    observations.find(({ get }) => get("category") === category);
  const toPoint = (category: string): Point => {
    const found = find(category);
    return toObservedPoint(found, formatCount, language);
  };
  if (observations.length === 0 || (to !== "latest" && to < year)) {
    return toEmptyFigure({
      ...base,
      sources: [],
      reading: [
        nl
          ? `Deze opdeling van ${place} hebben onze bronnen alleen voor ${year}.`
          : `Our sources have this split of ${place} for ${year} only.`,
      ],
    });
  }
  const series: Series = {
    key: belgium,
    label: place,
    role: "context",
    gaps: "break",
    endLabel: "",
    points: groups.map(({ category }) => toPoint(category)),
  };
  const named = reasons.map(
    ({ label }, index) => `${label[language].toLowerCase()} ${series.points[index]?.text ?? ""}`,
  );
  const [largest, first] = [groups[0], series.points[0]];
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: "persons",
    unitLabel: nl ? "personen" : "persons",
    categoryLabel: nl ? "Reden" : "Reason",
    title:
      largest === undefined || first === undefined
        ? subtitle
        : nl
          ? `${place}: ${first.text} niet-beroepsactieven waren in ${year} arbeidsongeschikt`
          : `${place}: ${first.text} inactive people were incapacitated in ${year}`,
    categories: groups.map(({ category, label }) => ({
      key: category,
      label: label[language],
      shortLabel: label[language],
    })),
    series: [series],
    axis: toCountAxis([series], language, "usual"),
    breaks: [],
    reading: nl
      ? [
          `In ${year} waren in heel ${place} ${toPoint(whole).text} mensen niet-beroepsactief: ${formatList(named, "nl")}.`,
          `Daarnaast waren ${toPoint(seeking).text} mensen werkloos; zij tellen niet bij de niet-beroepsactieven.`,
        ]
      : [
          `In ${year}, ${toPoint(whole).text} people in the whole of ${place} were inactive: ${formatList(named, "en")}.`,
          `Besides them, ${toPoint(seeking).text} people were unemployed; they are not among the inactive.`,
        ],
    notes: [
      nl
        ? `Dit is heel ${place}, niet Vlaanderen of een provincie: daarvoor hebben onze bronnen deze aantallen niet.`
        : `This is the whole of ${place}, not Vlaanderen or a province. Our sources have no such counts of those.`,
      nl
        ? "De bron noemt geen leeftijd. Wie werkt of werk zoekt en ook ziek is, telt hier niet bij de arbeidsongeschikten."
        : "The source names no ages. People who work or seek work and are ill as well are not among the incapacitated here.",
      ...noteOnYear(year, selection),
    ],
    sources: toRowSources(observations, input.entry(dataset), language),
  };
}
