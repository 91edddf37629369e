import Papa from "papaparse";

/** A table before it is written: a value per place, period and sex, in that order. */
export interface GeneratedTable {
  readonly isRate: boolean;
  readonly places: readonly { readonly name: string; readonly code: string }[];
  readonly periods: readonly string[];
  readonly sexes: readonly string[];
  readonly cells: readonly (number | "suppressed" | "absent")[];
}

/** How numbers and marks are written. */
export interface NumberStyleOfFile {
  readonly decimal: "," | ".";
  readonly thousands: string;
  readonly dash: string;
}

/** The ways in which exports and Belgian spreadsheets write numbers. */
export const numberStyles: readonly NumberStyleOfFile[] = [
  { decimal: ",", thousands: ".", dash: "-" },
  { decimal: ",", thousands: "\u00a0", dash: "–" },
  { decimal: ",", thousands: "", dash: "-" },
  { decimal: ".", thousands: "", dash: "-" },
];

type Writer = (table: GeneratedTable, delimiter: string, style: NumberStyleOfFile) => string;

function toText(cell: GeneratedTable["cells"][number], { decimal, thousands, dash }: NumberStyleOfFile): string {
  if (cell === "suppressed") return dash;
  if (cell === "absent") return "";
  const [whole = "", fraction] = String(cell).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

const dutch = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const english = "January February March April May June July August September October November December".split(" ");
const named = (period: string, names: readonly string[]): string =>
  `${names[Number(period.slice(5)) - 1] ?? ""} ${period.slice(0, 4)}`;

function titleOf({ isRate }: GeneratedTable): readonly string[][] {
  return [[isRate ? "Werkzoekendengraad (%)" : "Werkzoekenden zonder werk"], ["Vlaams Gewest, gemeenten"], [""]];
}

function cellAt(
  { cells, periods, sexes }: GeneratedTable,
  place: number,
  period: number,
  sex: number,
): GeneratedTable["cells"][number] {
  return cells[(place * periods.length + period) * sexes.length + sex] ?? "absent";
}

function join(rows: readonly (readonly string[])[], delimiter: string): string {
  const width = Math.max(...rows.map((row) => row.length));
  return Papa.unparse(
    rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]),
    { delimiter },
  );
}

function long(period: (key: string) => string, header: string): Writer {
  return (table, delimiter, style) => {
    const rows = table.places.flatMap(({ name }, p) =>
      table.periods.flatMap((key, t) =>
        table.sexes.map((sex, s) => [period(key), name, sex, toText(cellAt(table, p, t, s), style)]),
      ),
    );
    return join([...titleOf(table), [header, "Gemeente", "Geslacht", "Totaal"], ...rows], delimiter);
  };
}

const cross: Writer = (table, delimiter, style) => {
  const { places, periods, sexes } = table;
  const upper = ["", ...sexes.flatMap((sex) => periods.map((_period, index) => (index === 0 ? sex : "")))];
  const lower = ["Gemeente", ...sexes.flatMap(() => periods.map((key) => named(key, dutch)))];
  const rows = places.map(({ name }, p) => [
    name,
    ...sexes.flatMap((_sex, s) => periods.map((_key, t) => toText(cellAt(table, p, t, s), style))),
  ]);
  return join([...titleOf(table), upper, lower, ...rows], delimiter);
};

const tidy: Writer = (table, _delimiter, style) => {
  const measure = table.isRate ? "werkzoekendengraad" : "wzw";
  const plain = { ...style, decimal: "." as const, thousands: "" };
  const rows = table.places.flatMap(({ name, code }, p) =>
    table.periods.flatMap((key, t) =>
      table.sexes.map((sex, s) => {
        const cell = cellAt(table, p, t, s);
        const [value, status] = cell === "suppressed" ? ["", "onderdrukt"] : [toText(cell, plain), ""];
        return [
          measure,
          key,
          code,
          name,
          "gemeente",
          "geslacht",
          sex,
          value,
          table.isRate ? "procent" : "personen",
          status,
        ];
      }),
    ),
  );
  return join(
    [
      [
        "indicator",
        "periode",
        "gebiedscode",
        "gebied",
        "niveau",
        "dimensie",
        "categorie",
        "waarde",
        "eenheid",
        "status",
      ],
      ...rows,
    ],
    ",",
  );
};

/** One writer per layout. */
export const layoutsOfTables: readonly (readonly [string, Writer])[] = [
  ["a long table (L1)", long((key) => named(key, dutch), "Maand")],
  ["a long series (L2)", long((key) => named(key, english), "")],
  ["a cross table (L3)", cross],
  ["a tidy file (L6)", tidy],
];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(`\ufeff${text}`).flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]),
  );
const windows = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text, (character) => (character === "–" ? 0x96 : character.charCodeAt(0))));

/** One encoder per charset and line end. */
export const encoders: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ["UTF-8", encode],
  ["UTF-8 with a mark and Unix line ends", (text) => encode(`\ufeff${text.replaceAll("\r\n", "\n")}`)],
  ["Windows-1252", windows],
  ["UTF-16", utf16],
];
