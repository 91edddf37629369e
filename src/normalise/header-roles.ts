import type { RegionLevel } from "../domain/region.ts";
import { foldText } from "./fold-text.ts";
import { readLevel } from "./place-register.ts";

/** What a column is, as far as its header says. */
export type HeaderRole =
  | { readonly kind: "none" }
  | { readonly kind: "period"; readonly isDate: boolean }
  | { readonly kind: "place"; readonly level?: RegionLevel }
  | { readonly kind: "place-code" }
  | { readonly kind: "value" }
  | { readonly kind: "measure" }
  | { readonly kind: "feature" }
  | { readonly kind: "attribute"; readonly name: AttributeName }
  | { readonly kind: "other" };

/** The attributes that a dataset can carry beside its dimensions. */
export const attributeNames = [
  "unit",
  "concept",
  "source",
  "publication",
  "publishedOn",
  "quality",
  "remark",
  "basis",
  "definition",
  "statusText",
  "flag",
  "cluster",
  "subcluster",
  "group",
  "isNew",
  "onMigrationList",
  "list",
  "rank",
] as const;
export type AttributeName = (typeof attributeNames)[number];

const attributes: Readonly<Record<string, AttributeName>> = {
  eenheid: "unit",
  unit: "unit",
  concept: "concept",
  bron: "source",
  source: "source",
  publicatie: "publication",
  gepubliceerd: "publishedOn",
  kwaliteit: "quality",
  opmerking: "remark",
  opmerkingen: "remark",
  basis: "basis",
  definitie: "definition",
  status: "statusText",
  vlag: "flag",
  flag: "flag",
  "obs flag": "flag",
};

const periods = /^(jaar|year|periode|period|maand|month|kwartaal|quarter|time period|time|tijd|maand jaar|jaar maand)$/;
const dates = /^(datum|date|referentiedatum|peildatum)$/;
const anyPlace = /^(gebied|gebieden|regio|plaats|area|woonplaats|gebiedsnaam|naam gebied|geografie|naam)$/;
const codes = /^(nis( ?code)?|nis5|gebiedscode|refnis|nuts( ?[0-3])?|geo|postcode nis|code nis|gebied code|geoitem)$/;
const values = /^(totaal|total|aantal|waarde|value|obs value|cijfer|number|percentage|procent)$/;
const measures = /^(meting|indicator|maatstaf|measure|onderwerp)$/;

/** The role that a header label stands for. A label that we do not know is `other`: a dimension or a value. */
export function readHeaderRole(label: string): HeaderRole {
  const folded = foldText(label);
  if (label.trim() === "") return { kind: "none" };
  if (periods.test(folded)) return { kind: "period", isDate: false };
  if (dates.test(folded)) return { kind: "period", isDate: true };
  if (codes.test(folded)) return { kind: "place-code" };
  if (anyPlace.test(folded)) return { kind: "place" };
  if (values.test(folded) || label.trim() === "%") return { kind: "value" };
  if (measures.test(folded)) return { kind: "measure" };
  if (folded === "kenmerk") return { kind: "feature" };
  const attribute = Object.hasOwn(attributes, folded) ? attributes[folded] : undefined;
  if (attribute !== undefined) return { kind: "attribute", name: attribute };
  const level = readLevel(folded);
  return level === undefined ? { kind: "other" } : { kind: "place", level };
}
