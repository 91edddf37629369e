import { selectObservations } from "../../domain/dataset.ts";
import type { Language } from "../../domain/language.ts";
import { yearOf } from "../../domain/period.ts";
import { formatCount } from "../../format/format-number.ts";
import type { FigureBody, ListGroup, ListItem } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { foldOccupation, mentionsDataset, readMentions } from "./shortage-mentions.ts";
import { toSource } from "../sources.ts";
import { joinYears, noteOnYear } from "../years.ts";

const id = "knelpuntberoepen-2026";

/** The full list of shortage occupations by cluster. */
export const shortageList: FigureDefinition = {
  id: "knelpuntberoepen-lijst",
  name: { nl: "Lijst van knelpuntberoepen", en: "List of shortage occupations" },
  concept: "knelpuntberoep",
  related: ["arbeidsmigratie"],
  traits: [],
  levels: ["municipality", "province", "region"],
  datasets: [id, mentionsDataset],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language } = selection;
  const nl = language === "nl";
  const observations = selectObservations(input.dataset(id), { measure: "knelpuntberoep" });
  const year = Math.max(...observations.map(({ period }) => yearOf(period)));
  const tops = readTopTens(input);
  const clusters = new Map<string, ListItem[]>();
  for (const { get, place } of observations) {
    const cluster = get("cluster");
    const items = clusters.get(cluster) ?? [];
    const occupation = get("category");
    const subcluster = get("subcluster");
    items.push({
      key: `${cluster}/${subcluster}/${occupation}`,
      label: occupation,
      detail: subcluster === cluster ? "" : (subcluster.split(" — ").at(-1) ?? ""),
      marks: [
        ...(get("isNew") === "" ? [] : [nl ? "nieuw volgens de pers" : "new according to the press"]),
        ...(get("onMigrationList") === "ja" ? [nl ? "lijst arbeidsmigratie" : "labour migration list"] : []),
        ...toTopTenMark(tops.get(foldOccupation(occupation)) ?? [], language),
      ],
      places: [place],
    });
    clusters.set(cluster, items);
  }
  const groups = [...clusters]
    .map(([label, items]): ListGroup => ({
      key: toClusterKey(label),
      label,
      items: items.sort((a, b) => a.label.localeCompare(b.label, "nl")),
    }))
    .sort((a, b) => b.items.length - a.items.length || a.label.localeCompare(b.label, "nl"));
  const total = formatCount(observations.length, language);
  const [largest] = groups;
  return {
    kind: "list",
    id: shortageList.id,
    language,
    title: nl ? `${total} knelpuntberoepen in ${year}` : `${total} shortage occupations in ${year}`,
    subtitle: nl
      ? `Lijst van VDAB, Vlaanderen, ${year}, per cluster van beroepen`
      : `List of VDAB, Vlaanderen, ${year}, by cluster of occupations (names in Dutch)`,
    itemLabel: nl ? "Beroep" : "Occupation",
    groupLabel: "Cluster",
    detailLabel: nl ? "Onderdeel" : "Part",
    markLabel: nl ? "Kenmerk" : "Mark",
    groups,
    reading:
      largest === undefined
        ? []
        : [
            nl
              ? `De lijst van ${year} telt ${total} beroepen in ${groups.length} clusters. De grootste cluster is ${largest.label} met ${formatCount(largest.items.length, language)} beroepen.`
              : `The list of ${year} holds ${total} occupations in ${groups.length} clusters. The largest cluster is ${largest.label} with ${formatCount(largest.items.length, language)} occupations.`,
          ],
    notes: [
      nl
        ? "De oorzaken per beroep (tekort in aantal, in bekwaamheid, door arbeidsomstandigheden) zijn in onze bron niet gevonden; ze staan er daarom niet bij."
        : "The causes by occupation (too few candidates, skills, working conditions) were not found in our source; they are therefore not shown.",
      nl
        ? "“Top tien”: alleen waar de pers het beroep met dezelfde naam in een top tien noemt; die lijsten zijn niet volledig."
        : "“Top ten”: only where the press names the occupation in a top ten under the same name; those lists are not complete.",
      nl
        ? "“Nieuw volgens de pers”: alleen de nieuwkomers die in de pers met dezelfde naam genoemd zijn."
        : "“New according to the press”: only newcomers named in the press under the same name.",
      ...noteOnYear(year, selection),
    ],
    sources: [toSource(input.entry(id), language)],
    facts: groups.map(({ key, label, items }) => ({
      key: `cluster-${key}`,
      label,
      text: formatCount(items.length, language),
      value: items.length,
    })),
    absent: [],
  };
}

/** The years in which an occupation stood in the top ten, by its folded name. */
function readTopTens(input: FigureInput): ReadonlyMap<string, readonly number[]> {
  const years = new Map<string, number[]>();
  for (const { get, period } of readMentions(input, ["top 10"], "vdab")) {
    const name = foldOccupation(get("category"));
    const known = years.get(name) ?? [];
    years.set(name, known);
    if (!known.includes(yearOf(period))) known.push(yearOf(period));
  }
  return years;
}

function toTopTenMark(years: readonly number[], language: Language): readonly string[] {
  if (years.length === 0) return [];
  const named = joinYears(
    years.toSorted((a, b) => a - b),
    language,
  );
  return [language === "nl" ? `top tien ${named}` : `top ten ${named}`];
}

/** A cluster's name as a word for addresses: lower case, ASCII, dashes. */
export function toClusterKey(label: string): string {
  return label
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .toLowerCase();
}
