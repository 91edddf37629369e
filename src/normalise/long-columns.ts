import type { RawSheet } from "../parse/raw.ts";
import { isAgeLabel } from "./dimension-labels.ts";
import { readHeaderRole, type AttributeName } from "./header-roles.ts";
import { findMeasure } from "./measures.ts";
import { choosePlaceColumns, type NamedPlaceColumn } from "./place-columns.ts";
import { describeColumn, holdsNumbers, textsOfRow } from "./table.ts";

/** The columns of a long table by what they hold. Columns count from 0. */
export interface LongColumns {
  readonly labels: readonly string[];
  readonly period?: { readonly column: number; readonly isDate: boolean };
  readonly place: NamedPlaceColumn | undefined;
  /** The place of rows that are totals over the places. */
  readonly outerPlace: NamedPlaceColumn | undefined;
  readonly code?: number;
  readonly measure?: number;
  readonly feature?: number;
  readonly attributes: readonly { readonly column: number; readonly name: AttributeName }[];
  readonly variables: readonly number[];
  readonly values: readonly number[];
  /** Columns with content but without a label or with a role that another column already has. */
  readonly ignored: readonly number[];
}

/** Whether a label can only stand above numbers, also when the part of the column that we look at is empty. */
function isValueLabel(label: string): boolean {
  return isAgeLabel(label) || findMeasure(label) !== undefined || label.includes("%");
}

/** Sorts the columns below a header row by role, with the content of the body deciding for labels that we do not know. */
export function findLongColumns(sheet: RawSheet, headerRow: number): LongColumns {
  const labels = textsOfRow(sheet, headerRow);
  const body = { sheet, sheetIndex: 0, headerRow, bodyStart: headerRow + 1, bodyEnd: sheet.rowCount };
  let period: LongColumns["period"];
  const places: NamedPlaceColumn[] = [];
  let code: number | undefined;
  let measure: number | undefined;
  let feature: number | undefined;
  const attributes: { column: number; name: AttributeName }[] = [];
  const variables: number[] = [];
  const values: number[] = [];
  const ignored: number[] = [];
  labels.forEach((label, column) => {
    const role = readHeaderRole(label);
    const content = describeColumn(body, column);
    switch (role.kind) {
      case "period":
        if (period === undefined) period = { column, isDate: role.isDate };
        else ignored.push(column);
        return;
      case "place":
        places.push({ column, level: role.level });
        return;
      case "place-code":
        if (code === undefined) code = column;
        else ignored.push(column);
        return;
      case "measure":
        if (measure === undefined) measure = column;
        else variables.push(column);
        return;
      case "feature":
        if (feature === undefined) feature = column;
        else variables.push(column);
        return;
      case "attribute":
        attributes.push({ column, name: role.name });
        return;
      case "value":
        values.push(column);
        return;
      case "none":
        if (content.filled === 0) return;
        if (period === undefined && content.periods >= content.filled * 0.8) period = { column, isDate: false };
        else ignored.push(column);
        return;
      case "other":
        (holdsNumbers(content) || (content.filled === 0 && isValueLabel(label)) ? values : variables).push(column);
        return;
    }
  });
  const { place, outer } = choosePlaceColumns(places);
  return {
    labels,
    ...(period === undefined ? {} : { period }),
    place,
    outerPlace: outer,
    ...(code === undefined ? {} : { code }),
    ...(measure === undefined ? {} : { measure }),
    ...(feature === undefined ? {} : { feature }),
    attributes,
    variables,
    values,
    ignored,
  };
}
