import { forLimburg } from "../say-levels.ts";
import { selectObservations } from "../../domain/dataset.ts";
import { limburg } from "../../domain/region.ts";
import { formatCount } from "../../format/format-number.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, PersonGroup } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { toRowSources } from "../sources.ts";

export const reserveDataset = "arbeidsreserve";

/** The labour reserve as 100 inhabitants of 20–64: who works, who seeks, who could, who cannot. */
export const labourReserve: FigureDefinition = {
  id: "arbeidsreserve",
  name: { nl: "Arbeidsreserve", en: "Labour reserve" },
  concept: "arbeidsreserve",
  related: ["niet-beroepsactief", "ondertewerkstelling", "arbeidsongeschikt"],
  traits: ["quoted"],
  levels: ["province", "region"],
  existsFor: forLimburg,
  datasets: [reserveDataset],
  build: (input) =>
    input.selection.region.key === limburg && (input.selection.to === "latest" || input.selection.to >= reserveYear)
      ? build(input)
      : toEmpty(input),
};

const reserveYear = 2023;

interface GroupPlan {
  readonly key: string;
  readonly category: string;
  readonly fill: PersonGroup["fill"];
  readonly tone: PersonGroup["tone"];
  readonly inSum: boolean;
  readonly within?: string;
  readonly words: Record<"nl" | "en", readonly [label: string, description: string]>;
}

/** The groups in the order of the drawing, by the label that the source gives them. */
const plan: readonly GroupPlan[] = [
  {
    key: "work",
    category: "werkend",
    fill: "solid",
    tone: "work",
    inSum: true,
    words: {
      nl: ["aan het werk", "werkt minstens een uur per week"],
      en: ["at work", "works at least an hour a week"],
    },
  },
  {
    key: "more",
    category: "werkend: ondertewerkgesteld (deel van de 76)",
    fill: "half",
    tone: "more",
    inSum: false,
    within: "work",
    words: {
      nl: ["ondertewerkgesteld", "werkt, maar wil meer uren; zit in de groep aan het werk"],
      en: ["underemployed", "works but wants more hours; part of those at work"],
    },
  },
  {
    key: "seek",
    category: "werkloos, actief zoekend",
    fill: "solid",
    tone: "seek",
    inSum: true,
    words: {
      nl: ["actief werkzoekend", "zonder werk, zoekt en is beschikbaar"],
      en: ["actively seeking", "without work, seeking and available"],
    },
  },
  {
    key: "avail",
    category: "niet-beroepsactief: zoekend/beschikbaar, snel inzetbaar",
    fill: "outline",
    tone: "avail",
    inSum: true,
    words: {
      nl: ["zoekend of beschikbaar", "zoekt of is beschikbaar, maar niet allebei; snel inzetbaar"],
      en: ["seeking or available", "seeks or is available but not both; available at short notice"],
    },
  },
  {
    key: "ill",
    category: "niet-beroepsactief: arbeidsongeschikt",
    fill: "striped",
    tone: "ill",
    inSum: false,
    words: {
      nl: ["arbeidsongeschikt", "ziek of met een beperking"],
      en: ["incapacitated", "ill or with a disability"],
    },
  },
  {
    key: "study",
    category: "niet-beroepsactief: student",
    fill: "solid",
    tone: "study",
    inSum: false,
    words: { nl: ["student", "volgt nog onderwijs"], en: ["student", "still in education"] },
  },
  {
    key: "retired",
    category: "niet-beroepsactief: gepensioneerd",
    fill: "outline",
    tone: "retired",
    inSum: false,
    words: { nl: ["gepensioneerd", "vóór 65 jaar met pensioen"], en: ["retired", "retired before 65"] },
  },
  {
    key: "home",
    category: "niet-beroepsactief: huisvrouw/-man",
    fill: "dot",
    tone: "home",
    inSum: false,
    words: {
      nl: ["huisvrouw of -man", "zorgt voor gezin en huishouden"],
      en: ["homemaker", "cares for family and household"],
    },
  },
];

/** The split exists for Limburg in 2023 only; the census of 2011 is another figure. */
function toEmpty({ selection: { language, region } }: FigureInput): FigureBody {
  const nl = language === "nl";
  return toEmptyFigure({
    id: labourReserve.id,
    language,
    title: nl ? "Geen arbeidsreserve voor deze keuze" : "No labour reserve for this choice",
    subtitle: nl ? "100 inwoners van 20–64 jaar" : "100 inhabitants aged 20–64",
    reading: [
      region.key === limburg
        ? nl
          ? "De opdeling in 100 inwoners hebben onze bronnen alleen voor 2023."
          : "Our sources have the split into 100 inhabitants for 2023 only."
        : nl
          ? `Voor ${region.name} hebben onze bronnen geen recente arbeidsreserve; alleen voor Limburg, in 2023.`
          : `Our sources have no recent labour reserve of ${region.name}; only of Limburg, in 2023.`,
    ],
    sources: [],
    absent: [],
  });
}

function build(input: FigureInput): FigureBody {
  const { language, region } = input.selection;
  const nl = language === "nl";
  const observations = selectObservations(input.dataset(reserveDataset), {
    measure: "arbeidsreserve",
    period: String(reserveYear),
    region: region.key,
  });
  const countOf = (category: string): number => {
    const cell = observations.find((observation) => observation.get("category") === category)?.cell;
    if (cell?.kind !== "value") throw new Error(`The labour reserve lacks the group “${category}”`);
    return cell.value;
  };
  const groups = plan.map(({ key, category, fill, tone, inSum, within, words }): PersonGroup => {
    const count = countOf(category);
    const [label, description] = words[language];
    return {
      key,
      label,
      description,
      count,
      text: formatCount(count, language),
      fill,
      tone,
      inSum,
      ...(within === undefined ? {} : { within }),
      places: observations.flatMap((observation) =>
        observation.get("category") === category ? observation.place : [],
      ),
    };
  });
  checkReserve(groups, countOf("niet-beroepsactief"));
  const sum = groups.filter(({ inSum }) => inSum);
  const total = sum.reduce((so, { count }) => so + count, 0);
  const count = (key: string): string => groups.find((group) => group.key === key)?.text ?? "";
  const inactive = formatCount(countOf("niet-beroepsactief"), language);
  return {
    kind: "persons",
    id: labourReserve.id,
    language,
    title:
      total === 80
        ? nl
          ? `Wie zoekt of beschikbaar is, brengt ${region.name} op ongeveer 80`
          : `Those seeking or available bring ${region.name} to about 80`
        : nl
          ? `Met wie zoekt of beschikbaar is, werken er ${total} op 100`
          : `With those seeking or available, ${total} in 100 work`,
    subtitle: nl
      ? `100 inwoners van 20–64 jaar, ${region.name}, ${reserveYear}, afgerond op hele personen`
      : `100 inhabitants aged 20–64, ${region.name}, ${reserveYear}, rounded to whole persons`,
    total: 100,
    totalLabel: nl ? "Aantal op 100 inwoners" : "Number per 100 inhabitants",
    groups,
    goal: { count: 80, label: "80%" },
    sum: [
      ...sum.map(({ text, label }, index) => ({ text: index === 0 ? text : `+ ${text}`, label, isResult: false })),
      {
        text: formatCount(total, language),
        label: total === 80 ? (nl ? "ongeveer de doelstelling" : "about the goal") : nl ? "samen" : "together",
        isResult: true,
      },
    ],
    reading: nl
      ? [
          `Stel dat ${region.name} 100 inwoners van 20 tot 64 jaar telde. In ${reserveYear} werkten er dan ${count("work")}; ${count("more")} van hen wilden meer uren.`,
          `Er waren ${count("seek")} werkzoekenden. ${inactive} waren niet-beroepsactief: ${count("avail")} zoekend of beschikbaar, ${count("ill")} arbeidsongeschikt, ${count("home")} huisvrouw of -man, ${count("study")} student en ${count("retired")} gepensioneerd.`,
          `Vinden allen die zoeken of beschikbaar zijn werk, dan werken er ${total} op 100.`,
        ]
      : [
          `Suppose ${region.name} had 100 inhabitants aged 20 to 64. In ${reserveYear}, ${count("work")} of them were at work; ${count("more")} of those wanted more hours.`,
          `${count("seek")} were seeking work. ${inactive} were inactive: ${count("avail")} seeking or available, ${count("ill")} incapacitated, ${count("home")} homemakers, ${count("study")} students and ${count("retired")} retired.`,
          `If all who seek or are available find work, ${total} in 100 are at work.`,
        ],
    notes: [
      nl
        ? "Afgeronde aantallen uit een verslag: 76 staat voor 76,3%. De leeftijdsgroep 20–64 is aangenomen, het verslag noemt ze niet."
        : "Rounded numbers from a report: 76 stands for 76.3%. The age band 20–64 is assumed; the report does not name it.",
      nl
        ? "De 2 werkzoekenden komen uit de enquête: zij zoeken actief en zijn beschikbaar. VDAB telt meer mensen als werkzoekend."
        : "The 2 jobseekers are those of the survey: they actively seek and are available. VDAB counts more people as jobseekers.",
      nl
        ? "Onze bronnen hebben deze opdeling alleen voor Limburg in 2023, niet als reeks en niet voor een andere provincie."
        : "Our sources have this split for Limburg in 2023 only, not as a series and not for another province.",
    ],
    sources: toRowSources(observations, input.entry(reserveDataset), language),
    facts: [],
    absent: [],
  };
}

/** 76 + 2 + 22 = 100, 2 + 6 + 4 + 4 + 6 = 22, and the underemployed fit inside those at work; otherwise our bug or a wrong file. */
export function checkReserve(groups: readonly PersonGroup[], inactive: number): void {
  const whole = groups.filter(({ within }) => within === undefined);
  const total = whole.reduce((so, { count }) => so + count, 0);
  if (total !== 100) throw new Error(`The labour reserve adds up to ${total}, not to 100`);
  const outside = whole.filter(({ key }) => key !== "work" && key !== "seek").reduce((so, { count }) => so + count, 0);
  if (outside !== inactive) throw new Error(`The inactive groups add up to ${outside}, the source says ${inactive}`);
  for (const part of groups) {
    const container = groups.find(({ key }) => key === part.within);
    if (part.within !== undefined && (container === undefined || part.count > container.count)) {
      throw new Error(`${part.label} does not fit inside ${part.within}`);
    }
  }
}
