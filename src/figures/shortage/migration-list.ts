import { selectObservations } from "../../domain/dataset.ts";
import { yearOf } from "../../domain/period.ts";
import { formatList } from "../../format/format-list.ts";
import { formatCount } from "../../format/format-number.ts";
import type { FigureBody, ListGroup, ListItem } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { toClusterKey } from "./shortage-list.ts";
import { foldOccupation } from "./shortage-mentions.ts";
import { toRowSources, toSource } from "../sources.ts";
import { noteOnYear } from "../years.ts";

const id = "knelpuntberoepen-2026";
const countId = "knelpuntberoepen-aantal";

/** The labour migration list by the clusters of VDAB's list; what VDAB's list lacks stands apart. */
export const migrationList: FigureDefinition = {
  id: "arbeidsmigratie-lijst",
  name: { nl: "Lijst arbeidsmigratie", en: "Labour migration list" },
  concept: "arbeidsmigratie",
  related: ["knelpuntberoep"],
  traits: [],
  levels: ["municipality", "province", "region"],
  datasets: [id, countId],
  build,
};

function build(input: FigureInput): FigureBody {
  const { selection } = input;
  const { language } = selection;
  const nl = language === "nl";
  const observations = selectObservations(input.dataset(id), { measure: "lijst_arbeidsmigratie" });
  const year = Math.max(...observations.map(({ period }) => yearOf(period)));
  const clusters = new Map(
    selectObservations(input.dataset(id), { measure: "knelpuntberoep" }).map(({ get }) => [
      foldOccupation(get("category")),
      get("cluster"),
    ]),
  );
  const outside = nl ? "Niet op de lijst van VDAB" : "Not on the list of VDAB";
  const groups = new Map<string, ListItem[]>();
  for (const { get, place } of observations) {
    const label = clusters.get(foldOccupation(get("category"))) ?? outside;
    const items = groups.get(label) ?? [];
    groups.set(label, items);
    items.push({ key: get("category"), label: get("category"), detail: "", marks: [], places: [place] });
  }
  const decree = selectObservations(input.dataset(countId), {
    measure: "lijst_arbeidsmigratie_aantal",
    period: String(year),
  });
  const entries = decree.flatMap(({ cell }) => (cell.kind === "value" ? [formatCount(cell.value, language)] : []))[0];
  const alone = (groups.get(outside) ?? []).map(({ label }) => label);
  const total = formatCount(observations.length, language);
  return {
    kind: "list",
    id: migrationList.id,
    language,
    title: nl
      ? `${total} beroepen op de lijst arbeidsmigratie van ${year}`
      : `${total} occupations on the labour migration list of ${year}`,
    subtitle: nl
      ? `Beroepen waarvoor een Vlaamse werkgever gemakkelijker buiten de Europese Unie mag werven, ${year}`
      : `Occupations for which a Flemish employer may more easily recruit outside the European Union, ${year} (names in Dutch)`,
    itemLabel: nl ? "Beroep" : "Occupation",
    groupLabel: "Cluster",
    detailLabel: nl ? "Onderdeel" : "Part",
    markLabel: nl ? "Kenmerk" : "Mark",
    groups: [...groups]
      .map(([label, items]): ListGroup => ({
        key: label === outside ? "niet-op-de-lijst" : toClusterKey(label),
        label,
        items: items.toSorted((a, b) => a.label.localeCompare(b.label, "nl")),
      }))
      .toSorted(
        (a, b) =>
          Number(a.label === outside) - Number(b.label === outside) ||
          b.items.length - a.items.length ||
          a.label.localeCompare(b.label, "nl"),
      ),
    reading: [
      nl
        ? `De lijst arbeidsmigratie van ${year} telt ${total} beroepen van VDAB.`
        : `The labour migration list of ${year} holds ${total} occupations of VDAB.`,
      ...(alone.length === 0
        ? []
        : [
            nl
              ? `Niet op de lijst van knelpuntberoepen ${alone.length === 1 ? "staat" : "staan"}: ${formatList(alone, "nl")}.`
              : `Not on the list of shortage occupations: ${formatList(alone, "en")}.`,
          ]),
    ],
    notes: [
      nl
        ? `Het besluit telt ${entries === undefined ? "minder" : entries} vermeldingen: één vermelding kan in onze bron met meer dan één titel van VDAB overeenkomen.`
        : `The decree has ${entries === undefined ? "fewer" : entries} entries: in our source one entry may correspond to more than one title of VDAB.`,
      ...noteOnYear(year, selection),
    ],
    sources: [
      // The list is a decree; its row among the counts names the Belgisch Staatsblad. The clusters are those of VDAB's list.
      ...toRowSources(decree, input.entry(id), language),
      toSource(input.entry(id), language),
    ],
    facts: [],
    absent: [],
  };
}
