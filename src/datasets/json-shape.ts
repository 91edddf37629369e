/**
 * What a JSON file of the build must look like, in a few functions: every page and every embed reads such files, and a whole
 * library of validators would weigh more than the readers themselves. Each shape gives the value back or throws with its path.
 */
export type Shape<Value> = (value: unknown, path?: string) => Value;

/** The type of what a shape lets through. */
export type ValueOf<Kind> = Kind extends Shape<infer Value> ? Value : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKey<Parts extends Fields> = {
  [Key in keyof Parts]: undefined extends ValueOf<Parts[Key]> ? Key : never;
}[keyof Parts];
type RecordOf<Parts extends Fields> = { [Key in Exclude<keyof Parts, OptionalKey<Parts>>]: ValueOf<Parts[Key]> } & {
  [Key in OptionalKey<Parts>]?: ValueOf<Parts[Key]>;
};

function fail(path: string, expected: string): never {
  throw new TypeError(`${path} is not ${expected}`);
}

export const text: Shape<string> = (value, path = "file") => (typeof value === "string" ? value : fail(path, "a text"));

export const number: Shape<number> = (value, path = "file") =>
  typeof value === "number" ? value : fail(path, "a number");

/** Anything at all: what reads it looks for itself. */
export const anything: Shape<unknown> = (value) => value;

/** One of a few texts or numbers. */
export function oneOf<const Value extends string | number>(...values: readonly Value[]): Shape<Value> {
  return (value, path = "file") =>
    values.find((each) => each === value) ?? fail(path, `one of ${values.map(String).join(", ")}`);
}

export function listOf<Value>(each: Shape<Value>): Shape<Value[]> {
  return (value, path = "file") =>
    Array.isArray(value) ? value.map((one: unknown, index) => each(one, `${path}[${index}]`)) : fail(path, "a list");
}

/** A field that may be absent. */
export function optional<Value>(each: Shape<Value>): Shape<Value | undefined> {
  return (value, path) => (value === undefined ? undefined : each(value, path));
}

/** A list of a fixed length, each place with its own shape. */
export function tuple<const Parts extends readonly Shape<unknown>[]>(
  ...parts: Parts
): Shape<{ [Index in keyof Parts]: ValueOf<Parts[Index]> }> {
  return (value, path = "file") => {
    if (!Array.isArray(value) || value.length !== parts.length) fail(path, `a list of ${parts.length}`);
    const read: unknown = parts.map((part, index) => part(value[index], `${path}[${index}]`));
    // Each place has been read by the shape of that place.
    return read as { [Index in keyof Parts]: ValueOf<Parts[Index]> };
  };
}

/** Named fields. Fields that are not named are left out. */
export function record<Parts extends Fields>(parts: Parts): Shape<RecordOf<Parts>> {
  return (value, path = "file") => {
    if (typeof value !== "object" || value === null) fail(path, "a record");
    const fields = Object.entries(parts).flatMap(([key, shape]) => {
      const found: unknown = Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
      const read = shape(found, `${path}.${key}`);
      return read === undefined ? [] : [[key, read] as const];
    });
    // Each field has been read by the shape of that field.
    return Object.fromEntries(fields) as RecordOf<Parts>;
  };
}
