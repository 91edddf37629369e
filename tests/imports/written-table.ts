import fc from "fast-check";

/** A table as it is meant: jobseekers (a count) or the jobseeker rate, per place, month and sex. */
export interface MeantTable {
  readonly isRate: boolean;
  readonly places: readonly (readonly [name: string, key: string])[];
  readonly months: readonly string[];
  /** One per place, month and sex, in that order; nothing where the source hides it. */
  readonly values: readonly (number | undefined)[];
}

export const layouts = ["long", "long without sex", "cross by sex", "wide by month", "tidy"] as const;
export type WrittenLayout = (typeof layouts)[number];
export const charsets = [
  "utf-8",
  "utf-8 with mark",
  "utf-16",
  "utf-16 without mark",
  "utf-16 big-endian",
  "windows-1252",
] as const;
export type WrittenCharset = (typeof charsets)[number];
export const delimiters = [";", ",", "\t"] as const;
export type WrittenDelimiter = (typeof delimiters)[number];
/** How numbers are written: what stands between thousands, and what before decimals. */
export const styles = [
  { thousands: "", decimal: "," },
  { thousands: "", decimal: "." },
  { thousands: ".", decimal: "," },
  { thousands: ",", decimal: "." },
  { thousands: "\u00a0", decimal: "," },
  { thousands: " ", decimal: "." },
] as const;
export type WrittenStyle = (typeof styles)[number];
export interface Writing {
  readonly layout: WrittenLayout;
  readonly charset: WrittenCharset;
  readonly delimiter: WrittenDelimiter;
  readonly style: WrittenStyle;
  readonly lineEnd: "\n" | "\r\n" | "\r";
}

const english = ["January", "February", "March", "April", "May", "June"];
const dutch = ["jan", "feb", "maart", "april", "mei", "juni"];
const sexes = ["Mannen", "Vrouwen"];
const places = [
  ["Genk", "municipality:71016"],
  ["Houthalen-Helchteren", "municipality:72039"],
  ["Sint-Truiden", "municipality:71053"],
  ["Pelt", "municipality:72043"],
  ["'s-Gravenvoeren", "area:s-gravenvoeren"],
  ["Voeren", "municipality:73109"],
] as const;

/** Tables with values that show what they are: hidden ones, zero, below and above a thousand. */
export const meantTables: fc.Arbitrary<MeantTable> = fc
  .record({
    isRate: fc.boolean(),
    placeCount: fc.integer({ min: 2, max: 4 }),
    monthCount: fc.integer({ min: 1, max: 5 }),
    numbers: fc.array(
      fc.option(fc.oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1000, max: 3_000_000 }))),
      {
        minLength: 40,
        maxLength: 40,
      },
    ),
  })
  .map(({ isRate, placeCount, monthCount, numbers }) => {
    const count = placeCount * monthCount * sexes.length;
    const written = numbers.slice(0, count).map((value) => {
      if (value === null) return undefined;
      return isRate ? (value % 1000) / 10 : value;
    });
    // A column of marks only says nothing of its numbers: the first place always has some.
    const values = written.map((value, index) => (index < monthCount * 2 ? (value ?? (isRate ? 7.5 : 12)) : value));
    return { isRate, places: places.slice(0, placeCount), months: english.slice(0, monthCount), values };
  });

function writeNumber(value: number | undefined, isRate: boolean, { thousands, decimal }: WrittenStyle): string {
  if (value === undefined) return "-";
  if (isRate) return value.toFixed(1).replace(".", decimal);
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, thousands);
}

function valueAt({ months, values }: MeantTable, place: number, month: number, sex: number): number | undefined {
  return values[(place * months.length + month) * sexes.length + sex];
}

/** What a reader of the file must find: `period place sex value`, in any order. */
export function toExpected(table: MeantTable, layout: WrittenLayout): readonly string[] {
  const hasSex = layout !== "long without sex" && layout !== "wide by month";
  return table.places.flatMap(([, key], place) =>
    table.months.flatMap((_, month) =>
      (hasSex ? sexes : [""]).map((sex, index) => {
        const value = valueAt(table, place, month, index);
        return [`2025-0${month + 1}`, key, sex, value ?? "suppressed"].join(" ");
      }),
    ),
  );
}

/** The rows of a table in one of the layouts, as texts. */
function toRows(table: MeantTable, { layout, style }: Writing): readonly (readonly string[])[] {
  const { isRate, months } = table;
  const text = (place: number, month: number, sex: number): string =>
    writeNumber(valueAt(table, place, month, sex), isRate, style);
  const title = isRate ? "Werkzoekendengraad (%)" : "Werkzoekenden zonder werk";
  const head = [[title], ["Vlaams Gewest, gemeenten"], [""]];
  const each = table.places.map(([name], place) => ({ name, place }));
  switch (layout) {
    case "long":
      return [
        ...head,
        ["", "Gemeente", "Geslacht", "Totaal"],
        ...each.flatMap(({ name, place }) =>
          months.flatMap((month, m) => sexes.map((sex, s) => [`${month} 2025`, name, sex, text(place, m, s)])),
        ),
      ];
    case "long without sex":
      return [
        ...head,
        ["Maand", "Gemeente", "Totaal"],
        ...each.flatMap(({ name, place }) => months.map((month, m) => [`${month} 2025`, name, text(place, m, 0)])),
      ];
    case "cross by sex":
      return [
        ...head,
        ["", ...months.flatMap((_, m) => [`${dutch[m] ?? ""} 2025`, ""])],
        ["Gemeente", ...months.flatMap(() => sexes)],
        ...each.map(({ name, place }) => [name, ...months.flatMap((_, m) => sexes.map((__, s) => text(place, m, s)))]),
      ];
    case "wide by month":
      return [
        ...head,
        ["Gemeente", ...months.map((_, m) => `${dutch[m] ?? ""} 2025`)],
        ...each.map(({ name, place }) => [name, ...months.map((_, m) => text(place, m, 0))]),
      ];
    case "tidy":
      return [
        ["indicator", "periode", "gebied", "niveau", "dimensie", "categorie", "waarde", "eenheid", "status"],
        ...each.flatMap(({ name, place }) =>
          months.flatMap((_, m) =>
            sexes.map((sex, s) => {
              const isHidden = valueAt(table, place, m, s) === undefined;
              const [value, status] = isHidden ? ["", "onderdrukt"] : [text(place, m, s), ""];
              const start = [
                isRate ? "werkzoekendengraad" : "wzw",
                `2025-0${m + 1}`,
                name,
                "gemeente",
                "geslacht",
                sex,
              ];
              return [...start, value, isRate ? "procent" : "personen", status];
            }),
          ),
        ),
      ];
  }
}

function encode(text: string, charset: WrittenCharset): Uint8Array {
  const units = (isBig: boolean, start = ""): Uint8Array =>
    Uint8Array.from(
      Array.from({ length: start.length + text.length }, (_, index) => (start + text).charCodeAt(index)).flatMap(
        (code) => (isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8]),
      ),
    );
  switch (charset) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8 with mark":
      return new TextEncoder().encode(`\ufeff${text}`);
    case "utf-16":
      return units(false, "\ufeff");
    case "utf-16 without mark":
      return units(false);
    case "utf-16 big-endian":
      return units(true, "\ufeff");
    case "windows-1252":
      return Uint8Array.from(text, (character) => character.charCodeAt(0));
  }
}

/** The bytes of a table as somebody may have saved it. */
export function write(table: MeantTable, writing: Writing): Uint8Array {
  const { delimiter, lineEnd, charset } = writing;
  const quote = (cell: string): string => (cell.includes(delimiter) ? `"${cell}"` : cell);
  const rows = toRows(table, writing).map((row) => row.map(quote).join(delimiter));
  return encode(rows.join(lineEnd) + lineEnd, charset);
}
