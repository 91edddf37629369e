import type { PlaceRecords } from "../../src/normalise/place-register.ts";

const statuses = ["werkzoekenden met uitkeringsaanvraag", "jongeren in beroepsinschakelingstijd", "overige WZW"];
const ages = ["<25 jaar", "25 tot 39 jaar", "40 tot 54 jaar", "55 tot 64 jaar", "65 jaar en ouder"];
const sexes = ["Mannen", "Vrouwen"];
const months = "January February March April May June July August September October November December".split(" ");

/** One row of a long export of jobseekers; the same for the same number, and no two rows have the same key. */
function createRow(index: number, places: readonly string[]): readonly string[] {
  let rest = index;
  const take = (size: number): number => {
    const taken = rest % size;
    rest = Math.floor(rest / size);
    return taken;
  };
  const [sex, age, status, place] = [take(sexes.length), take(ages.length), take(statuses.length), take(places.length)];
  const noise = (Math.imul(index + 1, 2_654_435_761) >>> 8) % 5000;
  const value = noise < 100 ? "-" : String(noise).replaceAll(/\B(?=(\d{3})+$)/g, ".");
  const month = `${months[rest % 12] ?? ""} ${2005 + Math.floor(rest / 12)}`;
  return [month, places[place] ?? "", sexes[sex] ?? "", ages[age] ?? "", statuses[status] ?? "", value];
}

const head = [["Werkzoekenden zonder werk"], ["Vlaams Gewest, gemeenten"], [""]];
const header = ["Maand", "Gemeente", "Geslacht", "Leeftijd", "Uitkeringsstatus", "Totaal"];

/** The names of the municipalities of 2025. */
export function namesOf(records: PlaceRecords): readonly string[] {
  return records.municipalities.filter(({ vintages }) => vintages.includes("2025")).map(({ name }) => name);
}

/** The rows of a long export, with the lines above its header when `isBare` does not leave them out. */
export function* createRows(count: number, places: readonly string[], isBare = false): Generator<readonly string[]> {
  if (!isBare) yield* head;
  yield header;
  for (let index = 0; index < count; index++) yield createRow(index, places);
}

/** A long export as a text file, semicolons and Windows line ends. */
export function createCsv(count: number, places: readonly string[]): Blob {
  const parts: string[] = [];
  let lines: string[] = [];
  for (const row of createRows(count, places)) {
    if (lines.push(row.join(";")) < 10_000) continue;
    parts.push(`${lines.join("\r\n")}\r\n`);
    lines = [];
  }
  return new Blob([...parts, `${lines.join("\r\n")}\r\n`], { type: "text/csv" });
}
