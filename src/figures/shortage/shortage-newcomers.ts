import type { Observation } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import { formatPlural } from "../../format/format-list.ts";
import { formatCount } from "../../format/format-number.ts";
import { formatPeriod } from "../../format/format-period.ts";
import { toEmptyFigure } from "../empty-figure.ts";
import type { FigureBody, ListGroup } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { groupByYear, mentionsDataset, readMentions, type MentionKind } from "./shortage-mentions.ts";
import { toRowSources } from "../sources.ts";

const marks: Readonly<Record<MentionKind, Readonly<Record<Language, string>>>> = {
  nieuw: { nl: "nieuw", en: "new" },
  toegevoegd: { nl: "toegevoegd", en: "added" },
  verdwenen: { nl: "verdwenen", en: "dropped" },
  "top 10": { nl: "top tien", en: "top ten" },
};

/** Which occupations came onto the lists and which left, as far as the press names them: never all of them. */
export const shortageNewcomers: FigureDefinition = {
  id: "knelpuntberoepen-nieuwkomers",
  name: { nl: "Nieuwkomers en verdwenen beroepen", en: "Newcomers and dropped occupations" },
  concept: "knelpuntberoep",
  related: ["arbeidsmigratie"],
  traits: ["quoted"],
  levels: ["municipality", "province", "region"],
  datasets: [mentionsDataset],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language } = selection;
  const nl = language === "nl";
  const years = groupByYear(readMentions(input, ["nieuw", "verdwenen"], "vdab"), selection);
  const migration = groupByYear(readMentions(input, ["toegevoegd", "verdwenen"], "migration"), selection);
  const base = {
    id: shortageNewcomers.id,
    language,
    subtitle: nl
      ? "Beroepen die op de lijst kwamen of verdwenen, Vlaanderen, voor zover de pers ze noemt"
      : "Occupations that came onto the list or left it, Vlaanderen, as far as the press names them (names in Dutch)",
    facts: [],
    absent: [],
  };
  const [newest] = years;
  if (newest === undefined) {
    return toEmptyFigure({
      ...base,
      sources: [],
      reading: [
        nl ? "Onze bronnen noemen voor deze jaren geen nieuwkomers." : "Our sources name no newcomers for these years.",
      ],
    });
  }
  const [year, mentions] = newest;
  const named = mentions.filter(isNew).length;
  const count = nl
    ? formatPlural(named, formatCount(named, "nl"), "nieuwkomer", "nieuwkomers")
    : formatPlural(named, formatCount(named, "en"), "newcomer", "newcomers");
  return {
    ...base,
    kind: "list",
    title: nl ? `De pers noemt ${count} in ${year}` : `The press names ${count} in ${year}`,
    itemLabel: nl ? "Beroep" : "Occupation",
    groupLabel: nl ? "Lijst" : "List",
    detailLabel: nl ? "Onderdeel" : "Part",
    markLabel: nl ? "Wat" : "What",
    groups: [
      ...years.map(([each, all]) => toGroup(String(each), String(each), all, language)),
      ...migration.flatMap(([each, all]) => {
        const [first] = all;
        if (first === undefined) return [];
        const when = formatPeriod(first.period, language);
        return [
          toGroup(
            `arbeidsmigratie-${each}`,
            nl ? `Lijst arbeidsmigratie, ${when}` : `Labour migration list, ${when}`,
            all,
            language,
          ),
        ];
      }),
    ],
    reading: [
      nl ? `In ${year} noemt de pers ${count} bij naam.` : `In ${year} the press gives the names of ${count}.`,
      nl
        ? `Het overzicht gaat over ${formatPlural(years.length, String(years.length), "jaar", "jaren")} van de lijst van VDAB.`
        : `The overview is about ${formatPlural(years.length, String(years.length), "year", "years")} of the list of VDAB.`,
    ],
    notes: [
      nl
        ? "De pers noemt nooit alle nieuwkomers en zelden wat verdween: deze lijsten zijn niet volledig."
        : "The press never names all newcomers, and seldom what was dropped: these lists are not complete.",
    ],
    sources: toRowSources(
      [...years, ...migration].flatMap(([, all]) => all),
      input.entry(mentionsDataset),
      language,
    ),
  };
}

function isNew({ get }: Observation): boolean {
  return get("dimension") === "nieuw";
}

function toGroup(key: string, label: string, mentions: readonly Observation[], language: Language): ListGroup {
  return {
    key,
    label,
    items: mentions.map(({ get, place }) => ({
      key: `${key} ${get("dimension")} ${get("category")}`,
      label: get("category"),
      detail: "",
      marks: [marks[toKind(get("dimension"))][language]],
      places: [place],
    })),
  };
}

function toKind(text: string): MentionKind {
  return text === "verdwenen" || text === "toegevoegd" || text === "top 10" ? text : "nieuw";
}
