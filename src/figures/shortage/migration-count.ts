import { selectObservations } from "../../domain/dataset.ts";
import { endOfPeriod, yearOf } from "../../domain/period.ts";
import { flanders } from "../../domain/region.ts";
import { formatCount } from "../../format/format-number.ts";
import { formatPeriod, formatShortPeriod } from "../../format/format-period.ts";
import { toCountAxis } from "../count-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { drawnValue, toPublishedPoint } from "../points.ts";
import { toRowSources } from "../sources.ts";
import { sayKnownYears } from "../years.ts";

const id = "knelpuntberoepen-aantal";

/** The size of the labour migration list at the moments of which it was published. */
export const migrationCount: FigureDefinition = {
  id: "arbeidsmigratie-aantal",
  name: { nl: "Aantal beroepen op de lijst arbeidsmigratie", en: "Number of occupations on the labour migration list" },
  concept: "arbeidsmigratie",
  related: ["knelpuntberoep"],
  traits: ["quoted"],
  levels: ["municipality", "province", "region"],
  datasets: [id],
  build,
};

function build(input: FigureInput): FigureBody {
  const { language, from, to } = input.selection;
  const nl = language === "nl";
  const all = selectObservations(input.dataset(id), { measure: "lijst_arbeidsmigratie_aantal", region: flanders });
  const rows = all
    .filter(({ period }) => (from === "first" || yearOf(period) >= from) && (to === "latest" || yearOf(period) <= to))
    .toSorted((a, b) => (endOfPeriod(a.period) < endOfPeriod(b.period) ? -1 : 1));
  const base = {
    id: migrationCount.id,
    language,
    subtitle: nl
      ? "Vermeldingen op de lijst arbeidsmigratie, Vlaanderen, op de momenten die gepubliceerd zijn"
      : "Entries on the labour migration list, Vlaanderen, at the moments that were published",
    absent: [],
  };
  const last = rows.at(-1);
  if (last === undefined) {
    return toEmptyFigure({
      ...base,
      sources: [],
      reading: [
        sayKnownYears(
          all.map(({ period }) => yearOf(period)),
          language,
        ),
      ],
    });
  }
  const points = rows.map(({ cell, place }) => toPublishedPoint(cell, formatCount, language, [place]));
  const newest = toPublishedPoint(last.cell, formatCount, language, [last.place]);
  const before = points.at(-2);
  const when = formatPeriod(last.period, language);
  const earlier = rows.at(-2);
  return {
    ...base,
    kind: "series",
    shape: "columns",
    unit: "occupations",
    unitLabel: nl ? "vermeldingen" : "entries",
    categoryLabel: nl ? "Moment" : "Moment",
    title: nl
      ? `Lijst arbeidsmigratie: ${newest.text} vermeldingen in ${when}`
      : `Labour migration list: ${newest.text} entries in ${when}`,
    categories: rows.map(({ period }) => ({
      key: period,
      label: formatPeriod(period, language),
      shortLabel: formatShortPeriod(period, language),
    })),
    series: [
      {
        key: "count",
        label: nl ? "Lijst arbeidsmigratie" : "Labour migration list",
        role: "home",
        points,
        gaps: "break",
        endLabel: newest.text,
      },
    ],
    axis: toCountAxis([{ points }], language),
    breaks: [],
    reading: [
      nl
        ? `In ${when} telt de lijst ${newest.text} vermeldingen.`
        : `In ${when} the list holds ${newest.text} entries.`,
      ...(before === undefined || earlier === undefined
        ? []
        : [
            nl
              ? `In ${formatPeriod(earlier.period, "nl")} waren het er ${before.text}.`
              : `In ${formatPeriod(earlier.period, "en")} there were ${before.text}.`,
          ]),
    ],
    notes: [
      nl
        ? "Eén vermelding kan meer dan één beroep van VDAB omvatten: de lijst van beroepen is daarom langer dan dit aantal."
        : "One entry may cover more than one occupation of VDAB: the list of occupations is therefore longer than this number.",
    ],
    sources: toRowSources(rows, input.entry(id), language),
    facts: [{ key: "level", label: when, text: newest.text, value: drawnValue(newest) ?? null }],
  };
}
