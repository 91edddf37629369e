import { textOf } from "../parse/raw.ts";
import type { CrossShape } from "./cross-shape.ts";
import { isTotalLabel } from "./fold-text.ts";
import { readHeaderRole, type HeaderRole } from "./header-roles.ts";
import { findMeasure } from "./measures.ts";
import { choosePlaceColumns, type NamedPlaceColumn } from "./place-columns.ts";
import type { PlaceRegister } from "./place-register.ts";
import { readPeriod } from "./read-period.ts";
import type { Table } from "./reading.ts";
import { distinctCells } from "./table.ts";

/** What the columns that lead the rows of a cross table hold. */
export interface CrossLeads {
  readonly place: NamedPlaceColumn | undefined;
  readonly outerPlace: NamedPlaceColumn | undefined;
  readonly code: number | undefined;
  readonly period: number | undefined;
  readonly measure: number | undefined;
  readonly variables: CrossShape["leads"];
}

/** Sorts the leads by their labels, and by their cells where a lead has no label. */
export function sortLeads(table: Table, { leads }: CrossShape, register: PlaceRegister): CrossLeads {
  const sorted = leads.map((lead) => {
    const role = readHeaderRole(lead.label);
    const kind =
      role.kind === "none" ? kindOfContent(table, lead.column, register) : kindOfRole(role, table, lead.column);
    return { lead, kind, level: role.kind === "place" ? role.level : undefined };
  });
  const firstOf = (wanted: LeadKind): number | undefined => sorted.find(({ kind }) => kind === wanted)?.lead.column;
  const { place, outer } = choosePlaceColumns(
    sorted.filter(({ kind }) => kind === "place").map(({ lead, level }) => ({ column: lead.column, level })),
  );
  return {
    place,
    outerPlace: outer,
    code: firstOf("place-code"),
    period: firstOf("period"),
    measure: firstOf("measure"),
    variables: sorted.filter(({ kind }) => kind === "other").map(({ lead }) => lead),
  };
}

type LeadKind = "place" | "place-code" | "period" | "measure" | "other";

function kindOfRole(role: HeaderRole, table: Table, column: number): LeadKind {
  switch (role.kind) {
    case "place":
    case "place-code":
    case "period":
    case "measure":
      return role.kind;
    case "none":
    case "value":
    case "feature":
    case "attribute":
    case "other":
      return namesMeasures(table, column) ? "measure" : "other";
  }
}

/** What a lead without a label holds: places, periods or measures when its cells say so, else classes of something. */
function kindOfContent(table: Table, column: number, register: PlaceRegister): LeadKind {
  const labels = distinctCells(table, column)
    .map(textOf)
    .filter((label) => !isTotalLabel(label));
  const places = labels.filter((label) => register.findByName(label).length > 0).length;
  if (places > 0 && places >= labels.length / 2) return "place";
  if (labels.length > 0 && labels.every((label) => readPeriod(label) !== undefined)) return "period";
  return labels.some((label) => findMeasure(label) !== undefined) ? "measure" : "other";
}

function namesMeasures(table: Table, column: number): boolean {
  const labels = distinctCells(table, column).map(textOf);
  return labels.length > 0 && labels.every((label) => findMeasure(label) !== undefined);
}
