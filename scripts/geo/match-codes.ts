import type { MunicipalityRecord } from "../../src/normalise/place-register.ts";
import { BoundaryFileError, type Shape } from "./read-shapes.ts";

/** The polygons of every municipality of 1 January 2025, by its code, and what was left out because it lies elsewhere. */
export interface MatchedShapes {
  readonly shapes: ReadonlyMap<string, readonly Shape[]>;
  /** The attribute in which the codes stand; "id" for the id of the feature itself. */
  readonly attribute: string;
  readonly elsewhere: number;
}

/** So many names or codes are listed in a refusal. */
const mostListed = 12;

/**
 * Puts polygons under the municipalities of 2025. The attribute with the codes is the one that holds most of them. Refused,
 * with the list, when a municipality is missing, when a code of before a merger occurs, or when a Flemish code is unknown.
 */
export function matchCodes(
  shapes: readonly Shape[],
  records: readonly MunicipalityRecord[],
  name: string,
): MatchedShapes {
  const present = new Map(
    records.filter(({ vintages }) => vintages.includes("2025")).map((record) => [record.nis, record.name]),
  );
  const ended = new Map(records.filter(({ nis }) => !present.has(nis)).map((record) => [record.nis, record.name]));
  const attribute = findAttribute(shapes, present);
  if (attribute === undefined) {
    const attributes = [...new Set(shapes.flatMap(({ properties }) => Object.keys(properties)))].join(", ");
    throw new BoundaryFileError(
      `${name}: no attribute with NIS codes of municipalities; found the attributes ${attributes}`,
    );
  }
  const found = new Map<string, Shape[]>();
  const older = new Set<string>();
  const unknown = new Set<string>();
  let elsewhere = 0;
  for (const shape of shapes) {
    const code = readCode(shape, attribute);
    if (present.has(code)) found.set(code, [...(found.get(code) ?? []), shape]);
    else if (ended.has(code)) older.add(`${code} ${ended.get(code)}`);
    else if (isFlemish(code)) unknown.add(code);
    else elsewhere += 1;
  }
  const missing = [...present].filter(([code]) => !found.has(code)).map(([code, label]) => `${code} ${label}`);
  const complaints = [
    ...complain("municipality is missing", "municipalities are missing", missing),
    ...complain("unit is from before a merger", "units are from before a merger", [...older]),
    ...complain("code is not that of a Flemish municipality", "codes are not those of Flemish municipalities", [
      ...unknown,
    ]),
  ];
  if (complaints.length > 0) throw new BoundaryFileError(`${name}: ${complaints.join("; ")}`);
  return { shapes: found, attribute, elsewhere };
}

function complain(one: string, many: string, list: readonly string[]): readonly string[] {
  if (list.length === 0) return [];
  const rest = list.length > mostListed ? ` and ${list.length - mostListed} more` : "";
  return [`${list.length} ${list.length === 1 ? one : many}: ${list.slice(0, mostListed).join(", ")}${rest}`];
}

/** The attribute whose values are codes of municipalities most often; nothing when none ever is. */
function findAttribute(shapes: readonly Shape[], present: ReadonlyMap<string, string>): string | undefined {
  const counts = new Map<string, number>();
  for (const shape of shapes) {
    for (const attribute of ["id", ...Object.keys(shape.properties)]) {
      if (present.has(readCode(shape, attribute))) counts.set(attribute, (counts.get(attribute) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** Five digits; codes that a file keeps as numbers lose no zero, because no Flemish one begins with it. */
function readCode({ id, properties }: Shape, attribute: string): string {
  const value = attribute === "id" ? id : properties[attribute];
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

/** The first two digits of arrondissements in the five Flemish provinces. */
function isFlemish(code: string): boolean {
  return /^(1[1-3]|2[34]|3[1-8]|4[1-6]|7[1-3])\d{3}$/.test(code);
}
