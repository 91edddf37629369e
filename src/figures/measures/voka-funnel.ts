import { forLimburg } from "../say-levels.ts";
import type { Language, Localised } from "../../domain/language.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { formatRate } from "../../format/format-number.ts";
import { toCountAxis } from "../count-axis.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, Point } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { countOf, percent } from "../builders/number-units.ts";
import { drawnValue } from "../points.ts";
import { findQuoted, sayNothingQuoted, toQuotedPoint, type Found, type NumberPlan } from "../builders/quoted-points.ts";
import { toRowSources } from "../sources.ts";

const dataset = "maatregelen";

const stages = [
  {
    key: "bedrijven",
    label: { nl: "Bedrijven die meedoen", en: "Firms that take part" },
    filter: { measure: "voka_project_bedrijven" },
    unit: countOf(["bedrijf", "bedrijven"], ["firm", "firms"]),
  },
  {
    key: "plaatsen",
    label: { nl: "Leerplaatsen voor werkzoekenden", en: "Learning places for jobseekers" },
    filter: { measure: "voka_project_leerplaatsen" },
    unit: countOf(["leerplaats", "leerplaatsen"], ["learning place", "learning places"]),
  },
  {
    key: "jobs",
    label: { nl: "Vaste jobs", en: "Permanent jobs" },
    filter: { measure: "voka_project_vaste_jobs" },
    unit: countOf(["vaste job", "vaste jobs"], ["permanent job", "permanent jobs"]),
  },
] as const satisfies readonly NumberPlan[];

const quotedShare = {
  key: "kans",
  label: { nl: "Kans op een vaste job", en: "Chance of a permanent job" },
  filter: { measure: "voka_project_slaagkans" },
  unit: percent,
} as const satisfies NumberPlan;

const name: Localised = { nl: "Het Voka-project: van bedrijf naar job", en: "The Voka project: from firm to job" };

/** From firms to learning places to permanent jobs in a project in Limburg (2016–2020), with the share made again beside the quoted one. */
export const vokaFunnel: FigureDefinition = {
  id: "voka-trechter",
  name,
  concept: "maatregel",
  related: ["kansengroep"],
  traits: [],
  levels: ["province"],
  existsFor: forLimburg,
  datasets: [dataset],
  build,
};

function build(input: FigureInput): FigureBody {
  const { language, region } = input.selection;
  const nl = language === "nl";
  const found = stages.flatMap((stage) => findQuoted(stage, dataset, input));
  const [first] = found;
  const base = { id: vokaFunnel.id, language, absent: [] };
  if (first === undefined || found.length < stages.length) {
    return toEmptyFigure({
      ...base,
      subtitle: name[language],
      sources: [],
      ...sayNothingQuoted(name, stages, dataset, input),
    });
  }
  const points = found.map((each) => toQuotedPoint(each, language));
  const [firms, offered, jobs] = points.map(({ text }) => text);
  const share = toShare(points);
  const shareText = share === undefined ? undefined : formatRate(share, language);
  const [quoted] = findQuoted(quotedShare, dataset, input);
  return {
    ...base,
    kind: "series",
    shape: "bars",
    unit: "other",
    unitLabel: "",
    categoryLabel: nl ? "Stap" : "Stage",
    title: nl ? `${region.name}: van ${offered} naar ${jobs}` : `${region.name}: from ${offered} to ${jobs}`,
    subtitle: `${name[language]}, ${region.name}, ${formatPeriod(first.observation.period, language)}`,
    categories: found.map(({ plan: { key, label } }) => ({
      key,
      label: label[language],
      shortLabel: label[language],
      ...(key === "jobs" && shareText !== undefined
        ? { note: nl ? `${shareText} van de leerplaatsen` : `${shareText} of the learning places` }
        : {}),
    })),
    series: [{ key: region.key, label: region.name, role: "home", gaps: "break", endLabel: "", points }],
    axis: toCountAxis([{ points }], language, "usual"),
    breaks: [],
    reading: [
      nl
        ? `Van ${firms} kwamen er ${offered}; daaruit volgden ${jobs}.`
        : `${firms} offered ${offered}, which led to ${jobs}.`,
      ...sayShare(share, quoted, language),
    ],
    notes: [
      nl
        ? "Bedrijven, leerplaatsen en jobs zijn drie tellingen. Alleen jobs en leerplaatsen gaan over dezelfde mensen."
        : "Firms, learning places and jobs are three counts. Only jobs and learning places are about the same people.",
      nl
        ? "Cijfers zoals de schriftelijke vraag ze noemt; alleen het aandeel is nagerekend."
        : "Numbers as the written question gives them; only the share was recomputed.",
    ],
    ...(shareText === undefined ? {} : { formula: `${jobs} ÷ ${offered} = ${shareText}` }),
    sources: toRowSources(
      [...found, ...(quoted === undefined ? [] : [quoted])].map(({ observation }) => observation),
      input.entry(dataset),
      language,
    ),
    facts:
      share === undefined || shareText === undefined
        ? []
        : [
            {
              key: "share",
              label: nl ? "van de leerplaatsen" : "of the learning places",
              text: shareText,
              value: share,
            },
          ],
  };
}

/** Permanent jobs in percent of the learning places; nothing without one of the two, or without any place. */
function toShare(points: readonly Point[]): number | undefined {
  const [, offered, jobs] = points.map(drawnValue);
  return offered === undefined || jobs === undefined || offered <= 0 ? undefined : (jobs / offered) * 100;
}

/** Our share beside the one that the source prints, and which of the two is higher. */
function sayShare(share: number | undefined, quoted: Found | undefined, language: Language): readonly string[] {
  if (share === undefined) return [];
  const nl = language === "nl";
  const own = formatRate(share, language);
  if (quoted === undefined) {
    return [nl ? `Dat is ${own} van de leerplaatsen.` : `That is ${own} of the learning places.`];
  }
  const point = toQuotedPoint(quoted, language);
  const isLess = point.kind === "bound" && point.bound === "more-than" && share <= point.value;
  return [
    nl ? `Nagerekend is dat ${own} van de leerplaatsen.` : `Recomputed, that is ${own} of the learning places.`,
    nl
      ? `De bron zegt “${point.text}”${isLess ? ", maar de aantallen halen dat niet" : ""}.`
      : `The source says “${point.text}”${isLess ? ", but the counts do not reach that" : ""}.`,
  ];
}
